import type { OpenApi, Shop } from './open-api.ts';

export interface OrderWanted {
  readonly externalId: string;
  readonly quantity?: number;
  /** For all units. */
  readonly total?: string;
  readonly provider?: 'manual' | 'sandbox';
  readonly currency?: string;
  readonly seller?: 'moss' | 'fern';
  readonly customerId?: string;
  readonly items?: number;
  /** Still in the warehouse: refundable at once. */
  readonly notShipped?: boolean;
}

const day = 24 * 60 * 60 * 1000;

/** Things that arrived yesterday, paid in full, in the documented format. */
export function orderDocument(wanted: OrderWanted) {
  const { externalId, quantity = 1, total = '30.00', provider = 'sandbox', currency = 'EUR', items = 1 } = wanted;
  const ago = (days: number) => new Date(Date.now() - days * day).toISOString();
  const [units = '0', cents = ''] = total.split('.');
  const sum = (BigInt(units + cents) * BigInt(items)).toString().padStart(cents.length + 1, '0');
  const orderTotal = cents === '' ? sum : `${sum.slice(0, -cents.length)}.${sum.slice(-cents.length)}`;
  return {
    ...{ externalId, number: `A-${externalId}`, currency, placedAt: ago(5), total: orderTotal },
    customer: { id: wanted.customerId ?? `c-${externalId}`, name: 'Mira Keller', email: 'mira@example.com' },
    buyer: { country: 'US', kind: 'CONSUMER', locale: 'en' },
    shipping: { total: cents === '' ? '0' : `0.${'0'.repeat(cents.length)}` },
    items: Array.from({ length: items }, (_, index) => ({
      ...{ externalId: `i${index + 1}`, sku: `SKU-${index + 1}`, title: `Thing ${index + 1}`, quantity, total },
      sellerExternalId: wanted.seller ?? 'moss',
      lots: wanted.notShipped
        ? []
        : [{ externalId: 'd1', quantity, state: 'DELIVERED', shippedAt: ago(3), deliveredAt: ago(1) }],
    })),
    payments: [
      {
        externalId: 'p1',
        method: 'card',
        label: 'Visa ··1',
        captured: orderTotal,
        provider,
        reference: `ch_${externalId}`,
      },
    ],
  };
}

export interface ImportedOrder {
  readonly id: string;
  readonly itemId: string;
  readonly lotId: string;
  readonly externalId: string;
}

/** Imports an order over HTTP with the shop's key. */
export async function importOrder(api: OpenApi, shop: Shop, wanted: OrderWanted): Promise<ImportedOrder> {
  const answer = await api.send(
    shop.apiKey,
    `mutation($input: OrderImportInput!) {
      orderImport(input: $input) { outcome order { id items { id lots { id } } } userErrors { code field message } }
    }`,
    { input: { idempotencyKey: crypto.randomUUID(), order: orderDocument(wanted) } },
  );
  const order = answer.data?.orderImport?.order;
  if (!order) throw new Error(`Not imported: ${JSON.stringify(answer)}`);
  const [item] = order.items;
  return { id: order.id, itemId: item.id, lotId: item.lots[0].id, externalId: wanted.externalId };
}

/** A buyer who does not want it any more. */
export function requestInput(order: ImportedOrder, changes: Readonly<Record<string, unknown>> = {}) {
  const { line, ...rest } = changes;
  return {
    idempotencyKey: crypto.randomUUID(),
    orderId: order.id,
    details: 'It does not suit me.',
    lines: [
      {
        ...{ orderItemId: order.itemId, lotId: order.lotId, quantity: 1, reason: 'CHANGE_OF_MIND' },
        ...{ resolution: 'REFUND_AND_RETURN', goodsReceived: true, returnNeeded: true },
        ...(typeof line === 'object' ? line : {}),
      },
    ],
    ...rest,
  };
}

export const createDocument = `mutation($input: RefundRequestCreateInput!) {
  refundRequestCreate(input: $input) {
    refundRequest { id number lines { id version state quantity } }
    userErrors { code field message }
  }
}`;
