import type { RequestWindow } from './eligibility.ts';
import type { LineState } from './line-state.ts';

export type DurationUnit = RequestWindow['unit'] | 'MINUTES';

export const DEADLINE_OUTCOMES = ['APPROVE', 'ALLOW_ESCALATION', 'RESUME', 'EXPIRE', 'LAPSE', 'REMIND'] as const;

/**
 * What happens when nobody acted in time.
 * `APPROVE`: silence means yes. `ALLOW_ESCALATION`: the line stays and the buyer may open a dispute. `RESUME`: an
 * unanswered question is dropped and the line goes on where it was asked. `EXPIRE`: the request ends. `LAPSE`: an
 * offer, or the time to object, is over. `REMIND`: nothing is lost, whoever is waited for is told again.
 */
export type DeadlineOutcome = (typeof DEADLINE_OUTCOMES)[number];

/** One deadline: how long, what then, and where it is written. */
export interface DeadlineTerm {
  readonly length: number;
  readonly unit: DurationUnit;
  readonly onTimeout: DeadlineOutcome;
  /** The policy's clause; null for the engine's own default. */
  readonly clause: string | null;
  /** From when it runs; the wait's beginning when it says nothing. */
  readonly from?: 'STATE_ENTERED' | 'NOTICE' | 'RETURN_RECEIVED';
  /** When to remind, in hours before the end. */
  readonly remindBefore?: readonly number[];
}

/**
 * The waits that have a deadline: a state's own, named after it, and the waits inside a state that differ from it.
 * `PARCEL_LEFT`: `SUBMITTED`, and the parcel left meanwhile: the buyer converts or cancels. `NEXT_OFFER`: `NEGOTIATING`
 * without a standing offer. `DISPUTE_INFORMATION`: `IN_DISPUTE` with an open question. `SILENCE`: a deadline passed and
 * the buyer may escalate: how often both sides are reminded. `REFUNDED` is the time to appeal.
 */
export type DeadlineName =
  | Exclude<LineState, 'REPLACED' | 'CANCELLED' | 'EXPIRED' | 'CLOSED'>
  | 'PARCEL_LEFT'
  | 'NEXT_OFFER'
  | 'DISPUTE_INFORMATION'
  | 'SILENCE';

/** The deadlines a policy sets; what it does not set follows the engine's defaults. */
export type DeadlineTerms = Readonly<Partial<Record<DeadlineName, DeadlineTerm>>>;
