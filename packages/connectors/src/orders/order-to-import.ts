import type { BusinessMode, BuyerKind, Instant, LotState, UnitRange } from '@refund-widget/domain';
import { minorUnits } from './minor-units.ts';
import type {
  ExternalRefundState,
  OrderDocument,
  OrderDocumentItem,
  OrderDocumentPayment,
  OrderFlag,
  SandboxBehaviour,
} from './order-document.ts';

export interface LotToImport {
  readonly externalId: string;
  readonly units: UnitRange;
  readonly state: LotState;
  readonly shippedAt: Instant | null;
  readonly deliveredAt: Instant | null;
  readonly expectedAt: Instant | null;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
}

export interface ItemToImport {
  readonly externalId: string;
  readonly position: number;
  readonly sku: string | null;
  readonly title: string;
  readonly variant: string | null;
  readonly imageUrl: string | null;
  /** Null: the merchant's only seller. */
  readonly sellerExternalId: string | null;
  /** Null: the merchant's usual mode. */
  readonly mode: BusinessMode | null;
  readonly tags: readonly string[];
  readonly confirmedExclusions: readonly string[];
  /** The token of the terms that the buyer was shown; null: the shop showed none. */
  readonly shownTerms: string | null;
  readonly quantity: number;
  /** Charged for all units, gross; minor units. */
  readonly total: bigint;
  readonly taxTotal: bigint;
  /** In the document's order, one after the other from unit 1; units in no lot of the document end in one not shipped. */
  readonly lots: readonly LotToImport[];
  /** How many units came back, or were refunded, in the shop itself. */
  readonly returnedUnits: number;
}

export interface PaymentToImport {
  readonly externalId: string;
  readonly position: number;
  readonly method: string;
  readonly label: string;
  /** Null: the merchant's usual provider. */
  readonly provider: string | null;
  readonly reference: string | null;
  readonly authorized: bigint;
  readonly captured: bigint;
  /** Settled and pending refunds made in the shop, those that name no payment included. Never above `captured`. */
  readonly refundedElsewhere: bigint;
  readonly capturedAt: Instant | null;
  readonly refundableUntil: Instant | null;
  readonly sandboxBehaviour: SandboxBehaviour | null;
}

export interface RefundToImport {
  readonly externalId: string;
  readonly paymentExternalId: string | null;
  readonly amount: bigint;
  readonly state: ExternalRefundState;
  readonly reason: string | null;
  readonly createdAt: Instant;
}

/** An order document in the units of the database: minor units, milliseconds, units numbered from 1. */
export interface OrderToImport {
  readonly externalId: string;
  readonly number: string;
  readonly source: string;
  readonly currency: string;
  readonly placedAt: Instant;
  readonly cancelledAt: Instant | null;
  readonly customerId: string | null;
  readonly buyerName: string;
  readonly buyerEmail: string;
  readonly buyerCountry: string | null;
  readonly buyerRegion: string | null;
  readonly buyerKind: BuyerKind;
  readonly buyerLocale: string | null;
  readonly contractSignedAt: Instant | null;
  readonly withdrawalInformedAt: Instant | null;
  readonly total: bigint;
  readonly taxTotal: bigint;
  readonly taxIncluded: boolean;
  readonly shippingTotal: bigint;
  /** All of the shipping when the document does not tell the standard part. */
  readonly standardShipping: bigint;
  readonly otherTotal: bigint;
  readonly items: readonly ItemToImport[];
  readonly payments: readonly PaymentToImport[];
  readonly refunds: readonly RefundToImport[];
  readonly flags: readonly OrderFlag[];
}

