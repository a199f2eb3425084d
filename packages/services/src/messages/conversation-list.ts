import type { Prisma } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { ConversationListInput, ConversationSummary } from '../contract/messages.ts';
import type { Page } from '../contract/orders.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { type PageBounds, readBounds } from '../queue/cursor.ts';
import { pageOf } from '../queue/page-of.ts';
import { messagesVisibleTo } from '../reads/visibility.ts';

const SORT = 'CONVERSATIONS';

/** Conversations in which staff may read anything, the one with the newest message first, with or without a request. */
export async function conversationList(
  { database }: ServiceContext,
  { actor, ...page }: ConversationListInput,
): Promise<Outcome<Page<ConversationSummary>>> {
  if (actor.kind !== 'STAFF') return refused(problem('ACTOR_NOT_ALLOWED', 'Staff read the list of conversations.'));
  const bounds = readBounds(SORT, page);
  if (!bounds.ok) return bounds;
  const where = messagesVisibleTo(actor);
  return database.inTenant(actor.merchantId, async (transaction) => {
    const direction = bounds.value.backwards ? 'asc' : 'desc';
    const groups = await transaction.message.groupBy({
      by: ['conversationId'],
      where,
      having: beyond(bounds.value),
      _max: { createdAt: true },
      orderBy: [{ _max: { createdAt: direction } }, { conversationId: direction }],
      take: bounds.value.size + 1,
    });
    const newest = await transaction.message.findMany({
      where: { AND: [where, { conversationId: { in: groups.map(({ conversationId }) => conversationId) } }] },
      orderBy: [{ conversationId: 'asc' }, { createdAt: 'desc' }, { id: 'desc' }],
      distinct: ['conversationId'],
      include: { conversation: { select: { orderId: true } } },
    });
    const byConversation = new Map(newest.map((message) => [message.conversationId, message]));
    const found = groups.flatMap(({ conversationId }) => {
      const message = byConversation.get(conversationId);
      return message ? [message] : [];
    });
    const totalCount = await transaction.conversation.count({ where: { messages: { some: where } } });
    return done(
      pageOf(SORT, bounds.value, found, totalCount, {
        positionOf: ({ conversationId, createdAt }) => ({ id: conversationId, at: createdAt.getTime() }),
        nodeOf: ({ id, authorKind, conversation }) => ({
          orderId: conversation.orderId,
          lastMessageId: id,
          unanswered: authorKind === 'BUYER',
        }),
      }),
    );
  });
}

function beyond({ from, backwards }: PageBounds): Prisma.MessageScalarWhereWithAggregatesInput {
  if (!from) return {};
  const at = new Date(from.at ?? 0);
  const { id } = from;
  if (backwards) {
    return {
      OR: [{ createdAt: { _max: { gt: at } } }, { createdAt: { _max: { equals: at } }, conversationId: { gt: id } }],
    };
  }
  return {
    OR: [{ createdAt: { _max: { lt: at } } }, { createdAt: { _max: { equals: at } }, conversationId: { lt: id } }],
  };
}
