import { type ProposedLine, type Quote, quote } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { OrderSnapshot, ProposedLineInput } from '../contract/orders.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { domainOrder } from './domain-order.ts';
import { eligibilityContext } from './load-policies.ts';
import { quoteProblem } from './quote-problem.ts';

/** The engine's quote for lines of one seller, on an order whose policies are loaded. */
export function quoteOf(
  context: ServiceContext,
  order: OrderSnapshot,
  lines: readonly (ProposedLineInput & { readonly goodsReceived?: boolean })[],
  now: number,
): Outcome<Quote> {
  const seller = order.items.find(({ id }) => id === lines[0]?.orderItemId)?.seller;
  const asked = domainOrder(order, seller ?? { country: null, region: null });
  const quoted = quote(asked, lines.map(proposedLine), eligibilityContext(context), now);
  return quoted.ok ? done(quoted.quote) : refused(quoteProblem(quoted.problem, order.currency));
}

function proposedLine(line: ProposedLineInput & { readonly goodsReceived?: boolean }): ProposedLine {
  const { orderItemId, lotId, quantity, reason, resolution, sourceId, goodsReceived } = line;
  return {
    ...{ itemId: orderItemId, lotId, quantity, reason, resolution },
    sourceId: sourceId ?? null,
    agreedAmount: null,
    ...(goodsReceived !== undefined && { received: goodsReceived }),
  };
}
