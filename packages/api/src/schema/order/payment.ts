import type { OrderSnapshot, SnapshotPayment } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';

/** A payment, and the currency of the order it paid. */
export interface PaymentView {
  readonly id: string;
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
    label: t.string({ resolve: ({ payment }) => payment.label }),
    method: t.string({ resolve: ({ payment }) => payment.method }),
    provider: t.string({ resolve: ({ payment }) => payment.provider }),
    refunded: t.field({
      type: 'Money',
      resolve: ({ payment, currency }) => ({ amount: refundedInAll(payment), currency }),
    }),
    reserved: t.field({ type: 'Money', resolve: (view) => money(view, 'reserved') }),
  }),
});

/** By us and in the shop. */
export function refundedInAll(payment: SnapshotPayment): bigint {
  return payment.refunded + payment.refundedElsewhere;
}

export function paymentView(order: OrderSnapshot, paymentId: string): PaymentView {
  const payment = order.payments.find(({ id }) => id === paymentId);
  if (payment === undefined) throw new Error(`Order ${order.id} has no payment ${paymentId}.`);
  return { id: payment.id, payment, currency: order.currency };
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
