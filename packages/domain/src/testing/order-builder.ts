import type { Lot, Order, OrderItem, Payment } from '../model/order.ts';

export function instant(text: string): number {
  return Date.parse(text);
}

/** A delivered lot of `quantity` units; the day is noon in Shanghai unless a time is given. */
export function delivered(quantity: number, at: string, first = 1): Lot {
  return {
    id: `lot-${first}`,
    units: { first, last: first + quantity - 1 },
    state: 'DELIVERED',
    shippedAt: instant(at) - 3 * 86_400_000,
    deliveredAt: instant(at),
    expectedAt: null,
  };
}

export function inTransit(quantity: number, expectedAt: string | null = null, first = 1): Lot {
  return {
    id: `lot-${first}`,
    units: { first, last: first + quantity - 1 },
    state: 'IN_TRANSIT',
    shippedAt: instant('2026-03-20T08:00:00Z'),
    deliveredAt: null,
    expectedAt: expectedAt === null ? null : instant(expectedAt),
  };
}

export function notShipped(quantity: number, first = 1): Lot {
  return {
    id: `lot-${first}`,
    units: { first, last: first + quantity - 1 },
    state: 'NOT_SHIPPED',
    shippedAt: null,
    deliveredAt: null,
    expectedAt: null,
  };
}

/** One unit of a delivered thing for 100.00 with 10.00 shipping, of which 6.00 standard, under `retail-7-day`. */
export function item(parts: Partial<OrderItem> = {}): OrderItem {
  const lots = parts.lots ?? [delivered(1, '2026-03-31T04:00:00Z')];
  return {
    id: 'item-1',
    sellerId: 'seller-1',
    mode: 'RETAIL',
    tags: [],
    quantity: lots.reduce((sum, lot) => sum + lot.units.last - lot.units.first + 1, 0),
    total: 10_000n,
    shipping: 1_000n,
    standardShipping: 600n,
    policyVersionId: 'retail-7-day',
    taken: [],
    confirmedExclusions: [],
    ...parts,
    lots,
  };
}

export function payment(id: string, captured: bigint, parts: Partial<Payment> = {}): Payment {
  return { id, label: id, captured, refunded: 0n, reserved: 0n, refundableUntil: null, ...parts };
}

/** An order of 20 February 2026 by a consumer of an unknown country, told of any right, paid in full with one card. */
export function order(parts: Partial<Order> = {}): Order {
  const items = parts.items ?? [item()];
  const paid = items.reduce((sum, each) => sum + each.total + each.shipping, 0n);
  return {
    id: 'order-1',
    currency: 'EUR',
    placedAt: instant('2026-02-20T03:00:00Z'),
    buyer: { country: null, region: null, kind: 'CONSUMER' },
    traderCountry: 'CN',
    traderRegion: null,
    timeZone: 'Asia/Shanghai',
    contractSignedAt: null,
    withdrawalInformedAt: instant('2026-02-20T03:00:00Z'),
    payments: [payment('card', paid)],
    ...parts,
    items,
  };
}
