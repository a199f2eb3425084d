import type { Actor } from '../actor.ts';
import { type Problem, problem } from '../outcome.ts';

/** Administrators, and the merchant's own server. */
export function mayManageWebhooks(actor: Actor): boolean {
  return actor.kind === 'MERCHANT_SERVER' || (actor.kind === 'STAFF' && actor.role === 'ADMINISTRATOR');
}

export function refusedWebhooks(actor: Actor): Problem[] {
  if (mayManageWebhooks(actor)) return [];
  return [problem('ACTOR_NOT_ALLOWED', 'Webhooks are for administrators and the shop’s own server.')];
}
