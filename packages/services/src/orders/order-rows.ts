import type { LotToImport, PaymentToImport, RefundToImport } from '@refund-widget/connectors';
import type { Prisma } from '@refund-widget/database';
import type { Instant } from '@refund-widget/domain';
import { toStoredJson } from '../kernel/stored-json.ts';
import { type PreparedItem, type PreparedOrder, USUAL_PROVIDER } from './prepare-order.ts';

export function orderRow(order: PreparedOrder, now: Instant) {
  const { externalId, number, source, currency, customerId, buyerName, buyerEmail, buyerCountry, buyerRegion } = order;
  const { buyerKind, buyerLocale, total, taxTotal, taxIncluded, shippingTotal, standardShipping, otherTotal } = order;
  return {
    ...{ externalId, number, source, currency, customerId, buyerName, buyerEmail, buyerCountry, buyerRegion },
    ...{ buyerKind, buyerLocale, total, taxTotal, taxIncluded, shippingTotal, standardShipping, otherTotal },
    placedAt: new Date(order.placedAt),
    cancelledAt: dateOf(order.cancelledAt),
    contractSignedAt: dateOf(order.contractSignedAt),
    withdrawalInformedAt: dateOf(order.withdrawalInformedAt),
    flags: toStoredJson(order.flags),
    sourceHash: order.sourceHash,
    updatedAt: new Date(now),
  };
}

export function itemRow(item: PreparedItem) {
  const { sellerId, externalId, position, sku, title, variant, imageUrl, mode, quantity, total, taxTotal } = item;
  const { shipping, standardShipping } = item;
  return {
    ...{ sellerId, externalId, position, sku, title, variant, imageUrl, mode, quantity, total, taxTotal },
    ...{ shipping, standardShipping },
    tags: [...item.tags],
    confirmedExclusions: [...item.confirmedExclusions],
  };
}

export function lotRow(lot: LotToImport) {
  const { externalId, units, state, carrier, trackingNumber } = lot;
  return {
    ...{ externalId, state, carrier, trackingNumber },
    firstUnit: units.first,
    lastUnit: units.last,
    shippedAt: dateOf(lot.shippedAt),
    deliveredAt: dateOf(lot.deliveredAt),
    expectedAt: dateOf(lot.expectedAt),
  };
}

export function paymentRow(payment: PaymentToImport) {
  const { externalId, position, method, label, authorized, captured, refundedElsewhere, sandboxBehaviour } = payment;
  return {
    ...{ externalId, position, method, label, authorized, captured, refundedElsewhere, sandboxBehaviour },
    provider: payment.provider ?? USUAL_PROVIDER,
    providerReference: payment.reference,
    capturedAt: dateOf(payment.capturedAt),
    refundableUntil: dateOf(payment.refundableUntil),
  };
}

export function externalRefundRow(
  refund: RefundToImport,
  paymentIds: ReadonlyMap<string, string>,
): Omit<Prisma.ExternalRefundCreateManyInput, 'id' | 'merchantId' | 'orderId'> {
  const { externalId, amount, state, reason, paymentExternalId } = refund;
  const paymentId = paymentExternalId === null ? null : (paymentIds.get(paymentExternalId) ?? null);
  return { externalId, amount, state, reason, paymentId, createdAt: new Date(refund.createdAt) };
}

function dateOf(instant: Instant | null): Date | null {
  return instant === null ? null : new Date(instant);
}
