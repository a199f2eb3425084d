import { buyerCanSend, goodsWithUs as buyersGoodsWithUs, promisedState, supplierGateOpen } from './paths.ts';
import { sideOf } from './settlement.ts';
import type { Attempt, Guard } from './transition.ts';
import { silenceLetsBuyerEscalate } from './wait.ts';

/** Approving would send money before the supplier's money came. */
export const supplierPaidFirst: Guard = {
  code: 'SUPPLIER_REFUND_NOT_RECORDED',
  holds: ({ context }) =>
    supplierGateOpen(context) ||
    (context.returnRequired && buyerCanSend(context)) ||
    promisedState(context) !== 'REFUND_DUE',
  facts: ({ context }) => ({ supplierRefund: context.supplierRefund }),
};

export const supplierPaid: Guard = {
  code: 'SUPPLIER_REFUND_NOT_RECORDED',
  holds: ({ context }) => supplierGateOpen(context) || promisedState(context) !== 'REFUND_DUE',
  facts: ({ context }) => ({ supplierRefund: context.supplierRefund }),
};

export const supplierPaidInFull: Guard = {
  code: 'SUPPLIER_REFUND_SHORT',
  holds: ({ context }) => context.supplierRefund === 'FULL',
  facts: ({ context }) => ({ supplierRefund: context.supplierRefund }),
};

export const commission: Guard = {
  code: 'NOT_COMMISSION',
  holds: ({ context }) => context.mode === 'COMMISSION',
  facts: ({ context }) => ({ mode: context.mode }),
};

export const refundPromised: Guard = {
  code: 'REPLACEMENT_AGREED',
  holds: ({ context }) => context.resolution !== 'REPLACEMENT',
};

export const replacementPromised: Guard = {
  code: 'REFUND_AGREED',
  holds: ({ context }) => context.resolution === 'REPLACEMENT',
};

export const goodsCanBeSent: Guard = {
  code: 'GOODS_NOT_WITH_BUYER',
  holds: ({ context }) => buyerCanSend(context),
  facts: ({ context }) => ({ goods: context.goods }),
};

/** A buyer cannot walk away from goods that are already back. */
export const goodsNotWithUs: Guard = {
  code: 'GOODS_WITH_SELLER',
  holds: ({ context }) => !buyersGoodsWithUs(context),
  facts: ({ context }) => ({ goods: context.goods }),
};

export const goodsAtSeller: Guard = {
  code: 'GOODS_NOT_WITH_SELLER',
  holds: ({ context }) => context.goods === 'WITH_SELLER',
  facts: ({ context }) => ({ goods: context.goods }),
};

export const goodsNotYetSentBack: Guard = {
  code: 'ALREADY_SENT_BACK',
  holds: ({ context }) => buyersGoodsWithUs(context),
};

export const notShipped: Guard = {
  code: 'ALREADY_SHIPPED',
  holds: ({ context }) => context.goods === 'NONE' && !context.parcelLeft,
};

/**
 * A request made before shipping says nothing about a parcel that left since: the buyer turns it into a return, or
 * cancels.
 */
export const parcelStillHere: Guard = { code: 'PARCEL_LEFT', holds: ({ context }) => !context.parcelLeft };

export const parcelGone: Guard = { code: 'PARCEL_NOT_LEFT', holds: ({ context }) => context.parcelLeft };

export const offerStands: Guard = { code: 'NO_STANDING_OFFER', holds: ({ context }) => context.offer !== null };

export const noOfferStands: Guard = { code: 'OFFER_STANDS', holds: ({ context }) => context.offer === null };

export const offerFromOtherSide: Guard = {
  code: 'OWN_OFFER',
  holds: ({ actor, context }) => context.offer?.by !== sideOf(actor),
};

export const offerStillValid: Guard = {
  code: 'OFFER_LAPSED',
  holds: ({ context, now }) => isBefore(now, context.offer?.validUntil ?? context.deadlineAt),
  facts: ({ context }) => ({ validUntil: context.offer?.validUntil ?? context.deadlineAt }),
};

export const settlementStillValid: Guard = {
  code: 'OFFER_LAPSED',
  holds: ({ context, now }) => isBefore(now, context.offer?.validUntil ?? null),
  facts: ({ context }) => ({ validUntil: context.offer?.validUntil ?? null }),
};

export const notYetAccepted: Guard = {
  code: 'ALREADY_ACCEPTED',
  holds: ({ actor, context }) => !context.offer?.acceptedBy.some((side) => side === sideOf(actor)),
};

export const questionOpen: Guard = { code: 'NO_QUESTION_OPEN', holds: ({ context }) => context.askedFrom !== null };

export const noQuestionOpen: Guard = { code: 'QUESTION_OPEN', holds: ({ context }) => context.askedFrom === null };

export const askedOfActor: Guard = {
  code: 'NOT_ASKED',
  holds: ({ actor, context }) => (context.asked ?? 'BUYER') === sideOf(actor),
  facts: ({ context }) => ({ asked: context.asked ?? 'BUYER' }),
};

export const supplierOffered: Guard = {
  code: 'NO_SUPPLIER_OFFER',
  holds: ({ context }) => context.supplierOfferPending,
};

export const returnReportedLost: Guard = { code: 'RETURN_NOT_LOST', holds: ({ context }) => context.returnLost };

export const returnNotReportedLost: Guard = { code: 'ALREADY_LOST', holds: ({ context }) => !context.returnLost };

export const proofOfDispatchCounts: Guard = {
  code: 'PROOF_OF_DISPATCH_NOT_ENOUGH',
  holds: ({ context }) => context.proofOfDispatchSuffices,
};

export const disputesOffered: Guard = {
  code: 'DISPUTES_NOT_OFFERED',
  holds: ({ context }) => context.disputesOffered,
};

