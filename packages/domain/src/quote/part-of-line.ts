import { countUnits, unitsOf, unitsOutside } from '../eligibility/unit-ranges.ts';
import type { OrderItem, UnitRange } from '../model/order.ts';
import type { Deduction } from '../model/quote.ts';
import { divideHalfAway } from '../money/divide-half-away.ts';
import { smaller } from '../money/smaller.ts';
import { sharesOfUnits } from '../money/unit-share.ts';

/** The amounts of a line as they stand, quoted or agreed; minor units. */
export interface LineAmounts {
  readonly units: readonly UnitRange[];
  readonly goods: bigint;
  readonly outboundShipping: bigint;
  readonly deductions: readonly Deduction[];
}

/**
 * The part of a line's amounts that belongs to some of its units, when a decision concerns only these: a line that is
 * split, or accepted in part. Amounts are spread over the line's units by their shares of the price and telescope, so
 * the parts of any split add up to the line again, and none is below zero. Throws RangeError for units that are not
 * the line's.
 */
export function partOfLine(line: LineAmounts, part: readonly UnitRange[], item: OrderItem): LineAmounts {
  if (part.some((range) => !isWithin(range, line.units))) throw new RangeError('These units are not the line’s');
  return {
    units: part,
    goods: spreadOver(line.goods, line.units, part, item),
    outboundShipping: spreadOver(line.outboundShipping, line.units, part, item),
    deductions: line.deductions.length === 0 ? [] : deductionsOfPart(line, part, item),
  };
}

/** `refund = goods + outbound shipping − Σ deductions`, never below zero. */
export function refundOf({ goods, outboundShipping, deductions }: Omit<LineAmounts, 'units'>): bigint {
  const refund = deductions.reduce((left, { amount }) => left - amount, goods + outboundShipping);
  return refund > 0n ? refund : 0n;
}

/** True when every unit of `range` is one of the sorted ranges. */
export function isWithin(range: UnitRange, ranges: readonly UnitRange[]): boolean {
  return range.first <= range.last && unitsOutside(range, ranges).length === 0;
}

/** `part`'s share of an amount that is for all of `units`: by price, or by number when all of it was free. */
export function spreadOver(
  amount: bigint,
  units: readonly UnitRange[],
  part: readonly UnitRange[],
  item: OrderItem,
): bigint {
  let sum = 0n;
  for (const { first, last } of part) {
    sum += amountUpTo(last, amount, units, item) - amountUpTo(first - 1, amount, units, item);
  }
  return sum;
}

function amountUpTo(unit: number, amount: bigint, units: readonly UnitRange[], { total, quantity }: OrderItem): bigint {
  const upTo = units
    .filter(({ first }) => first <= unit)
    .map(({ first, last }) => ({ first, last: Math.min(last, unit) }));
  const whole = sharesOfUnits(total, quantity, units);
  return whole > 0n
    ? divideHalfAway(amount * sharesOfUnits(total, quantity, upTo), whole)
    : divideHalfAway(amount * BigInt(countUnits(upTo)), BigInt(countUnits(units)));
}

/**
 * Rounding may put a minor unit of a deduction on a unit that has no money left for it. It is then carried to a unit of
 * the line that has, always to the same one, so that no part depends on how the rest was split.
 */
function deductionsOfPart(line: LineAmounts, part: readonly UnitRange[], item: OrderItem): Deduction[] {
  const units = [...unitsOf(line.units)];
  const ofUnit = (amount: bigint, unit: number) => spreadOver(amount, line.units, [{ first: unit, last: unit }], item);
  const room = units.map((unit) => ofUnit(line.goods, unit) + ofUnit(line.outboundShipping, unit));
  return line.deductions.flatMap((deduction): Deduction[] => {
    const wanted = units.map((unit) => ofUnit(deduction.amount, unit));
    const taken = carriedToRoom(wanted, room);
    const amount = units.reduce((sum, unit, at) => sum + (isIn(unit, part) ? (taken[at] ?? 0n) : 0n), 0n);
    return amount > 0n ? [{ ...deduction, amount }] : [];
  });
}

/** Takes `wanted` out of `room`, place by place; what does not fit goes on to the next that has room, then back. */
function carriedToRoom(wanted: readonly bigint[], room: bigint[]): bigint[] {
  const taken = wanted.map(() => 0n);
  let carry = 0n;
  const take = (at: number, amount: bigint) => {
    const fits = smaller(amount, room[at] ?? 0n);
    room[at] = (room[at] ?? 0n) - fits;
    taken[at] = (taken[at] ?? 0n) + fits;
    return amount - fits;
  };
  for (const [at, amount] of wanted.entries()) carry = take(at, amount + carry);
  for (let at = wanted.length - 1; at >= 0 && carry > 0n; at -= 1) carry = take(at, carry);
  return taken;
}

function isIn(unit: number, ranges: readonly UnitRange[]): boolean {
  return ranges.some(({ first, last }) => first <= unit && unit <= last);
}
