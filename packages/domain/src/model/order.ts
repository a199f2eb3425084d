import type { Instant } from './instant.ts';

/** The four ways a merchant does business; each has its own after-sales terms. */
export const BUSINESS_MODES = ['RETAIL', 'COMMISSION', 'TRADITIONAL_TRADE', 'TRANSSHIPMENT'] as const;
export type BusinessMode = (typeof BUSINESS_MODES)[number];

export const BUYER_KINDS = ['CONSUMER', 'BUSINESS'] as const;
export type BuyerKind = (typeof BUYER_KINDS)[number];

/** Units of one item, counted from 1, both ends included. A set of units is a sorted list of ranges that do not touch. */
export interface UnitRange {
  readonly first: number;
  readonly last: number;
}

export const LOT_STATES = ['NOT_SHIPPED', 'IN_TRANSIT', 'DELIVERED'] as const;
export type LotState = (typeof LOT_STATES)[number];

/** Units of one item that share a fate: not shipped, in transit, or one delivery. Windows run per lot. */
export interface Lot {
  readonly id: string;
  readonly units: UnitRange;
  readonly state: LotState;
  readonly shippedAt: Instant | null;
  readonly deliveredAt: Instant | null;
  /** When the carrier expects to deliver; for display only, no window starts from it. */
  readonly expectedAt: Instant | null;
  /** Of a replacement: when the goods whose place it took arrived. What waits for the order's last goods is not begun anew by it. */
  readonly firstDeliveredAt?: Instant | null;
}

export interface OrderItem {
  readonly id: string;
  readonly sellerId: string;
  readonly mode: BusinessMode;
  /** Lower-case tags and category, e.g. `customised`, `perishable`, `no-7-day-returns`. */
  readonly tags: readonly string[];
  readonly quantity: number;
  /** What was charged for all units, gross, after discounts; minor units. Authoritative. */
  readonly total: bigint;
  /** This item's part of the outbound shipping charged, gross; minor units. */
  readonly shipping: bigint;
  /** The part of `shipping` that the cheapest standard delivery would have cost (Dir. 2011/83 art 13(2)). */
  readonly standardShipping: bigint;
  /** The policy version pinned at purchase. */
  readonly policyVersionId: string;
  readonly lots: readonly Lot[];
  /** Units that a live request holds, that were refunded or replaced, or that came back elsewhere. */
  readonly taken: readonly UnitRange[];
  /** Exclusions the buyer conspicuously confirmed at this purchase (CRPL art 25), e.g. `activated`. */
  readonly confirmedExclusions: readonly string[];
}

export interface Payment {
  readonly id: string;
  /** As a person knows it, e.g. `Visa ··4242`. */
  readonly label: string;
  readonly captured: bigint;
  /** Refunded by us and elsewhere. */
  readonly refunded: bigint;
  /** Reserved for refunds that are on their way. */
  readonly reserved: bigint;
  /** Until when the provider takes refunds to this payment; null when it names no limit. */
  readonly refundableUntil: Instant | null;
}

export interface Buyer {
  /** ISO 3166-1 alpha-2, upper case; null when the shop does not know. */
  readonly country: string | null;
  /** ISO 3166-2 without the country, e.g. `BY` of `DE-BY`. */
  readonly region: string | null;
  readonly kind: BuyerKind;
}

/** One order as the engine sees it: everything it may look at, nothing it must fetch. */
export interface Order {
  readonly id: string;
  readonly currency: string;
  readonly placedAt: Instant;
  readonly buyer: Buyer;
  /** The country the seller trades from; its calendar is the trader's. */
  readonly traderCountry: string | null;
  readonly traderRegion: string | null;
  /** The merchant's time zone, for windows whose policy names none. */
  readonly timeZone: string;
  /** When a sales contract was signed, where the order knows of one. */
  readonly contractSignedAt: Instant | null;
  /** When the consumer was told of the right of withdrawal; null: never (Dir. 2011/83 art 10). */
  readonly withdrawalInformedAt: Instant | null;
  readonly items: readonly OrderItem[];
  readonly payments: readonly Payment[];
}
