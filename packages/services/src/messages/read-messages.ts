import type { Prisma } from '@refund-widget/database';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { MessagesInput } from '../contract/messages.ts';
import type { Page } from '../contract/orders.ts';
import { done, type Outcome } from '../outcome.ts';
import { type PageBounds, readBounds } from '../queue/cursor.ts';
import { pageOf } from '../queue/page-of.ts';
import { messagesVisibleTo } from '../reads/visibility.ts';

const SORT = 'MESSAGES';
const USUAL_PAGE = 50;

/** Ids of the messages an actor may see of an order, or of a request, newest last: the newest 50 unless asked otherwise. */
export async function conversationMessages(
  { database }: ServiceContext,
  { actor, of, ...page }: MessagesInput,
): Promise<Outcome<Page<string>>> {
  const { first = null, after = null, before = null } = page;
  const last = page.last ?? (first === null && after === null && before === null ? USUAL_PAGE : null);
  const bounds = readBounds(SORT, { first, after, last, before });
  if (!bounds.ok) return bounds;
  const about = 'requestId' in of ? { requestId: of.requestId } : { conversation: { orderId: of.orderId } };
  const where: Prisma.MessageWhereInput = { AND: [messagesVisibleTo(actor), about] };
  const [rows, totalCount] = await database.inTenant(actor.merchantId, async (transaction) => {
    const direction = bounds.value.backwards ? 'desc' : 'asc';
    const found = await transaction.message.findMany({
      where: { AND: [where, beyond(bounds.value)] },
      orderBy: [{ createdAt: direction }, { id: direction }],
      take: bounds.value.size + 1,
      select: { id: true, createdAt: true },
    });
    return [found, await transaction.message.count({ where })] as const;
  });
  return done(
    pageOf(SORT, bounds.value, rows, totalCount, {
      positionOf: ({ id, createdAt }) => ({ id, at: createdAt.getTime() }),
      nodeOf: ({ id }) => id,
    }),
  );
}

function beyond({ from, backwards }: PageBounds): Prisma.MessageWhereInput {
  if (!from) return {};
  const at = new Date(from.at ?? 0);
  const { id } = from;
  if (backwards) return { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }] };
  return { OR: [{ createdAt: { gt: at } }, { createdAt: at, id: { gt: id } }] };
}

/** Those of the orders in whose conversation the actor may read anything: a lone note is nothing to a buyer. */
export async function conversationsBegun(
  { database }: ServiceContext,
  { actor, orderIds }: { readonly actor: Actor; readonly orderIds: readonly string[] },
): Promise<readonly string[]> {
  const rows = await database.inTenant(actor.merchantId, (transaction) =>
    transaction.conversation.findMany({
      where: { orderId: { in: [...orderIds] }, messages: { some: messagesVisibleTo(actor) } },
      select: { orderId: true },
    }),
  );
  return rows.map(({ orderId }) => orderId);
}
