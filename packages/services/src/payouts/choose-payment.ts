import { done, type Outcome, problem, refused } from '../outcome.ts';
import { isClosed, leftOf } from '../work/payments-left.ts';
import type { RequestWork } from '../work/request-work.ts';

export interface PayoutPayment {
  readonly paymentId: string;
  /** What it can still give back; minor units. */
  readonly left: bigint;
}

/**
 * The original payment that a transfer by hand counts against: one that takes no refunds any more, or that refused one of
 * these lines, and still has something left.
 */
export function choosePayment(
  { request, now }: RequestWork,
  lines: readonly { readonly lineId: string }[],
  wanted: string | null,
): Outcome<PayoutPayment> {
  const { order, row } = request;
  const failed = row.refunds
    .filter(({ state, parts }) => state === 'FAILED' && parts.some(({ lineId }) => concerns(lines, lineId)))
    .map(({ paymentId }) => paymentId);
  const possible = order.payments
    .filter((payment) => leftOf(payment) > 0n && (isClosed(payment, now) || failed.includes(payment.id)))
    .map((payment) => ({ paymentId: payment.id, left: leftOf(payment) }));
  const payment = wanted === null ? possible[0] : possible.find(({ paymentId }) => paymentId === wanted);
  if (payment) return done(payment);
  const message = 'Refunds to this payment go by themselves; choose one that takes none, or refused one.';
  return refused(problem('ORIGINAL_PAYMENT_USABLE', message, ['paymentId']));
}

function concerns(lines: readonly { readonly lineId: string }[], lineId: string): boolean {
  return lines.some((line) => line.lineId === lineId);
}
