import type { Command, LineDecision } from './command.ts';
import type { EvidenceInput } from './requests.ts';

/** The seller does without the goods, or stands for a parcel that was reported lost. */
export interface WaiveReturnInput extends Command {
  readonly requestId: string;
  readonly lines: readonly LineDecision[];
  readonly note?: string | null | undefined;
}

/** A mistyped carrier or number put right, for all that is in the parcel. */
export interface CorrectShipmentInput extends Command {
  readonly requestId: string;
  readonly shipmentId: string;
  readonly carrier: string;
  readonly trackingNumber: string;
  /** Files that show that the parcel was handed over, beside those given before. */
  readonly evidence?: readonly EvidenceInput[] | null | undefined;
}

export interface ReportReturnLostInput extends Command {
  readonly requestId: string;
  readonly lines: readonly LineDecision[];
  readonly note?: string | null | undefined;
}

/** Where the law has the refund due on proof of dispatch. */
export interface ProveDispatchInput extends Command {
  readonly requestId: string;
  readonly lines: readonly LineDecision[];
  /** What proves it, e.g. where the proof was seen. Required when nobody gave a file with the parcel. */
  readonly note?: string | null | undefined;
  readonly evidence?: readonly EvidenceInput[] | null | undefined;
}

export const FORWARD_KINDS = ['SENT_BACK', 'TO_SUPPLIER', 'REPLACEMENT'] as const;
export type ForwardKind = (typeof FORWARD_KINDS)[number];

/** Refused goods on their way back to the buyer, or a new one. Goods to the supplier leave with the supplier's leg. */
export interface CreateForwardShipmentInput extends Command {
  readonly requestId: string;
  readonly kind: ForwardKind;
  readonly lines: readonly LineDecision[];
  readonly carrier: string;
  readonly trackingNumber: string;
}

export interface ForwardShipmentCreated {
  readonly requestId: string;
  readonly forwardShipmentId: string;
}

/** The buyer has the refused goods again, or the new ones. */
export interface DeliverForwardInput extends Command {
  readonly requestId: string;
  readonly lines: readonly LineDecision[];
}

export interface ReportForwardLostInput extends Command {
  readonly requestId: string;
  readonly lines: readonly LineDecision[];
  /** Another is sent; else the sides talk about another agreement. */
  readonly anotherInStock: boolean;
  readonly note?: string | null | undefined;
}

export interface OutOfStockInput extends Command {
  readonly requestId: string;
  readonly lines: readonly LineDecision[];
  readonly note?: string | null | undefined;
}
