import type { Product, Shop } from './shop.ts';

/** An order of one product, just placed and paid, in the documented format; it says which terms its buyer was shown. */
export function placedOrder(
  product: Product,
  customer: Shop['customers'][number] | undefined,
  shownTerms: string,
  now: Date,
) {
  const number = `P-${now.getTime().toString(36).toUpperCase()}`;
  const placedAt = now.toISOString();
  return {
    ...{ externalId: number, number, source: 'demo-checkout', placedAt },
    currency: product.currency,
    total: product.price,
    customer: { id: customer?.id, name: customer?.name ?? 'Guest', email: 'buyer@example.com' },
    buyer: { country: customer?.country, kind: 'CONSUMER' },
    withdrawalInformedAt: placedAt,
    items: [
      {
        ...{ externalId: '1', sku: product.sku, title: product.title, quantity: 1, total: product.price },
        ...{ mode: product.mode, tags: product.tags, sellerExternalId: product.seller },
        ...(shownTerms === '' ? {} : { shownTerms }),
      },
    ],
    payments: [
      {
        ...{ externalId: 'card', method: 'card', label: 'Visa ··4242', provider: 'sandbox' },
        ...{ captured: product.price, capturedAt: placedAt, reference: `ch_${number}` },
      },
    ],
  };
}