/** Turns a parsed document into what the database stores. Throws for a document that `parseOrderDocument` would refuse. */
export function orderToImport(document: OrderDocument): OrderToImport {
  const minor = (text: string) => minorUnits(text, document.currency);
  const shippingTotal = minor(document.shipping.total);
  return {
    externalId: document.externalId,
    number: document.number,
    source: document.source,
    currency: document.currency,
    placedAt: Date.parse(document.placedAt),
    cancelledAt: instantOf(document.cancelledAt),
    customerId: document.customer.id ?? null,
    buyerName: document.customer.name,
    buyerEmail: document.customer.email,
    buyerCountry: document.buyer.country ?? null,
    buyerRegion: document.buyer.region ?? null,
    buyerKind: document.buyer.kind,
    buyerLocale: document.buyer.locale ?? null,
    contractSignedAt: instantOf(document.contractSignedAt),
    withdrawalInformedAt: instantOf(document.withdrawalInformedAt),
    total: minor(document.total),
    taxTotal: minor(document.taxTotal),
    taxIncluded: document.taxIncluded,
    shippingTotal,
    standardShipping: document.shipping.standard == null ? shippingTotal : minor(document.shipping.standard),
    otherTotal: minor(document.other),
    items: document.items.map((item, position) => itemToImport(item, position, minor)),
    payments: paymentsToImport(document, minor),
    refunds: document.refunds.map((refund) => ({
      externalId: refund.externalId,
      paymentExternalId: refund.paymentExternalId ?? null,
      amount: minor(refund.amount),
      state: refund.state,
      reason: refund.reason ?? null,
      createdAt: Date.parse(refund.createdAt),
    })),
    flags: document.flags,
  };
}

type Minor = (text: string) => bigint;

function itemToImport(item: OrderDocumentItem, position: number, minor: Minor): ItemToImport {
  return {
    externalId: item.externalId,
    position,
    sku: item.sku ?? null,
    title: item.title,
    variant: item.variant ?? null,
    imageUrl: item.imageUrl ?? null,
    sellerExternalId: item.sellerExternalId ?? null,
    mode: item.mode ?? null,
    tags: item.tags,
    confirmedExclusions: item.confirmedExclusions,
    shownTerms: item.shownTerms ?? null,
    quantity: item.quantity,
    total: minor(item.total),
    taxTotal: minor(item.taxTotal),
    lots: lotsToImport(item),
    returnedUnits: item.returnedElsewhere,
  };
}

function lotsToImport(item: OrderDocumentItem): LotToImport[] {
  let next = 1;
  const lots: LotToImport[] = item.lots.map((lot) => {
    const units = { first: next, last: next + lot.quantity - 1 };
    next = units.last + 1;
    return {
      externalId: lot.externalId,
      units,
      state: lot.state,
      shippedAt: instantOf(lot.shippedAt),
      deliveredAt: instantOf(lot.deliveredAt),
      expectedAt: instantOf(lot.expectedAt),
      carrier: lot.carrier ?? null,
      trackingNumber: lot.trackingNumber ?? null,
    };
  });
  if (next <= item.quantity) lots.push(unshippedLot({ first: next, last: item.quantity }));
  return lots;
}

function unshippedLot(units: UnitRange): LotToImport {
  const unknown = { shippedAt: null, deliveredAt: null, expectedAt: null, carrier: null, trackingNumber: null };
  return { externalId: 'not-shipped', units, state: 'NOT_SHIPPED', ...unknown };
}

function paymentsToImport(document: OrderDocument, minor: Minor): PaymentToImport[] {
  const counted = document.refunds.filter((refund) => refund.state !== 'FAILED');
  const sumOf = (refunds: typeof counted) => refunds.reduce((sum, refund) => sum + minor(refund.amount), 0n);
  // Refunds that name no payment use up the payments in their order, after those that name one.
  let unnamed = sumOf(counted.filter((refund) => refund.paymentExternalId == null));
  return document.payments.map((payment, position) => {
    const captured = minor(payment.captured);
    const named = sumOf(counted.filter((refund) => refund.paymentExternalId === payment.externalId));
    let taken = captured - named;
    if (unnamed < taken) taken = unnamed;
    unnamed -= taken;
    return paymentToImport(payment, position, { captured, refundedElsewhere: named + taken }, minor);
  });
}

function paymentToImport(
  payment: OrderDocumentPayment,
  position: number,
  amounts: Pick<PaymentToImport, 'captured' | 'refundedElsewhere'>,
  minor: Minor,
): PaymentToImport {
  return {
    ...amounts,
    externalId: payment.externalId,
    position,
    method: payment.method,
    label: payment.label ?? payment.method,
    provider: payment.provider ?? null,
    reference: payment.reference ?? null,
    authorized: payment.authorized == null ? amounts.captured : minor(payment.authorized),
    capturedAt: instantOf(payment.capturedAt),
    refundableUntil: instantOf(payment.refundableUntil),
    sandboxBehaviour: payment.sandboxBehaviour ?? null,
  };
}

function instantOf(text: string | null | undefined): Instant | null {
  return text == null ? null : Date.parse(text);
}
