import type { Instant } from '../model/instant.ts';
import type { Payment } from '../model/order.ts';
import type { PaymentPortion, QuotedLine } from '../model/quote.ts';
import { smaller } from '../money/smaller.ts';
import type { RefundOrder } from '../policy/schema/money-terms.ts';

/** What a payment can still give back, in minor units: never more than was captured, earlier refunds counted. */
export function refundableOf({ captured, refunded, reserved }: Payment): bigint {
  const left = captured - refunded - reserved;
  return left > 0n ? left : 0n;
}

export function refundableTotal(payments: readonly Payment[]): bigint {
  return payments.reduce((sum, payment) => sum + refundableOf(payment), 0n);
}

/**
 * Spreads `total` over the payments: each is emptied before the next, in the policy's order (`OLDEST_FIRST` follows the
 * order's list, which is as captured). A payment whose provider no longer takes refunds comes last, since its part
 * has to be paid out another way. The portions add up to `total`; throws RangeError when the payments cannot give it.
 */
export function portionsOf(
  total: bigint,
  payments: readonly Payment[],
  order: RefundOrder,
  asOf: Instant,
): PaymentPortion[] {
  const portions: PaymentPortion[] = [];
  let left = total;
  for (const payment of inRefundOrder(payments, order, asOf)) {
    const refundable = refundableOf(payment);
    const amount = smaller(left, refundable);
    if (amount <= 0n) continue;
    portions.push({ paymentId: payment.id, amount });
    left -= amount;
  }
  if (left > 0n) throw new RangeError(`The payments cannot give back ${total}`);
  return portions;
}

function inRefundOrder(payments: readonly Payment[], order: RefundOrder, asOf: Instant): Payment[] {
  const ordered = order === 'OLDEST_FIRST' ? [...payments] : payments.toReversed();
  const closed = ({ refundableUntil }: Payment) => refundableUntil !== null && refundableUntil <= asOf;
  return [...ordered.filter((payment) => !closed(payment)), ...ordered.filter(closed)];
}

/**
 * Takes off what the payments can no longer give back, because it was refunded before or never captured: from the last
 * line backwards, as a deduction of its own, so that each line's arithmetic can still be followed.
 */
export function withinPayments(lines: readonly QuotedLine[], refundable: bigint): QuotedLine[] {
  let beyond = lines.reduce((sum, { refund }) => sum + refund, 0n) - refundable;
  const capped = lines.toReversed().map((line): QuotedLine => {
    const amount = smaller(beyond, line.refund);
    if (amount <= 0n) return line;
    beyond -= amount;
    return {
      ...line,
      deductions: [...line.deductions, { code: 'BEYOND_PAYMENTS', amount, clause: '', note: null }],
      refund: line.refund - amount,
    };
  });
  return capped.reverse();
}
