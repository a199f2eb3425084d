import type { UnitRange } from '../model/order.ts';
import { divideHalfAway } from './divide-half-away.ts';

/**
 * What unit `unit` (from 1) of `quantity` cost, of a charged `total` in minor units:
 * `round(total·unit/quantity) − round(total·(unit−1)/quantity)`, halves away from zero.
 * Fixed once and for all, so any units refunded in any order add up to exactly what was charged; two shares of one
 * item differ by at most one minor unit. Throws RangeError for a unit that the item does not have.
 */
export function unitShare(total: bigint, quantity: number, unit: number): bigint {
  return sharesOfUnits(total, quantity, [{ first: unit, last: unit }]);
}

/**
 * The sum of the shares of all units in `ranges`, in minor units. The ranges may come in any order and may touch.
 * Shares telescope, so the cost is one subtraction a range, however long.
 * Throws RangeError for units that the item does not have, and for a unit named twice: it would be refunded twice.
 */
export function sharesOfUnits(total: bigint, quantity: number, ranges: Iterable<UnitRange>): bigint {
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw new RangeError(`Not a quantity: ${quantity}`);
  let sum = 0n;
  let reached = 0;
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last) || first < 1 || last < first || last > quantity) {
      throw new RangeError(`Units ${first}–${last} are not among ${quantity}`);
    }
    if (first <= reached) throw new RangeError(`Unit ${first} is named twice`);
    sum += shareUpTo(total, quantity, last) - shareUpTo(total, quantity, first - 1);
    reached = last;
  }
  return sum;
}

function shareUpTo(total: bigint, quantity: number, unit: number): bigint {
  return divideHalfAway(total * BigInt(unit), BigInt(quantity));
}
