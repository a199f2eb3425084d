import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';
import { importedOrder } from '../testing/order-documents.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
// Codes asked for in one test do not count in the next.
beforeEach(() => {
  shop.clock.now += 3_600_000;
  shop.mails.length = 0;
});

const ana = { merchant: 'alder', email: 'ana@alder.example' };

async function codeSent(): Promise<string> {
  await shop.runJobs();
  const code = /\b\d{6}\b/.exec(shop.mails.at(-1)?.text ?? '')?.[0];
  if (code === undefined) throw new Error('No code was mailed');
  return code;
}

describe('staff who sign in', () => {
  test('get a code by e-mail that signs them in once', async () => {
    const { services } = shop;
    expect(await services.startStaffSignIn({ ...ana, email: ' Ana@Alder.example ' })).toEqual({
      ok: true,
      value: { sent: true },
    });
    const code = await codeSent();
    const { staff } = mustSucceed(await services.finishStaffSignIn({ ...ana, code }));
    expect(staff).toEqual(shop.agent);
    expect(codesOf(await services.finishStaffSignIn({ ...ana, code }))).toEqual(['SIGN_IN_FAILED']);
  });

  test('are answered the same whether or not the address or the merchant is known, and only the known get mail', async () => {
    const { services } = shop;
    const known = await services.startStaffSignIn(ana);
    await shop.runJobs();
    expect(shop.mails).toHaveLength(1);
    for (const unknown of [
      { ...ana, email: 'eve@alder.example' },
      { ...ana, merchant: 'nobody' },
    ]) {
      expect(await services.startStaffSignIn(unknown)).toEqual(known);
      expect(codesOf(await services.finishStaffSignIn({ ...unknown, code: '000000' }))).toEqual(['SIGN_IN_FAILED']);
    }
    await shop.runJobs();
    expect(shop.mails).toHaveLength(1);
  });

  test('have five tries, even all at once', async () => {
    const { services } = shop;
    await services.startStaffSignIn(ana);
    const code = await codeSent();
    const wrong = code === '000000' ? '111111' : '000000';
    await Promise.all([1, 2, 3, 4, 5].map(() => services.finishStaffSignIn({ ...ana, code: wrong })));
    expect(codesOf(await services.finishStaffSignIn({ ...ana, code }))).toEqual(['SIGN_IN_FAILED']);
  });

  test('have ten minutes', async () => {
    await shop.services.startStaffSignIn(ana);
    const code = await codeSent();
    shop.clock.now += 10 * 60_000;
    expect(codesOf(await shop.services.finishStaffSignIn({ ...ana, code }))).toEqual(['SIGN_IN_FAILED']);
  });

  test('get no more than five codes in a quarter of an hour', async () => {
    for (let count = 0; count < 8; count += 1) await shop.services.startStaffSignIn(ana);
    await shop.runJobs();
    expect(shop.mails).toHaveLength(5);
  });

  test('have a code that no table holds', async () => {
    await shop.services.startStaffSignIn(ana);
    const code = await codeSent();
    const stored = await shop.own.database.inTenant(shop.merchantId, async (transaction) =>
      JSON.stringify([await transaction.loginCode.findMany(), await transaction.outboxMessage.findMany()]),
    );
    expect(stored).not.toContain(code);
  });
});

describe('a merchant’s server', () => {
  test('is known by its key, of which only the hash is kept', async () => {
    const { services, merchantId, own } = shop;
    const { token, apiKeyId } = mustSucceed(
      await services.createApiKey({ merchantId, name: 'Shop', scopes: ['orders'] }),
    );
    expect(await services.verifyApiKey(token)).toEqual({
      kind: 'MERCHANT_SERVER',
      merchantId,
      apiKeyId,
      scopes: ['orders'],
    });
    const stored = await own.database.inTenant(merchantId, (transaction) => transaction.apiKey.findMany());
    expect(JSON.stringify(stored)).not.toContain(token.slice(-20));
    const flipped = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    for (const wrong of [flipped, `${token}x`, token.replace('rk_', 'xx_'), '', 'rk_']) {
      expect(await services.verifyApiKey(wrong)).toBeNull();
    }
  });

  test('that was revoked is known no more', async () => {
    const { services, merchantId, own } = shop;
    const { token } = mustSucceed(await services.createApiKey({ merchantId, name: 'Old', scopes: [] }));
    await own.database.inTenant(merchantId, (transaction) =>
      transaction.apiKey.updateMany({ where: { name: 'Old' }, data: { revokedAt: new Date() } }),
    );
    expect(await services.verifyApiKey(token)).toBeNull();
  });

  test('mints sessions for its own orders, on its own origins, for at most a quarter of an hour', async () => {
    const { services, server, key, clock } = shop;
    const order = await importedOrder(shop);
    const ask = {
      actor: server,
      idempotencyKey: key(),
      origin: 'https://alder.example',
      orderExternalId: order.externalId,
    };
    const session = mustSucceed(await services.buyerSession(ask));
    expect(session).toEqual({
      ...{ scope: { orderId: order.id }, origin: 'https://alder.example' },
      ...{ issuedAt: clock.now, expiresAt: clock.now + 900_000 },
    });
    clock.now += 60_000;
    expect(mustSucceed(await services.buyerSession(ask))).toEqual(session);
    const other = async (change: object) =>
      codesOf(await services.buyerSession({ ...ask, idempotencyKey: key(), ...change }));
    expect(await other({ origin: 'https://evil.example' })).toEqual(['ORIGIN_NOT_ALLOWED']);
    expect(await other({ orderExternalId: 'nope' })).toEqual(['ORDER_NOT_FOUND']);
    expect(await other({ customerId: 'c-1' })).toEqual(['CONTRADICTION']);
    expect(await other({ lifetimeSeconds: 901 })).toEqual(['OUT_OF_RANGE']);
    expect(await other({ actor: shop.buyerOf(order.id) })).toEqual(['FORBIDDEN']);
  });
});
