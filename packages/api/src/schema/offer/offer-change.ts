import { type OfferChange as Change, explainOfferChange, type SaidOfferChange, sideOf } from '@refund-widget/domain';
import type { RequestContext } from '../../request/context.ts';
import { reading } from '../../sentences/reading.ts';
import { builder } from '../builder.ts';
import { orderOf } from '../order/order-of.ts';
import { OfferBenefit, OfferField } from '../vocabulary/enums.ts';

interface ChangeView {
  readonly change: Change;
  readonly said: SaidOfferChange;
  readonly currency: string;
}

export const OfferChange = builder.objectRef<ChangeView>('OfferChange').implement({
  description: 'One difference between an offer and the one before it, or what was asked for.',
  fields: (t) => ({
    after: t.string({ resolve: ({ said }) => said.after }),
    before: t.string({ description: "In the reader's words.", resolve: ({ said }) => said.before }),
    betterFor: t.field({ type: OfferBenefit, resolve: ({ change }) => change.betterFor }),
    difference: t.field({
      type: 'Money',
      nullable: true,
      description: 'Of the amount: what more (or, below zero, less) comes back.',
      resolve: ({ change, currency }) => (change.field === 'AMOUNT' ? { amount: change.difference, currency } : null),
    }),
    field: t.field({ type: OfferField, resolve: ({ change }) => change.field }),
    text: t.string({ description: 'All of it in one line.', resolve: ({ said }) => said.text }),
  }),
});

/** Changes worded for the viewer. */
export async function sayChanges(
  changes: readonly Change[],
  orderId: string,
  context: RequestContext,
): Promise<ChangeView[]> {
  const order = await orderOf(orderId, context);
  const sentence = reading(order, context);
  const reader = sideOf(context.viewerKind);
  return changes.map((change) => ({
    change,
    said: explainOfferChange(change, reader, sentence),
    currency: order.currency,
  }));
}
