import type { PayableState } from '@refund-widget/domain';
import { type Actor, actorKindOf } from '../actor.ts';

export type PayableAction = 'decide' | 'pay';

/** Money of this kind is the seller's side's to decide about: whoever else may see the request may not. */
export function isSellersSide(actor: Actor): boolean {
  const kind = actorKindOf(actor);
  return kind === 'SELLER' || kind === 'ADMINISTRATOR' || kind === 'MERCHANT_SERVER';
}

/** What somebody may do with a payable now. */
export function payableActions(actor: Actor, state: PayableState): PayableAction[] {
  if (!isSellersSide(actor)) return [];
  if (state === 'CLAIMED') return ['decide'];
  return state === 'APPROVED' ? ['pay'] : [];
}
