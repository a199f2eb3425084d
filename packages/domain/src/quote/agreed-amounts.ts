import { amountsOf } from '../eligibility/refund-amounts.ts';
import type { OrderItem, UnitRange } from '../model/order.ts';
import type { Resolution } from '../model/resolution.ts';
import type { LineAmounts } from './part-of-line.ts';

/** The most that can be agreed on for some units: what they cost, and all of their outbound shipping. Minor units. */
export function mostToAgreeOn(item: OrderItem, units: readonly UnitRange[]): bigint {
  const { goods, shipping } = amountsOf(item, units);
  return goods + shipping;
}

/**
 * A line's amounts under an agreement or a mediator's decision. The units' fixed shares stay what they are; what the
 * agreement grants less is one named deduction, so that a reader can recompute the refund. A replacement brings no money
 * back. `amount` in minor units.
 *
 * @throws RangeError for an amount below zero or above `mostToAgreeOn`
 */
export function agreedAmounts(
  item: OrderItem,
  units: readonly UnitRange[],
  terms: { readonly resolution: Resolution; readonly amount: bigint; readonly clause: string },
): LineAmounts {
  const { amount, resolution, clause } = terms;
  if (amount < 0n || amount > mostToAgreeOn(item, units)) throw new RangeError(`Not to be agreed on: ${amount}`);
  if (resolution === 'REPLACEMENT') return { units, goods: 0n, outboundShipping: 0n, deductions: [] };
  const { goods } = amountsOf(item, units);
  const outboundShipping = amount > goods ? amount - goods : 0n;
  const less = goods + outboundShipping - amount;
  const deductions = less > 0n ? [{ code: 'AGREED', amount: less, clause, note: null } as const] : [];
  return { units, goods, outboundShipping, deductions };
}
