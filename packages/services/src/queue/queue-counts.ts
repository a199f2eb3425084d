import { readQueueCounts } from '@refund-widget/database';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import { QUEUE_VIEWS, type QueueCount } from '../contract/requests.ts';
import { confinedTo } from '../reads/visibility.ts';
import { sideOf } from './queue-question.ts';

/** How many requests each view of the desk holds for a member of staff, in one round trip; none for buyers, who have no desk. */
export async function queueCounts(
  { database, clock }: ServiceContext,
  { actor }: { actor: Actor },
): Promise<QueueCount[]> {
  if (actor.kind === 'BUYER') return [];
  const question = { sellerIds: confinedTo(actor), side: sideOf(actor), now: new Date(clock()) };
  const counts = await readQueueCounts(database.pool, actor.merchantId, question);
  return QUEUE_VIEWS.map((view) => ({ view, count: counts[view] ?? 0 }));
}
