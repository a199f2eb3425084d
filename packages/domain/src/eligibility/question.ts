import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Instant } from '../model/instant.ts';
import type { Order } from '../model/order.ts';
import type { Reason } from '../model/reason.ts';
import type { CompiledPolicy } from '../policy/compile-policy.ts';

/** What the engine may look things up in. Nothing is fetched: whoever asks has loaded it. */
export interface EligibilityContext {
  /** The merchant's policy version that an item was sold under. */
  readonly policies: (policyVersionId: string) => CompiledPolicy | undefined;
  /** Every legal pack; which of them apply is decided here. */
  readonly packs: readonly CompiledPolicy[];
  /** A working calendar by its id, `CN` or `DE-BY`; undefined when there is none. */
  readonly calendars: (id: string) => WorkingCalendar | undefined;
}

export interface OrderQuestion extends EligibilityContext {
  readonly order: Order;
  readonly asOf: Instant;
  /** The reasons asked about; left out: all. An empty list is a bug and throws. */
  readonly reasons?: readonly Reason[];
  /** What the buyer says: are the goods there? Left out: as the shop recorded it. */
  readonly received?: boolean;
}

export interface ItemQuestion extends OrderQuestion {
  readonly itemId: string;
}
