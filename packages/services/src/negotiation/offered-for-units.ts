import { partOfLine, splitLine as splitUnits } from '@refund-widget/domain';
import type { SnapshotItem } from '../contract/orders.ts';
import { domainItem } from '../reads/domain-order.ts';
import { readUnits } from '../work/stored-line.ts';

/** What an offer for all of a line's units brings back for so many of them, if they alone are agreed on; null: no such number. */
export function offeredForUnits(
  offer: { readonly amount: bigint; readonly quantity: number },
  line: { readonly units: unknown },
  item: SnapshotItem,
  quantity: number,
): bigint | null {
  const units = readUnits(line.units);
  if (quantity === offer.quantity) return offer.amount;
  const split = splitUnits({ units, decided: { quantity } });
  if (!split.ok) return null;
  const whole = { units, goods: offer.amount, outboundShipping: 0n, deductions: [] };
  return partOfLine(whole, split.decided, domainItem(item)).goods;
}
