import type { PurchaseTermsInput } from '@refund-widget/client';

const MODES = ['RETAIL', 'COMMISSION', 'TRADITIONAL_TRADE', 'TRANSSHIPMENT'] as const;

/** The attributes by which a page says what is sold, and to whom. */
export const PRODUCT_ATTRIBUTES = [
  'merchant',
  'product',
  'tags',
  'mode',
  'quantity',
  'price',
  'currency',
  'seller',
  'country',
  'region',
  'buyer-kind',
] as const;

/** What the page says of the product, as the API asks for it; null while the page names no merchant. */
export function productOf(widget: Element): PurchaseTermsInput | null {
  const given = (name: (typeof PRODUCT_ATTRIBUTES)[number]) => widget.getAttribute(name)?.trim() || null;
  const merchant = given('merchant');
  if (merchant === null) return null;
  const [mode, price, currency] = [given('mode'), given('price'), given('currency')];
  const quantity = Number(given('quantity') ?? 1);
  return {
    merchant,
    product: {
      sku: given('product'),
      tags: (given('tags') ?? '').split(/[\s,]+/).filter(Boolean),
      mode: MODES.find((known) => known === mode?.toUpperCase().replaceAll('-', '_')) ?? null,
      quantity: Number.isSafeInteger(quantity) ? quantity : 1,
      sellerExternalId: given('seller'),
      price: price && currency ? { amount: price, currencyCode: currency } : null,
    },
    buyer: {
      country: given('country')?.toUpperCase() ?? null,
      region: given('region'),
      kind: given('buyer-kind')?.toUpperCase() === 'BUSINESS' ? 'BUSINESS' : 'CONSUMER',
    },
  };
}
