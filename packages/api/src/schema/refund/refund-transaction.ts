import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { moneyOf, orderOf } from '../order/order-of.ts';
import { Payment, paymentView } from '../order/payment.ts';
import { RefundState } from '../vocabulary/enums.ts';

export const RefundTransaction = builder.prismaObject('RefundTransaction', {
  description: 'One movement of money to one original payment.',
  interfaces: [Node],
  include: { request: { select: { orderId: true } } },
  fields: (t) => ({
    id: t.id({ resolve: idOf('RefundTransaction') }),
    acceptedAt: t.expose('acceptedAt', { type: 'DateTime', nullable: true }),
    amount: t.field({
      type: 'Money',
      resolve: ({ amount, request }, _args, context) => moneyOf(amount, request.orderId, context),
    }),
    attempts: t.exposeInt('attempts'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    failureCode: t.exposeString('failureCode', { nullable: true }),
    failureMessage: t.exposeString('failureMessage', { nullable: true }),
    payment: t.field({
      type: Payment,
      resolve: async ({ paymentId, request }, _args, context) =>
        paymentView(await orderOf(request.orderId, context), paymentId),
    }),
    provider: t.exposeString('provider'),
    providerReference: t.string({
      nullable: true,
      description: "The provider's or the bank's; null while a person still has to make the transfer.",
      resolve: ({ provider, providerReference, state }) =>
        provider === 'manual' && state !== 'SUCCEEDED' ? null : providerReference,
    }),
    settledAt: t.expose('settledAt', { type: 'DateTime', nullable: true }),
    state: t.expose('state', { type: RefundState }),
  }),
});
