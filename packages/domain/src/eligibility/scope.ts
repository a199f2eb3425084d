import type { EligibilityOption } from '../model/eligibility.ts';
import type { Instant } from '../model/instant.ts';
import type { Lot, OrderItem, UnitRange } from '../model/order.ts';
import type { Fault } from '../model/reason.ts';
import type { CompiledPolicy } from '../policy/compile-policy.ts';
import type { ExclusionTerms } from '../policy/schema/exclusions.ts';
import type { ContractKind } from '../policy/schema/windows.ts';
import type { OrderQuestion } from './question.ts';
import type { RequestWindowFinding } from './request-window-finding.ts';
import type { Rule } from './rule.ts';

/** One item seen under one policy or law, for all of its lots. */
export interface SourceScope {
  readonly question: OrderQuestion;
  readonly item: OrderItem;
  readonly contract: ContractKind;
  /** The policy or law that is asked. */
  readonly policy: CompiledPolicy;
  /** The merchant's policy of the item; the same as `policy` unless a law is asked. */
  readonly merchant: CompiledPolicy;
  /** The zone in which days start and end. */
  readonly timeZone: string;
  /** Exclusions whose tag or mode the item has, the strictest first. */
  readonly exclusions: readonly ExclusionTerms[];
  /** One of them holds only for some reasons, so that reasons with the same terms may be answered differently. */
  readonly reasonsDiffer: boolean;
  /** The order's last delivery from the item's seller; null while goods are still to come. */
  readonly lastDelivery: () => Instant | null;
}

/** Money that the lot's free units would bring back; minor units. */
export interface LotAmounts {
  readonly goods: bigint;
  readonly shipping: bigint;
  readonly standardShipping: bigint;
}

/** One lot of an item: the units that are still free in it. The same under every source. */
export interface LotScope {
  readonly lot: Lot;
  readonly free: readonly UnitRange[];
  readonly freeQuantity: number;
  readonly units: Rule;
  readonly amounts: LotAmounts;
}

/** A lot under a source, and what was already found out about it. */
export interface LotSource {
  readonly source: SourceScope;
  readonly lot: LotScope;
  /** By the group's position in the policy: reasons of one group share their window. */
  readonly windows: (RequestWindowFinding | undefined)[];
  /** By position and fault: reasons of one group and fault share their answer. */
  readonly answers: Readonly<Record<Fault, (EligibilityOption | undefined)[]>>;
}
