import type { DisputeOutcome, Payer, Resolution } from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { Command, LineDecision, MoneyText } from './command.ts';
import type { EvidenceInput } from './requests.ts';

/** Asks the mediator to decide; where the money has come back already, an appeal. */
export interface OpenDisputeInput extends Command {
  readonly requestId: string;
  /** All lines that may go to the mediator now when left out. */
  readonly lines?: readonly LineDecision[] | null | undefined;
  /** Both sides and the mediator read it. */
  readonly reason: string;
  readonly evidence?: readonly EvidenceInput[] | null | undefined;
}

export interface WithdrawDisputeInput extends Command {
  readonly requestId: string;
  /** All lines in dispute when left out. */
  readonly lines?: readonly LineDecision[] | null | undefined;
}

/** What a mediator lays down for the lines named. Without an amount, all that the units cost. */
export interface DisputeTerms {
  readonly lines: readonly LineDecision[];
  readonly outcome: DisputeOutcome;
  /** Left out: what the outcome stands for. */
  readonly resolution?: Resolution | null | undefined;
  /** All that comes back for the line, what was paid before included; only where one line is named. */
  readonly amount?: MoneyText | null | undefined;
  /** Left out: what the outcome stands for. */
  readonly returnRequired?: boolean | null | undefined;
  /** Left out: as the line's policy has it. */
  readonly postagePayer?: Payer | null | undefined;
  /** Commission: who pays; left out, the supplier's refund is waited for. */
  readonly fundedBy?: Payer | null | undefined;
}

export interface DecideDisputeInput extends Command, DisputeTerms {
  readonly requestId: string;
  readonly reason: string;
  /** Where goods go; the seller's own when left out. */
  readonly returnAddressId?: string | null | undefined;
}

export interface DisputePreviewInput extends DisputeTerms {
  readonly actor: Actor;
  readonly requestId: string;
}

/** What a decision as filled in would bring. Amounts in minor units. */
export interface DisputePreview {
  readonly currency: string;
  readonly lines: readonly DisputePreviewLine[];
  readonly total: bigint;
}

export interface DisputePreviewLine {
  readonly lineId: string;
  readonly quantity: number;
  /** The most that can be laid down for these units. */
  readonly most: bigint;
  readonly goods: bigint;
  readonly outboundShipping: bigint;
  /** What came back before: an appeal only adds to it. */
  readonly paid: bigint;
  readonly refund: bigint;
  readonly resolution: Resolution;
  readonly returnRequired: boolean;
  readonly postagePayer: Payer;
}

export interface AssignDisputeInput extends Command {
  readonly disputeId: string;
  readonly staffId: string;
}

export interface HandOverDisputeInput extends AssignDisputeInput {
  readonly reason: string;
}

/** Somebody who may mediate in a dispute. */
export interface MediatorCandidate {
  readonly staffId: string;
  readonly name: string;
  /** Disputes they have open now. */
  readonly open: number;
}
