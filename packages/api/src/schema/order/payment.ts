import type { OrderSnapshot, SnapshotPayment } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { historyOf, ledgerOf, PaymentEvent } from './payment-history.ts';

/** A payment, and the currency of the order it paid. */
export interface PaymentView {
  readonly id: string;
  readonly orderId: string;
  readonly payment: SnapshotPayment;
  readonly currency: string;
}

export const Payment = builder.objectRef<PaymentView>('Payment').implement({
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('Payment') }),
    authorized: t.field({ type: 'Money', resolve: (view) => money(view, 'authorized') }),
    captured: t.field({ type: 'Money', resolve: (view) => money(view, 'captured') }),
    capturedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ payment }) => payment.capturedAt }),
    history: t.field({
      type: [PaymentEvent],
      description: 'Captures, refunds and money set aside for them, oldest first.',
      resolve: async ({ id, currency }, _args, context, info) => historyOf(await ledgerOf(id, context, info), currency),
    }),
    label: t.string({ resolve: ({ payment }) => payment.label }),
    method: t.string({ resolve: ({ payment }) => payment.method }),
    provider: t.string({ resolve: ({ payment }) => payment.provider }),
    reference: t.string({
      nullable: true,
      description: 'What the payment provider knows it by.',
      resolve: async ({ id }, _args, context, info) => (await ledgerOf(id, context, info)).providerReference,
    }),
    refunded: t.field({
      type: 'Money',
      resolve: ({ payment, currency }) => ({ amount: refundedInAll(payment), currency }),
    }),
    reserved: t.field({ type: 'Money', resolve: (view) => money(view, 'reserved') }),
    takesRefunds: t.boolean({
      description: 'False once its provider takes no refund to it any more: money for it is paid by hand.',
      resolve: ({ payment: { refundableUntil } }, _args, { runtime }) =>
        refundableUntil === null || refundableUntil > runtime.clock(),
    }),
    voucherUrl: t.string({
      nullable: true,
      description: 'A page to print: what was paid and what came back. The address works for minutes.',
      resolve: ({ id, orderId }, _args, context) => context.runtime.printUrl('voucher', `${orderId}.${id}`, context),
    }),
  }),
});

/** By us and in the shop. */
export function refundedInAll(payment: SnapshotPayment): bigint {
  return payment.refunded + payment.refundedElsewhere;
}

export function paymentView(order: OrderSnapshot, paymentId: string): PaymentView {
  const payment = order.payments.find(({ id }) => id === paymentId);
  if (payment === undefined) throw new Error(`Order ${order.id} has no payment ${paymentId}.`);
  return { id: payment.id, orderId: order.id, payment, currency: order.currency };
}

function money({ payment, currency }: PaymentView, part: 'authorized' | 'captured' | 'reserved') {
  return { amount: payment[part], currency };
}

export interface PortionView {
  readonly order: OrderSnapshot;
  readonly paymentId: string;
  readonly amount: bigint;
}

export const PaymentPortion = builder.objectRef<PortionView>('PaymentPortion').implement({
  fields: (t) => ({
    amount: t.field({ type: 'Money', resolve: ({ amount, order }) => ({ amount, currency: order.currency }) }),
    payment: t.field({ type: Payment, resolve: ({ order, paymentId }) => paymentView(order, paymentId) }),
  }),
});
