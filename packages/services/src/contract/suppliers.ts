import type { Instant, Reason, Resolution } from '@refund-widget/domain';
import type { Command, LineDecision, MoneyText } from './command.ts';
import type { RequestAction } from './requests.ts';

/** A supplier who is not in the merchant's directory yet. A known e-mail address is the supplier it belongs to. */
export interface NewSupplier {
  readonly name: string;
  readonly contactName: string;
  readonly email: string;
  /** `en` or `zh`: the language of the mails to them. */
  readonly locale?: string | null | undefined;
}

export interface ForwardToSupplierInput extends Command {
  readonly requestId: string;
  readonly lines: readonly LineDecision[];
  /** Either a supplier of the directory, or a new one. */
  readonly supplierId?: string | null | undefined;
  readonly supplier?: NewSupplier | null | undefined;
  /** What the supplier reads; 1 to 5000 characters. */
  readonly message: string;
  /** Of the request's evidence, or files that staff uploaded for it: what the supplier may see. Nothing else is shown. */
  readonly evidenceIds?: readonly string[] | null | undefined;
}

export const SUPPLIER_ANSWERS = ['ACCEPT', 'ACCEPT_WITHOUT_RETURN', 'DECLINE', 'OFFER'] as const;
export type SupplierAnswer = (typeof SUPPLIER_ANSWERS)[number];

/** What a supplier offers instead. */
export interface SupplierTermsInput {
  readonly resolution: Resolution;
  /** For refunds; left out for a replacement. */
  readonly amount?: MoneyText | null | undefined;
  readonly returnNeeded: boolean;
  readonly note?: string | null | undefined;
}

/** The same from the supplier's link, which names its request itself, and from staff who record it. */
export interface RecordSupplierAnswerInput extends Command {
  readonly requestId: string;
  /** All lines that wait for the supplier's answer when left out. */
  readonly lines?: readonly LineDecision[] | null | undefined;
  readonly answer: SupplierAnswer;
  /** What the supplier said; needed to decline. At most 5000 characters. */
  readonly text?: string | null | undefined;
  /** With `OFFER` only. */
  readonly terms?: SupplierTermsInput | null | undefined;
  /** Files uploaded by whoever records it, e.g. screenshots. */
  readonly evidenceIds?: readonly string[] | null | undefined;
  /** With `ACCEPT`, by staff: where the buyer sends the goods. The seller's usual address when left out. */
  readonly returnAddressId?: string | null | undefined;
}

export interface ResendSupplierLinkInput extends Command {
  readonly requestId: string;
  readonly legId: string;
}

export interface ChangeSupplierContactInput extends ResendSupplierLinkInput {
  readonly contactName: string;
  readonly email: string;
}

export interface ShipToSupplierInput extends Command {
  readonly requestId: string;
  /** All lines whose goods wait to go to their supplier when left out. */
  readonly lines?: readonly LineDecision[] | null | undefined;
  readonly carrier: string;
  readonly trackingNumber: string;
}

export interface RecordSupplierReceiptInput extends Command {
  readonly requestId: string;
  /** All lines on their way to their supplier when left out. */
  readonly lines?: readonly LineDecision[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly evidenceIds?: readonly string[] | null | undefined;
}

export interface SupplierRefundedLine extends LineDecision {
  /** What the supplier paid for this line now; what was recorded before is added to it. */
  readonly amount: MoneyText;
}

export interface RecordSupplierRefundInput extends Command {
  readonly requestId: string;
  readonly lines: readonly SupplierRefundedLine[];
  /** The bank's or the settlement's; a reference is recorded once for each leg. */
  readonly reference: string;
  readonly text?: string | null | undefined;
  readonly evidenceIds?: readonly string[] | null | undefined;
}

export interface SupplierReshipsInput extends ShipToSupplierInput {
  readonly evidenceIds?: readonly string[] | null | undefined;
}

export interface SupplierFailsInput extends Command {
  readonly requestId: string;
  readonly lines?: readonly LineDecision[] | null | undefined;
  /** What went wrong; the buyer's record shows it. */
  readonly reason: string;
  readonly evidenceIds?: readonly string[] | null | undefined;
}

export interface OpenSupplierLinkInput extends Command {
  readonly requestId: string;
}

/** A link as it is signed: it opens one leg, until a later version of it or `expiresAt`. */
export interface SupplierLink {
  readonly merchantId: string;
  readonly legId: string;
  readonly version: number;
  readonly expiresAt: Instant;
}

/** What a supplier has to do with some units; nothing of what the buyer and the seller settle among themselves. */
export type SupplierStage = 'ANSWER' | 'GOODS_WITH_BUYER' | 'GOODS_ON_THEIR_WAY' | 'SETTLE' | 'NOTHING_TO_DO';

export interface SupplierTaskLine {
  readonly lineId: string;
  readonly title: string;
  readonly variant: string | null;
  readonly sku: string | null;
  readonly quantity: number;
  readonly reason: Reason;
  /** What is asked for. */
  readonly resolution: Resolution;
  readonly stage: SupplierStage;
  /** Until when the supplier is waited for; null where they are not. */
  readonly deadline: Instant | null;
  /** The parcel to the supplier. */
  readonly parcel: { readonly carrier: string; readonly trackingNumber: string; readonly received: boolean } | null;
  readonly availableActions: readonly RequestAction[];
  readonly version: number;
}

/** All that a supplier's contact sees: one leg, without buyer, prices, notes or conversation. */
export interface SupplierTask {
  readonly requestNumber: string;
  readonly merchantName: string;
  readonly supportEmail: string;
  readonly sellerName: string;
  readonly supplierName: string;
  readonly contactName: string;
  readonly locale: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly message: string;
  readonly askedAt: Instant;
  readonly linkExpiresAt: Instant;
  readonly lines: readonly SupplierTaskLine[];
  /** Ids of the records they may read, oldest first. */
  readonly recordIds: readonly string[];
}

export interface SupplierActorInput {
  readonly merchantId: string;
  readonly legId: string;
  readonly version: number;
}
