import type { PostageTerms as Postage, SentenceContext, DeductionTerm as Term } from '@refund-widget/domain';
import { builder } from '../builder.ts';
import { DeductionCode, DeductionTiming, Payer } from '../vocabulary/enums.ts';

/** A domain value whose amounts are in the order's currency. */
export interface InCurrency<Value> {
  readonly value: Value;
  readonly currency: string;
}

/** A domain value that sentences are written about, and for whom. */
export interface Explained<Value> {
  readonly value: Value;
  readonly sentence: SentenceContext;
}

export const DeductionTerm = builder.objectRef<InCurrency<Term>>('DeductionTerm').implement({
  fields: (t) => ({
    amount: t.field({ type: 'Money', resolve: ({ value, currency }) => ({ amount: value.amount, currency }) }),
    clause: t.string({ resolve: ({ value }) => value.clause }),
    code: t.field({ type: DeductionCode, resolve: ({ value }) => value.code }),
    when: t.field({ type: DeductionTiming, resolve: ({ value }) => value.when }),
  }),
});

export const PostageTerms = builder.objectRef<InCurrency<Postage>>('PostageTerms').implement({
  fields: (t) => ({
    cap: t.field({
      type: 'Money',
      nullable: true,
      resolve: ({ value, currency }) => (value.cap === null ? null : { amount: value.cap, currency }),
    }),
    clause: t.string({ resolve: ({ value }) => value.clause }),
    payer: t.field({ type: Payer, resolve: ({ value }) => value.payer }),
  }),
});
