import type { DeductionCode, EligibilityOption, OptionSource, PostageTerms } from './eligibility.ts';
import type { UnitRange } from './order.ts';
import type { Reason } from './reason.ts';
import type { Resolution } from './resolution.ts';

/** What a buyer proposes for one lot of one item. */
export interface ProposedLine {
  readonly itemId: string;
  readonly lotId: string;
  readonly quantity: number;
  readonly reason: Reason;
  readonly resolution: Resolution;
  /** Which source's option is taken; null: the best. */
  readonly sourceId: string | null;
  /** A negotiated amount replaces the computed goods and shipping; null: as computed. Minor units. */
  readonly agreedAmount: bigint | null;
  /** What the buyer says: are the goods there? Left out: as the shop recorded it. */
  readonly received?: boolean;
}

export interface Deduction {
  readonly code: DeductionCode;
  readonly amount: bigint;
  readonly clause: string;
  readonly note: string | null;
}

/** `refund = goods + outboundShipping − Σ deductions`, never below zero. All amounts in minor units. */
export interface QuotedLine {
  readonly itemId: string;
  readonly lotId: string;
  readonly units: readonly UnitRange[];
  readonly quantity: number;
  readonly reason: Reason;
  readonly resolution: Resolution;
  readonly source: OptionSource;
  readonly option: EligibilityOption;
  /** One entry a unit, in order: its fixed share of what was charged. */
  readonly shares: readonly { readonly unit: number; readonly amount: bigint }[];
  readonly goods: bigint;
  readonly outboundShipping: bigint;
  readonly outboundShippingClause: string | null;
  readonly deductions: readonly Deduction[];
  readonly refund: bigint;
  readonly postage: PostageTerms;
}

export interface PaymentPortion {
  readonly paymentId: string;
  readonly amount: bigint;
}

export interface Quote {
  readonly currency: string;
  readonly lines: readonly QuotedLine[];
  readonly total: bigint;
  /** Where the money goes, in the order in which payments are refunded. Empty when nothing comes back. */
  readonly portions: readonly PaymentPortion[];
  /** What the payments can still give back. */
  readonly refundable: bigint;
}
