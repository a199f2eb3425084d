import type { OrderJson } from '@refund-widget/database';
import type { OrderSnapshot } from '../contract/orders.ts';

/** The hot read's JSON with its amounts as bigints. */
export function snapshotOf(json: OrderJson): OrderSnapshot {
  return {
    ...json,
    total: BigInt(json.total),
    taxTotal: BigInt(json.taxTotal),
    shippingTotal: BigInt(json.shippingTotal),
    otherTotal: BigInt(json.otherTotal),
    items: json.items.map((item) => ({
      ...item,
      total: BigInt(item.total),
      taxTotal: BigInt(item.taxTotal),
      shipping: BigInt(item.shipping),
      standardShipping: BigInt(item.standardShipping),
      lots: item.lots.filter(({ replacedAt }) => replacedAt === null),
      replacedLots: item.lots.filter(({ replacedAt }) => replacedAt !== null),
    })),
    payments: json.payments.map((payment) => ({
      ...payment,
      authorized: BigInt(payment.authorized),
      captured: BigInt(payment.captured),
      refunded: BigInt(payment.refunded),
      reserved: BigInt(payment.reserved),
      refundedElsewhere: BigInt(payment.refundedElsewhere),
    })),
  };
}
