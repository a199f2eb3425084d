import type { Actor } from '../actor.ts';
import { seesRequest } from '../reads/visibility.ts';
import type { Notice } from './notice.ts';

/** Who may read a request, or an order's messages, hears of it; a supplier's contact hears of the lines of their link. */
export function seesNotice(actor: Actor, notice: Notice): boolean {
  if (actor.merchantId !== notice.merchantId) return false;
  if (actor.kind === 'SUPPLIER') return notice.legIds.includes(actor.legId);
  return seesRequest(actor, notice);
}
