import type { Prisma } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { OrderSnapshot, Page, ViewerOrdersInput } from '../contract/orders.ts';
import { done, type Outcome } from '../outcome.ts';
import { type PageBounds, readBounds } from '../queue/cursor.ts';
import { pageOf } from '../queue/page-of.ts';
import { orderSnapshots } from './order-reads.ts';
import { ordersVisibleTo } from './visibility.ts';

const SORT = 'ORDERS';
const LONGEST_QUERY = 200;

/** The orders an actor may see, newest first. */
export async function viewerOrders(
  context: ServiceContext,
  input: ViewerOrdersInput,
): Promise<Outcome<Page<OrderSnapshot>>> {
  const { actor } = input;
  const bounds = readBounds(SORT, input);
  if (!bounds.ok) return bounds;
  const where = { AND: [ordersVisibleTo(actor), queryWhere(input.query ?? '')] };
  const [rows, totalCount] = await context.database.inTenant(actor.merchantId, async (transaction) => {
    const direction = bounds.value.backwards ? 'asc' : 'desc';
    const found = await transaction.order.findMany({
      where: { AND: [where, beyond(bounds.value)] },
      orderBy: [{ placedAt: direction }, { id: direction }],
      take: bounds.value.size + 1,
      select: { id: true, placedAt: true },
    });
    return [found, await transaction.order.count({ where })] as const;
  });
  const orders = await orderSnapshots(context, { actor, orderIds: rows.map(({ id }) => id) });
  const found = rows.flatMap((row, index) => {
    const order = orders[index];
    return order ? [{ ...row, order }] : [];
  });
  return done(
    pageOf(SORT, bounds.value, found, totalCount, {
      positionOf: ({ id, placedAt }) => ({ id, at: placedAt.getTime() }),
      nodeOf: ({ order }) => order,
    }),
  );
}

function queryWhere(query: string): Prisma.OrderWhereInput {
  const text = query.trim().slice(0, LONGEST_QUERY);
  if (text === '') return {};
  const contains = { contains: text, mode: 'insensitive' } as const;
  return {
    OR: [
      ...[{ number: contains }, { externalId: contains }, { buyerName: contains }, { buyerEmail: contains }],
      { items: { some: { OR: [{ sku: contains }, { title: contains }] } } },
    ],
  };
}

function beyond({ from, backwards }: PageBounds): Prisma.OrderWhereInput {
  if (!from) return {};
  const at = new Date(from.at ?? 0);
  const { id } = from;
  if (backwards) return { OR: [{ placedAt: { gt: at } }, { placedAt: at, id: { gt: id } }] };
  return { OR: [{ placedAt: { lt: at } }, { placedAt: at, id: { lt: id } }] };
}
