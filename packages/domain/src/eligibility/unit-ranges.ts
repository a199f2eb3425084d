import type { UnitRange } from '../model/order.ts';

/** How many units the ranges hold. */
export function countUnits(ranges: readonly UnitRange[]): number {
  let count = 0;
  for (const { first, last } of ranges) count += last - first + 1;
  return count;
}

/** The units of `range` that are in none of `taken`, which may come in any order and overlap. */
export function unitsOutside(range: UnitRange, taken: readonly UnitRange[]): UnitRange[] {
  if (taken.length === 0) return [range];
  const free: UnitRange[] = [];
  let next = range.first;
  for (const { first, last } of [...taken].sort((a, b) => a.first - b.first)) {
    if (last < next) continue;
    if (first > range.last) break;
    if (first > next) free.push({ first: next, last: first - 1 });
    next = last + 1;
  }
  if (next <= range.last) free.push({ first: next, last: range.last });
  return free;
}

/** The `count` lowest units of sorted ranges; fewer when there are not so many. */
export function lowestUnits(ranges: readonly UnitRange[], count: number): UnitRange[] {
  const lowest: UnitRange[] = [];
  let left = count;
  for (const { first, last } of ranges) {
    if (left <= 0) break;
    const end = Math.min(last, first + left - 1);
    lowest.push({ first, last: end });
    left -= end - first + 1;
  }
  return lowest;
}

/** Every unit, one by one, in the order of the ranges. */
export function* unitsOf(ranges: readonly UnitRange[]): Generator<number> {
  for (const { first, last } of ranges) for (let unit = first; unit <= last; unit += 1) yield unit;
}
