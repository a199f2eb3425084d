import type { Instant, PlainDate } from './instant.ts';
import type { UnitRange } from './order.ts';
import type { Fault, Reason } from './reason.ts';
import type { Resolution } from './resolution.ts';

export const ANSWERS = ['ELIGIBLE', 'NEGOTIABLE', 'NOT_YET', 'INELIGIBLE'] as const;
/** `NEGOTIABLE`: may be opened, the outcome is to be agreed. `NOT_YET`: opens at a known event or time. */
export type Answer = (typeof ANSWERS)[number];

export const APPROVALS = ['AUTOMATIC', 'REVIEW', 'AGREEMENT'] as const;
export type Approval = (typeof APPROVALS)[number];

export const PAYERS = ['BUYER', 'SELLER', 'PLATFORM', 'SUPPLIER'] as const;
export type Payer = (typeof PAYERS)[number];

/** The time in which a request may be made. `closesAt` is the first instant after it. */
export interface RequestWindow {
  /** The event the window is counted from; null while it has not happened. Later than `opensAt` where a right exists before delivery. */
  readonly countedFrom: Instant | null;
  /** Null while the event that opens it has not happened. */
  readonly opensAt: Instant | null;
  /** Null when the window has no end or has not opened. */
  readonly closesAt: Instant | null;
  /** The last day on which a request is in time, in `timeZone`. */
  readonly lastDay: PlainDate | null;
  readonly timeZone: string;
  readonly calendarId: string | null;
  /** True when a day was counted that the calendar does not yet know for certain. */
  readonly provisional: boolean;
  readonly length: number;
  readonly unit: 'CALENDAR_DAYS' | 'WORKING_DAYS' | 'MONTHS' | 'YEARS' | 'HOURS';
  readonly startDay: 'EXCLUDED' | 'INCLUDED';
  readonly rollForward: 'NONE' | 'EU_1182_71';
}

export type RuleOutcome = 'PASS' | 'FAIL' | 'PENDING' | 'INFO';

/** A fact a rule looked at. Amounts are minor units of the order's currency. */
export type RuleFact = string | number | bigint | boolean | null | readonly string[];

/** One rule looked at, its outcome and figures, and where it is written. Enough to write the sentence a person reads. */
export interface RuleResult {
  /** Stable literal, e.g. `WITHIN_WINDOW`, `WINDOW_CLOSED`, `CUSTOMISED`, `NOT_APPLICABLE`. */
  readonly code: string;
  readonly outcome: RuleOutcome;
  readonly facts: Readonly<Record<string, RuleFact>>;
  /** Where it is written: a policy's clause (`4.2`) or a law's article (`art 16(c)`). */
  readonly clause: string;
}

/** Where an option comes from: the merchant's pinned policy, or a legal pack that stands beside it. */
export interface OptionSource {
  readonly kind: 'POLICY' | 'LAW';
  /** Policy key or pack id, e.g. `retail-7-day`, `eu-withdrawal`. */
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** The name by language, where the document gave it. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface EvidenceRequirement {
  /** Unique within the decision, e.g. `photo-of-damage`, `usage-environment`, `test-report`. */
  readonly code: string;
  /** What is asked for, by language (`en`, `zh`). */
  readonly label: Readonly<Record<string, string>>;
  readonly kind: 'PHOTO' | 'VIDEO' | 'PHOTO_OR_VIDEO' | 'DOCUMENT' | 'FACTS';
  readonly required: boolean;
  readonly minimum: number;
  /** For `FACTS`: the typed fields asked for. */
  readonly fields: readonly EvidenceField[];
  readonly clause: string;
}

export interface EvidenceField {
  readonly name: string;
  readonly label: Readonly<Record<string, string>>;
  readonly type: 'NUMBER' | 'TEXT' | 'DATE';
  readonly unit: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly required: boolean;
}

export interface PostageTerms {
  readonly payer: Payer;
  /** The most that is reimbursed when someone else pays; null: no cap stated. Minor units. */
  readonly cap: bigint | null;
  readonly clause: string;
}

/** Which part of the outbound shipping comes back. `STANDARD`: what the cheapest standard delivery would have cost. */
export interface OutboundTerms {
  readonly part: 'NONE' | 'STANDARD' | 'FULL';
  readonly clause: string;
}

export const DEDUCTIONS = [
  'DUTIES',
  'HANDLING',
  'RESTOCKING',
  'DIMINISHED_VALUE',
  'LOST_FREE_SHIPPING',
  'OTHER',
  'AGREED',
  'BEYOND_PAYMENTS',
] as const;
/** `AGREED`: what the sides agreed to leave out, or a mediator decided. `BEYOND_PAYMENTS`: what the payments can no longer give back, because it was refunded before or never captured. */
export type DeductionCode = (typeof DEDUCTIONS)[number];

/** A deduction the policy allows: fixed at the quote, or decided at the inspection up to a limit. */
export interface DeductionTerm {
  readonly code: DeductionCode;
  /** `QUOTE`: known now and `amount` is set. `INSPECTION`: the inspector names it, at most `amount`. */
  readonly when: 'QUOTE' | 'INSPECTION';
  readonly amount: bigint;
  readonly clause: string;
}

/** The explained answer for one lot and reason from one source. */
export interface EligibilityOption {
  readonly reason: Reason;
  readonly fault: Fault;
  readonly answer: Answer;
  /** The rule that decided: its code is what a headline is written from. */
  readonly decidedBy: RuleResult;
  readonly approval: Approval;
  /** Units that may be asked for now; empty unless `ELIGIBLE` or `NEGOTIABLE`. */
  readonly claimable: readonly UnitRange[];
  readonly claimableQuantity: number;
  readonly window: RequestWindow | null;
  readonly resolutions: readonly Resolution[];
  /** Whether the goods must come back for a refund. */
  readonly returnRequired: boolean;
  readonly evidence: readonly EvidenceRequirement[];
  readonly postage: PostageTerms;
  readonly outboundShipping: OutboundTerms;
  readonly deductions: readonly DeductionTerm[];
  /** What comes back if every claimable unit is asked for and nothing is deducted at inspection. Minor units. */
  readonly maximumRefund: bigint;
  readonly rules: readonly RuleResult[];
  readonly source: OptionSource;
}

/** All options for one lot and reason, best first: the merchant's policy and every legal pack that matches. */
export interface LotReasonEligibility {
  readonly lotId: string;
  readonly reason: Reason;
  readonly best: EligibilityOption;
  readonly alternatives: readonly EligibilityOption[];
}

export interface LotEligibility {
  readonly lotId: string;
  readonly reasons: readonly LotReasonEligibility[];
  /** The best option of the lot over the reasons asked for. */
  readonly best: EligibilityOption;
}

export interface ItemEligibility {
  readonly itemId: string;
  readonly asOf: Instant;
  readonly lots: readonly LotEligibility[];
  /** The item's best option over its lots. */
  readonly best: EligibilityOption;
}
