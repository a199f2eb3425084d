import { describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import type { RefundApi, SessionScope } from './refund-api.ts';
import type { Shop } from './shop.ts';

const shop: Shop = {
  slug: 'corner',
  name: 'Corner <Shop>',
  tagline: 'Test goods.',
  apiKey: 'rk_secret',
  customers: [{ id: 'c-1', name: 'Mira Keller', country: 'CH' }],
  showcase: [{ order: 'A-1', shows: 'An order' }],
  products: [
    {
      ...{ sku: 'THROW', title: 'Wool throw', picture: 'throw', price: '148.00', currency: 'CHF', mode: 'RETAIL' },
      ...{ tags: ['wool'], seller: 'corner', shows: 'Seven days' },
    },
  ],
  staff: [{ name: 'Ana', email: 'ana@corner.example', role: 'administrator' }],
};

const clock = {
  now: async () => new Date('2026-12-24T18:00:00Z'),
  forward: async () => ({ deadlines: 2, reminders: 1 }),
};

function open(order: Awaited<ReturnType<RefundApi['order']>> = null, problem: string | null = null) {
  const imported: object[] = [];
  const minted: { scope: SessionScope; origin: string }[] = [];
  const refundApi: RefundApi = {
    order: async () => order,
    importOrder: async (_shop, document) => {
      imported.push(document);
      return problem;
    },
    mintSession: async (_shop, scope, origin) => {
      minted.push({ scope, origin });
      return 'a-token';
    },
  };
  const app = createApp({
    ...{ shops: [shop], refundApi, apiUrl: 'http://api.example', evidenceUrl: 'http://evidence.example' },
    ...{ consoleUrl: 'http://console.example', clock, pictures: new URL('file:///nowhere/') },
  });
  return { app, minted, imported };
}

const buying = {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: 'customer-corner=c-1' },
  body: new URLSearchParams({ shownTerms: 'terms.1.x.y' }).toString(),
};
const signedIn = { headers: { cookie: 'customer-corner=c-1' } };

describe('the demo shop', () => {
  test('escapes what it shows and keeps its key to itself', async () => {
    const body = await (await open().app.request('/')).text();
    expect(body).toContain('Corner &lt;Shop&gt;');
    expect(body).not.toContain('rk_secret');
  });

  test('forbids inline scripts and styles, and lets only the refund API in', async () => {
    const policy = (await open().app.request('/')).headers.get('content-security-policy') ?? '';
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("script-src 'self' http://api.example;");
    expect(policy).toContain("connect-src 'self' http://api.example;");
  });

  test('mints a token for the customer who is signed in, bound to its own origin', async () => {
    const { app, minted } = open();
    const answer = await app.request('http://corner.example/corner/refund-session', signedIn);
    expect(await answer.text()).toBe('a-token');
    expect(minted).toEqual([{ scope: { customerId: 'c-1' }, origin: 'http://corner.example' }]);
  });

  test('mints nothing for somebody it does not know', async () => {
    const { app, minted } = open();
    expect((await app.request('/corner/refund-session')).status).toBe(401);
    expect((await app.request('/corner/refund-session', { headers: { cookie: 'customer-corner=c-9' } })).status).toBe(
      401,
    );
    expect(minted).toEqual([]);
  });

  test('shows an order with the widget on it, and says so when there is none', async () => {
    const order = {
      number: 'A-1',
      placedAt: '2026-03-16T10:00:00.000Z',
      total: { amount: '9.00', currencyCode: 'CHF' },
      buyer: { name: 'Mira Keller' },
    };
    const body = await (await open(order).app.request('/corner/orders/A-1')).text();
    expect(body).toContain('<refund-widget order="A-1"');
    expect(body).toContain('http://api.example/embed/refund-widget.js');
    expect((await open().app.request('/corner/orders/A-2')).status).toBe(404);
  });

  test('shows the terms of a product as its order will be imported, and hands over what was shown', async () => {
    const { app, imported } = open();
    for (const page of ['products', 'checkout']) {
      const body = await (await app.request(`/corner/${page}/THROW`, signedIn)).text();
      for (const part of ['view="terms"', 'merchant="corner"', 'product="THROW"', 'tags="wool"', 'country="CH"']) {
        expect(body).toContain(part);
      }
    }
    const placed = await app.request('/corner/checkout/THROW', buying);
    expect(placed.headers.get('location')).toMatch(/^\/corner\/orders\/P-/);
    expect(imported).toMatchObject([{ items: [{ sku: 'THROW', shownTerms: 'terms.1.x.y', tags: ['wool'] }] }]);
    expect((await app.request('/corner/products/NONE')).status).toBe(404);
  });

  test('says why an order was refused, and keeps the buyer at the checkout', async () => {
    const answer = await open(null, 'Show the terms again.').app.request('/corner/checkout/THROW', buying);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Show the terms again.');
  });

  test('signs in whom it knows and nobody else', async () => {
    const signIn = (customer: string) =>
      open().app.request('/corner/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ customer }),
      });
    expect((await signIn('c-1')).headers.get('location')).toBe('/corner/orders');
    expect((await signIn('c-9')).status).toBe(404);
  });
});

describe('the demo’s time', () => {
  const leap = (forward: string) => ({
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ forward }).toString(),
  });

  test('is shown, is set forward at a press, and says what fell due', async () => {
    const { app } = open();
    expect(await (await app.request('/')).text()).toContain('datetime="2026-12-24T18:00:00.000Z"');
    const answer = await app.request('/clock', leap('P7D'));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/#time']);
    expect(await (await app.request('/')).text()).toContain('Time has passed: 2 deadlines, 1 reminder.');
  });

  test('is not set to what nobody offered', async () => {
    expect((await open().app.request('/clock', leap('P999D'))).status).toBe(404);
  });
});
