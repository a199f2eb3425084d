import type { Actor } from '../actor.ts';

/** Every mutation names who acts and a key under which it takes effect once. */
export interface Command {
  readonly actor: Actor;
  /** 1 to 255 characters, unique per actor and operation. */
  readonly idempotencyKey: string;
}

/** A line, which units of it (all when left out; fewer split it), and the version the caller saw. */
export interface LineDecision {
  readonly lineId: string;
  readonly quantity?: number | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

/** Major units as a caller gives them: read by the order's currency, refused with the field's path. */
export interface MoneyText {
  readonly amount: string;
  readonly currencyCode: string;
}

/** The request a mutation changed; the caller reads it again, because selections differ. */
export interface RequestChanged {
  readonly requestId: string;
}
