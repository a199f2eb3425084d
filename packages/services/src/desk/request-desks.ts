import {
  type LineState,
  type PaymentPortion,
  portionsOf,
  refundableTotal,
  smaller,
  unitShare,
} from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { LineDesk, RequestDesk } from '../contract/requests.ts';
import { isUuid } from '../kernel/uuid.ts';
import { domainOrder } from '../reads/domain-order.ts';
import { requestsVisibleTo } from '../reads/visibility.ts';
import { factsOfLine, legsOf, timeZoneOf } from '../work/line-facts.ts';
import { type LoadedLine, type LoadedRequest, loadRequests } from '../work/loaded-request.ts';
import { actionsFor, actionsOver } from './actions-for.ts';

/** Nothing comes back for these. */
const NOTHING_BACK: readonly LineState[] = ['REJECTED', 'CANCELLED', 'EXPIRED', 'CLOSED'];

/** Actions, waits and sums of requests for one viewer; those the actor may not see are left out. */
export async function requestDesks(
  context: ServiceContext,
  { actor, requestIds }: { actor: Actor; requestIds: readonly string[] },
): Promise<RequestDesk[]> {
  const wanted = requestIds.filter(isUuid);
  if (wanted.length === 0) return [];
  const requests = await context.database.inTenant(actor.merchantId, (transaction) =>
    loadRequests(context, transaction, { AND: [{ id: { in: wanted } }, requestsVisibleTo(actor)] }),
  );
  const now = context.clock();
  return requests.map((request) => deskOf(request, actor, now));
}

function deskOf(request: LoadedRequest, actor: Actor, now: number): RequestDesk {
  const lines = request.lines.map((line) => lineDesk(request, line, actor, now));
  const live = request.lines.filter(({ row }) => !NOTHING_BACK.includes(row.state));
  return {
    requestId: request.row.id,
    currency: request.order.currency,
    availableActions: actionsOver(lines.map(({ availableActions }) => availableActions)),
    lines,
    total: live.reduce((sum, { row }) => sum + row.refund, 0n),
    plannedPortions: plannedPortions(request, live, now),
  };
}

function lineDesk(request: LoadedRequest, line: LoadedLine, actor: Actor, now: number): LineDesk {
  const { row, item, units, decision } = line;
  const { option } = decision;
  const waiting = row.waitingFor && {
    actor: row.waitingFor,
    deadline: row.deadline?.getTime() ?? null,
    otherwise: row.onTimeout ?? 'REMIND',
    clause: row.onTimeoutClause,
    timeZone: timeZoneOf(request, line),
  };
  return {
    lineId: row.id,
    availableActions: actionsFor(actor, row, factsOfLine(request, line, actor), now),
    waiting,
    allowedDeductions: option.deductions.filter(({ when }) => when === 'INSPECTION'),
    rules: option.rules,
    window: option.window,
    postage: option.postage,
    shares: units.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => ({
        unit: first + index,
        amount: unitShare(item.total, item.quantity, first + index),
      })),
    ),
  };
}

/** Where what is not on its way yet would go; what the payments can no longer give is left out. */
function plannedPortions({ row, order }: LoadedRequest, live: readonly LoadedLine[], now: number): PaymentPortion[] {
  const [first] = live;
  if (!first) return [];
  const { payments } = domainOrder(order, first.item.seller);
  const uncovered = live.reduce((sum, line) => sum + legsOf(row.refunds, line.row).uncovered, 0n);
  const total = smaller(uncovered, refundableTotal(payments));
  return portionsOf(total, payments, first.merchantPolicy.document.refundOrder, now);
}
