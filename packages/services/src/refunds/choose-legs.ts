import { type Payment, portionsOf, refundableTotal, toDecimalString } from '@refund-widget/domain';
import type { MoneyText } from '../contract/command.ts';
import { readMoney } from '../kernel/read-money.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { domainOrder } from '../reads/domain-order.ts';
import { lineOf } from '../work/move-line.ts';
import { isClosed } from '../work/payments-left.ts';
import type { RequestWork } from '../work/request-work.ts';
import { type LineDue, type PlannedLeg, planLegs } from './plan-legs.ts';

/**
 * Which payments give back how much, in the policy's order. What falls to a payment that takes no refunds any more is left
 * to be paid by hand. Refuses what the caller did not see, and what the payments cannot give.
 */
export function chooseLegs(
  work: RequestWork,
  dues: readonly LineDue[],
  expectedTotal: MoneyText | null,
): Outcome<PlannedLeg[]> {
  const { order } = work.request;
  const total = dues.reduce((sum, { amount }) => sum + amount, 0n);
  const [first] = dues;
  if (!first) return checked(work, [], expectedTotal);
  const line = lineOf(work, first.lineId);
  const { payments } = domainOrder(order, line.item.seller);
  const refundable = refundableTotal(payments);
  if (total > refundable) return refused(beyondPayments(total, refundable, order.currency));
  const portions = portionsOf(total, payments, line.merchantPolicy.document.refundOrder, work.now);
  const open = payments.filter((payment) => !isClosed(payment, work.now));
  const legs = planLegs(dues, portions).filter(({ paymentId }) => open.some(({ id }) => id === paymentId));
  const used = open.filter(({ id }) => legs.some(({ paymentId }) => paymentId === id));
  const problems = used.flatMap((payment) => checkProvider(work, payment));
  return problems.length > 0 ? refused(...problems) : checked(work, legs, expectedTotal);
}

function checked(work: RequestWork, legs: PlannedLeg[], expectedTotal: MoneyText | null): Outcome<PlannedLeg[]> {
  const total = legs.reduce((sum, { amount }) => sum + amount, 0n);
  const unexpected = checkExpected(expectedTotal, total, work.request.order.currency);
  return unexpected ? refused(unexpected) : done(legs);
}

function checkExpected(expectedTotal: MoneyText | null, total: bigint, currency: string): Problem | null {
  if (!expectedTotal) return null;
  const expected = readMoney(expectedTotal, currency, ['expectedTotal']);
  if (!expected.ok) return expected.problems[0] ?? null;
  if (expected.value === total) return null;
  const text = (amount: bigint) => toDecimalString({ amount, currency });
  const message = `What is due has changed to ${text(total)}. Look at it again.`;
  const facts = { expected: text(expected.value), total: text(total) };
  return problem('TOTAL_CHANGED', message, ['expectedTotal'], facts);
}

function beyondPayments(total: bigint, refundable: bigint, currency: string): Problem {
  const text = (amount: bigint) => toDecimalString({ amount, currency });
  const message = `The payments can give back ${text(refundable)} more, not ${text(total)}.`;
  const facts = { total: text(total), refundable: text(refundable) };
  return problem('REFUND_EXCEEDS_PAYMENTS', message, ['requestId'], facts);
}

function checkProvider({ context, request }: RequestWork, { id, label }: Payment): Problem[] {
  const provider = request.order.payments.find((payment) => payment.id === id)?.provider;
  if (provider !== undefined && context.payments.has(provider)) return [];
  const message = `Refunds to ${label} go through a provider that is not set up here.`;
  return [problem('PROVIDER_NOT_CONFIGURED', message, ['requestId'], { payment: label, provider })];
}
