import type { DeadlineName, DeadlineOutcome, DeadlineTerm, DeadlineTerms } from '../model/deadline.ts';

function days(length: number, onTimeout: DeadlineOutcome): DeadlineTerm {
  return { length, unit: 'CALENDAR_DAYS', onTimeout, clause: null };
}

/**
 * What holds where a policy sets no deadline of its own. Silence of the seller never costs the buyer anything: the
 * buyer may open a dispute. Silence of the buyer ends what only the buyer wanted. 14 days to send back and 14 to refund
 * follow Dir. 2011/83 arts 13 and 14; the others follow what marketplaces usually give.
 */
export const DEFAULT_DEADLINES: Readonly<Record<DeadlineName, DeadlineTerm>> = {
  SUBMITTED: days(5, 'ALLOW_ESCALATION'),
  PARCEL_LEFT: days(14, 'REMIND'),
  AWAITING_INFORMATION: days(7, 'RESUME'),
  NEGOTIATING: days(5, 'LAPSE'),
  NEXT_OFFER: days(5, 'ALLOW_ESCALATION'),
  WITH_SUPPLIER: days(7, 'ALLOW_ESCALATION'),
  AWAITING_RETURN: days(14, 'EXPIRE'),
  RETURN_IN_TRANSIT: days(21, 'ALLOW_ESCALATION'),
  INSPECTING: days(5, 'ALLOW_ESCALATION'),
  SENDING_BACK: days(14, 'REMIND'),
  SUPPLIER_RETURN: days(30, 'ALLOW_ESCALATION'),
  SUPPLIER_SETTLEMENT: days(14, 'ALLOW_ESCALATION'),
  REFUND_DUE: days(14, 'ALLOW_ESCALATION'),
  REFUND_PENDING: days(10, 'REMIND'),
  REPLACEMENT_DUE: days(7, 'ALLOW_ESCALATION'),
  REPLACEMENT_SENT: days(21, 'REMIND'),
  REJECTED: days(14, 'LAPSE'),
  IN_DISPUTE: days(10, 'REMIND'),
  DISPUTE_INFORMATION: days(5, 'RESUME'),
  REFUNDED: days(14, 'LAPSE'),
  SILENCE: days(7, 'REMIND'),
};

/** The policy's term, or the engine's default. */
export function deadlineTerm(terms: DeadlineTerms, name: DeadlineName): DeadlineTerm {
  return terms[name] ?? DEFAULT_DEADLINES[name];
}
