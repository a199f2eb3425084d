import type { Instant } from '../model/instant.ts';
import type { Lot, Order, OrderItem } from '../model/order.ts';
import { contractOf } from './laws-that-apply.ts';
import { unitsOutside } from './unit-ranges.ts';

/**
 * When the last goods of the order from this seller arrived (Dir. 2011/83 art 9(2)(b)); null while some are still to
 * come. Goods that never left and were refunded or claimed will not come, so nobody waits for them. Other sellers'
 * goods are another contract.
 */
export function lastDeliveryFrom(sellerId: string, order: Order): Instant | null {
  let last: Instant | null = null;
  for (const item of order.items) {
    if (item.sellerId !== sellerId || item.mode === 'TRANSSHIPMENT' || contractOf(item) !== 'GOODS') continue;
    for (const lot of item.lots) {
      if (willNeverCome(lot, item)) continue;
      if (lot.state !== 'DELIVERED' || lot.deliveredAt === null) return null;
      if (last === null || lot.deliveredAt > last) last = lot.deliveredAt;
    }
  }
  return last;
}

function willNeverCome(lot: Lot, item: OrderItem): boolean {
  return lot.state === 'NOT_SHIPPED' && unitsOutside(lot.units, item.taken).length === 0;
}
