import type { Payer } from '../model/eligibility.ts';
import type { Instant } from '../model/instant.ts';
import type { Resolution } from '../model/resolution.ts';

/** A whole agreement as one side proposes it, or as it was asked for. `amount` in minor units. */
export interface OfferTerms {
  readonly resolution: Resolution;
  readonly quantity: number;
  /** What comes back for all of the units; nothing where a replacement is sent. */
  readonly amount: bigint;
  /** The buyer sends the goods back first. */
  readonly returnNeeded: boolean;
  /** Who pays to send them back; of no meaning where nothing comes back. */
  readonly postagePayer: Payer;
  /** By when whoever sends something first has sent it; null: the policy's own time. */
  readonly shipBy: Instant | null;
  /** The first instant at which it can no longer be accepted; null: what was asked for does not lapse. */
  readonly validUntil: Instant | null;
}
