import type { BuyerActor, BuyerSession, SupplierLink } from '@refund-widget/services';
import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import type { SigningKey } from './signing-key.ts';

const algorithm = 'EdDSA';
const issuer = 'refund-widget';

/** Buyers' tokens live for at most fifteen minutes, a member of staff's for a working day. */
export const staffTokenSeconds = 8 * 60 * 60;

const buyerClaims = z.object({
  mid: z.uuid(),
  /** One order, or one customer of the shop. */
  sub: z.union([z.templateLiteral(['order:', z.uuid()]), z.templateLiteral(['customer:', z.string().min(1)])]),
  org: z.string().min(1),
  loc: z.string().optional(),
  exp: z.number(),
});

const staffClaims = z.object({ mid: z.uuid(), sub: z.uuid(), exp: z.number() });

const supplierClaims = z.object({ mid: z.uuid(), sub: z.uuid(), ver: z.int().positive() });

const kinds = {
  buyer: { typ: 'buyer+jwt', audience: 'refund-widget:buyer' },
  staff: { typ: 'staff+jwt', audience: 'refund-widget:staff' },
  supplier: { typ: 'supplier+jwt', audience: 'refund-widget:supplier' },
} as const;

/** What a token that verifies says; what staff and suppliers' links are now is read from the database. */
export type VerifiedToken =
  | { readonly kind: 'BUYER'; readonly actor: BuyerActor; readonly expiresAt: number }
  | { readonly kind: 'STAFF'; readonly merchantId: string; readonly staffId: string; readonly expiresAt: number }
  | { readonly kind: 'SUPPLIER'; readonly merchantId: string; readonly legId: string; readonly version: number };

export interface TokenMint {
  buyer(merchantId: string, session: BuyerSession, locale?: string): Promise<string>;
  staff(merchantId: string, staffId: string, now: number): Promise<{ token: string; expiresAt: number }>;
  /** What a supplier's link carries: one leg, until it expires or a later version is sent. */
  supplier(link: SupplierLink): Promise<string>;
  /** Undefined when the token is forged, expired, or not one of ours. */
  verify(token: string, now: number): Promise<VerifiedToken | undefined>;
}

/** Mints and verifies JWTs with algorithm, issuer, audience and type pinned. Times are milliseconds. */
export function createTokenMint(key: SigningKey): TokenMint {
  return {
    buyer(merchantId, session, locale) {
      const subject =
        'orderId' in session.scope ? `order:${session.scope.orderId}` : `customer:${session.scope.customerId}`;
      return new SignJWT({ mid: merchantId, org: session.origin, ...(locale === undefined ? {} : { loc: locale }) })
        .setProtectedHeader({ alg: algorithm, typ: kinds.buyer.typ })
        .setIssuer(issuer)
        .setAudience(kinds.buyer.audience)
        .setSubject(subject)
        .setIssuedAt(seconds(session.issuedAt))
        .setExpirationTime(seconds(session.expiresAt))
        .sign(key.privateKey);
    },
    async staff(merchantId, staffId, now) {
      const expiresAt = (seconds(now) + staffTokenSeconds) * 1000;
      const token = await new SignJWT({ mid: merchantId })
        .setProtectedHeader({ alg: algorithm, typ: kinds.staff.typ })
        .setIssuer(issuer)
        .setAudience(kinds.staff.audience)
        .setSubject(staffId)
        .setIssuedAt(seconds(now))
        .setExpirationTime(seconds(expiresAt))
        .sign(key.privateKey);
      return { token, expiresAt };
    },
    supplier({ merchantId, legId, version, expiresAt }) {
      return new SignJWT({ mid: merchantId, ver: version })
        .setProtectedHeader({ alg: algorithm, typ: kinds.supplier.typ })
        .setIssuer(issuer)
        .setAudience(kinds.supplier.audience)
        .setSubject(legId)
        .setExpirationTime(seconds(expiresAt))
        .sign(key.privateKey);
    },
    async verify(token, now) {
      return (
        (await verifyBuyer(key, token, now)) ??
        (await verifyStaff(key, token, now)) ??
        (await verifySupplier(key, token, now))
      );
    },
  };
}

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);

async function verifyBuyer(key: SigningKey, token: string, now: number): Promise<VerifiedToken | undefined> {
  const claims = buyerClaims.safeParse(await claimsOf(key, token, kinds.buyer, now));
  if (!claims.success) return undefined;
  const { mid, sub, org, loc, exp } = claims.data;
  const scope = sub.startsWith('order:') ? { orderId: sub.slice(6) } : { customerId: sub.slice(9) };
  const actor = {
    kind: 'BUYER',
    merchantId: mid,
    scope,
    origin: org,
    ...(loc === undefined ? {} : { locale: loc }),
  } as const;
  return { kind: 'BUYER', actor, expiresAt: exp * 1000 };
}

async function verifyStaff(key: SigningKey, token: string, now: number): Promise<VerifiedToken | undefined> {
  const claims = staffClaims.safeParse(await claimsOf(key, token, kinds.staff, now));
  if (!claims.success) return undefined;
  return { kind: 'STAFF', merchantId: claims.data.mid, staffId: claims.data.sub, expiresAt: claims.data.exp * 1000 };
}

async function verifySupplier(key: SigningKey, token: string, now: number): Promise<VerifiedToken | undefined> {
  const claims = supplierClaims.safeParse(await claimsOf(key, token, kinds.supplier, now));
  if (!claims.success) return undefined;
  const { mid, sub, ver } = claims.data;
  return { kind: 'SUPPLIER', merchantId: mid, legId: sub, version: ver };
}

async function claimsOf(
  key: SigningKey,
  token: string,
  kind: (typeof kinds)[keyof typeof kinds],
  now: number,
): Promise<unknown> {
  try {
    const { payload } = await jwtVerify(token, key.publicKey, {
      algorithms: [algorithm],
      issuer,
      audience: kind.audience,
      typ: kind.typ,
      currentDate: new Date(now),
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
