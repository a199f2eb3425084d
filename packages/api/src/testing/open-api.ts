import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '@refund-widget/database/testing';
import { builtInPolicies } from '@refund-widget/domain';
import type { Outcome, Services, StaffRole } from '@refund-widget/services';
import { loadSigningKey } from '../auth/signing-key.ts';
import { createTokenMint, type TokenMint } from '../auth/tokens.ts';
import { serve } from '../main.ts';

export interface Shop {
  readonly slug: string;
  readonly merchantId: string;
  readonly origin: string;
  readonly apiKey: string;
  readonly sellerIds: readonly [string, string];
  /** Tokens. */
  readonly agent: string;
  readonly otherAgent: string;
  readonly administrator: string;
}

/** Two shops behind one API on a database of its own, spoken to over HTTP. */
export interface OpenApi {
  readonly own: TestDatabase;
  readonly services: Services;
  readonly mint: TokenMint;
  readonly addresses: Readonly<Record<string, string>>;
  readonly url: (path: string) => string;
  readonly alder: Shop;
  readonly birch: Shop;
  readonly send: (token: string | null, document: string, variables?: unknown, headers?: Headers) => Promise<Answer>;
  /** A buyer's token for one order, minted by the shop's server over HTTP. */
  readonly buyerOf: (shop: Shop, orderExternalId: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

type Headers = Readonly<Record<string, string>>;

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of an answer is its own assertion
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

export interface OpenApiOptions {
  readonly development?: boolean;
  readonly clock?: () => number;
  /** Off leaves jobs to other processes on the same database. */
  readonly workers?: 'on' | 'off';
}

export async function openApi(options: OpenApiOptions = {}): Promise<OpenApi> {
  const own = await createTestDatabase();
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'refund-api-test-'));
  const serving = await serve({
    databaseUrl: own.url,
    ports: { api: 0, console: 0, evidence: 0 },
    dataDirectory,
    development: options.development ?? true,
    environment: { REFUND_LOG_LEVEL: process.env.REFUND_LOG_LEVEL ?? 'error', REFUND_WORKERS: options.workers ?? 'on' },
    ...(options.clock && { clock: options.clock }),
  });
  const { services, addresses } = serving;
  const mint = createTokenMint(await loadSigningKey(undefined, dataDirectory));
  const send = sender(addresses.api ?? '');
  return {
    ...{ own, services, mint, addresses, send },
    url: (address) => new URL(address, addresses.api).toString(),
    alder: await furnish(services, mint, 'alder'),
    birch: await furnish(services, mint, 'birch'),
    buyerOf: (shop, orderExternalId) => buyerToken(send, shop, orderExternalId),
    close: async () => {
      await serving.close();
      await own.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

export function sender(address: string): OpenApi['send'] {
  return async (token, query, variables, headers = {}) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = await response.json();
    return { status: response.status, data: body.data, errors: body.errors ?? [] };
  };
}

async function buyerToken(send: OpenApi['send'], shop: Shop, orderExternalId: string): Promise<string> {
  const input = { origin: shop.origin, orderExternalId, idempotencyKey: crypto.randomUUID() };
  const answer = await send(
    shop.apiKey,
    'mutation($input: BuyerSessionCreateInput!) { buyerSessionCreate(input: $input) { token userErrors { message } } }',
    { input },
  );
  const token: unknown = answer.data?.buyerSessionCreate.token;
  if (typeof token !== 'string') throw new Error(`No session: ${JSON.stringify(answer)}`);
  return token;
}

async function furnish(services: Services, mint: TokenMint, slug: string): Promise<Shop> {
  const origin = `https://${slug}.example`;
  const { merchantId } = must(
    await services.createMerchant({
      ...{ slug, name: `${slug} shop`, kind: 'MARKETPLACE', timeZone: 'Europe/Berlin', country: 'DE' },
      ...{ supportEmail: `help@${slug}.example`, allowedOrigins: [origin] },
    }),
  );
  const sellers: string[] = [];
  for (const externalId of ['moss', 'fern']) {
    const email = `${externalId}@${slug}.example`;
    const seller = await services.createSeller({ merchantId, externalId, name: externalId, email, country: 'DE' });
    const { sellerId } = must(seller);
    const place = { name: 'Returns', lines: ['Ahornweg 1'], postalCode: '80331', city: 'München', country: 'DE' };
    must(await services.addReturnAddress({ merchantId, sellerId, ...place, isDefault: true }));
    sellers.push(sellerId);
  }
  for (const document of builtInPolicies) must(await services.publishPolicy({ merchantId, document }));
  must(await services.assignPolicy({ merchantId, policyKey: 'retail-7-day', scope: 'DEFAULT' }));
  const staff = async (role: StaffRole, name: string, sellerIds: readonly string[]) => {
    const email = `${name}@${slug}.example`;
    const { staffId } = must(await services.createStaff({ merchantId, email, name, role, sellerIds }));
    return (await mint.staff(merchantId, staffId, Date.now())).token;
  };
  const [moss = '', fern = ''] = sellers;
  return {
    ...{ slug, merchantId, origin, sellerIds: [moss, fern] },
    apiKey: must(await services.createApiKey({ merchantId, name: 'Shop', scopes: [] })).token,
    agent: await staff('AGENT', 'ana', [moss]),
    otherAgent: await staff('AGENT', 'fritz', [fern]),
    administrator: await staff('ADMINISTRATOR', 'ada', []),
  };
}

export function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 1));
  return outcome.value;
}
