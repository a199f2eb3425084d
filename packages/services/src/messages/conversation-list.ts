import { readNewestMessages } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { ConversationListInput, ConversationSummary } from '../contract/messages.ts';
import type { Page } from '../contract/orders.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { readBounds } from '../queue/cursor.ts';
import { pageOf } from '../queue/page-of.ts';
import { confinedTo, messagesVisibleTo } from '../reads/visibility.ts';

const SORT = 'CONVERSATIONS';

/** Conversations in which staff may read anything, the one with the newest message first, with or without a request. */
export async function conversationList(
  { database }: ServiceContext,
  { actor, ...page }: ConversationListInput,
): Promise<Outcome<Page<ConversationSummary>>> {
  if (actor.kind !== 'STAFF') return refused(problem('ACTOR_NOT_ALLOWED', 'Staff read the list of conversations.'));
  const bounds = readBounds(SORT, page);
  if (!bounds.ok) return bounds;
  const { size, backwards, from } = bounds.value;
  const [found, totalCount] = await database.inTenant(actor.merchantId, async (transaction) => {
    const newest = await readNewestMessages(transaction, {
      ...{ sellerIds: confinedTo(actor), backwards, limit: size + 1 },
      from: from && { at: new Date(from.at ?? 0), id: from.id },
    });
    const where = { messages: { some: messagesVisibleTo(actor) } };
    return [newest, await transaction.conversation.count({ where })] as const;
  });
  return done(
    pageOf(SORT, bounds.value, found, totalCount, {
      positionOf: ({ conversationId, createdAt }) => ({ id: conversationId, at: createdAt.getTime() }),
      nodeOf: ({ id, authorKind, orderId }) => ({ orderId, lastMessageId: id, unanswered: authorKind === 'BUYER' }),
    }),
  );
}
