import type { Instant } from '@refund-widget/domain';
import type { DocumentProblem } from './document-problem.ts';
import type { OrderDocument } from './order-document.ts';

/** What a conversion may assume; none of it is in a shop's export. */
export interface ConversionContext {
  /** Nothing in an order has happened after it. */
  readonly now: Instant;
  /** Which of our payment providers gives money back, by the shop's name of the method; others use the merchant's usual one. */
  readonly providers?: Readonly<Record<string, string>>;
  /**
   * Whether the shop tells consumers of their right of withdrawal before they buy, as Dir. 2011/83 art 6(1)(h) demands.
   * Default true. False leaves orders without a notice, which lengthens the right by twelve months (art 10).
   */
  readonly informsOfWithdrawal?: boolean;
}

/**
 * What the shop's own books say, in minor units, each figure rounded once. Kept apart from the document, so that an
 * import can be reconciled: `captured` and `refunded` must be found again in the document to the minor unit.
 */
export interface ShopBooks {
  readonly currency: string;
  /** The order's total as the shop shows it now. Some shops lower it when units come back; the document never does. */
  readonly total: bigint;
  readonly captured: bigint;
  /** Settled refunds only. */
  readonly refunded: bigint;
}

export type ConvertedOrder =
  | { readonly ok: true; readonly document: OrderDocument; readonly books: ShopBooks }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

/** Reads one shop system's export, one order at a time. Refuses with problems; never throws for what an export holds. */
export interface OrderSource {
  readonly name: string;
  /** True when the value has this shop's shape; cheap, and true for at most one source. */
  readonly recognises: (order: unknown) => boolean;
  readonly convert: (order: unknown, context: ConversionContext) => ConvertedOrder;
}