/** The other side had its time, and the policy lets the buyer go on. */
export const otherSideLate: Guard = {
  code: 'DEADLINE_NOT_PASSED',
  holds: ({ state, context }) => context.overdue && silenceLetsBuyerEscalate(state, context),
  facts: deadlineFact,
};

export const lostOrLate: Guard = {
  code: 'RETURN_NOT_OVERDUE',
  holds: (attempt) => attempt.context.returnLost || otherSideLate.holds(attempt),
  facts: deadlineFact,
};

export const stillInTime: Guard = {
  code: 'ESCALATION_WINDOW_CLOSED',
  holds: ({ context, now }) => isBefore(now, context.deadlineAt),
  facts: deadlineFact,
};

/** What a mediator decided is not disputed a second time; only a refund may be appealed, once. */
export const notDecidedAgainst: Guard = {
  code: 'DISPUTE_DECIDED',
  holds: ({ context }) => context.decision?.outcome !== 'SENDING_BACK',
};

export const appealAllowed: Guard = { code: 'APPEAL_NOT_ALLOWED', holds: ({ context }) => context.appealAllowed };

export const appealUnused: Guard = { code: 'APPEAL_USED', holds: ({ context }) => !context.appealUsed };

export const appealInTime: Guard = {
  code: 'APPEAL_WINDOW_CLOSED',
  holds: ({ context, now }) => !context.overdue && isBefore(now, context.deadlineAt),
  facts: deadlineFact,
};

/** A mediator never acts in a dispute of a seller they have a role at. */
export const mediatorIndependent: Guard = {
  code: 'MEDIATOR_ACTS_FOR_SELLER',
  holds: ({ actor, context }) => actor !== 'MEDIATOR' || !context.actorActsForSeller,
};

/** A dispute has one mediator at a time; another one takes it over first. */
export const ownDispute: Guard = {
  code: 'OTHER_MEDIATOR',
  holds: ({ actor, context }) => actor !== 'MEDIATOR' || context.mediator !== 'OTHER',
};

export const decisionMade: Guard = { code: 'DECISION_MISSING', holds: ({ context }) => context.decision !== null };

export const reasonWritten: Guard = {
  code: 'DECISION_REASON_MISSING',
  holds: ({ context }) => Boolean(context.decision?.reason.trim()),
};

export const decisionFitsGoods: Guard = {
  code: 'DECISION_CONTRADICTS_GOODS',
  holds({ context }) {
    const outcome = context.decision?.outcome;
    if (outcome === 'AWAITING_RETURN') return buyerCanSend(context);
    if (outcome === 'SENDING_BACK') return buyersGoodsWithUs(context);
    return outcome !== 'CLOSED' || !buyersGoodsWithUs(context);
  },
  facts: ({ context }) => ({ goods: context.goods, outcome: context.decision?.outcome ?? null }),
};

export const somethingToSend: Guard = {
  code: 'NOTHING_TO_SEND',
  holds: ({ context: { legs } }) => legs.uncovered > 0n || legs.waiting > 0 || legs.failed > 0,
};

export const methodOpen: Guard = {
  code: 'METHOD_CLOSED',
  holds: ({ context }) => !context.methodClosed || context.manualPayout === 'APPROVED',
};

/** A person pays by hand only where the original payment can no longer take the money. */
export const originalPaymentUnusable: Guard = {
  code: 'ORIGINAL_PAYMENT_USABLE',
  holds: ({ context }) => context.methodClosed || context.legs.failed > 0,
};

export const noManualPayout: Guard = {
  code: 'MANUAL_PAYOUT_PREPARED',
  holds: ({ context }) => context.manualPayout === 'NONE',
};

export const manualPayoutPrepared: Guard = {
  code: 'NO_MANUAL_PAYOUT_PREPARED',
  holds: ({ context }) => context.manualPayout === 'PREPARED',
};

export const secondPerson: Guard = {
  code: 'SECOND_PERSON_REQUIRED',
  holds: ({ context }) => !context.actorPreparedPayout,
};

export const everyLegAccepted: Guard = {
  code: 'LEGS_NOT_ACCEPTED',
  holds: ({ context: { legs } }) =>
    legs.uncovered === 0n && legs.waiting === 0 && legs.failed === 0 && legs.unknown === 0,
  facts: legFacts,
};

export const everyLegSettled: Guard = {
  code: 'LEGS_NOT_SETTLED',
  holds: (attempt) => everyLegAccepted.holds(attempt) && attempt.context.legs.accepted === 0,
  facts: legFacts,
};

export const aLegFailed: Guard = {
  code: 'NO_LEG_FAILED',
  holds: ({ context: { legs } }) => legs.failed > 0,
  facts: legFacts,
};

export const aProviderCanBeAsked: Guard = {
  code: 'NO_PROVIDER_TO_ASK',
  holds: ({ context: { legs } }) => legs.unknown + legs.accepted > legs.manual,
  facts: legFacts,
};

export const noMoneyOnItsWay: Guard = {
  code: 'MONEY_ON_ITS_WAY',
  holds: ({ context: { legs } }) => legs.accepted === 0 && legs.unknown === 0,
  facts: legFacts,
};

export const deadlineReached: Guard = {
  code: 'DEADLINE_NOT_REACHED',
  holds: ({ context: { deadlineAt }, now }) => deadlineAt !== null && now >= deadlineAt,
  facts: deadlineFact,
};

function isBefore(now: number, end: number | null): boolean {
  return end === null || now < end;
}

function deadlineFact({ context }: Attempt) {
  return { deadline: context.deadlineAt };
}

function legFacts({ context: { legs } }: Attempt) {
  return { ...legs };
}
