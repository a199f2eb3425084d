import {
  closedWithoutFault,
  type EligibilityOption as EligibilityOptionValue,
  type ExplainedDecision,
  explainItem,
  explainLot,
  type ItemEligibility,
  type LotEligibility as LotAnswer,
  type LotReasonEligibility,
  type SentenceContext,
} from '@refund-widget/domain';
import type { OrderSnapshot, SnapshotItem, SnapshotLot } from '@refund-widget/services';
import type { RequestContext } from '../../request/context.ts';
import { reading } from '../../sentences/reading.ts';
import { builder } from '../builder.ts';
import { Lot } from '../order/lot.ts';
import { RefundReason } from '../vocabulary/enums.ts';
import { EligibilityOption } from './eligibility-option.ts';
import type { Explained } from './terms.ts';

/** The answer about one item, and how it is said to whoever asked. */
export interface EligibilityView {
  readonly item: SnapshotItem;
  readonly eligibility: ItemEligibility;
  readonly sentence: SentenceContext;
  readonly said: () => ExplainedDecision;
}

interface LotView {
  readonly lot: SnapshotLot;
  readonly eligibility: LotAnswer;
  readonly sentence: SentenceContext;
  readonly said: () => ExplainedDecision;
}

const ReasonEligibility = builder.objectRef<Explained<LotReasonEligibility>>('ReasonEligibility').implement({
  fields: (t) => ({
    alternatives: t.field({
      type: [EligibilityOption],
      resolve: ({ value, sentence }) => value.alternatives.map((option) => ({ value: option, sentence })),
    }),
    best: t.field({ type: EligibilityOption, resolve: ({ value, sentence }) => ({ value: value.best, sentence }) }),
    reason: t.field({ type: RefundReason, resolve: ({ value }) => value.reason }),
  }),
});

const LotEligibility = builder.objectRef<LotView>('LotEligibility').implement({
  fields: (t) => ({
    best: t.field({
      type: EligibilityOption,
      description: 'The best option; over several reasons, its rules say nothing of any one reason.',
      resolve: ({ eligibility, sentence }) => ({ value: ofAnyReason(eligibility, eligibility.best), sentence }),
    }),
    closedWithoutFault: t.field({
      type: EligibilityOption,
      nullable: true,
      description:
        'The answer to a change of mind, where that way is closed and only a fault can still be reported; the headline is about it.',
      resolve: ({ eligibility, sentence }) => {
        const closed = closedWithoutFault(eligibility);
        return closed && { value: ofAnyReason(eligibility, closed), sentence };
      },
    }),
    detail: t.string({ nullable: true, resolve: ({ said }) => said().detail }),
    headline: t.string({ resolve: ({ said }) => said().headline }),
    lot: t.field({ type: Lot, resolve: ({ lot }) => lot }),
    reasons: t.field({
      type: [ReasonEligibility],
      description: 'One entry a reason asked about: the best option, and the others.',
      resolve: ({ eligibility, sentence }) => eligibility.reasons.map((value) => ({ value, sentence })),
    }),
  }),
});

/** "This reason is accepted" is said to whoever gave one. */
function ofAnyReason({ reasons }: LotAnswer, option: EligibilityOptionValue): EligibilityOptionValue {
  if (reasons.length === 1) return option;
  return { ...option, rules: option.rules.filter(({ code }) => code !== 'REASON_ACCEPTED') };
}

export const RefundEligibility = builder.objectRef<EligibilityView>('RefundEligibility').implement({
  fields: (t) => ({
    asOf: t.field({ type: 'DateTime', resolve: ({ eligibility }) => eligibility.asOf }),
    best: t.field({
      type: EligibilityOption,
      description: 'The best option over all lots (and reasons, when none was named).',
      resolve: ({ eligibility, sentence }) => ({ value: eligibility.best, sentence }),
    }),
    detail: t.string({ nullable: true, resolve: ({ said }) => said().detail }),
    headline: t.string({
      description:
        'A headline and, often, a second sentence, in the language asked for by Accept-Language (English, Simplified Chinese).',
      resolve: ({ said }) => said().headline,
    }),
    lots: t.field({
      type: [LotEligibility],
      resolve: ({ item, eligibility, sentence }) =>
        eligibility.lots.map((answer) => {
          const said = once(() => explainLot(answer, sentence));
          return { lot: lotOf(item, answer.lotId), eligibility: answer, sentence, said };
        }),
    }),
  }),
});

export function eligibilityView(
  order: OrderSnapshot,
  item: SnapshotItem,
  eligibility: ItemEligibility,
  context: RequestContext,
): EligibilityView {
  const sentence = reading(order, context, eligibility.asOf);
  const lots = () => eligibility.lots.map(({ lotId }) => lotOf(item, lotId));
  return { item, eligibility, sentence, said: once(() => explainItem(eligibility, lots(), sentence)) };
}

/** Headline and detail are two fields of one sentence: it is written when the first of them is asked for. */
function once<Value>(write: () => Value): () => Value {
  let written: { readonly value: Value } | undefined;
  return () => {
    written ??= { value: write() };
    return written.value;
  };
}

/** An item whose every unit was cancelled is answered with a lot that holds nothing and is in no table. */
function lotOf(item: SnapshotItem, lotId: string): SnapshotLot {
  return item.lots.find(({ id }) => id === lotId) ?? { ...emptyLot, id: lotId };
}

const emptyLot = {
  externalId: '',
  units: { first: 1, last: 0 },
  state: 'NOT_SHIPPED',
  shippedAt: null,
  deliveredAt: null,
  expectedAt: null,
  carrier: null,
  trackingNumber: null,
  firstDeliveredAt: null,
  replacementLineId: null,
} as const;
