import type { RequestWindow } from './eligibility.ts';

export type DurationUnit = RequestWindow['unit'] | 'MINUTES';

export const DEADLINE_OUTCOMES = [
  'APPROVE',
  'ALLOW_ESCALATION',
  'REJECT',
  'RESUME',
  'EXPIRE',
  'LAPSE',
  'REMIND',
] as const;

/**
 * What happens when nobody acted in time.
 * `APPROVE`: silence means yes. `ALLOW_ESCALATION`: the line stays and the buyer may open a dispute. `REJECT`: silence means no.
 * `RESUME`: an unanswered question is dropped and the line goes on where it was asked. `EXPIRE`: the request ends.
 * `LAPSE`: an offer, or the time to object, is over. `REMIND`: nothing is lost, the one who is waited for is told again.
 */
export type DeadlineOutcome = (typeof DEADLINE_OUTCOMES)[number];

/** One deadline: how long, what then, and where it is written. */
export interface DeadlineTerm {
  readonly length: number;
  readonly unit: DurationUnit;
  readonly outcome: DeadlineOutcome;
  /** The policy's clause; null for the engine's own default. */
  readonly clause: string | null;
}

/** Every wait that has a deadline, and the outcomes a policy may choose for it. */
export const DEADLINE_CHOICES = {
  /** `SUBMITTED`: the seller answers the request. */
  sellerAnswer: ['APPROVE', 'ALLOW_ESCALATION', 'REMIND'],
  /** `SUBMITTED`, the parcel left meanwhile: the buyer turns the request into a return or cancels it. */
  parcelLeft: ['REMIND'],
  /** `AWAITING_INFORMATION`: whoever was asked answers. */
  information: ['RESUME', 'REJECT', 'EXPIRE'],
  /** `NEGOTIATING`: a standing offer that names no validity of its own. */
  offer: ['LAPSE'],
  /** `NEGOTIATING` without a standing offer: the seller makes one. */
  nextOffer: ['ALLOW_ESCALATION', 'REMIND'],
  /** `WITH_SUPPLIER`: the supplier answers. */
  supplierAnswer: ['ALLOW_ESCALATION', 'REJECT', 'REMIND'],
  /** `AWAITING_RETURN`: the buyer ships. */
  returnShipment: ['EXPIRE', 'REMIND'],
  /** `RETURN_IN_TRANSIT`: the parcel arrives and is received; if it is lost, the seller decides. */
  returnTransit: ['ALLOW_ESCALATION', 'REMIND'],
  /** `INSPECTING`: the seller checks the goods. */
  inspection: ['APPROVE', 'ALLOW_ESCALATION', 'REMIND'],
  /** `SENDING_BACK`: the goods reach the buyer again. */
  sendingBack: ['REMIND'],
  /** `SUPPLIER_RETURN`: the supplier has the goods and refunds or reships. */
  supplierReturn: ['ALLOW_ESCALATION', 'REMIND'],
  /** `SUPPLIER_SETTLEMENT`: the supplier refunds or reships without a return. */
  supplierSettlement: ['ALLOW_ESCALATION', 'REMIND'],
  /** `REFUND_DUE`: the seller sends the money. */
  payout: ['ALLOW_ESCALATION', 'REMIND'],
  /** `REFUND_PENDING`: the provider settles. */
  settlement: ['REMIND'],
  /** `REPLACEMENT_DUE`: the seller ships. */
  replacementShipment: ['ALLOW_ESCALATION', 'REMIND'],
  /** `REPLACEMENT_SENT`: the carrier delivers. */
  replacementDelivery: ['REMIND'],
  /** `REJECTED`: the time in which the buyer may escalate. */
  escalation: ['LAPSE'],
  /** Any wait whose deadline passed and that the buyer may now escalate: how often both are reminded. */
  silence: ['REMIND'],
  /** `IN_DISPUTE`: the mediator decides. `APPROVE`: the buyer's request stands. */
  mediation: ['APPROVE', 'REMIND'],
  /** `IN_DISPUTE` with an open question: whoever was asked answers. */
  disputeInformation: ['RESUME'],
  /** `REFUNDED`: the time in which the buyer may appeal, where the policy allows it. */
  appeal: ['LAPSE'],
} as const satisfies Readonly<Record<string, readonly DeadlineOutcome[]>>;

export type DeadlineName = keyof typeof DEADLINE_CHOICES;

/** The deadlines a policy sets; what it does not set follows the engine's defaults. */
export type DeadlineTerms = Readonly<Partial<Record<DeadlineName, DeadlineTerm>>>;
