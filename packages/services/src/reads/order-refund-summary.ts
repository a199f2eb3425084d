import { closedWithoutFault, evaluateItem } from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { OrderRefundSummary, OrderSnapshot } from '../contract/orders.ts';
import { domainOrder } from './domain-order.ts';
import { withLots } from './item-eligibility.ts';
import { eligibilityContext, loadPolicies } from './load-policies.ts';

/** How many of the order's items can be asked for now, and the first deadline among them. */
export async function orderRefundSummary(
  context: ServiceContext,
  { order }: { actor: Actor; order: OrderSnapshot },
): Promise<OrderRefundSummary> {
  await loadPolicies(context, order);
  const asOf = context.clock();
  let faultItems = 0;
  const best = order.items.map((item) => {
    const question = { ...eligibilityContext(context), order: withLots(domainOrder(order, item.seller)), asOf };
    const { best, lots } = evaluateItem({ ...question, itemId: item.id });
    // What only a fault would reopen is not counted among what can go back.
    const closed = lots.map(closedWithoutFault);
    if (closed.includes(null)) return best;
    faultItems += 1;
    return closed[0] ?? best;
  });
  const count = (answer: (typeof best)[number]['answer']) => best.filter((option) => option.answer === answer).length;
  const open = best.filter(({ answer }) => answer === 'ELIGIBLE' || answer === 'NEGOTIABLE');
  const closing = open.flatMap(({ window }) => (window?.closesAt == null ? [] : [{ at: window.closesAt, window }]));
  const first = closing.sort((a, b) => a.at - b.at)[0];
  return {
    totalItems: best.length,
    eligibleItems: count('ELIGIBLE'),
    negotiableItems: count('NEGOTIABLE'),
    notYetItems: count('NOT_YET'),
    faultItems,
    firstDeadline: first?.at ?? null,
    timeZone: first?.window.timeZone ?? order.merchant.timeZone,
  };
}
