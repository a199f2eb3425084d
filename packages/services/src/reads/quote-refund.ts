import type { Quote } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { QuoteInput } from '../contract/orders.ts';
import { type Outcome, problem, refused } from '../outcome.ts';
import { loadPolicies } from './load-policies.ts';
import { orderSnapshot } from './order-reads.ts';
import { quoteEachSeller } from './quote-each-seller.ts';
import { quoteOf } from './quote-of.ts';

/** What proposed requests, one a seller, would bring back; changes nothing. Refuses with the path of the line that is not possible. */
export async function quoteRefund(
  context: ServiceContext,
  { actor, orderId, lines }: QuoteInput,
): Promise<Outcome<Quote>> {
  const order = await orderSnapshot(context, { actor, orderId });
  if (!order) return refused(problem('ORDER_NOT_FOUND', 'There is no such order.', ['orderId']));
  await loadPolicies(context, order);
  // Without any line, the engine says so.
  if (lines.length === 0) return quoteOf(context, order, lines, context.clock());
  return quoteEachSeller(context, order, lines, context.clock());
}
