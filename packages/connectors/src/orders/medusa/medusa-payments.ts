import { type Decimal, exponentOf, roundDecimal, sumDecimals, toDecimalString } from '@refund-widget/domain';
import type { OrderDocumentInput, OrderFlag } from '../order-document.ts';
import { roundParts, withoutNoise } from '../round-parts.ts';
import type { MedusaOrder, MedusaPayment } from './medusa-export.ts';

type PaymentInput = NonNullable<OrderDocumentInput['payments']>[number];
type RefundInput = NonNullable<OrderDocumentInput['refunds']>[number];

export interface MedusaMoney {
  readonly payments: readonly PaymentInput[];
  readonly refunds: readonly RefundInput[];
  readonly flags: readonly OrderFlag[];
  readonly captured: bigint;
  readonly refunded: bigint;
}

/**
 * Payments and refunds of every payment collection. Each payment is one movement of money, so its captures are summed
 * exactly and rounded once; its refunds are rounded so that they add up, and so never exceed what was captured unless
 * the shop itself refunded more.
 */
export function medusaPayments(
  order: MedusaOrder,
  currency: string,
  providers: Readonly<Record<string, string>>,
): MedusaMoney {
  const books = order.payment_collections
    .flatMap((collection) => collection.payments)
    .map((payment) => readPayment(payment, currency, providers));
  const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n);
  return {
    payments: books.map((book) => book.payment),
    refunds: books.flatMap((book) => book.refunds),
    flags: books.flatMap((book) => book.flags),
    captured: sum(books.map((book) => book.captured)),
    refunded: sum(books.map((book) => book.refunded)),
  };
}

function readPayment(payment: MedusaPayment, currency: string, providers: Readonly<Record<string, string>>) {
  const exponent = exponentOf(currency);
  const show = (amount: bigint) => toDecimalString({ amount, currency });
  const round = (amount: Decimal) => roundDecimal(withoutNoise(amount), exponent);
  const captured = round(sumDecimals(payment.captures.map((capture) => capture.amount)));
  const asked = round(payment.amount);
  const refunds = roundParts(
    payment.refunds.map((refund) => withoutNoise(refund.amount)),
    exponent,
  );
  const kept = capAt(captured, refunds.parts);
  const flags: OrderFlag[] = [];
  if (refunds.total > captured) {
    flags.push({
      code: 'REFUNDED_ABOVE_CAPTURED',
      facts: { payment: payment.id, captured: show(captured), refunded: show(refunds.total) },
    });
  }
  // An authorisation that was cancelled can no longer be captured.
  const authorized = payment.canceled_at == null && asked > captured ? asked : captured;
  return {
    captured,
    refunded: kept.reduce((sum, amount) => sum + amount, 0n),
    flags,
    payment: {
      externalId: payment.id,
      method: payment.provider_id,
      label: payment.provider_id.replace(/^pp_/, '').replaceAll('_', ' '),
      provider: providers[payment.provider_id] ?? null,
      reference: payment.id,
      authorized: show(authorized),
      captured: show(captured),
      capturedAt: payment.captures.map((capture) => capture.created_at).sort()[0] ?? null,
    },
    refunds: payment.refunds.map((refund, index) => ({
      externalId: refund.id,
      paymentExternalId: payment.id,
      amount: show(kept[index] ?? 0n),
      state: 'SETTLED' as const,
      reason: refund.note?.trim() || null,
      createdAt: refund.created_at,
    })),
  };
}

/** No more counts as refunded than was captured; the rest is in the flag. */
function capAt(captured: bigint, refunds: readonly bigint[]): bigint[] {
  let left = captured;
  return refunds.map((refund) => {
    if (refund >= left) {
      const rest = left;
      left = 0n;
      return rest;
    }
    left -= refund;
    return refund;
  });
}
