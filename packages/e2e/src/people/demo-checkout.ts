import type { Page } from 'playwright';
import { askApi } from '../stage/ask-api.ts';
import { expect } from '../stage/expect.ts';
import type { Addresses } from '../stage/start-instance.ts';

/** Something on sale in the demo shop, as the checkout hands it over. */
export interface Bought {
  readonly sku: string;
  readonly title: string;
  readonly price: string;
  readonly mode: 'RETAIL' | 'TRADITIONAL_TRADE';
}

export type Parcel = 'NOT_SHIPPED' | 'IN_TRANSIT' | 'DELIVERED';

/** Places an order at the checkout, with the terms that stand there, and answers with its number. */
export async function placeOrder(page: Page, { shop }: Addresses, sku: string): Promise<string> {
  await page.goto(`${shop}/alder-finch/checkout/${sku}`);
  await page.getByRole('button', { name: 'Place the order and pay' }).click();
  await page.waitForURL(/\/orders\/P-/);
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expect(page.getByRole('heading', { level: 1, name: `Order ${number}` })).toBeVisible();
  return number;
}

const day = 86_400_000;
/** In days; the demo's parcels travel faster than anybody can look. */
const moment = 1 / day;

/** Tells the API, as the shop's server does, where the order's parcel is by now. */
export async function reportParcel(addresses: Addresses, number: string, bought: Bought, state: Parcel): Promise<void> {
  const { order } = await askApi<{ order: { placedAt: string; buyer: { name: string } } }>(
    addresses,
    'query($id: String!) { order(externalId: $id) { placedAt buyer { name } } }',
    { id: number },
  );
  const { sku, title, price, mode } = bought;
  const placed = Date.parse(order.placedAt);
  const at = (days: number) => new Date(placed + days * day).toISOString();
  const times = {
    NOT_SHIPPED: {},
    IN_TRANSIT: { shippedAt: at(moment), expectedAt: at(2) },
    DELIVERED: { shippedAt: at(moment), deliveredAt: at(2 * moment) },
  };
  const input = {
    idempotencyKey: crypto.randomUUID(),
    order: {
      ...{ externalId: number, number, currency: 'CHF', placedAt: order.placedAt, total: price },
      customer: { name: order.buyer.name, email: 'buyer@example.com' },
      buyer: { country: 'CH', kind: 'CONSUMER' },
      items: [
        {
          ...{ externalId: '1', sku, title, quantity: 1, total: price, mode, sellerExternalId: 'alder-finch' },
          lots: [{ externalId: 'parcel', quantity: 1, state, ...times[state] }],
        },
      ],
      payments: [
        {
          ...{ externalId: 'card', method: 'card', label: 'Visa ··4242', provider: 'sandbox', captured: price },
          ...{ capturedAt: order.placedAt, reference: `ch_${number}` },
        },
      ],
    },
  };
  const { orderImport } = await askApi<{ orderImport: { userErrors: readonly unknown[] } }>(
    addresses,
    'mutation($input: OrderImportInput!) { orderImport(input: $input) { userErrors { code field message } } }',
    { input },
  );
  if (orderImport.userErrors.length > 0) throw new Error(JSON.stringify(orderImport.userErrors));
}
