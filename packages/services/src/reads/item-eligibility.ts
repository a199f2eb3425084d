import { evaluateItem, type ItemEligibility } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { ItemEligibilityInput } from '../contract/orders.ts';
import { domainOrder } from './domain-order.ts';
import { eligibilityContext, loadPolicies } from './load-policies.ts';

/** What can be asked for one item of a snapshot. Throws for an item the snapshot does not have. */
export async function itemEligibility(
  context: ServiceContext,
  { order, itemId, reason, asOf }: ItemEligibilityInput,
): Promise<ItemEligibility> {
  await loadPolicies(context, order);
  const item = order.items.find(({ id }) => id === itemId);
  if (!item) throw new Error(`Order ${order.id} has no item ${itemId}`);
  return evaluateItem({
    ...eligibilityContext(context),
    order: withLots(domainOrder(order, item.seller)),
    itemId,
    asOf: asOf ?? context.clock(),
    ...(reason && { reasons: [reason] }),
  });
}

type DomainOrder = ReturnType<typeof domainOrder>;

/**
 * An item whose every unit was cancelled in the shop has no lot, but people ask about it all the same: it is shown with
 * one that holds nothing, of which nothing can be asked for.
 */
export function withLots(order: DomainOrder): DomainOrder {
  if (order.items.every(({ lots }) => lots.length > 0)) return order;
  const items = order.items.map((item) => {
    if (item.lots.length > 0) return item;
    const times = { shippedAt: null, deliveredAt: null, expectedAt: null };
    const empty = { id: item.id, units: { first: 1, last: 0 }, state: 'NOT_SHIPPED' as const, ...times };
    return { ...item, lots: [empty] };
  });
  return { ...order, items };
}
