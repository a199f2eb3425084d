import type { Offer as OfferRow } from '@refund-widget/database';
import { type OfferChange as Change, compareOffers } from '@refund-widget/domain';
import { offeredForUnits, readAsked, termsOfOffer } from '@refund-widget/services';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../request/context.ts';
import { FieldLoaders } from '../../request/field-loaders.ts';
import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { refuseArgument } from '../node/read-ids.ts';
import { itemView } from '../order/order-item.ts';
import { moneyOf, orderOf } from '../order/order-of.ts';
import { OfferSide, OfferState, Payer, Resolution } from '../vocabulary/enums.ts';
import { OfferChange, sayChanges } from './offer-change.ts';

const offersOfLines = new FieldLoaders<OfferRow[]>();

export const Offer = builder.prismaObject('Offer', {
  description: 'A proposed agreement about a line; each takes the place of the one before it.',
  interfaces: [Node],
  include: { line: { select: { units: true, orderItemId: true, request: { select: { orderId: true } } } } },
  fields: (t) => ({
    id: t.id({ resolve: idOf('Offer') }),
    acceptedBy: t.expose('acceptedBy', {
      type: [OfferSide],
      description: "Sides that accepted; a mediator's proposal needs both.",
    }),
    amount: t.field({
      type: 'Money',
      description: 'What comes back for all of its units; nothing where a replacement is sent.',
      resolve: ({ amount, line }, _args, context) => moneyOf(amount, line.request.orderId, context),
    }),
    amountFor: t.field({
      type: 'Money',
      description: 'What comes back if only so many of its units are agreed on.',
      args: { quantity: t.arg.int({ required: true }) },
      resolve: async (offer, { quantity }, context) => {
        const order = await orderOf(offer.line.request.orderId, context);
        const { item } = itemView(order, offer.line.orderItemId);
        const amount = offeredForUnits(offer, offer.line, item, quantity);
        if (amount === null) {
          const message = `The offer is about ${offer.quantity} units.`;
          throw refuseArgument([{ code: 'QUANTITY_OUT_OF_RANGE', message, field: ['quantity'] }]);
        }
        return { amount, currency: order.currency };
      },
    }),
    authorName: t.exposeString('authorName'),
    changes: t.field({
      type: [OfferChange],
      description: 'Against the offer before it, or, for the first, what was asked for.',
      resolve: async (offer, _args, context, info) =>
        sayChanges(await changesOf(offer, context, info), offer.line.request.orderId, context),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    endReason: t.exposeString('endReason', {
      nullable: true,
      description: 'Why it was declined, in words; or the move that ended it, e.g. `deadline`, `cancel`.',
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    postagePayer: t.field({ type: Payer, resolve: (offer) => termsOfOffer(offer).postagePayer }),
    quantity: t.exposeInt('quantity'),
    resolution: t.expose('resolution', { type: Resolution }),
    returnNeeded: t.exposeBoolean('returnNeeded'),
    shipBy: t.expose('shipBy', {
      type: 'DateTime',
      nullable: true,
      description: 'The first instant that is too late to send what is sent first; null: the policy’s own time.',
    }),
    side: t.expose('side', { type: OfferSide }),
    state: t.expose('state', { type: OfferState }),
    validUntil: t.expose('validUntil', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

async function changesOf(
  offer: OfferRow,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly Change[]> {
  const loader = offersOfLines.of(context, info, async (lineIds) => {
    const where = { lineId: { in: [...lineIds] } };
    const rows = await context.read((rows) => rows.offer.findMany({ where, orderBy: { version: 'asc' } }));
    return Map.groupBy(rows, ({ lineId }) => lineId);
  });
  const history = (await loader.load(offer.lineId)) ?? [];
  const before = history.findLast(({ version }) => version < offer.version);
  const terms = before ? termsOfOffer(before) : readAsked(offer.asked);
  return terms === null ? [] : compareOffers(terms, termsOfOffer(offer));
}
