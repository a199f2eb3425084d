import { countQueueViews } from '@refund-widget/database';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import { QUEUE_VIEWS, type QueueCount } from '../contract/requests.ts';
import { endOfToday, OPEN_STATES } from './queue-filter.ts';

/** How many requests each view of the desk holds for a member of staff; none for buyers, who have no desk. */
export async function queueCounts(context: ServiceContext, { actor }: { actor: Actor }): Promise<QueueCount[]> {
  if (actor.kind === 'BUYER') return [];
  const confined = actor.kind === 'STAFF' && (actor.role === 'AGENT' || actor.role === 'SALES_CONTACT');
  return context.database.inTenant(actor.merchantId, async (transaction) => {
    const { timeZone } = await transaction.merchant.findUniqueOrThrow({ where: { id: actor.merchantId } });
    const counts = await countQueueViews(transaction, {
      sellerIds: confined ? actor.sellerIds : null,
      endOfToday: new Date(endOfToday(context.clock(), timeZone)),
      openStates: OPEN_STATES,
    });
    return QUEUE_VIEWS.map((view) => ({ view, count: counts[view] }));
  });
}
