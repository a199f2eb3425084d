import type { Payer } from './eligibility.ts';

/** Money owed to the buyer that is not a refund of the purchase. */
export const PAYABLE_KINDS = ['RETURN_POSTAGE', 'TEST_REPORT'] as const;
export type PayableKind = (typeof PAYABLE_KINDS)[number];

export const PAYABLE_STATES = ['CLAIMED', 'APPROVED', 'DECLINED', 'PAID'] as const;
export type PayableState = (typeof PAYABLE_STATES)[number];

/** What may be claimed now, by whose terms, and from whom. */
export interface PayableOption {
  readonly kind: PayableKind;
  readonly payer: Exclude<Payer, 'BUYER'>;
  /** The most that is reimbursed, minor units; null: no cap stated. */
  readonly cap: bigint | null;
  /** Empty where only the sides' agreement says who pays. */
  readonly clause: string;
}
