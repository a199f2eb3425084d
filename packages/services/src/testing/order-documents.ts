import { toDecimalString } from '@refund-widget/domain';
import type { OrderSnapshot, SnapshotItem, SnapshotLot } from '../contract/orders.ts';
import { mustSucceed, type OpenShop } from './open-shop.ts';

export interface ItemWanted {
  readonly total?: string;
  readonly quantity?: number;
  readonly seller?: 'moss' | 'fern';
  readonly mode?: string;
  readonly tags?: readonly string[];
  readonly lots?: readonly LotWanted[];
  readonly returnedElsewhere?: number;
}

export interface LotWanted {
  readonly id: string;
  readonly quantity: number;
  readonly state: 'NOT_SHIPPED' | 'IN_TRANSIT' | 'DELIVERED';
  readonly deliveredAt?: string;
}

export interface PaymentWanted {
  readonly captured: string;
  readonly provider?: 'manual' | 'sandbox';
  readonly behaviour?: string;
  readonly refundableUntil?: string;
}

export interface OrderWanted {
  readonly externalId?: string;
  readonly customerId?: string;
  readonly country?: string | null;
  readonly items?: readonly ItemWanted[];
  readonly payments?: readonly PaymentWanted[];
  readonly refunds?: readonly Record<string, unknown>[];
  readonly shipping?: string;
}

/** An order document of what the test cares about: one thing for 30.00, delivered yesterday, paid by card. */
export function orderDocument(wanted: OrderWanted = {}) {
  const items = (wanted.items ?? [{}]).map(itemOf);
  const shipping = wanted.shipping ?? '0.00';
  const sum = [...items.map(({ total }) => total), shipping].reduce((total, text) => total + cents(text), 0n);
  const total = toDecimalString({ amount: sum, currency: 'EUR' });
  const externalId = wanted.externalId ?? '1001';
  const payments = wanted.payments ?? [{ captured: total }];
  return {
    ...{ externalId, number: `A-${externalId}`, currency: 'EUR', placedAt: '2026-11-10T09:00:00Z', total, items },
    customer: { id: wanted.customerId ?? 'c-1', name: 'Mira Keller', email: 'mira@example.com' },
    buyer: { country: wanted.country === undefined ? 'US' : wanted.country, kind: 'CONSUMER', locale: 'en' },
    shipping: { total: shipping },
    payments: payments.map(({ captured, provider, behaviour, refundableUntil }, index) => ({
      ...{ externalId: `p${index + 1}`, method: 'card', label: `Visa ··${index + 1}`, captured },
      ...{
        provider: provider ?? 'sandbox',
        reference: `ch_${index + 1}`,
        sandboxBehaviour: behaviour,
        refundableUntil,
      },
    })),
    refunds: wanted.refunds ?? [],
  };
}

function itemOf(item: ItemWanted, index: number) {
  const quantity = item.quantity ?? 1;
  const lots = item.lots ?? [{ id: 'd1', quantity, state: 'DELIVERED', deliveredAt: '2026-11-20T10:00:00Z' }];
  return {
    ...{ externalId: `i${index + 1}`, sku: `SKU-${index + 1}`, title: `Thing ${index + 1}`, quantity },
    ...{
      total: item.total ?? '30.00',
      sellerExternalId: item.seller ?? 'moss',
      mode: item.mode,
      tags: item.tags ?? [],
    },
    returnedElsewhere: item.returnedElsewhere ?? 0,
    lots: lots.map(({ id, quantity: units, state, deliveredAt }) => ({
      ...{ externalId: id, quantity: units, state },
      ...(state !== 'NOT_SHIPPED' && { shippedAt: '2026-11-12T10:00:00Z', carrier: 'DHL', trackingNumber: 'JD1' }),
      ...(state === 'DELIVERED' && { deliveredAt: deliveredAt ?? '2026-11-20T10:00:00Z' }),
    })),
  };
}

function cents(text: string): bigint {
  return BigInt(text.replace('.', ''));
}

/** Imports an order and answers with its snapshot. */
export async function importedOrder(shop: OpenShop, wanted: OrderWanted = {}): Promise<OrderSnapshot> {
  const { services, server } = shop;
  const order = orderDocument(wanted);
  const { orderId } = mustSucceed(await services.importOrder({ actor: server, idempotencyKey: shop.key(), order }));
  return snapshotOf(shop, orderId);
}

export async function snapshotOf({ services, server }: OpenShop, orderId: string): Promise<OrderSnapshot> {
  const order = await services.orderSnapshot({ actor: server, orderId });
  if (!order) throw new Error(`No order ${orderId}`);
  return order;
}

/** The item and lot at these places; throws where the order has none. */
export function at(
  order: OrderSnapshot,
  item = 0,
  lot = 0,
): { readonly item: SnapshotItem; readonly lot: SnapshotLot } {
  const found = order.items[item];
  const foundLot = found?.lots[lot];
  if (!found || !foundLot) throw new Error(`Order ${order.number} has no item ${item} with a lot ${lot}`);
  return { item: found, lot: foundLot };
}
