import { serve } from '@refund-widget/api';
import { builtInPolicies } from '@refund-widget/domain';
import type { Services } from '@refund-widget/services';
import { accepted } from './accepted.ts';
import { type BenchOrder, benchOrder } from './bench-order.ts';

/** What the measuring process must know to talk to us, and the raw server to answer from the same rows. */
export interface Prepared {
  readonly origin: string;
  readonly merchantId: string;
  readonly apiKey: string;
  /** A buyer's token for the first order. */
  readonly buyerToken: string;
  readonly orders: readonly BenchOrder[];
}

/** Our server in a process of its own: provisions one merchant with orders, then answers until it is told to stop. */
async function main(): Promise<void> {
  const [databaseUrl = '', dataDirectory = '', orderCount = '0'] = process.argv.slice(2);
  const serving = await serve({
    databaseUrl,
    ports: { api: 0, console: 0, evidence: 0 },
    dataDirectory,
    // Any document may run, as from GraphiQL; limits, tokens and row-level security are on.
    development: true,
  });
  const prepared = await prepare(serving.services, Number(orderCount));
  const { origin } = new URL(serving.addresses.api ?? '');
  const buyerToken = await mintBuyerToken(origin, prepared);
  process.send?.({ ...prepared, origin, buyerToken } satisfies Prepared);
  process.once('disconnect', () => void serving.close().then(() => process.exit(0)));
}

async function prepare(services: Services, orderCount: number): Promise<Omit<Prepared, 'origin' | 'buyerToken'>> {
  const { merchantId } = accepted(
    await services.createMerchant({
      slug: 'bench',
      name: 'Bench',
      kind: 'SHOP',
      timeZone: 'Europe/Zurich',
      country: 'CH',
      supportEmail: 'support@bench.example',
      allowedOrigins: ['https://bench.example'],
    }),
  );
  accepted(
    await services.createSeller({ merchantId, externalId: 'bench', name: 'Bench', email: 'desk@bench.example' }),
  );
  for (const document of builtInPolicies) accepted(await services.publishPolicy({ merchantId, document }));
  accepted(await services.assignPolicy({ merchantId, policyKey: 'retail-7-day', scope: 'DEFAULT' }));
  const { token: apiKey } = accepted(
    await services.createApiKey({ merchantId, name: 'bench', scopes: ['orders', 'sessions', 'requests'] }),
  );
  const actor = await services.verifyApiKey(apiKey);
  if (actor === null) throw new Error('The key that was just made is not known.');
  const orders: BenchOrder[] = [];
  for (let index = 0; index < orderCount; index += 1) {
    const document = benchOrder(index, Date.now());
    const { orderId } = accepted(
      await services.importOrder({ actor, idempotencyKey: `bench-${index}`, order: document }),
    );
    const snapshot = await services.orderSnapshot({ actor, orderId });
    if (snapshot === null) throw new Error('The order that was just imported is not visible.');
    orders.push({
      id: orderId,
      externalId: snapshot.externalId,
      items: snapshot.items.map(({ id, quantity, lots }) => ({ id, quantity, lotId: lots[0]?.id ?? '' })),
    });
  }
  return { merchantId, apiKey, orders };
}

/** As a merchant's server would. */
async function mintBuyerToken(
  origin: string,
  { apiKey, orders }: Pick<Prepared, 'apiKey' | 'orders'>,
): Promise<string> {
  const query = `mutation ($input: BuyerSessionCreateInput!) { buyerSessionCreate(input: $input) { token userErrors { message } } }`;
  const input = {
    orderExternalId: orders[0]?.externalId,
    origin: 'https://bench.example',
    lifetimeSeconds: 900,
    idempotencyKey: 'bench',
  };
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const body = await answer.json();
  const token: unknown = body.data?.buyerSessionCreate?.token;
  if (typeof token !== 'string') throw new Error(`No buyer's token: ${JSON.stringify(body)}`);
  return token;
}

await main();
