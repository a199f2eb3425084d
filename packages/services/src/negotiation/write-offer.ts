import type { Side } from '@refund-widget/database';
import type { LineEvent, LineState, StandingOffer } from '@refund-widget/domain';
import { type Actor, actorKindOf } from '../actor.ts';
import { toStoredJson } from '../kernel/stored-json.ts';
import { done, type Outcome } from '../outcome.ts';
import { moveLine } from '../work/move-line.ts';
import { authorOf, type RequestWork } from '../work/request-work.ts';
import type { PlannedOffer } from './plan-offer.ts';

/** Which of the lifecycle's moves an offer is: the first, an answer to one, a supplier's passed on, or a settlement. */
export function offerEvent(state: LineState, stands: boolean): LineEvent {
  switch (state) {
    case 'NEGOTIATING':
      return stands ? 'counterOffer' : 'makeOffer';
    case 'WITH_SUPPLIER':
      return 'relaySupplierOffer';
    case 'IN_DISPUTE':
      return 'proposeSettlement';
    default:
      return 'makeOffer';
  }
}

/** Puts a planned offer on the table, in the place of the one that stands. Refused by the lifecycle, nothing changes. */
export async function writeOffer(
  work: RequestWork,
  lineId: string,
  { terms, version, asked }: PlannedOffer,
  details: { readonly note: string | null; readonly field: readonly (string | number)[] },
): Promise<Outcome<null>> {
  const { context, transaction, request, actor, now } = work;
  const side = sideOfAuthor(actor);
  const stands = work.offers.some((offer) => offer.lineId === lineId);
  const state = work.lines.get(lineId)?.row.state;
  const event = offerEvent(state ?? 'SUBMITTED', stands);
  const { resolution, returnNeeded, amount, postagePayer, shipBy, validUntil, quantity } = terms;
  const offer: StandingOffer = { by: side, acceptedBy: [], resolution, returnRequired: returnNeeded, validUntil };
  const moved = await moveLine(work, lineId, event, {
    field: details.field,
    reason: details.note,
    data: { version, ...terms },
    ...(event === 'relaySupplierOffer' && { changes: { supplierOffered: false } }),
    leaves: { offer, ...(event === 'relaySupplierOffer' && { supplierOfferPending: false }) },
  });
  if (!moved.ok) return moved;
  const row = await transaction.offer.create({
    data: {
      ...{ id: context.newId(), merchantId: actor.merchantId, requestId: request.row.id, lineId, version, side },
      ...{ resolution, quantity, amount, returnNeeded, postagePayer, note: details.note, state: 'STANDING' },
      // Left out, the column would be null, and the desk reads a list.
      acceptedBy: [],
      ...{ shipBy: shipBy === null ? null : new Date(shipBy), validUntil: new Date(validUntil) },
      ...{ authorName: authorOf(actor, request.order).actorName, createdAt: new Date(now) },
      ...(asked && { asked: toStoredJson(asked) }),
    },
  });
  work.offers.push(row);
  return done(null);
}

/** Whoever is not let by the lifecycle to make one has been refused by then. */
function sideOfAuthor(actor: Actor): Side {
  const kind = actorKindOf(actor);
  if (kind === 'BUYER' || kind === 'MEDIATOR') return kind;
  return 'SELLER';
}
