import type { OrderSnapshot } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { Conversation, conversationOf } from '../conversation/conversation.ts';
import { Merchant } from '../merchant/merchant.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { RefundRequest } from '../refund-request/refund-request.ts';
import { requestsOfOrder } from '../refund-request/requests-of-order.ts';
import { Buyer } from './buyer.ts';
import { OrderFlag } from './order-flag.ts';
import { itemView, OrderItem } from './order-item.ts';
import { OrderRefundSummary } from './order-refund-summary.ts';
import { Payment, paymentView, refundedInAll } from './payment.ts';

export const Order = builder.objectRef<OrderSnapshot>('Order');

Order.implement({
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('Order') }),
    buyer: t.field({ type: Buyer, resolve: ({ buyer }) => buyer }),
    cancelledAt: t.expose('cancelledAt', { type: 'DateTime', nullable: true }),
    captured: t.field({ type: 'Money', resolve: (order) => sumOf(order, ({ captured }) => captured) }),
    conversation: t.field({
      type: Conversation,
      nullable: true,
      description: 'With or without a request; null until there is something in it that the viewer may read.',
      resolve: ({ id }, _args, context, info) => conversationOf(id, context, info),
    }),
    currencyCode: t.exposeString('currency'),
    externalId: t.exposeString('externalId'),
    flags: t.field({
      type: [OrderFlag],
      description: 'Warts met at import and how each was handled. Staff only: empty for buyers.',
      resolve: ({ flags }, _args, { isStaff }) => (isStaff ? flags : []),
    }),
    items: t.field({ type: [OrderItem], resolve: (order) => order.items.map(({ id }) => itemView(order, id)) }),
    itemsTotal: t.field({
      type: 'Money',
      resolve: ({ items, currency }) => ({ amount: items.reduce((sum, { total }) => sum + total, 0n), currency }),
    }),
    merchant: t.prismaField({
      type: Merchant,
      resolve: (query, { merchantId }, _args, { read }) =>
        read((rows) => rows.merchant.findUniqueOrThrow({ ...query, where: { id: merchantId } })),
    }),
    number: t.exposeString('number'),
    payments: t.field({ type: [Payment], resolve: (order) => order.payments.map(({ id }) => paymentView(order, id)) }),
    placedAt: t.expose('placedAt', { type: 'DateTime' }),
    refundRequests: t.field({
      type: [RefundRequest],
      resolve: ({ id }, _args, context, info) => requestsOfOrder(id, context, info),
    }),
    refundSummary: t.field({
      type: OrderRefundSummary,
      description: "The order's own summary over its items: how many can be asked for now, and the first deadline.",
      resolve: async (order, _args, context) => ({
        order,
        summary: await context.services.orderRefundSummary({ actor: context.signedIn, order }),
      }),
    }),
    refundable: t.field({
      type: 'Money',
      description: 'What the payments can still give back: captured − refunded − reserved.',
      resolve: (order) => sumOf(order, (payment) => payment.captured - refundedInAll(payment) - payment.reserved),
    }),
    refunded: t.field({ type: 'Money', resolve: (order) => sumOf(order, refundedInAll) }),
    shippingTotal: t.field({
      type: 'Money',
      resolve: ({ shippingTotal, currency }) => ({ amount: shippingTotal, currency }),
    }),
    source: t.exposeString('source'),
    total: t.field({ type: 'Money', resolve: ({ total, currency }) => ({ amount: total, currency }) }),
  }),
});

function sumOf({ payments, currency }: OrderSnapshot, part: (payment: OrderSnapshot['payments'][number]) => bigint) {
  return { amount: payments.reduce((sum, payment) => sum + part(payment), 0n), currency };
}
