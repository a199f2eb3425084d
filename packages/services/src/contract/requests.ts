import type {
  ActorKind,
  DeductionCode,
  DeductionTerm,
  EvidenceRequirement,
  Instant,
  LineState,
  PaymentPortion,
  PostageTerms,
  Reason,
  RequestWindow,
  RuleResult,
  SupplierGate,
} from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { Command, LineDecision, MoneyText } from './command.ts';
import type { PageRequest, ProposedLineInput } from './orders.ts';

export interface RequestLineInput extends ProposedLineInput {
  readonly goodsReceived: boolean;
  readonly returnNeeded: boolean;
}

/** Evidence that was uploaded before, or typed facts. */
export interface EvidenceInput {
  readonly evidenceId?: string | null | undefined;
  readonly facts?: unknown;
  /** Index into `lines`; without it, the whole request. */
  readonly line?: number | null | undefined;
  readonly requirement?: string | null | undefined;
}

export interface CreateRequestInput extends Command {
  readonly orderId: string;
  readonly lines: readonly RequestLineInput[];
  readonly details: string;
  readonly evidence?: readonly EvidenceInput[] | null | undefined;
  readonly locale?: string | null | undefined;
}

export interface CancelRequestInput extends Command {
  readonly requestId: string;
  /** All open lines when left out. */
  readonly lines?: readonly LineDecision[] | null | undefined;
  readonly reason?: string | null | undefined;
}

export interface ApproveLinesInput extends Command {
  readonly requestId: string;
  readonly lines: readonly LineDecision[];
  /** Required when goods come back. */
  readonly returnAddressId?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** Send the buyer an e-mail. Default true. */
  readonly notify?: boolean | null | undefined;
}

export interface RejectLinesInput extends Command {
  readonly requestId: string;
  readonly lines: readonly LineDecision[];
  /** E.g. `OUTSIDE_POLICY`, `EVIDENCE_INSUFFICIENT`, `NOT_OUR_ITEM`, `USED`, `OTHER`. */
  readonly code: string;
  readonly note: string;
  readonly notify?: boolean | null | undefined;
}

/** A pre-shipment request whose parcel left: the buyer wants it as a return after all. */
export interface ConvertToReturnInput extends Command {
  readonly requestId: string;
  readonly lines?: readonly LineDecision[] | null | undefined;
}

export interface EnterShipmentInput extends Command {
  readonly requestId: string;
  /** All lines that wait for a return when left out. */
  readonly lines?: readonly LineDecision[] | null | undefined;
  readonly carrier: string;
  readonly trackingNumber: string;
  /** Files that show that the parcel was handed over. */
  readonly evidence?: readonly EvidenceInput[] | null | undefined;
}

export interface ShipmentEntered {
  readonly requestId: string;
  readonly shipmentId: string;
}

export interface ReceiveReturnInput extends Command {
  readonly requestId: string;
  /** Lines in the parcel; fewer units than sent split the line. */
  readonly lines: readonly LineDecision[];
  readonly note?: string | null | undefined;
}

export type Condition = 'AS_SENT' | 'WORN' | 'DAMAGED' | 'OTHER_ITEM';
export type Disposition = 'RESTOCK' | 'SECONDS' | 'SCRAP' | 'RETURN_TO_BUYER' | 'RETURN_TO_SUPPLIER';

export interface DeductionInput {
  readonly code: DeductionCode;
  readonly amount: MoneyText;
  readonly note?: string | null | undefined;
}

/** What was found on some units of a line. Several parts of one line split it. */
export interface InspectionPart extends LineDecision {
  readonly accepted: boolean;
  readonly condition: Condition;
  readonly disposition: Disposition;
  readonly deductions?: readonly DeductionInput[] | null | undefined;
  /** Required when refused or deducted. */
  readonly note?: string | null | undefined;
}

export interface InspectLinesInput extends Command {
  readonly requestId: string;
  readonly parts: readonly InspectionPart[];
  readonly notify?: boolean | null | undefined;
}

export interface InspectionQuoteInput {
  readonly actor: Actor;
  readonly requestId: string;
  readonly parts: readonly InspectionPart[];
}

/** What an inspection as filled in would give back. */
export interface InspectionQuote {
  readonly currency: string;
  readonly lines: readonly InspectionQuoteLine[];
  readonly total: bigint;
}

export interface InspectionQuoteLine {
  readonly lineId: string;
  readonly accepted: boolean;
  readonly quantity: number;
  readonly refund: bigint;
}

