import type { Prisma } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { Page } from '../contract/orders.ts';
import type { DeliveriesInput } from '../contract/webhooks.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { type PageBounds, readBounds } from '../queue/cursor.ts';
import { pageOf } from '../queue/page-of.ts';
import { refusedWebhooks } from './may-manage-webhooks.ts';

const SORT = 'WEBHOOK_DELIVERIES';

/** Ids of a page of deliveries, newest first, of one endpoint or of all. */
export async function webhookDeliveries(
  { database }: ServiceContext,
  { actor, endpointId, state, ...page }: DeliveriesInput,
): Promise<Outcome<Page<string>>> {
  const problems = refusedWebhooks(actor);
  if (problems.length > 0) return refused(...problems);
  const bounds = readBounds(SORT, page);
  if (!bounds.ok) return bounds;
  const where: Prisma.WebhookDeliveryWhereInput = { ...(endpointId && { endpointId }), ...(state && { state }) };
  const [rows, totalCount] = await database.inTenant(actor.merchantId, async (transaction) => {
    const direction = bounds.value.backwards ? 'asc' : 'desc';
    const found = await transaction.webhookDelivery.findMany({
      where: { AND: [where, beyond(bounds.value)] },
      orderBy: [{ createdAt: direction }, { id: direction }],
      take: bounds.value.size + 1,
      select: { id: true, createdAt: true },
    });
    return [found, await transaction.webhookDelivery.count({ where })] as const;
  });
  return done(
    pageOf(SORT, bounds.value, rows, totalCount, {
      positionOf: ({ id, createdAt }) => ({ id, at: createdAt.getTime() }),
      nodeOf: ({ id }) => id,
    }),
  );
}

function beyond({ from, backwards }: PageBounds): Prisma.WebhookDeliveryWhereInput {
  if (!from) return {};
  const at = new Date(from.at ?? 0);
  const { id } = from;
  if (backwards) return { OR: [{ createdAt: { gt: at } }, { createdAt: at, id: { gt: id } }] };
  return { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }] };
}
