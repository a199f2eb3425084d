import type { EligibilityOption } from '../model/eligibility.ts';
import type { Resolution } from '../model/resolution.ts';

/** Why a proposal is not quoted. `line` is the index of the proposed line; amounts are minor units. */
export type QuoteProblem =
  | { readonly code: 'NO_LINES' }
  | { readonly code: 'UNKNOWN_ITEM'; readonly line: number; readonly itemId: string }
  | { readonly code: 'UNKNOWN_LOT'; readonly line: number; readonly itemId: string; readonly lotId: string }
  | { readonly code: 'QUANTITY_NOT_POSITIVE'; readonly line: number; readonly quantity: number }
  | {
      readonly code: 'QUANTITY_BEYOND_CLAIMABLE';
      readonly line: number;
      readonly asked: number;
      readonly claimable: number;
    }
  | { readonly code: 'DUPLICATE_LINE'; readonly line: number; readonly of: number }
  | { readonly code: 'DIFFERENT_SELLERS'; readonly line: number; readonly sellerIds: readonly string[] }
  | {
      readonly code: 'UNKNOWN_SOURCE';
      readonly line: number;
      readonly sourceId: string;
      readonly offered: readonly string[];
    }
  | { readonly code: 'NOT_ELIGIBLE'; readonly line: number; readonly decision: EligibilityOption }
  | {
      readonly code: 'RESOLUTION_NOT_OFFERED';
      readonly line: number;
      readonly resolution: Resolution;
      readonly offered: readonly Resolution[];
    }
  | { readonly code: 'AMOUNT_NEGATIVE'; readonly line: number; readonly asked: bigint }
  | { readonly code: 'AMOUNT_ABOVE_MAXIMUM'; readonly line: number; readonly asked: bigint; readonly maximum: bigint };

export type Quoted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: QuoteProblem };

export function refuse(problem: QuoteProblem): { readonly ok: false; readonly problem: QuoteProblem } {
  return { ok: false, problem };
}
