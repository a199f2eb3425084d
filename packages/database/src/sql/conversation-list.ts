import type { Transaction } from '../serve/create-database.ts';

/** The newest message of a conversation, of those that may be read. */
export interface NewestMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly orderId: string;
  readonly authorKind: string;
  readonly createdAt: Date;
}

export interface ConversationPage {
  /** Null: messages with every seller. */
  readonly sellerIds: readonly string[] | null;
  /** The conversation after which (backwards: before which) the page begins. */
  readonly from: { readonly at: Date; readonly id: string } | null;
  readonly backwards: boolean;
  readonly limit: number;
}

/** Conversations by their newest message, the newest first (backwards: the oldest); of the tenant that the transaction names. */
export function readNewestMessages(
  transaction: Transaction,
  { sellerIds, from, backwards, limit }: ConversationPage,
): Promise<NewestMessage[]> {
  const of = sellerIds === null ? null : [...sellerIds];
  const [at, id] = [from?.at ?? null, from?.id ?? null];
  if (backwards) {
    return transaction.$queryRaw<NewestMessage[]>`
      SELECT m.*, c.order_id AS "orderId" FROM (
        SELECT DISTINCT ON (conversation_id) id, conversation_id AS "conversationId", author_kind::text AS "authorKind", created_at AS "createdAt"
        FROM messages WHERE ${of}::uuid[] IS NULL OR seller_id = ANY(${of}::uuid[])
        ORDER BY conversation_id, created_at DESC, id DESC
      ) m JOIN conversations c ON c.id = m."conversationId"
      WHERE ${at}::timestamptz IS NULL OR (m."createdAt", m."conversationId") > (${at}::timestamptz, ${id}::uuid)
      ORDER BY m."createdAt", m."conversationId" LIMIT ${limit}`;
  }
  return transaction.$queryRaw<NewestMessage[]>`
    SELECT m.*, c.order_id AS "orderId" FROM (
      SELECT DISTINCT ON (conversation_id) id, conversation_id AS "conversationId", author_kind::text AS "authorKind", created_at AS "createdAt"
      FROM messages WHERE ${of}::uuid[] IS NULL OR seller_id = ANY(${of}::uuid[])
      ORDER BY conversation_id, created_at DESC, id DESC
    ) m JOIN conversations c ON c.id = m."conversationId"
    WHERE ${at}::timestamptz IS NULL OR (m."createdAt", m."conversationId") < (${at}::timestamptz, ${id}::uuid)
    ORDER BY m."createdAt" DESC, m."conversationId" DESC LIMIT ${limit}`;
}
