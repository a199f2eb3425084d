import type { ActorKind, Instant } from '@refund-widget/domain';
import type { EventName } from './event-types.ts';

/** One event as open pages hear of it: what and about what, and what decides who hears of it. No text that people wrote. */
export interface Notice {
  /** The outbox message's: the same however often it is told. */
  readonly id: string;
  readonly merchantId: string;
  readonly name: EventName;
  /** With its version, e.g. `line.approved.v1`. */
  readonly type: string;
  readonly at: Instant;
  /** Who caused it; null where that was not recorded. */
  readonly by: ActorKind | null;
  readonly requestId: string | null;
  /** `R-10482`. */
  readonly requestNumber: string | null;
  readonly orderId: string;
  readonly sellerId: string;
  readonly customerId: string | null;
  /** Supplier legs of the lines it is about. */
  readonly legIds: readonly string[];
}
