import type { Instant, OfferChange, OfferLimits, Payer, Resolution } from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { Command, LineDecision, MoneyText } from './command.ts';

/** A whole agreement as its author writes it. The amount, or a share of what the units cost; neither for a replacement. */
export interface OfferDraft {
  readonly requestId: string;
  /** Fewer units than the line has split it: the offer is about these alone. */
  readonly line: LineDecision;
  readonly resolution: Resolution;
  readonly amount?: MoneyText | null | undefined;
  /** 0 to 100. */
  readonly sharePercent?: number | null | undefined;
  readonly returnNeeded: boolean;
  /** The line's own when left out. */
  readonly postagePayer?: Payer | null | undefined;
  readonly shipBy?: Instant | null | undefined;
  /** The policy's deadline for offers when left out. */
  readonly validUntil?: Instant | null | undefined;
  readonly note?: string | null | undefined;
}

export type MakeOfferInput = Command & OfferDraft;

export interface OfferPreviewInput extends OfferDraft {
  readonly actor: Actor;
}

/** What an offer as filled in would say; changes nothing. */
export interface OfferPreview {
  readonly orderId: string;
  readonly amount: bigint;
  readonly quantity: number;
  readonly validUntil: Instant;
  /** For these units. */
  readonly limits: OfferLimits;
  /** The number it would have. */
  readonly version: number;
  /** Against the offer before, or what was asked for. */
  readonly changes: readonly OfferChange[];
}

export interface AcceptOfferInput extends Command {
  readonly requestId: string;
  readonly offerId: string;
  /** Fewer than it is about: the rest stays on offer, on a line of its own. */
  readonly quantity?: number | null | undefined;
  /** What the caller saw on the button; another amount is refused. */
  readonly expectedAmount?: MoneyText | null | undefined;
}

export interface DeclineOfferInput extends Command {
  readonly requestId: string;
  readonly offerId: string;
  readonly reason?: string | null | undefined;
}

export interface OfferLimitsOfLine {
  readonly lineId: string;
  readonly limits: OfferLimits;
}
