import type { Database, Transaction } from '@refund-widget/database';
import type { ActorKind, ExplainedDay, RequestWindow } from '@refund-widget/domain';
import { type Actor, actorKindOf, type OrderSnapshot, type RequestDesk, type Services } from '@refund-widget/services';
import type { Logger } from 'pino';
import type { TokenMint } from '../auth/tokens.ts';
import type { Printed } from '../print/print-address.ts';
import type { Language } from './language.ts';
import { Loader } from './loader.ts';
import { refusal } from './refusal.ts';
import type { TenantReader } from './tenant-reader.ts';

/** What the process offers to every request. */
export interface Runtime {
  readonly services: Services;
  readonly mint: TokenMint;
  /** The time of requests, which in development may be set forward. */
  readonly clock: () => number;
  /** Real time, by which tokens end. */
  readonly wallClock: () => number;
  readonly database: Database;
  /** What the Prisma plugin reads on its own, for relations that a selection needs twice. */
  readonly readerFor: (merchantId: string) => TenantReader;
  /** A short-lived address of an evidence file on its own origin. */
  readonly evidenceUrl: (merchantId: string, evidenceId: string) => string;
  /** A short-lived address of a page to print, for this request's reader; null for a reader who is shown none. */
  readonly printUrl: (kind: Printed, id: string, context: RequestContext) => string | null;
  /** Origins of our own, and in development the demo shop's: they may ask for any merchant. */
  readonly ownOrigins: ReadonlySet<string>;
  /** The days of a window, by the calendar that decided it. */
  readonly explainWindow: (window: RequestWindow) => readonly ExplainedDay[];
  readonly log: Logger;
}

/** One request: who asks, in which language, and what it has read so far. */
export class RequestContext {
  readonly runtime: Runtime;
  readonly actor: Actor | null;
  readonly language: Language;
  /** Also in the log and, when something broke, in the answer. */
  readonly requestId: string;
  /** The page that asks, as its browser says; undefined where a server asks. */
  readonly origin: string | undefined;
  /** What ran, for the log: `query OrderPage`. */
  operation: string | undefined;
  #orders: Loader<OrderSnapshot> | undefined;
  #desks: Loader<RequestDesk> | undefined;

  constructor(runtime: Runtime, actor: Actor | null, language: Language, requestId: string, origin?: string) {
    this.runtime = runtime;
    this.actor = actor;
    this.language = language;
    this.requestId = requestId;
    this.origin = origin;
  }

  get services(): Services {
    return this.runtime.services;
  }

  /** @throws GraphQLError UNAUTHENTICATED when the request came without a token */
  get signedIn(): Actor {
    if (this.actor === null) throw signInFirst();
    return this.actor;
  }

  /** The side of the lifecycle the viewer stands on. */
  get viewerKind(): ActorKind {
    return actorKindOf(this.signedIn);
  }

  get isStaff(): boolean {
    return this.actor?.kind === 'STAFF' || this.actor?.kind === 'MERCHANT_SERVER';
  }

  /** Reads rows of the actor's merchant, and of no other: row-level security binds the transaction. */
  readonly read = <Value>(rows: (transaction: Transaction) => Promise<Value>): Promise<Value> =>
    this.runtime.database.inTenant(this.signedIn.merchantId, rows);

  get reader(): TenantReader {
    return this.runtime.readerFor(this.signedIn.merchantId);
  }

  /** Orders the actor may see, by id; null for the others, whether or not they exist. */
  get orders(): Loader<OrderSnapshot> {
    this.#orders ??= new Loader(async (orderIds) => {
      const orders = await this.services.orderSnapshots({ actor: this.signedIn, orderIds });
      return new Map(orders.flatMap((order) => (order === null ? [] : [[order.id, order]])));
    });
    return this.#orders;
  }

  /** What the actor may do to requests, by id. */
  get desks(): Loader<RequestDesk> {
    this.#desks ??= new Loader(async (requestIds) => {
      const desks = await this.services.requestDesks({ actor: this.signedIn, requestIds });
      return new Map(desks.map((desk) => [desk.requestId, desk]));
    });
    return this.#desks;
  }

  /** Reads after a change see it. */
  forget(): void {
    this.#orders?.clear();
    this.#desks?.clear();
  }
}

export function signInFirst() {
  return refusal(
    'UNAUTHENTICATED',
    'This needs a token. Buyers: the session token from the shop. Staff: sign in. Servers: the API key as `Authorization: Bearer …`.',
  );
}
