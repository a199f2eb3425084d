import type { OrderSnapshot, SnapshotItem } from '@refund-widget/services';
import { FieldLoaders } from '../../request/field-loaders.ts';
import { builder } from '../builder.ts';
import { eligibilityView, RefundEligibility } from '../eligibility/refund-eligibility.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { linesOfItem } from '../refund-request/lines-of-item.ts';
import { RefundRequestLine } from '../refund-request/refund-request-line.ts';
import { Seller } from '../seller/seller.ts';
import { BusinessMode, RefundReason } from '../vocabulary/enums.ts';
import { Lot } from './lot.ts';

/** An item, and the order it belongs to. */
export interface ItemView {
  readonly id: string;
  readonly item: SnapshotItem;
  readonly order: OrderSnapshot;
}

const shownTerms = new FieldLoaders<{ readonly termsShownAt: Date | null }>();

export const OrderItem = builder.objectRef<ItemView>('OrderItem');

OrderItem.implement({
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('OrderItem') }),
    claimedQuantity: t.int({ resolve: ({ item }) => item.claimedUnits }),
    externalId: t.string({ resolve: ({ item }) => item.externalId }),
    imageUrl: t.string({ nullable: true, resolve: ({ item }) => item.imageUrl }),
    lots: t.field({ type: [Lot], resolve: ({ item }) => item.lots }),
    mode: t.field({ type: BusinessMode, resolve: ({ item }) => item.mode }),
    policy: t.prismaField({
      type: PolicyVersion,
      resolve: (query, { item }, _args, { read }) =>
        read((rows) => rows.policyVersion.findUniqueOrThrow({ ...query, where: { id: item.policyVersionId } })),
    }),
    quantity: t.int({ resolve: ({ item }) => item.quantity }),
    refundEligibility: t.field({
      type: RefundEligibility,
      description:
        'What can be asked for now (or as of another time, for display only), until when, on what conditions, and how much comes back.\nWithout a reason: the answer over all reasons.',
      args: {
        asOf: t.arg({ type: 'DateTime' }),
        reason: t.arg({ type: RefundReason }),
      },
      resolve: async ({ item, order }, { asOf, reason }, context) => {
        const actor = context.signedIn;
        const eligibility = await context.services.itemEligibility({ actor, order, itemId: item.id, reason, asOf });
        return eligibilityView(order, item, eligibility, context);
      },
    }),
    requestLines: t.field({
      type: [RefundRequestLine],
      description: 'Lines of requests that concern this item, newest first.',
      resolve: ({ item }, _args, context, info) => linesOfItem(item.id, context, info),
    }),
    seller: t.prismaField({
      type: Seller,
      resolve: (query, { item }, _args, { read }) =>
        read((rows) => rows.seller.findUniqueOrThrow({ ...query, where: { id: item.seller.id } })),
    }),
    settledQuantity: t.int({ resolve: ({ item }) => item.settledUnits }),
    shipping: t.field({
      type: 'Money',
      description: "This item's part of the outbound shipping that was charged, for all units.",
      resolve: ({ item, order }) => ({ amount: item.shipping, currency: order.currency }),
    }),
    sku: t.string({ nullable: true, resolve: ({ item }) => item.sku }),
    tags: t.stringList({ resolve: ({ item }) => [...item.tags] }),
    termsShownAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the buyer was shown the policy that the item is sold under; null where the shop sent no proof of it.',
      resolve: async ({ item }, _args, context, info) => {
        const loader = shownTerms.of(context, info, async (ids) => {
          const rows = await context.read((tx) =>
            tx.orderItem.findMany({ where: { id: { in: [...ids] } }, select: { id: true, termsShownAt: true } }),
          );
          return new Map(rows.map((row) => [row.id, row]));
        });
        return (await loader.load(item.id))?.termsShownAt ?? null;
      },
    }),
    title: t.string({ resolve: ({ item }) => item.title }),
    total: t.field({
      type: 'Money',
      description: 'What was charged for all units, gross, after discounts.',
      resolve: ({ item, order }) => ({ amount: item.total, currency: order.currency }),
    }),
    variant: t.string({ nullable: true, resolve: ({ item }) => item.variant }),
  }),
});

export function itemView(order: OrderSnapshot, itemId: string): ItemView {
  const item = order.items.find(({ id }) => id === itemId);
  if (item === undefined) throw new Error(`Order ${order.id} has no item ${itemId}.`);
  return { id: item.id, item, order };
}

export function lotView(order: OrderSnapshot, itemId: string, lotId: string) {
  const { lots, replacedLots } = itemView(order, itemId).item;
  const lot = [...lots, ...replacedLots].find(({ id }) => id === lotId);
  if (lot === undefined) throw new Error(`Item ${itemId} has no lot ${lotId}.`);
  return lot;
}
