import type { BusinessMode, BuyerKind, Instant, LotState, Reason, Resolution, UnitRange } from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { Problem } from '../outcome.ts';
import type { Command } from './command.ts';

export interface ImportOrderInput extends Command {
  /** An order in the documented format; whatever it is, it is checked here. */
  readonly order: unknown;
}

export type ImportResult = 'CREATED' | 'UPDATED' | 'UNCHANGED';

export interface OrderImported {
  readonly orderId: string;
  readonly outcome: ImportResult;
}

export interface ImportOrdersInput {
  readonly actor: Actor;
  readonly documents: Iterable<unknown> | AsyncIterable<unknown>;
  /** Called after every order, so that a long import shows how far it is. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  readonly done: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

export interface OrdersImported extends ImportProgress {
  /** Which documents changed nothing and why, by their position from 0. */
  readonly refusals: readonly {
    readonly index: number;
    readonly externalId: string | null;
    readonly problems: readonly Problem[];
  }[];
}

/** One order as the hot read answers it: plain values, amounts in minor units of `currency`, instants in milliseconds. */
export interface OrderSnapshot {
  readonly id: string;
  readonly merchantId: string;
  readonly externalId: string;
  readonly number: string;
  readonly source: string;
  readonly currency: string;
  readonly placedAt: Instant;
  readonly cancelledAt: Instant | null;
  readonly customerId: string | null;
  readonly buyer: SnapshotBuyer;
  readonly contractSignedAt: Instant | null;
  readonly withdrawalInformedAt: Instant | null;
  readonly total: bigint;
  readonly taxTotal: bigint;
  readonly taxIncluded: boolean;
  readonly shippingTotal: bigint;
  readonly otherTotal: bigint;
  readonly flags: readonly OrderFlag[];
  readonly merchant: SnapshotMerchant;
  readonly items: readonly SnapshotItem[];
  readonly payments: readonly SnapshotPayment[];
}

export interface SnapshotMerchant {
  readonly timeZone: string;
  readonly country: string | null;
  readonly region: string | null;
}

export interface SnapshotBuyer {
  readonly name: string;
  readonly email: string;
  readonly country: string | null;
  readonly region: string | null;
  readonly kind: BuyerKind;
  readonly locale: string | null;
}

export interface OrderFlag {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface SnapshotSeller {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly region: string | null;
}

export interface SnapshotItem {
  readonly id: string;
  readonly seller: SnapshotSeller;
  readonly externalId: string;
  readonly position: number;
  readonly sku: string | null;
  readonly title: string;
  readonly variant: string | null;
  readonly imageUrl: string | null;
  readonly mode: BusinessMode;
  readonly tags: readonly string[];
  readonly confirmedExclusions: readonly string[];
  readonly quantity: number;
  readonly total: bigint;
  readonly taxTotal: bigint;
  readonly shipping: bigint;
  readonly standardShipping: bigint;
  readonly policyVersionId: string;
  readonly claimedUnits: number;
  readonly settledUnits: number;
  readonly lots: readonly SnapshotLot[];
  /** Lots whose units are all replaced: nothing can be asked about them any more, but the record speaks of them. */
  readonly replacedLots: readonly SnapshotLot[];
  /** Units of claims in any state, sorted. */
  readonly taken: readonly UnitRange[];
}

export interface SnapshotLot {
  readonly id: string;
  readonly externalId: string;
  readonly units: UnitRange;
  readonly state: LotState;
  readonly shippedAt: Instant | null;
  readonly deliveredAt: Instant | null;
  readonly expectedAt: Instant | null;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  /** Of a replacement: when the goods whose place it took arrived. */
  readonly firstDeliveredAt: Instant | null;
  /** The line whose replacement it is; null for what the shop shipped. */
  readonly replacementLineId: string | null;
}

export interface SnapshotPayment {
  readonly id: string;
  readonly provider: string;
  readonly method: string;
  readonly label: string;
  readonly authorized: bigint;
  readonly captured: bigint;
  readonly refunded: bigint;
  readonly reserved: bigint;
  readonly refundedElsewhere: bigint;
  readonly capturedAt: Instant | null;
  readonly refundableUntil: Instant | null;
}

export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A page of a growing list; cursors are opaque. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

export interface ViewerOrdersInput extends PageRequest {
  readonly actor: Actor;
  /** Order number, buyer's name or e-mail, SKU or title. */
  readonly query?: string | null | undefined;
}

export interface ItemEligibilityInput {
  readonly actor: Actor;
  /** From `orderSnapshot`: the question costs no further round trip. */
  readonly order: OrderSnapshot;
  readonly itemId: string;
  readonly reason?: Reason | null | undefined;
  /** For display only; submission always uses the server's now. */
  readonly asOf?: Instant | null | undefined;
}

/** The order's own summary over its items. */
export interface OrderRefundSummary {
  readonly totalItems: number;
  readonly eligibleItems: number;
  readonly negotiableItems: number;
  readonly notYetItems: number;
  /** Items of which nothing goes back any more, while a fault can still be reported. */
  readonly faultItems: number;
  readonly firstDeadline: Instant | null;
  /** IANA zone in which `firstDeadline` is a day's end. */
  readonly timeZone: string;
}

export interface ProposedLineInput {
  readonly orderItemId: string;
  readonly lotId: string;
  readonly quantity: number;
  readonly reason: Reason;
  readonly resolution: Resolution;
  /** Policy key or legal pack id; without it the best option is taken. */
  readonly sourceId?: string | null | undefined;
}

export interface QuoteInput {
  readonly actor: Actor;
  readonly orderId: string;
  readonly lines: readonly ProposedLineInput[];
}
