import type { Side as OfferSide, PayoutState } from '@refund-widget/database';
import {
  addDuration,
  type DeadlineOf,
  type Instant,
  type LineContext,
  lineContext,
  type PayoutLegs,
  type Resolution,
  type StandingOffer,
  termsOfLine,
} from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import { domainOrder } from '../reads/domain-order.ts';
import type { LineRow, LoadedLine, LoadedRequest, RefundRow } from './loaded-request.ts';
import { onlyByHand, type PaymentLeft } from './payments-left.ts';

type Leg = Pick<RefundRow, 'state' | 'provider' | 'attempts'> & {
  readonly parts: readonly { readonly lineId: string; readonly amount: bigint }[];
};

/** What is looked at of a line's request, however it was loaded. */
interface JudgedRequest {
  readonly row: {
    readonly sellerId: string;
    readonly refunds: readonly Leg[];
    readonly offers: readonly Offered[];
    readonly manualPayouts: readonly Payout[];
    readonly disputes: readonly { readonly id: string; readonly mediatorId: string | null }[];
  };
  readonly order: { readonly payments: readonly PaymentLeft[] };
  /** When it was loaded: payments may have closed by then. */
  readonly asOf: Instant;
}

/** An offer that stands. */
interface Offered {
  readonly lineId: string;
  readonly side: OfferSide;
  readonly resolution: Resolution;
  readonly returnNeeded: boolean;
  readonly acceptedBy: readonly OfferSide[];
  readonly validUntil: Date;
}

interface Payout {
  readonly id: string;
  readonly state: PayoutState;
  readonly preparedById: string;
}

interface JudgedLine extends Pick<LoadedLine, 'source' | 'merchantPolicy' | 'tracked' | 'ruling'> {
  readonly row: Pick<
    LineRow,
    | 'id'
    | 'resolution'
    | 'returnRequired'
    | 'statutory'
    | 'deadline'
    | 'refund'
    | 'supplierRefunded'
    | 'supplierOffered'
    | 'manualPayoutId'
    | 'disputeId'
  >;
  readonly item: Pick<LoadedLine['item'], 'mode'>;
  readonly decision: Pick<LoadedLine['decision'], 'proofOfDispatchSuffices'>;
}

/** The facts the lifecycle looks at before a move. */
export function factsOfLine(request: JudgedRequest, line: JudgedLine, actor: Actor): LineContext {
  const { paused: _, ...tracked } = line.tracked;
  const legs = legsOf(request.row.refunds, line.row);
  return lineContext({
    ...termsOfLine(line.source.document, line.merchantPolicy.document),
    ...tracked,
    mode: line.item.mode,
    resolution: line.row.resolution,
    returnRequired: line.row.returnRequired,
    statutoryRight: line.row.statutory,
    proofOfDispatchSuffices: line.decision.proofOfDispatchSuffices,
    deadlineAt: line.row.deadline?.getTime() ?? null,
    offer: standingOffer(request.row.offers, line.row.id),
    supplierRefund: supplierRefundOf(line.row),
    supplierOfferPending: line.row.supplierOffered,
    decision: line.ruling,
    legs,
    methodClosed: legs.uncovered > 0n && onlyByHand(request.order.payments, request.asOf),
    ...payoutFacts(request.row.manualPayouts, line.row.manualPayoutId, legs, actor),
    mediator: mediatorFor(request.row.disputes, line.row.disputeId, actor),
    actorActsForSeller: actor.kind === 'STAFF' && actor.sellerIds.includes(request.row.sellerId),
  });
}

/** The offer about a line that can be accepted now. */
function standingOffer(offers: readonly Offered[], lineId: string): StandingOffer | null {
  const offer = offers.find((each) => each.lineId === lineId);
  if (!offer) return null;
  return {
    by: offer.side,
    acceptedBy: offer.acceptedBy.filter((side) => side !== 'MEDIATOR'),
    resolution: offer.resolution,
    returnRequired: offer.returnNeeded,
    validUntil: offer.validUntil.getTime(),
  };
}

/** What the supplier has paid back, against what is owed to the buyer. */
export function supplierRefundOf({ supplierRefunded, refund }: Pick<LineRow, 'supplierRefunded' | 'refund'>) {
  if (supplierRefunded >= refund && supplierRefunded > 0n) return 'FULL';
  return supplierRefunded > 0n ? 'SHORT' : 'NONE';
}

function mediatorFor(
  disputes: JudgedRequest['row']['disputes'],
  disputeId: string | null,
  actor: Actor,
): LineContext['mediator'] {
  const mediatorId = disputes.find(({ id }) => id === disputeId)?.mediatorId ?? null;
  if (mediatorId === null) return 'NOBODY';
  return actor.kind === 'STAFF' && actor.staffId === mediatorId ? 'ACTOR' : 'OTHER';
}

/**
 * A transfer by hand that was sent back, or that was approved and could not be made or did not pay all, has to be prepared
 * anew.
 */
function payoutFacts(payouts: readonly Payout[], payoutId: string | null, { uncovered }: PayoutLegs, actor: Actor) {
  const payout = payouts.find(({ id }) => id === payoutId);
  const done = payout?.state === 'RETURNED' || (payout?.state === 'APPROVED' && uncovered > 0n);
  if (!payout || done) return { manualPayout: 'NONE', actorPreparedPayout: false } as const;
  return {
    manualPayout: payout.state,
    actorPreparedPayout: actor.kind === 'STAFF' && actor.staffId === payout.preparedById,
  } as const;
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
