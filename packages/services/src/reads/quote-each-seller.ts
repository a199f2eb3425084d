import type { PaymentPortion, Quote, QuotedLine } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { OrderSnapshot, ProposedLineInput } from '../contract/orders.ts';
import { done, type Outcome, type Problem, refused } from '../outcome.ts';
import { quoteOf } from './quote-of.ts';

/**
 * What lines of several sellers would bring back together. Each seller is asked in a request of its own, one after the
 * other, so what the first takes out of a payment is no longer there for the next.
 */
export function quoteEachSeller(
  context: ServiceContext,
  order: OrderSnapshot,
  lines: readonly ProposedLineInput[],
  now: number,
): Outcome<Quote> {
  const sellerOf = ({ orderItemId }: ProposedLineInput) => order.items.find(({ id }) => id === orderItemId)?.seller.id;
  const bySeller = Map.groupBy(lines.entries(), ([, line]) => sellerOf(line));
  const quotes: Quote[] = [];
  const quotedLines: QuotedLine[] = [];
  let left = order;
  for (const named of bySeller.values()) {
    const quoted = quoteOf(
      context,
      left,
      named.map(([, line]) => line),
      now,
    );
    const indexes = named.map(([index]) => index);
    if (!quoted.ok) return refused(...quoted.problems.map((problem) => atCallersLine(problem, indexes)));
    for (const [position, line] of quoted.value.lines.entries()) quotedLines[indexes[position] ?? position] = line;
    quotes.push(quoted.value);
    left = without(left, quoted.value.portions);
  }
  return done({
    currency: order.currency,
    lines: quotedLines,
    total: quotes.reduce((sum, { total }) => sum + total, 0n),
    portions: together(quotes.flatMap(({ portions }) => portions)),
    refundable: quotes[0]?.refundable ?? 0n,
  });
}

/** The path in the caller's lines, of which the seller's are a part. */
function atCallersLine(problem: Problem, indexes: readonly number[]): Problem {
  const [list, line, ...rest] = problem.field ?? [];
  if (list !== 'lines' || line === undefined) return problem;
  return { ...problem, field: [list, String(indexes[Number(line)] ?? line), ...rest] };
}

function without(order: OrderSnapshot, portions: readonly PaymentPortion[]): OrderSnapshot {
  const takenOf = (id: string) => portions.find(({ paymentId }) => paymentId === id)?.amount ?? 0n;
  const payments = order.payments.map((payment) => ({ ...payment, reserved: payment.reserved + takenOf(payment.id) }));
  return { ...order, payments };
}

/** One portion a payment, in the order in which they are first refunded. */
function together(portions: readonly PaymentPortion[]): PaymentPortion[] {
  const sums = new Map<string, bigint>();
  for (const { paymentId, amount } of portions) sums.set(paymentId, (sums.get(paymentId) ?? 0n) + amount);
  return [...sums].map(([paymentId, amount]) => ({ paymentId, amount }));
}
