import type { LineEvent, LineState, Move } from '@refund-widget/domain';
import { sideOf } from '@refund-widget/domain';
import { type Actor, actorKindOf } from '../actor.ts';
import type { OfferRow } from './loaded-request.ts';
import type { RequestWork } from './request-work.ts';

type EndState = Exclude<OfferRow['state'], 'STANDING'>;

/** While a line is here, an offer about it may stand; a question interrupts and ends nothing. */
const TALKING: readonly LineState[] = ['NEGOTIATING', 'AWAITING_INFORMATION', 'IN_DISPUTE'];

const ANOTHER_TAKES_ITS_PLACE: readonly LineEvent[] = [
  'makeOffer',
  'counterOffer',
  'proposeSettlement',
  'relaySupplierOffer',
];

/** How a move ends the offer that stands about the line; null: it stands on. */
export function endOfOffer({ event, from, to }: Pick<Move, 'event' | 'from' | 'to'>): EndState | null {
  if (event === 'acceptOffer') return 'ACCEPTED';
  if (event === 'declineOffer') return 'DECLINED';
  if (event === 'settle') return to === 'IN_DISPUTE' ? null : 'ACCEPTED';
  if (ANOTHER_TAKES_ITS_PLACE.includes(event)) return 'COUNTERED';
  if (event === 'deadline' && from === 'NEGOTIATING') return 'LAPSED';
  // A dispute has proposals of its own.
  const goesOn = TALKING.includes(to) && (to !== 'IN_DISPUTE' || from === 'IN_DISPUTE');
  return goesOn ? null : 'LAPSED';
}

/** After a move: the offer that stands about the line ends, or its validity follows the line's wait. */
export async function offersFollow(
  work: RequestWork,
  lineId: string,
  move: Move,
  {
    actor,
    deadline,
    reason,
  }: { readonly actor: Actor; readonly deadline: number | null; readonly reason: string | null },
): Promise<void> {
  const standing = work.offers.find((offer) => offer.lineId === lineId);
  if (!standing) return;
  const side = sideOf(actorKindOf(actor));
  const acceptedBy = side !== null && accepts(move.event) ? [...standing.acceptedBy, side] : standing.acceptedBy;
  const end = endOfOffer(move);
  if (end !== null) {
    const endReason = end === 'LAPSED' ? move.event : reason;
    await work.transaction.offer.update({
      where: { id: standing.id },
      data: { state: end, endedAt: new Date(work.now), endReason, acceptedBy },
    });
    work.offers.splice(work.offers.indexOf(standing), 1);
    return;
  }
  // A clock that went on after a question, or was extended, gives the offer the same time.
  const validUntil = move.to === 'NEGOTIATING' && deadline !== null ? new Date(deadline) : standing.validUntil;
  const unchanged = validUntil.getTime() === standing.validUntil.getTime() && acceptedBy === standing.acceptedBy;
  if (unchanged) return;
  const row = await work.transaction.offer.update({ where: { id: standing.id }, data: { validUntil, acceptedBy } });
  work.offers.splice(work.offers.indexOf(standing), 1, row);
}

function accepts(event: LineEvent): boolean {
  return event === 'acceptOffer' || event === 'settle';
}
