import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { orderDocument } from './testing/orders.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi({ development: false });
});
afterAll(() => api.close());

const query = `query($input: PurchaseTermsInput!) {
  purchaseTerms(input: $input) {
    terms {
      applies headline duration versionToken
      policy { id key version clauses { id text } }
      entries { title duration text clause postagePayer source { name } }
      laws { title source { id name } }
      deductions { text clause } dispute { text } refundWithin { text }
    }
    userErrors { code field message }
  }
}`;

const fromPage = (origin: string, language = 'en') => ({ origin, 'accept-language': language });

/** In production only known documents run; a server's key may send its own. */
const ask = (token: string | null, input: object, headers: Readonly<Record<string, string>> = {}) =>
  api.send(token, query, { input: { merchant: 'alder', product: { sku: 'SKU-1' }, ...input } }, headers);

describe('terms before the purchase', () => {
  test('the merchant’s server is answered in the language it asks for', async () => {
    const { data } = await ask(api.alder.apiKey, { buyer: { country: 'DE' } }, { 'accept-language': 'zh-CN' });
    const { terms } = data.purchaseTerms;
    expect(terms).toMatchObject({
      applies: true,
      headline: '签收后有 7 天可以退货。',
      policy: { key: 'retail-7-day' },
    });
    expect(terms.laws.map((law: { source: { id: string } }) => law.source.id)).toEqual([
      'eu-withdrawal',
      'eu-conformity',
    ]);
    expect(terms.laws[0].source.name).toMatch(/[\u4e00-\u9fff]/);
  });

  test('transshipment does not apply, with its clause', async () => {
    const { data } = await ask(api.alder.apiKey, { product: { mode: 'TRANSSHIPMENT', tags: ['x'] } });
    expect(data.purchaseTerms.terms).toMatchObject({ policy: { key: 'retail-7-day' } });
    await api.services.assignPolicy({
      ...{ merchantId: api.alder.merchantId, policyKey: 'transshipment', scope: 'MODE', value: 'TRANSSHIPMENT' },
    });
    const after = await ask(api.alder.apiKey, { product: { mode: 'TRANSSHIPMENT' } });
    expect(after.data.purchaseTerms.terms).toMatchObject({
      applies: false,
      headline: 'Does not apply. We only forward this parcel.',
      entries: [{ clause: '1.1' }],
      deductions: [],
      dispute: null,
    });
  });

  test('another merchant’s key, and a merchant that is none, are answered alike', async () => {
    const [other, none] = await Promise.all([
      ask(api.birch.apiKey, {}),
      ask(api.birch.apiKey, { merchant: 'no-such-shop' }),
    ]);
    expect(other.status).toBe(403);
    expect(other.errors).toEqual(none.errors);
  });

  test('a price that is none is refused by its field', async () => {
    const { data } = await ask(api.alder.apiKey, { product: { price: { amount: '1.234', currencyCode: 'EUR' } } });
    expect(data.purchaseTerms).toMatchObject({ terms: null, userErrors: [{ field: ['product', 'price'] }] });
  });

  test('the token that was shown is pinned by the import', async () => {
    const shown = await ask(api.alder.apiKey, { product: { sku: 'SKU-1' } });
    const { versionToken, policy } = shown.data.purchaseTerms.terms;
    const order = orderDocument({ externalId: 'shown-1' });
    const items = order.items.map((item) => ({ ...item, shownTerms: versionToken }));
    const placedAt = new Date().toISOString();
    const notShipped = items.map((item) => ({ ...item, lots: [] }));
    const send = (document: object) =>
      api.send(
        api.alder.apiKey,
        'mutation($input: OrderImportInput!) { orderImport(input: $input) { order { items { termsShownAt policy { id } } } userErrors { code field } } }',
        { input: { idempotencyKey: crypto.randomUUID(), order: document } },
      );
    const { data } = await send({ ...order, placedAt, items: notShipped });
    expect(data.orderImport.order.items).toEqual([{ termsShownAt: expect.any(String), policy: { id: policy.id } }]);
    const forged = await send({
      ...{ ...order, externalId: 'shown-2', placedAt },
      items: notShipped.map((item) => ({ ...item, shownTerms: `${versionToken.slice(0, -2)}AA` })),
    });
    expect(forged.data.orderImport.userErrors).toEqual([
      { code: 'SHOWN_TERMS_INVALID', field: ['order', 'items', '0', 'shownTerms'] },
    ]);
  });
});

describe('without a token', () => {
  let open: OpenApi;
  beforeAll(async () => {
    open = await openApi();
  });
  afterAll(() => open.close());
  const askOpenly = (merchant: string, headers: Readonly<Record<string, string>>) =>
    open.send(null, query, { input: { merchant, product: {} } }, headers);

  test('pages of the merchant’s own origins are answered', async () => {
    const { status, data } = await askOpenly('alder', fromPage(open.alder.origin));
    expect(status).toBe(200);
    expect(data.purchaseTerms.terms.headline).toBe('You have 7 days from delivery.');
  });

  test('another merchant’s page, a page of nobody, and no page at all learn nothing', async () => {
    const refusals = await Promise.all([
      askOpenly('alder', fromPage(open.birch.origin)),
      askOpenly('alder', {}),
      askOpenly('no-such-shop', fromPage(open.birch.origin)),
    ]);
    for (const { status, data, errors } of refusals) {
      expect(status).toBe(403);
      expect(data ?? null).toBeNull();
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await askOpenly('alder', fromPage('https://stranger.example'))).status).toBe(403);
  });
});
