import {
  mostToAgreeOn,
  type OfferLimits,
  offerLimits,
  refundableTotal,
  type StandingOffer,
  sharesOfUnits,
  type UnitRange,
  waiting,
} from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import { domainItem, domainOrder } from '../reads/domain-order.ts';
import { deadlinesIn, factsOfLine } from '../work/line-facts.ts';
import type { LoadedLine, LoadedRequest } from '../work/loaded-request.ts';

/** A line that is negotiated about: who looks at it, and when. */
export interface NegotiatedLine {
  readonly context: ServiceContext;
  readonly actor: Actor;
  readonly now: number;
  readonly request: LoadedRequest;
  readonly line: LoadedLine;
}

/** What any offer about these units of a line must keep within. */
export function limitsOfUnits(about: NegotiatedLine, units: readonly UnitRange[]): OfferLimits {
  const { request, line, now } = about;
  const item = domainItem(line.item);
  return offerLimits({
    most: mostToAgreeOn(item, units),
    goods: sharesOfUnits(item.total, item.quantity, units),
    refundable: refundableTotal(domainOrder(request.order, line.item.seller).payments),
    alreadyBack: alreadyBack(request, line.row.id),
    place: line.tracked.goods,
    policyValidity: usualValidity(about),
    now,
  });
}

function alreadyBack({ row }: LoadedRequest, lineId: string): bigint {
  const alive = row.refunds.filter(({ state }) => state !== 'FAILED');
  const parts = alive.flatMap((refund) => refund.parts.filter((part) => part.lineId === lineId));
  return parts.reduce((sum, { amount }) => sum + amount, 0n);
}

/** When an offer made now lapses by the policy. */
export function usualValidity({ context, actor, now, request, line }: NegotiatedLine): number {
  const facts = factsOfLine(request, line, actor);
  const offer: StandingOffer = {
    ...{ by: 'SELLER', acceptedBy: [], resolution: 'REFUND_ONLY', returnRequired: false, validUntil: null },
  };
  const wait = waiting({
    state: 'NEGOTIATING',
    context: { ...facts, overdue: false, deadlineAt: null, negotiatedFrom: 'SUBMITTED', offer },
    since: now,
    noticeAt: request.row.createdAt.getTime(),
    deadlineOf: deadlinesIn(context, request, line),
  });
  if (!wait) throw new Error('Nobody is waited for in a negotiation');
  return wait.deadline;
}
