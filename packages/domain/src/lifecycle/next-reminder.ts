import type { ActorKind } from '../model/actor.ts';
import type { Instant } from '../model/instant.ts';
import type { LineState } from '../model/line-state.ts';
import type { Waiting } from './waiting.ts';

/** Carriers and payment providers read no reminders. */
const READS_REMINDERS: readonly ActorKind[] = ['BUYER', 'SELLER', 'SUPPLIER', 'MEDIATOR'];

/**
 * When whoever is waited for is reminded next, before their deadline: the policy's `remindBefore`. Null when no reminder
 * is left; when a deadline has passed already, since from then on its repetition reminds; and once the money is back,
 * where time only ends the right to appeal.
 */
export function nextReminder(state: LineState, wait: Waiting | null, now: Instant): Instant | null {
  if (!wait || state === 'REFUNDED' || wait.name === 'SILENCE' || !READS_REMINDERS.includes(wait.actor)) return null;
  return wait.remindAt.find((at) => at > now) ?? null;
}
