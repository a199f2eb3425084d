import type { Instant } from '../model/instant.ts';
import type { Lot, Order, OrderItem } from '../model/order.ts';
import { contractOf } from './laws-that-apply.ts';
import { unitsOutside } from './unit-ranges.ts';

/**
 * When the last goods of the order from this seller arrived (Dir. 2011/83 art 9(2)(b)); null while some are still to
 * come. Goods that never left and were refunded or claimed will not come, so nobody waits for them. Other sellers'
 * goods are another contract, and a replacement gives the goods beside it no more time.
 */
export function lastDeliveryFrom(sellerId: string, order: Order): Instant | null {
  let last: Instant | null = null;
  for (const item of order.items) {
    if (item.sellerId !== sellerId || item.mode === 'TRANSSHIPMENT' || contractOf(item) !== 'GOODS') continue;
    for (const lot of item.lots) {
      if (willNeverCome(lot, item)) continue;
      if (lot.state !== 'DELIVERED' || lot.deliveredAt === null) return null;
      const first = lot.firstDeliveredAt ?? lot.deliveredAt;
      if (last === null || first > last) last = first;
    }
  }
  return last;
}

function willNeverCome(lot: Lot, item: OrderItem): boolean {
  return lot.state === 'NOT_SHIPPED' && unitsOutside(lot.units, item.taken).length === 0;
}
