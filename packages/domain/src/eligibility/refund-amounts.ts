import type { DeductionTerm } from '../model/eligibility.ts';
import type { Order, OrderItem, UnitRange } from '../model/order.ts';
import type { Fault } from '../model/reason.ts';
import { smaller } from '../money/smaller.ts';
import { sharesOfUnits } from '../money/unit-share.ts';
import type { CompiledPolicy } from '../policy/compile-policy.ts';
import type { DeductionPolicy, Outbound } from '../policy/schema/money-terms.ts';
import type { LotAmounts } from './scope.ts';
import { countUnits, unitsOf } from './unit-ranges.ts';

/**
 * What these units cost and their part of the outbound shipping, in minor units. Shipping is shared out over the units
 * as the price is, so that any split and order of refunding gives back the same, and never more than was charged.
 */
export function amountsOf(item: OrderItem, units: readonly UnitRange[]): LotAmounts {
  if (units.length === 0) return { goods: 0n, shipping: 0n, standardShipping: 0n };
  const standard = smaller(item.standardShipping, item.shipping);
  return {
    goods: sharesOfUnits(item.total, item.quantity, units),
    shipping: shareOfShipping(item.shipping, item.quantity, units),
    standardShipping: shareOfShipping(standard, item.quantity, units),
  };
}

function shareOfShipping(shipping: bigint, quantity: number, units: readonly UnitRange[]): bigint {
  return shipping === 0n ? 0n : sharesOfUnits(shipping, quantity, units);
}

export function outboundOf(outbound: Outbound, { shipping, standardShipping }: LotAmounts): bigint {
  if (outbound === 'NONE') return 0n;
  return outbound === 'FULL' ? shipping : standardShipping;
}

/** The deductions that hold for a fault, and not those that a law suspends because the buyer was not informed. */
export function deductionsFor(fault: Fault, policy: CompiledPolicy, order: Order): readonly DeductionPolicy[] {
  const { always, ifInformed } = policy.deductions[fault];
  return order.withdrawalInformedAt === null ? always : ifInformed;
}

/**
 * Deductions for these units, those at the quote at their exact amounts and those at the inspection at their limits.
 * Together the former never exceed what the units bring back. `outbound` is what comes back of the shipping.
 */
export function deductionTerms(
  deductions: readonly DeductionPolicy[],
  item: OrderItem,
  units: readonly UnitRange[],
  outbound: Outbound,
  currency: string,
): DeductionTerm[] {
  if (deductions.length === 0) return [];
  const atQuote = deductions.filter(({ when }) => when === 'QUOTE');
  const taken = quotedAmounts(atQuote, item, units, outbound, currency);
  return deductions.map((deduction): DeductionTerm => {
    const { code, when, clause } = deduction;
    const quoted = atQuote.indexOf(deduction);
    const amount = quoted >= 0 ? (taken[quoted] ?? 0n) : fullAmount(deduction, item, units, currency);
    return { code, when, amount, clause };
  });
}

/**
 * Unit by unit, each deduction takes at most what the unit still brings back, and what is taken once a line at most
 * what is left of the line: so no split makes a refund negative, and none saves or costs a fee by the unit.
 */
function quotedAmounts(
  deductions: readonly DeductionPolicy[],
  item: OrderItem,
  units: readonly UnitRange[],
  outbound: Outbound,
  currency: string,
): bigint[] {
  const taken = deductions.map(() => 0n);
  if (deductions.length === 0) return taken;
  let left = 0n;
  const perLine = ({ amount }: DeductionPolicy) => amount.kind === 'FIXED' && amount.per === 'LINE';
  for (const unit of unitsOf(units)) {
    const range = [{ first: unit, last: unit }];
    const amounts = amountsOf(item, range);
    left += amounts.goods + outboundOf(outbound, amounts);
    let leftOfUnit = amounts.goods + outboundOf(outbound, amounts);
    for (const [index, deduction] of deductions.entries()) {
      if (perLine(deduction)) continue;
      const amount = smaller(fullAmount(deduction, item, range, currency), leftOfUnit);
      leftOfUnit -= amount;
      left -= amount;
      taken[index] = (taken[index] ?? 0n) + amount;
    }
  }
  for (const [index, deduction] of deductions.entries()) {
    if (!perLine(deduction) || units.length === 0) continue;
    const amount = smaller(fullAmount(deduction, item, units, currency), left);
    left -= amount;
    taken[index] = amount;
  }
  return taken;
}

/** Percentages telescope like shares do: `⌊bp·c(k)/10000⌋ − ⌊bp·c(k−1)/10000⌋` with `c(k)` the price of the first k units. */
function fullAmount(
  { amount }: DeductionPolicy,
  item: OrderItem,
  units: readonly UnitRange[],
  currency: string,
): bigint {
  if (amount.kind === 'FIXED') {
    const fixed = BigInt(amount.amounts[currency] ?? 0);
    return amount.per === 'LINE' ? fixed : fixed * BigInt(countUnits(units));
  }
  let sum = 0n;
  for (const { first, last } of units) {
    sum += percentUpTo(last, amount.basisPoints, item) - percentUpTo(first - 1, amount.basisPoints, item);
  }
  return sum;
}

function percentUpTo(unit: number, basisPoints: number, { total, quantity }: OrderItem): bigint {
  if (unit === 0) return 0n;
  return (BigInt(basisPoints) * sharesOfUnits(total, quantity, [{ first: 1, last: unit }])) / 10_000n;
}
