import {
  addDuration,
  type DeadlineOf,
  type LineContext,
  lineContext,
  type PayoutLegs,
  termsOfLine,
} from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import { domainOrder } from '../reads/domain-order.ts';
import type { LoadedLine, LoadedRequest, RefundRow } from './loaded-request.ts';

/** The facts the lifecycle looks at before a move. */
export function factsOfLine(request: LoadedRequest, line: LoadedLine, actor: Actor): LineContext {
  const { paused: _, ...tracked } = line.tracked;
  return lineContext({
    ...termsOfLine(line.source.document, line.merchantPolicy.document),
    ...tracked,
    mode: line.item.mode,
    resolution: line.row.resolution,
    returnRequired: line.row.returnRequired,
    statutoryRight: line.row.statutory,
    proofOfDispatchSuffices: line.decision.proofOfDispatchSuffices,
    deadlineAt: line.row.deadline?.getTime() ?? null,
    legs: legsOf(request.row.refunds, line.row),
    actorActsForSeller: actor.kind === 'STAFF' && actor.sellerIds.includes(request.row.sellerId),
  });
}

/**
 * A refund that failed counts only while its money is not on its way again. One that was begun to be sent, and not
 * answered, may have moved its money like any other whose answer is unknown.
 */
export function legsOf(
  refunds: readonly Pick<RefundRow, 'state' | 'provider' | 'attempts' | 'parts'>[],
  line: { readonly id: string; readonly refund: bigint },
): PayoutLegs {
  const legs = refunds.flatMap(({ state, provider, attempts, parts }) =>
    parts.filter(({ lineId }) => lineId === line.id).map(({ amount }) => ({ state, provider, attempts, amount })),
  );
  const alive = legs.filter(({ state }) => state !== 'FAILED');
  const uncovered = alive.reduce((left, { amount }) => left - amount, line.refund);
  const count = (state: RefundRow['state']) => legs.filter((leg) => leg.state === state).length;
  const unanswered = legs.filter(({ state, attempts }) => state === 'RESERVED' && attempts > 0).length;
  return {
    uncovered,
    waiting: count('RESERVED') - unanswered,
    accepted: count('ACCEPTED'),
    settled: count('SUCCEEDED'),
    failed: uncovered > 0n ? count('FAILED') : 0,
    unknown: count('UNKNOWN') + unanswered,
    manual: alive.filter(
      ({ provider, state }) => provider === 'manual' && (state === 'ACCEPTED' || state === 'UNKNOWN'),
    ).length,
  };
}

/** The zone in which the line's deadlines end. */
export function timeZoneOf({ order }: LoadedRequest, { source }: LoadedLine): string {
  return source.document.timeZone ?? order.merchant.timeZone;
}

/** Counts terms in the policy's zone and calendar, else the seller's. */
export function deadlinesIn(context: ServiceContext, request: LoadedRequest, line: LoadedLine): DeadlineOf {
  const { traderCountry, traderRegion } = domainOrder(request.order, line.item.seller);
  const trader = traderRegion === null ? traderCountry : `${traderCountry}-${traderRegion}`;
  const id = line.source.document.calendar ?? trader;
  const calendar = id === null ? undefined : context.calendars(id);
  const place = { timeZone: timeZoneOf(request, line), calendar };
  return (start, duration) => addDuration(start, duration, place).at;
}
