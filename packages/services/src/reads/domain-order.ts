import type { Order, OrderItem } from '@refund-widget/domain';
import type { OrderSnapshot, SnapshotItem, SnapshotSeller } from '../contract/orders.ts';

type Trader = Pick<SnapshotSeller, 'country' | 'region'>;

/** A snapshot never changes, and its items mostly have one trader: what was made of it for one item serves the others. */
const known = new WeakMap<OrderSnapshot, Map<string, Order>>();

/**
 * The order as the engine sees it, with the trader of one of its items: sellers of a marketplace trade from different
 * countries, and each one's own holidays count.
 */
export function domainOrder(order: OrderSnapshot, seller: Trader): Order {
  const trader = `${seller.country}-${seller.region}`;
  const byTrader = known.get(order) ?? new Map<string, Order>();
  known.set(order, byTrader);
  const seen = byTrader.get(trader) ?? readOrder(order, seller);
  byTrader.set(trader, seen);
  return seen;
}

function readOrder(order: OrderSnapshot, seller: Trader): Order {
  const { country, region, kind } = order.buyer;
  return {
    id: order.id,
    currency: order.currency,
    placedAt: order.placedAt,
    buyer: { country, region, kind },
    traderCountry: seller.country ?? order.merchant.country,
    traderRegion: seller.country === null ? order.merchant.region : seller.region,
    timeZone: order.merchant.timeZone,
    contractSignedAt: order.contractSignedAt,
    withdrawalInformedAt: order.withdrawalInformedAt,
    items: order.items.map(domainItem),
    payments: order.payments.map((payment) => ({
      ...payment,
      refunded: payment.refunded + payment.refundedElsewhere,
    })),
  };
}

export function domainItem(item: SnapshotItem): OrderItem {
  return { ...item, sellerId: item.seller.id };
}
