import { generateKeyPairSync } from 'node:crypto';
import type { Actor } from '@refund-widget/services';
import { expect, it } from 'vitest';
import { createAuthenticate } from './authenticate.ts';
import { createTokenMint } from './tokens.ts';

const merchantId = '018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f';
const orderId = '018f5f2e-7c1a-7e3b-9d52-000000000001';

function arrange() {
  let now = Date.UTC(2026, 10, 21);
  const mint = createTokenMint(generateKeyPairSync('ed25519'));
  const calls = { keys: 0, staff: 0 };
  let active = true;
  const key: Actor = { kind: 'MERCHANT_SERVER', merchantId, apiKeyId: orderId, scopes: [] };
  const staff: Actor = {
    ...{ kind: 'STAFF', merchantId, staffId: orderId, name: 'Ana', email: 'ana@shop.example' },
    ...{ role: 'AGENT', sellerIds: [] },
  };
  const link = { version: 1 };
  const authenticate = createAuthenticate({
    mint,
    clock: () => now,
    services: {
      verifyApiKey: async (token) => {
        calls.keys += 1;
        return active && token === 'rk_good' ? key : null;
      },
      staffActor: async () => {
        calls.staff += 1;
        return active ? staff : null;
      },
      supplierActor: async ({ legId, version }) =>
        active && version === link.version
          ? { kind: 'SUPPLIER', merchantId, requestId: orderId, orderId, legId, name: 'Halo' }
          : null,
    },
  });
  const buyer = () =>
    mint.buyer(merchantId, {
      scope: { orderId },
      origin: 'https://shop.example',
      issuedAt: now,
      expiresAt: now + 900_000,
    });
  return {
    calls,
    link,
    mint,
    buyer,
    authenticate: async (token: string, origin?: string) => authenticate({ authorization: `Bearer ${token}`, origin }),
    anonymous: () => authenticate({}),
    raw: authenticate,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    deactivate: () => {
      active = false;
    },
    now: () => now,
  };
}

it('nobody is nobody, and not refused', async () => {
  expect(await arrange().anonymous()).toEqual({ ok: true, actor: null });
});

it.each(['Basic abc', 'Bearer', 'Bearer a b', `Bearer ${'x'.repeat(5_000)}`, 'abc'])(
  'an Authorization header that holds no token of ours is refused: %.20s',
  async (authorization) => {
    expect(await arrange().raw({ authorization })).toMatchObject({ ok: false, code: 'UNAUTHENTICATED' });
  },
);

it("a buyer's token works on its origin, without one, and nowhere else", async () => {
  const { authenticate, buyer } = arrange();
  const token = await buyer();
  expect(await authenticate(token, 'https://shop.example')).toMatchObject({ ok: true, actor: { kind: 'BUYER' } });
  expect(await authenticate(token)).toMatchObject({ ok: true });
  expect(await authenticate(token, 'https://evil.example')).toMatchObject({ ok: false, code: 'ORIGIN_MISMATCH' });
  expect(await authenticate(token, 'null')).toMatchObject({ ok: false, code: 'ORIGIN_MISMATCH' });
});

it('a remembered token is forgotten the moment it expires', async () => {
  const { authenticate, buyer, pass } = arrange();
  const token = await buyer();
  expect(await authenticate(token)).toMatchObject({ ok: true });
  pass(899_999);
  expect(await authenticate(token)).toMatchObject({ ok: true });
  pass(1);
  expect(await authenticate(token)).toMatchObject({ ok: false, code: 'UNAUTHENTICATED' });
});

it('an API key is looked up once in a while, and a revoked one is noticed within seconds', async () => {
  const { authenticate, calls, deactivate, pass } = arrange();
  await authenticate('rk_good');
  await authenticate('rk_good');
  expect(calls.keys).toBe(1);
  deactivate();
  pass(15_000);
  expect(await authenticate('rk_good')).toMatchObject({ ok: false, code: 'UNAUTHENTICATED' });
});

it('a wrong key is never remembered', async () => {
  const { authenticate, calls } = arrange();
  await authenticate('rk_bad');
  await authenticate('rk_bad');
  expect(calls.keys).toBe(2);
});

it('staff who were let go are noticed within seconds, whatever their token says', async () => {
  const { authenticate, mint, now, deactivate, pass } = arrange();
  const { token } = await mint.staff(merchantId, orderId, now());
  expect(await authenticate(token)).toMatchObject({ ok: true, actor: { kind: 'STAFF', name: 'Ana' } });
  deactivate();
  pass(15_000);
  expect(await authenticate(token)).toMatchObject({ ok: false, code: 'UNAUTHENTICATED' });
});

it("a supplier's link is dead from the moment a later one was sent", async () => {
  const { authenticate, mint, now, link } = arrange();
  const token = await mint.supplier({ merchantId, legId: orderId, version: 1, expiresAt: now() + 60_000 });
  expect(await authenticate(token)).toMatchObject({ ok: true, actor: { kind: 'SUPPLIER', legId: orderId } });
  link.version = 2;
  expect(await authenticate(token)).toMatchObject({ ok: false, code: 'UNAUTHENTICATED' });
});

it("a supplier's link is dead once its time is over, and says what to do", async () => {
  const { authenticate, mint, now, pass } = arrange();
  const token = await mint.supplier({ merchantId, legId: orderId, version: 1, expiresAt: now() + 60_000 });
  pass(60_000);
  const refused = await authenticate(token);
  expect(refused).toMatchObject({ ok: false, code: 'UNAUTHENTICATED' });
  expect(JSON.stringify(refused)).toContain('newest e-mail');
});
