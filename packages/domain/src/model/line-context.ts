import type { ActorKind } from './actor.ts';
import type { DeadlineTerms } from './deadline.ts';
import type { Payer } from './eligibility.ts';
import type { Instant } from './instant.ts';
import type { LineState } from './line-state.ts';
import type { BusinessMode } from './order.ts';
import type { Resolution } from './resolution.ts';

export const GOODS_PLACES = ['NONE', 'IN_TRANSIT', 'WITH_BUYER', 'WITH_SELLER', 'WITH_SUPPLIER'] as const;
/**
 * Where the line's units are. `NONE`: not shipped yet, or lost, so nothing can come back. `IN_TRANSIT`: in a parcel,
 * either way.
 */
export type GoodsPlace = (typeof GOODS_PLACES)[number];

/** The two who must agree. Staff who act for the seller are the seller's side. */
export type Side = Extract<ActorKind, 'BUYER' | 'SELLER'>;

/** The part of an agreement that decides where the line goes next. */
export interface AgreedPath {
  readonly resolution: Resolution;
  readonly returnRequired: boolean;
}

/** The one offer that can be accepted now; a counter-offer supersedes it. */
export interface StandingOffer extends AgreedPath {
  readonly by: Side | 'MEDIATOR';
  /** Sides that accepted a mediator's proposal so far; whoever proposed counts without being named. */
  readonly acceptedBy: readonly Side[];
  /** The first instant at which it can no longer be accepted; null: the policy's deadline for offers. */
  readonly validUntil: Instant | null;
}

export const DISPUTE_OUTCOMES = ['AWAITING_RETURN', 'REFUND_DUE', 'REPLACEMENT_DUE', 'SENDING_BACK', 'CLOSED'] as const;
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

/** A mediator's binding decision. */
export interface DisputeDecision {
  readonly outcome: DisputeOutcome;
  /** The written reason both sides read; a blank one is refused. */
  readonly reason: string;
  /** Commission: who pays for it; null: the supplier's refund is waited for. */
  readonly fundedBy: Payer | null;
}

/** The line's refund, leg by leg: how many payment legs are in which state. */
export interface PayoutLegs {
  /** What is not yet covered by any leg; minor units. */
  readonly uncovered: bigint;
  /** Reserved, not yet sent to a provider, or waiting for a second person. */
  readonly waiting: number;
  readonly accepted: number;
  readonly settled: number;
  readonly failed: number;
  /** Sent, answer unknown: asked again, never sent again. */
  readonly unknown: number;
  /** Of the accepted and unknown ones, those that a person pays by hand and records: no provider can be asked. */
  readonly manual: number;
}

/** Facts the lifecycle itself sets: after every move they are stored as the move says. */
export interface TrackedFacts {
  readonly goods: GoodsPlace;
  /** The state an open question interrupts; null: no question is open. */
  readonly askedFrom: LineState | null;
  /** Who the open question, or the one being put now, is for. */
  readonly asked: Side | null;
  /** The state a negotiation returns to when its offer is declined or lapses. */
  readonly negotiatedFrom: LineState | null;
  /** This state's deadline passed and the line stayed; the buyer may escalate if the policy's term says so. */
  readonly overdue: boolean;
  /** The return parcel is reported lost and the seller has to decide. */
  readonly returnLost: boolean;
  /** The request was made before shipping, the parcel has left, and the buyer has not yet converted or cancelled it. */
  readonly parcelLeft: boolean;
  /** The line was refunded and then appealed: there is no second appeal, and the goods are no longer the buyer's. */
  readonly appealUsed: boolean;
}

/** Everything the lifecycle looks at: plain facts about one line, read before every move. */
export interface LineContext extends AgreedPath, TrackedFacts {
  readonly mode: BusinessMode;
  /** True when the option taken is a legal pack's: the merchant's terms cannot narrow it and it does not expire. */
  readonly statutoryRight: boolean;
  /** The law has the refund due on proof of dispatch (Dir. 2011/83 art 13(3)). */
  readonly proofOfDispatchSuffices: boolean;
  /** The stored end of the present wait, extensions and pauses included; null before it is computed. */
  readonly deadlineAt: Instant | null;
  readonly offer: StandingOffer | null;
  /**
   * Commission: what the supplier has paid back of what is owed to the buyer, the payment being recorded now included.
   */
  readonly supplierRefund: 'NONE' | 'SHORT' | 'FULL';
  /** The supplier made an offer that the seller has not relayed yet. */
  readonly supplierOfferPending: boolean;
  /** The decision being taken now, or the one that was taken. */
  readonly decision: DisputeDecision | null;
  readonly disputesOffered: boolean;
  readonly appealAllowed: boolean;
  readonly legs: PayoutLegs;
  /** A provider no longer takes refunds to one of the payments. */
  readonly methodClosed: boolean;
  readonly manualPayout: 'NONE' | 'PREPARED' | 'APPROVED';
  /** About the person who acts now: prepared the manual payout that waits for a second person. */
  readonly actorPreparedPayout: boolean;
  /** Who mediates in the line's dispute, for whoever acts now; `NOBODY`: it is taken by who acts first. */
  readonly mediator: 'NOBODY' | 'ACTOR' | 'OTHER';
  /** About the person who acts now: has a role at the line's seller. */
  readonly actorActsForSeller: boolean;
  readonly deadlines: DeadlineTerms;
}
