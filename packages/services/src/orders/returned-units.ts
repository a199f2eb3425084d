import type { LotState, UnitRange } from '@refund-widget/domain';

interface LotUnits {
  readonly units: UnitRange;
  readonly state: LotState;
}

/** Goods come back from those that arrived, else from those on their way. */
const COME_BACK_FIRST: readonly LotState[] = ['DELIVERED', 'IN_TRANSIT', 'NOT_SHIPPED'];

/**
 * Which units count as returned in the shop, when it only says how many: the lowest free ones, delivered before shipped
 * before unshipped. Null when fewer than `count` are free.
 */
export function chooseReturnedUnits(
  lots: readonly LotUnits[],
  taken: readonly UnitRange[],
  count: number,
): UnitRange[] | null {
  const chosen: UnitRange[] = [];
  let left = count;
  for (const state of COME_BACK_FIRST) {
    for (const { units } of lots.filter((lot) => lot.state === state)) {
      for (const range of outside(units, taken)) {
        if (left === 0) return chosen;
        const last = Math.min(range.last, range.first + left - 1);
        chosen.push({ first: range.first, last });
        left -= last - range.first + 1;
      }
    }
  }
  return left === 0 ? chosen : null;
}

/** The parts of `range` that no range of `taken` covers. */
export function outside(range: UnitRange, taken: readonly UnitRange[]): UnitRange[] {
  const free: UnitRange[] = [];
  let next = range.first;
  for (const { first, last } of [...taken].sort((a, b) => a.first - b.first)) {
    if (last < next || first > range.last) continue;
    if (first > next) free.push({ first: next, last: first - 1 });
    next = last + 1;
  }
  if (next <= range.last) free.push({ first: next, last: range.last });
  return free;
}
