import type { Prisma } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { Page } from '../contract/orders.ts';
import type { QueueInput } from '../contract/requests.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { requestsVisibleTo } from '../reads/visibility.ts';
import { type PageBounds, readBounds } from './cursor.ts';
import { pageOf } from './page-of.ts';
import { queueWhere } from './queue-filter.ts';

type Sort = 'NEWEST' | 'DEADLINE';

/** A page of the requests an actor may see, newest first or by deadline; ids only. */
export async function requestQueue(context: ServiceContext, input: QueueInput): Promise<Outcome<Page<string>>> {
  const { actor } = input;
  const filter = input.filter ?? {};
  const sort = input.sort ?? 'NEWEST';
  const bounds = readBounds(sort, input);
  if (!bounds.ok) return bounds;
  const problems = checkIds(filter.orderId ?? null, filter.sellerIds ?? []);
  if (problems.length > 0) return refused(...problems);
  return context.database.inTenant(actor.merchantId, async (transaction) => {
    const { timeZone } = await transaction.merchant.findUniqueOrThrow({ where: { id: actor.merchantId } });
    const where = { AND: [requestsVisibleTo(actor), queueWhere(filter, context.clock(), timeZone)] };
    const found = await transaction.refundRequest.findMany({
      where: { AND: [where, beyond(sort, bounds.value)] },
      orderBy: orderOf(sort, bounds.value.backwards),
      take: bounds.value.size + 1,
      select: { id: true, createdAt: true, nextDeadline: true },
    });
    const totalCount = await transaction.refundRequest.count({ where });
    return done(
      pageOf(sort, bounds.value, found, totalCount, {
        positionOf: ({ id, createdAt, nextDeadline }) => ({
          id,
          at: sort === 'NEWEST' ? createdAt.getTime() : (nextDeadline?.getTime() ?? null),
        }),
        nodeOf: ({ id }) => id,
      }),
    );
  });
}

function checkIds(orderId: string | null, sellerIds: readonly string[]): Problem[] {
  return [
    ...(orderId === null || isUuid(orderId)
      ? []
      : [problem('ORDER_NOT_FOUND', 'There is no such order.', ['filter', 'orderId'])]),
    ...sellerIds.flatMap((id, index) =>
      isUuid(id) ? [] : [problem('SELLER_NOT_FOUND', 'There is no such seller.', ['filter', 'sellerIds', index])],
    ),
  ];
}

function orderOf(sort: Sort, backwards: boolean): Prisma.RefundRequestOrderByWithRelationInput[] {
  if (sort === 'NEWEST') {
    const direction = backwards ? 'asc' : 'desc';
    return [{ createdAt: direction }, { id: direction }];
  }
  const direction = backwards ? 'desc' : 'asc';
  return [{ nextDeadline: { sort: direction, nulls: backwards ? 'first' : 'last' } }, { id: direction }];
}

/** Rows on the far side of the cursor. Requests without a deadline come after all that have one. */
function beyond(sort: Sort, { from, backwards }: PageBounds): Prisma.RefundRequestWhereInput {
  if (!from) return {};
  const { id } = from;
  if (sort === 'NEWEST') {
    const at = new Date(from.at ?? 0);
    const before = { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }] };
    const after = { OR: [{ createdAt: { gt: at } }, { createdAt: at, id: { gt: id } }] };
    return backwards ? after : before;
  }
  if (from.at === null) {
    if (!backwards) return { nextDeadline: null, id: { gt: id } };
    return { OR: [{ nextDeadline: { not: null } }, { nextDeadline: null, id: { lt: id } }] };
  }
  const at = new Date(from.at);
  if (backwards) return { OR: [{ nextDeadline: { lt: at } }, { nextDeadline: at, id: { lt: id } }] };
  return { OR: [{ nextDeadline: { gt: at } }, { nextDeadline: at, id: { gt: id } }, { nextDeadline: null }] };
}
