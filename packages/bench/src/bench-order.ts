const day = 24 * 60 * 60 * 1000;

/** Units of each item: as many requests as this can claim a unit of their own. */
export const unitsPerItem = 25;

export interface BenchOrder {
  readonly id: string;
  readonly externalId: string;
  readonly items: readonly { readonly id: string; readonly lotId: string; readonly quantity: number }[];
}

/** An order of four items in the documented format, delivered two days ago and paid by card. */
export function benchOrder(index: number, now: number): unknown {
  const prices = ['24.90', '9.99', '310.00', '76.05'];
  const totals = prices.map((price) => (BigInt(price.replace('.', '')) * BigInt(unitsPerItem)).toString());
  const shipping = 1210n;
  const sum = totals.reduce((left, total) => left + BigInt(total), shipping);
  return {
    externalId: `bench-${index}`,
    number: `B-${10_000 + index}`,
    currency: 'CHF',
    placedAt: new Date(now - 6 * day).toISOString(),
    customer: { id: `customer-${index % 50}`, name: 'Mira Keller', email: `buyer${index % 50}@example.com` },
    buyer: { country: 'CH', kind: 'CONSUMER', locale: 'en' },
    taxIncluded: true,
    total: decimal(sum),
    taxTotal: '0.00',
    shipping: { total: decimal(shipping) },
    items: totals.map((total, position) => ({
      externalId: `item-${position}`,
      sku: `SKU-${position}`,
      title: ['Wool throw, oat', 'Dinner plate, sand', 'Floor lamp Kranich', 'Table linen'][position],
      mode: 'RETAIL',
      tags: [],
      quantity: unitsPerItem,
      total: decimal(BigInt(total)),
      taxTotal: '0.00',
      lots: [
        {
          externalId: `parcel-${position}`,
          quantity: unitsPerItem,
          state: 'DELIVERED',
          shippedAt: new Date(now - 4 * day).toISOString(),
          deliveredAt: new Date(now - 2 * day).toISOString(),
        },
      ],
    })),
    payments: [
      {
        externalId: 'payment-1',
        method: 'card',
        label: 'Visa ··4242',
        provider: 'sandbox',
        authorized: decimal(sum),
        captured: decimal(sum),
        capturedAt: new Date(now - 6 * day).toISOString(),
      },
    ],
  };
}

function decimal(minor: bigint): string {
  const digits = minor.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
