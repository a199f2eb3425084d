import type { LineContext } from '../model/line-context.ts';

type Known = Pick<LineContext, 'mode' | 'resolution' | 'returnRequired' | 'goods'> & Partial<LineContext>;

/** A line's facts, with what is so of most lines filled in: nothing open, nothing paid, disputes offered, no appeal. */
export function lineContext(known: Known): LineContext {
  return {
    statutoryRight: false,
    proofOfDispatchSuffices: false,
    deadlineAt: null,
    askedFrom: null,
    asked: null,
    negotiatedFrom: null,
    overdue: false,
    returnLost: false,
    parcelLeft: false,
    offer: null,
    supplierRefund: 'NONE',
    supplierOfferPending: false,
    decision: null,
    disputesOffered: true,
    appealAllowed: false,
    appealUsed: false,
    legs: { uncovered: 0n, waiting: 0, accepted: 0, settled: 0, failed: 0, unknown: 0, manual: 0 },
    methodClosed: false,
    manualPayout: 'NONE',
    actorPreparedPayout: false,
    mediator: 'NOBODY',
    actorActsForSeller: false,
    deadlines: {},
    ...known,
  };
}
