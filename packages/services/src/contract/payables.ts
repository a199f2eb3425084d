import type { PayableKind, PayableOption } from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { Command, MoneyText } from './command.ts';
import type { EvidenceInput } from './requests.ts';

/** The buyer asks for what they paid, with its receipt; staff may do it for them. */
export interface ClaimPayableInput extends Command {
  readonly requestId: string;
  readonly kind: PayableKind;
  readonly amount: MoneyText;
  /** The receipt: files uploaded for this order, at least one. */
  readonly evidence: readonly EvidenceInput[];
  readonly note?: string | null | undefined;
}

export interface PayableChanged {
  readonly requestId: string;
  readonly payableId: string;
}

export interface DecidePayableInput extends Command {
  readonly payableId: string;
  readonly approved: boolean;
  /** Required when declined; the buyer reads it. */
  readonly reason?: string | null | undefined;
}

/** A bank transfer a person made, or a label the buyer was given beforehand. */
export interface PayPayableInput extends Command {
  readonly payableId: string;
  readonly paidAs: 'TRANSFER' | 'PREPAID_LABEL';
  /** The transfer's reference, or the label's number. */
  readonly reference: string;
}

export interface PayableOptionsInput {
  readonly actor: Actor;
  readonly requestId: string;
}

export interface PayableOptions {
  readonly currency: string;
  readonly options: readonly PayableOption[];
}
