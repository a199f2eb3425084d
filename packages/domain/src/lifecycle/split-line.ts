import type { UnitRange } from '../model/order.ts';

export interface SplitInput {
  /** The line's units: sorted ranges that do not touch. */
  readonly units: readonly UnitRange[];
  /** What the decision is about: so many units, lowest numbers first, or exactly these. */
  readonly decided: { readonly quantity: number } | { readonly units: readonly UnitRange[] };
}

export type SplitResult =
  | {
      readonly ok: true;
      /** The units the decision is about; they stay with the line. */
      readonly decided: readonly UnitRange[];
      /** The others, for a line of their own; empty when the decision is about all of them. */
      readonly rest: readonly UnitRange[];
    }
  | { readonly ok: false; readonly problem: SplitProblem };

export type SplitProblem =
  | { readonly code: 'QUANTITY_NOT_POSITIVE'; readonly quantity: number }
  | { readonly code: 'MORE_THAN_THE_LINE'; readonly quantity: number; readonly available: number }
  | { readonly code: 'RANGE_INVALID'; readonly first: number; readonly last: number }
  | { readonly code: 'UNIT_NOT_IN_LINE'; readonly unit: number };

/**
 * Which units a decision on a part of a line is about, and which are left. No unit is lost and none is in both parts.
 */
export function splitLine({ units, decided }: SplitInput): SplitResult {
  const chosen = 'quantity' in decided ? lowestUnits(units, decided.quantity) : namedUnits(units, decided.units);
  if (!chosen.ok) return chosen;
  const taken = new Set(chosen.units);
  return {
    ok: true,
    decided: rangesOf(chosen.units),
    rest: rangesOf(unitsOf(units).filter((unit) => !taken.has(unit))),
  };
}

type Chosen =
  | { readonly ok: true; readonly units: readonly number[] }
  | { readonly ok: false; readonly problem: SplitProblem };

function lowestUnits(units: readonly UnitRange[], quantity: number): Chosen {
  const all = unitsOf(units);
  if (!Number.isSafeInteger(quantity) || quantity < 1) {
    return { ok: false, problem: { code: 'QUANTITY_NOT_POSITIVE', quantity } };
  }
  if (quantity > all.length) {
    return { ok: false, problem: { code: 'MORE_THAN_THE_LINE', quantity, available: all.length } };
  }
  return { ok: true, units: all.slice(0, quantity) };
}

function namedUnits(units: readonly UnitRange[], named: readonly UnitRange[]): Chosen {
  const invalid = named.find((range) => !isRange(range));
  if (invalid) return { ok: false, problem: { code: 'RANGE_INVALID', ...invalid } };
  if (named.length === 0) return { ok: false, problem: { code: 'QUANTITY_NOT_POSITIVE', quantity: 0 } };
  const known = new Set(unitsOf(units));
  const largest = Math.max(...known);
  for (const { first, last } of named) {
    if (last > largest) return { ok: false, problem: { code: 'UNIT_NOT_IN_LINE', unit: last } };
    const stranger = unitsOf([{ first, last }]).find((unit) => !known.has(unit));
    if (stranger !== undefined) return { ok: false, problem: { code: 'UNIT_NOT_IN_LINE', unit: stranger } };
  }
  return { ok: true, units: [...new Set(unitsOf(named))].sort((a, b) => a - b) };
}

function isRange({ first, last }: UnitRange): boolean {
  return Number.isSafeInteger(first) && Number.isSafeInteger(last) && first >= 1 && first <= last;
}

function unitsOf(ranges: readonly UnitRange[]): readonly number[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

function rangesOf(units: readonly number[]): readonly UnitRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const unit of units) {
    const open = ranges.at(-1);
    if (open && open.last + 1 === unit) open.last = unit;
    else ranges.push({ first: unit, last: unit });
  }
  return ranges;
}
