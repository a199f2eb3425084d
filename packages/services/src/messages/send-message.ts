import { readOrderInTransaction, type Transaction } from '@refund-widget/database';
import * as z from 'zod';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { MessageSent, SendMessageInput } from '../contract/messages.ts';
import type { OrderSnapshot } from '../contract/orders.ts';
import { runCommand } from '../kernel/run-command.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { isUuid } from '../kernel/uuid.ts';
import { announce } from '../outbox/announce.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { snapshotOf } from '../reads/snapshot-of.ts';
import { visibleOrder } from '../reads/visibility.ts';
import { authorOf } from '../work/request-work.ts';
import { attachFiles } from './attach-files.ts';
import { chooseThread, type Thread } from './choose-thread.ts';
import { tooManyMessages } from './too-many-messages.ts';

const LONGEST_BODY = 5_000;

const sentSchema = z.object({ orderId: z.string(), messageId: z.string() });

/**
 * Writes into an order's conversation, with or without a request: the buyer to one of the order's sellers, the seller's
 * side to the buyer or, as a note, among itself. The other side is told by e-mail; nobody is told of a note.
 */
export function sendMessage(context: ServiceContext, input: SendMessageInput): Promise<Outcome<MessageSent>> {
  const problems = [...checkTexts({ body: { value: input.body, longest: LONGEST_BODY } }), ...checkAuthor(input)];
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runCommand(
    context,
    'messageSend',
    input,
    (stored) => sentSchema.parse(stored),
    async (transaction) => {
      const order = await orderOf(transaction, input.actor, input.orderId);
      if (!order) return refused(problem('ORDER_NOT_FOUND', 'There is no such order.', ['orderId']));
      const thread = await chooseThread(transaction, order, input);
      return thread.ok ? write(context, transaction, order, thread.value, input) : thread;
    },
  );
}

function checkAuthor({ actor, audience }: SendMessageInput): Problem[] {
  if (actor.kind === 'SYSTEM' || (actor.kind === 'STAFF' && actor.role === 'MEDIATOR')) {
    return [problem('ACTOR_NOT_ALLOWED', 'A conversation is between the buyer and the seller; you may read it.')];
  }
  if (audience === 'STAFF' && actor.kind !== 'STAFF') {
    return [problem('ACTOR_NOT_ALLOWED', 'Notes are for staff. Send it to everyone.', ['audience'])];
  }
  return [];
}

async function orderOf(transaction: Transaction, actor: Actor, orderId: string): Promise<OrderSnapshot | null> {
  const json = isUuid(orderId) ? await readOrderInTransaction(transaction, orderId) : null;
  return visibleOrder(actor, json && snapshotOf(json));
}

async function write(
  context: ServiceContext,
  transaction: Transaction,
  order: OrderSnapshot,
  { sellerId, requestId }: Thread,
  { actor, body, audience, topic, evidenceIds }: SendMessageInput,
): Promise<Outcome<{ orderId: string; messageId: string }>> {
  const files = await attachFiles(transaction, actor, order.id, evidenceIds ?? []);
  if (!files.ok) return files;
  const { merchantId } = actor;
  const now = context.clock();
  const conversationId = await conversationOf(context, transaction, merchantId, order.id);
  const tooMany = await tooManyMessages(transaction, actor, conversationId, now);
  if (tooMany.length > 0) return refused(...tooMany);
  const messageId = context.newId();
  const { actorKind, actorId, actorName } = authorOf(actor, order);
  await transaction.message.create({
    data: {
      ...{ id: messageId, merchantId, conversationId, sellerId, requestId, evidenceIds: [...files.value] },
      ...{ authorKind: actorKind, authorId: actorId, authorName: actorName },
      ...{ audience: audience ?? 'EVERYONE', topic: topic ?? null, body: body.trim(), createdAt: new Date(now) },
    },
  });
  if (audience !== 'STAFF') {
    // Only ids: what was written stays in one place.
    const payload = { orderId: order.id, messageId, by: actorKind };
    await announce(context, transaction, merchantId, [{ type: 'message.sent.v1', payload }], now);
  }
  return done({ orderId: order.id, messageId });
}

/** An order's one conversation, begun by whoever writes first; two who begin at once find the same. */
async function conversationOf(
  { newId, clock }: ServiceContext,
  transaction: Transaction,
  merchantId: string,
  orderId: string,
): Promise<string> {
  await transaction.conversation.createMany({
    data: [{ id: newId(), merchantId, orderId, createdAt: new Date(clock()) }],
    skipDuplicates: true,
  });
  const { id } = await transaction.conversation.findUniqueOrThrow({ where: { orderId }, select: { id: true } });
  return id;
}