export interface CreateRefundInput extends Command {
  readonly requestId: string;
  /** Lines whose refund is due; all of them when left out. */
  readonly lines?: readonly LineDecision[] | null | undefined;
  /** What the caller saw on the button; another total is refused. */
  readonly expectedTotal?: MoneyText | null | undefined;
}

export interface RefundCreated {
  readonly requestId: string;
  readonly refundIds: readonly string[];
}

/** A person made, or could not make, the bank transfer of a manual refund. */
export interface RecordTransferInput extends Command {
  readonly refundId: string;
  readonly succeeded: boolean;
  /** The bank's reference; required when it succeeded. */
  readonly reference?: string | null | undefined;
  readonly note?: string | null | undefined;
}

export interface TransferRecorded {
  readonly requestId: string;
  readonly refundId: string;
}

/** An uploaded file that was checked and stored. */
export interface RecordEvidenceInput {
  readonly actor: Actor;
  /** Chosen when the upload began, so that its answer could name it; recording the same id again changes nothing. */
  readonly evidenceId?: string;
  readonly orderId: string;
  readonly kind: 'PHOTO' | 'VIDEO' | 'DOCUMENT';
  readonly requirement?: string | null | undefined;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
  readonly sha256: string;
  readonly storageKey: string;
}

export const QUEUE_VIEWS = [
  'NEEDS_ANSWER',
  'DUE_TODAY',
  'WAITING_RETURN',
  'TO_INSPECT',
  'TO_PAY',
  'IN_DISPUTE',
  'WITH_SUPPLIER',
  'ALL_OPEN',
  'CLOSED',
  'ALL',
] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

export interface QueueFilter {
  readonly view?: QueueView | null | undefined;
  readonly states?: readonly LineState[] | null | undefined;
  readonly reasons?: readonly Reason[] | null | undefined;
  readonly sellerIds?: readonly string[] | null | undefined;
  readonly orderId?: string | null | undefined;
  readonly createdFrom?: Instant | null | undefined;
  readonly createdTo?: Instant | null | undefined;
  /** Request or order number, buyer's name or e-mail, SKU, title or tracking number. */
  readonly query?: string | null | undefined;
}

export interface QueueInput extends PageRequest {
  readonly actor: Actor;
  readonly filter?: QueueFilter | null | undefined;
  readonly sort?: 'NEWEST' | 'DEADLINE' | null | undefined;
}

export interface QueueCount {
  readonly view: QueueView;
  readonly count: number;
}

/** What the viewer may do now to some lines. */
export interface RequestAction {
  /** E.g. `approve`, `reject`, `cancel`, `enterShipment`, `receive`, `inspect`, `refund`, `recordTransfer`. */
  readonly action: string;
  readonly primary: boolean;
  /** Money moves or a decision binds: ask once more. */
  readonly commits: boolean;
  readonly lineIds: readonly string[];
}

/** Who must act next, by when, and what happens if nobody does. */
export interface Waiting {
  readonly actor: ActorKind;
  readonly deadline: Instant | null;
  readonly otherwise: string;
  readonly clause: string | null;
  readonly timeZone: string;
}

/** What is computed about a request for one viewer, beside its rows. */
export interface RequestDesk {
  readonly requestId: string;
  readonly currency: string;
  readonly availableActions: readonly RequestAction[];
  readonly lines: readonly LineDesk[];
  readonly total: bigint;
  /** Where the money would go, in order, as things stand; empty once it is on its way. */
  readonly plannedPortions: readonly PaymentPortion[];
}

export interface LineDesk {
  readonly lineId: string;
  readonly availableActions: readonly RequestAction[];
  readonly waiting: Waiting | null;
  readonly allowedDeductions: readonly DeductionTerm[];
  /** Every kind of evidence its policy knows to ask for. */
  readonly askable: readonly EvidenceRequirement[];
  /** As they stood at submission. */
  readonly rules: readonly RuleResult[];
  readonly window: RequestWindow | null;
  readonly postage: PostageTerms;
  /** One entry a unit, in order: its fixed share of what was charged. */
  readonly shares: readonly { readonly unit: number; readonly amount: bigint }[];
  /** Commission: whether the supplier's part lets money out to the buyer, and why; null for other modes. */
  readonly supplierGate: SupplierGate | null;
}

export interface AuditVerdict {
  readonly intact: boolean;
  readonly entries: number;
  /** The first entry that does not follow from the one before; null when intact. */
  readonly brokenAt: number | null;
}
