import { asAgreed, timedOut, whereNegotiated } from '../destinations.ts';
import * as guard from '../guards.ts';
import { row, SELLER_SIDE, type Transition } from '../transition.ts';

const BOTH_SIDES = ['BUYER', ...SELLER_SIDE] as const;

/** Offers and counter-offers, until one is accepted, declined or lapses. */
export const negotiating: readonly Transition[] = [
  row(
    'makeOffer',
    ['NEGOTIATING'],
    'SAME',
    SELLER_SIDE,
    'line.offer_made',
    'A negotiation that began without an offer gets its first one from the seller.',
    { guards: [guard.noOfferStands], clock: 'RESTART' },
  ),
  row(
    'counterOffer',
    ['NEGOTIATING'],
    'SAME',
    BOTH_SIDES,
    'line.offer_countered',
    'Whoever received the standing offer answers with another, which takes its place.',
    { guards: [guard.offerStands, guard.offerFromOtherSide], clock: 'RESTART' },
  ),
  row(
    'acceptOffer',
    ['NEGOTIATING'],
    asAgreed,
    BOTH_SIDES,
    'line.offer_accepted',
    'Whoever received the offer agrees; commission: the supplier is asked before money is promised.',
    { guards: [guard.offerStands, guard.offerFromOtherSide, guard.offerStillValid] },
  ),
  row(
    'declineOffer',
    ['NEGOTIATING'],
    whereNegotiated,
    BOTH_SIDES,
    'line.offer_declined',
    'Whoever received the offer says no; the line is where it was before the negotiation.',
    { guards: [guard.offerStands, guard.offerFromOtherSide] },
  ),
  row(
    'deadline',
    ['NEGOTIATING'],
    timedOut(
      'SUBMITTED',
      'WITH_SUPPLIER',
      'INSPECTING',
      'SUPPLIER_RETURN',
      'SUPPLIER_SETTLEMENT',
      'REPLACEMENT_DUE',
      'NEGOTIATING',
    ),
    ['SYSTEM'],
    'line.deadline_passed',
    'A standing offer lapses and the line is where it was before; without one the buyer may escalate.',
    { guards: [guard.deadlineReached] },
  ),
];
