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
  staff: [{ name: 'Ana', email: 'ana@corner.example', role: 'administrator' }],
};

function open(order: Awaited<ReturnType<RefundApi['order']>> = null) {
  const minted: { scope: SessionScope; origin: string }[] = [];
  const refundApi: RefundApi = {
    order: async () => order,
    mintSession: async (_shop, scope, origin) => {
      minted.push({ scope, origin });
      return 'a-token';
    },
  };
  const app = createApp({
    ...{ shops: [shop], refundApi, apiUrl: 'http://api.example', evidenceUrl: 'http://evidence.example' },
    ...{ consoleUrl: 'http://console.example', pictures: new URL('file:///nowhere/') },
  });
  return { app, minted };
}

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
