import type { Instant } from '@refund-widget/domain';
import type { SandboxBehaviour } from '../orders/order-document.ts';

/** One movement of money that was asked for. `key` is our refund's id: unique, stored before the call, never used again. */
export interface RefundKey {
  readonly merchantId: string;
  readonly key: string;
}

export interface RefundCall extends RefundKey {
  /** The provider's own id of the payment the money goes back to; null where the shop knows none. */
  readonly paymentReference: string | null;
  /** Minor units, above zero. */
  readonly amount: bigint;
  readonly currency: string;
  /** Development only: how the sandbox treats refunds to this payment. */
  readonly behaviour?: SandboxBehaviour | null;
}

export interface RefundFailure {
  /** In capitals, e.g. `CARD_CLOSED`. */
  readonly code: string;
  /** What to do now, for staff. */
  readonly message: string;
  /** This payment takes no refund any more, however often it is tried. */
  readonly closesPayment?: true;
}

/**
 * What a provider knows of a refund.
 * - `ACCEPTED`: it will be carried out; not yet certain to arrive.
 * - `SUCCEEDED`: the money went back. A late failure may still turn this into `REFUSED`.
 * - `REFUSED`: no money moved and none will under this key. The only answer on which a reservation may be released.
 * - `UNKNOWN`: nobody can tell, a time-out for example. Never a failure: ask again with `lookUp`, never send blindly.
 */
export type RefundAnswer =
  | {
      readonly state: 'ACCEPTED';
      readonly reference: string;
      readonly awaits?: 'PERSON';
      readonly askAgainAt?: Instant;
    }
  | { readonly state: 'SUCCEEDED'; readonly reference: string }
  | { readonly state: 'REFUSED'; readonly reference?: string; readonly failure: RefundFailure }
  | { readonly state: 'UNKNOWN'; readonly reference?: string; readonly askAgainAt?: Instant };

/** `NOT_FOUND` is evidence that the call never arrived: the same call may be sent again, under the same key. */
export type LookUpAnswer = RefundAnswer | { readonly state: 'NOT_FOUND' };

/**
 * Moves money back to where it came from. The same call under the same key moves it once, however often and however
 * concurrently it is made; another amount, currency or payment under a used key throws `IdempotencyConflict`. A call
 * that throws tells as little as `UNKNOWN`.
 */
export interface PaymentProvider {
  readonly name: string;
  readonly refund: (call: RefundCall) => Promise<RefundAnswer>;
  readonly lookUp: (key: RefundKey) => Promise<LookUpAnswer>;
}

/** A key was used again for something else. A bug in the caller: nothing was moved by this call. */
export class IdempotencyConflict extends Error {
  readonly key: string;

  constructor(key: string) {
    super(`Refund key ${key} was used before with another amount, currency or payment`);
    this.name = 'IdempotencyConflict';
    this.key = key;
  }
}
