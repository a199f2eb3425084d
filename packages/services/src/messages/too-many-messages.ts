import type { Transaction } from '@refund-widget/database';
import type { Instant } from '@refund-widget/domain';
import { type Actor, actorKindOf } from '../actor.ts';
import { type Problem, problem } from '../outcome.ts';

const WITHIN_MS = 10 * 60_000;
/** Every message to the other side is an e-mail to somebody: more than a person writes is a loop, or meant to hurt. */
const MOST_OF_BUYER = 20;
const MOST_OF_OTHERS = 60;

/** Refuses more than a person writes into one conversation within ten minutes. */
export async function tooManyMessages(
  transaction: Transaction,
  actor: Actor,
  conversationId: string,
  now: Instant,
): Promise<Problem[]> {
  const most = actor.kind === 'BUYER' ? MOST_OF_BUYER : MOST_OF_OTHERS;
  const lately = await transaction.message.count({
    where: { conversationId, authorKind: actorKindOf(actor), createdAt: { gt: new Date(now - WITHIN_MS) } },
  });
  if (lately < most) return [];
  return [
    problem('TOO_MANY_MESSAGES', 'Wait some minutes before you write again; what you wrote has arrived.', ['body']),
  ];
}
