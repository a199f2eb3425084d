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
import type { LineRow, LoadedLine, LoadedRequest, RefundRow } from './loaded-request.ts';

type Leg = Pick<RefundRow, 'state' | 'provider' | 'attempts'> & {
  readonly parts: readonly { readonly lineId: string; readonly amount: bigint }[];
};

/** What is looked at of a line's request, however it was loaded. */
interface JudgedRequest {
  readonly row: { readonly sellerId: string; readonly refunds: readonly Leg[] };
}

interface JudgedLine extends Pick<LoadedLine, 'source' | 'merchantPolicy' | 'tracked'> {
  readonly row: Pick<LineRow, 'id' | 'resolution' | 'returnRequired' | 'statutory' | 'deadline' | 'refund'>;
  readonly item: Pick<LoadedLine['item'], 'mode'>;
  readonly decision: Pick<LoadedLine['decision'], 'proofOfDispatchSuffices'>;
}

/** The facts the lifecycle looks at before a move. */
export function factsOfLine(request: JudgedRequest, line: JudgedLine, actor: Actor): LineContext {
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
export function legsOf(refunds: readonly Leg[], line: { readonly id: string; readonly refund: bigint }): PayoutLegs {
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
export function timeZoneOf(
  { order }: { readonly order: { readonly merchant: { readonly timeZone: string } } },
  { source }: Pick<LoadedLine, 'source'>,
): string {
  return source.document.timeZone ?? order.merchant.timeZone;
}

/** Counts terms in the policy's zone and calendar, else the seller's. */
export function deadlinesIn(
  context: ServiceContext,
  request: Pick<LoadedRequest, 'order'>,
  line: LoadedLine,
): DeadlineOf {
  const { traderCountry, traderRegion } = domainOrder(request.order, line.item.seller);
  const trader = traderRegion === null ? traderCountry : `${traderCountry}-${traderRegion}`;
  const id = line.source.document.calendar ?? trader;
  const calendar = id === null ? undefined : context.calendars(id);
  const place = { timeZone: timeZoneOf(request, line), calendar };
  return (start, duration) => addDuration(start, duration, place).at;
}
