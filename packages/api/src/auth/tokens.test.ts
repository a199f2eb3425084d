import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createTokenMint } from './tokens.ts';

const merchantId = '018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f';
const orderId = '018f5f2e-7c1a-7e3b-9d52-000000000001';
const now = Date.UTC(2026, 10, 21, 12);
const key = generateKeyPairSync('ed25519');
const mint = createTokenMint(key);
const session = {
  scope: { orderId },
  origin: 'https://shop.example',
  issuedAt: now,
  expiresAt: now + 600_000,
};

describe('a token that was minted here', () => {
  it('speaks for one order of a buyer, on one origin', async () => {
    expect(await mint.verify(await mint.buyer(merchantId, session, 'zh-CN'), now)).toEqual({
      kind: 'BUYER',
      expiresAt: session.expiresAt,
      actor: { kind: 'BUYER', merchantId, scope: { orderId }, origin: 'https://shop.example', locale: 'zh-CN' },
    });
  });

  it('speaks for one customer, whatever the shop calls them', async () => {
    const token = await mint.buyer(merchantId, { ...session, scope: { customerId: 'cus:1 ü' } });
    expect(await mint.verify(token, now)).toMatchObject({ actor: { scope: { customerId: 'cus:1 ü' } } });
  });

  it('is the same for the same session, so that a repeated call gets the same answer', async () => {
    expect(await mint.buyer(merchantId, session)).toBe(await mint.buyer(merchantId, session));
  });

  it('speaks for a member of staff', async () => {
    const { token, expiresAt } = await mint.staff(merchantId, orderId, now);
    expect(await mint.verify(token, now)).toEqual({ kind: 'STAFF', merchantId, staffId: orderId, expiresAt });
  });

  it('is worth nothing once it expired', async () => {
    const token = await mint.buyer(merchantId, session);
    expect(await mint.verify(token, session.expiresAt - 1_000)).toBeDefined();
    expect(await mint.verify(token, session.expiresAt)).toBeUndefined();
  });
});

describe('a token is refused', () => {
  const claims = { mid: merchantId, org: 'https://shop.example' };
  const forge = (
    changes: { typ?: string; issuer?: string; audience?: string; subject?: string; expires?: number } = {},
    signer: KeyObject = key.privateKey,
    payload: Record<string, unknown> = claims,
  ) =>
    new SignJWT(payload)
      .setProtectedHeader({ alg: 'EdDSA', typ: changes.typ ?? 'buyer+jwt' })
      .setIssuer(changes.issuer ?? 'refund-widget')
      .setAudience(changes.audience ?? 'refund-widget:buyer')
      .setSubject(changes.subject ?? `order:${orderId}`)
      .setExpirationTime(changes.expires ?? now / 1000 + 600)
      .sign(signer);

  it('unless everything in it is ours', async () => {
    expect(await mint.verify(await forge(), now)).toBeDefined();
  });

  it.each([
    ['another issuer', { issuer: 'somebody' }],
    ['another audience', { audience: 'refund-widget:staff' }],
    ['another type', { typ: 'JWT' }],
    ['a subject of no kind we know', { subject: 'everything' }],
    ['an order that is no id', { subject: 'order:1' }],
  ])('for %s', async (_, changes) => {
    expect(await mint.verify(await forge(changes), now)).toBeUndefined();
  });

  it("for another's signature", async () => {
    expect(await mint.verify(await forge({}, generateKeyPairSync('ed25519').privateKey), now)).toBeUndefined();
  });

  it('for a merchant that is no id', async () => {
    expect(await mint.verify(await forge({}, key.privateKey, { ...claims, mid: 'x' }), now)).toBeUndefined();
  });

  it('when it asks not to be verified, or to be verified with the public key as a secret', async () => {
    const [, payload] = (await forge()).split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'buyer+jwt' })).toString('base64url');
    const secret = key.publicKey.export({ type: 'spki', format: 'der' });
    const symmetric = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'buyer+jwt' })
      .setIssuer('refund-widget')
      .setAudience('refund-widget:buyer')
      .setSubject(`order:${orderId}`)
      .setExpirationTime(now / 1000 + 600)
      .sign(secret);
    expect(await mint.verify(`${none}.${payload}.`, now)).toBeUndefined();
    expect(await mint.verify(symmetric, now)).toBeUndefined();
  });

  it.each(['', 'x', 'a.b.c', '...', 'é.é.é'])('when it is no token: %j', async (text) => {
    expect(await mint.verify(text, now)).toBeUndefined();
  });
});
