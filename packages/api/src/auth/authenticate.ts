import { hash } from 'node:crypto';
import type { Actor, Services } from '@refund-widget/services';
import { ExpiringCache } from './expiring-cache.ts';
import type { TokenMint } from './tokens.ts';

/** Who a request's credentials speak for; null when it has none. */
export type Authentication =
  | { readonly ok: true; readonly actor: Actor | null }
  | { readonly ok: false; readonly code: 'UNAUTHENTICATED' | 'ORIGIN_MISMATCH'; readonly message: string };

export interface Credentials {
  readonly authorization?: string | undefined;
  /** The Origin header; browsers send it, servers don't. */
  readonly origin?: string | undefined;
}

export type Authenticate = (credentials: Credentials) => Authentication | Promise<Authentication>;

/** How long a revoked API key, or a change to a member of staff, may go unnoticed. */
const rereadAfter = 15_000;

const unauthenticated: Authentication = {
  ok: false,
  code: 'UNAUTHENTICATED',
  message:
    'The token is not valid or has expired. Buyers: ask the shop for a new session token. Staff: sign in again. Servers: check the API key. Suppliers: open the link of the newest e-mail, or ask for another one.',
};

const anonymous: Authentication = { ok: true, actor: null };

/**
 * Turns an Authorization header into an actor. A verified token is remembered by its hash: until it expires for buyers,
 * for seconds where the database may have changed its mind (API keys, staff).
 */
export function createAuthenticate(options: {
  readonly mint: TokenMint;
  readonly services: Pick<Services, 'verifyApiKey' | 'staffActor' | 'supplierActor'>;
  readonly clock: () => number;
}): Authenticate {
  const known = new ExpiringCache<Actor>(10_000);

  async function firstSight(token: string, key: string): Promise<Actor | null> {
    const now = options.clock();
    if (token.startsWith('rk_')) {
      const actor = await options.services.verifyApiKey(token);
      if (actor !== null) known.set(key, actor, now + rereadAfter);
      return actor;
    }
    const verified = await options.mint.verify(token, now);
    if (verified === undefined) return null;
    if (verified.kind === 'BUYER') {
      known.set(key, verified.actor, verified.expiresAt);
      return verified.actor;
    }
    // Never remembered: a link is dead from the moment a later one was sent.
    if (verified.kind === 'SUPPLIER') return options.services.supplierActor(verified);
    const actor = await options.services.staffActor({ merchantId: verified.merchantId, staffId: verified.staffId });
    if (actor !== null) known.set(key, actor, Math.min(verified.expiresAt, now + rereadAfter));
    return actor;
  }

  return ({ authorization, origin }) => {
    if (authorization === undefined || authorization === '') return anonymous;
    const token = bearerToken(authorization);
    if (token === undefined) return unauthenticated;
    const key = hash('sha256', token, 'base64');
    const actor = known.get(key, options.clock());
    if (actor !== undefined) return admitted(actor, origin);
    return firstSight(token, key).then((found) => (found === null ? unauthenticated : admitted(found, origin)));
  };
}

/** Longer than any token of ours is not worth hashing. */
const longestToken = 4096;

function bearerToken(authorization: string): string | undefined {
  const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
  return token === undefined || token.length > longestToken ? undefined : token;
}

/** A buyer's token is bound to one storefront: stolen by another page, it is worth nothing there. */
function admitted(actor: Actor, origin: string | undefined): Authentication {
  if (actor.kind === 'BUYER' && origin !== undefined && origin !== actor.origin) {
    return {
      ok: false,
      code: 'ORIGIN_MISMATCH',
      message: 'The session token belongs to another origin than the page that sent it. Mint one for this origin.',
    };
  }
  return { ok: true, actor };
}
