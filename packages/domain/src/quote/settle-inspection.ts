import { countUnits } from '../eligibility/unit-ranges.ts';
import type { DeductionCode, DeductionTerm } from '../model/eligibility.ts';
import type { OrderItem, UnitRange } from '../model/order.ts';
import type { Deduction } from '../model/quote.ts';
import { isWithin, type LineAmounts, partOfLine, refundOf, spreadOver } from './part-of-line.ts';

/** What the inspector proposes to take off; minor units, for all accepted units together. */
export interface ProposedDeduction {
  readonly code: DeductionCode;
  readonly amount: bigint;
  readonly note: string | null;
}

export interface InspectedLine {
  readonly item: OrderItem;
  /** The line as it was quoted or agreed, with what was deducted then. */
  readonly line: LineAmounts;
  /** What the line's option allows to be deducted, with limits for all of the line's units. */
  readonly terms: readonly DeductionTerm[];
  readonly accepted: readonly UnitRange[];
  readonly deductions: readonly ProposedDeduction[];
}

/** What the accepted units bring back in the end: the line's part for them, less what the inspection took off. */
export interface InspectionSettlement extends LineAmounts {
  readonly refund: bigint;
}

export type InspectionProblem =
  | { readonly code: 'UNITS_NOT_IN_LINE'; readonly units: UnitRange }
  | { readonly code: 'NOTHING_ACCEPTED' }
  | { readonly code: 'DEDUCTION_NOT_POSITIVE'; readonly deduction: DeductionCode; readonly asked: bigint }
  | {
      readonly code: 'DEDUCTION_NOT_ALLOWED';
      readonly deduction: DeductionCode;
      readonly allowed: readonly DeductionCode[];
    }
  | { readonly code: 'DUPLICATE_DEDUCTION'; readonly deduction: DeductionCode }
  | {
      readonly code: 'DEDUCTION_ABOVE_LIMIT';
      readonly deduction: DeductionCode;
      readonly asked: bigint;
      readonly limit: bigint;
      readonly clause: string;
    }
  | { readonly code: 'DEDUCTIONS_ABOVE_REFUND'; readonly asked: bigint; readonly refund: bigint };

export type SettledInspection =
  | { readonly ok: true; readonly settlement: InspectionSettlement }
  | { readonly ok: false; readonly problem: InspectionProblem };

/**
 * The final refund of the units that an inspection accepted. A deduction needs a clause that allows it for this line
 * (`terms`), stays within the clause's limit, in proportion to the accepted units, and all of them within the refund.
 * A law's silence is a refusal: a consumer who was not informed of the right owes nothing for lost value, and what is
 * the seller's or the carrier's fault is not deducted, because no such term is in the option.
 */
export function settleInspection({ item, line, terms, accepted, deductions }: InspectedLine): SettledInspection {
  const foreign = accepted.find((range) => !isWithin(range, line.units));
  if (foreign) return refuse({ code: 'UNITS_NOT_IN_LINE', units: foreign });
  if (countUnits(accepted) === 0) return refuse({ code: 'NOTHING_ACCEPTED' });
  const part = partOfLine(line, accepted, item);
  const named: Deduction[] = [];
  for (const proposed of deductions) {
    const checked = checkDeduction(proposed, named, limitsFor(terms, line, accepted, item));
    if (!checked.ok) return checked;
    named.push(checked.deduction);
  }
  const asked = named.reduce((sum, { amount }) => sum + amount, 0n);
  const refund = refundOf(part);
  if (asked > refund) return refuse({ code: 'DEDUCTIONS_ABOVE_REFUND', asked, refund });
  return {
    ok: true,
    settlement: { ...part, deductions: [...part.deductions, ...named], refund: refund - asked },
  };
}

function checkDeduction(
  { code, amount, note }: ProposedDeduction,
  named: readonly Deduction[],
  limits: readonly DeductionTerm[],
): { readonly ok: true; readonly deduction: Deduction } | { readonly ok: false; readonly problem: InspectionProblem } {
  if (amount <= 0n) return refuse({ code: 'DEDUCTION_NOT_POSITIVE', deduction: code, asked: amount });
  const limit = limits.find((each) => each.code === code);
  if (!limit) {
    return refuse({ code: 'DEDUCTION_NOT_ALLOWED', deduction: code, allowed: limits.map((each) => each.code) });
  }
  if (named.some((each) => each.code === code)) return refuse({ code: 'DUPLICATE_DEDUCTION', deduction: code });
  if (amount > limit.amount) {
    const { clause } = limit;
    return refuse({ code: 'DEDUCTION_ABOVE_LIMIT', deduction: code, asked: amount, limit: limit.amount, clause });
  }
  return { ok: true, deduction: { code, amount, clause: limit.clause, note } };
}

/** The clauses' limits for the accepted units alone. */
function limitsFor(
  terms: readonly DeductionTerm[],
  { units }: LineAmounts,
  accepted: readonly UnitRange[],
  item: OrderItem,
): readonly DeductionTerm[] {
  return terms
    .filter(({ when }) => when === 'INSPECTION')
    .map((term) => ({ ...term, amount: spreadOver(term.amount, units, accepted, item) }));
}

function refuse(problem: InspectionProblem): { readonly ok: false; readonly problem: InspectionProblem } {
  return { ok: false, problem };
}
