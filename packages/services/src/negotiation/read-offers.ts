import { splitLine as splitUnits } from '@refund-widget/domain';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { OfferLimitsOfLine, OfferPreview, OfferPreviewInput } from '../contract/offers.ts';
import { inTransaction } from '../kernel/run-command.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { checkDecision } from '../work/choose-lines.ts';
import { type LoadedRequest, loadRequest } from '../work/loaded-request.ts';
import { maySee } from '../work/request-work.ts';
import { limitsOfUnits } from './limits-of-units.ts';
import { lastOffer } from './make-offer.ts';
import { planOffer } from './plan-offer.ts';

/** What an offer as filled in would say and change; the same refusals as when it is made, apart from the lifecycle's. */
export function previewOffer(context: ServiceContext, input: OfferPreviewInput): Promise<Outcome<OfferPreview>> {
  const { actor, requestId, line: decision } = input;
  return inTransaction(context, actor.merchantId, async (transaction) => {
    const request = isUuid(requestId) ? await loadRequest(context, transaction, requestId, { lock: false }) : null;
    if (!request || !maySee(actor, request)) {
      return refused(problem('REQUEST_NOT_FOUND', 'There is no such request.', ['requestId']));
    }
    const lines = new Map(request.lines.map((line) => [line.row.id, line]));
    const problems = checkDecision({ lines }, decision, [decision], ['line']);
    const line = lines.get(decision.lineId);
    if (problems.length > 0 || !line) return refused(...problems);
    const quantity = decision.quantity ?? line.row.quantity;
    const split = splitUnits({ units: line.units, decided: { quantity } });
    if (!split.ok) {
      const message = `This line has ${line.row.quantity} units; name from 1 to ${line.row.quantity}.`;
      return refused(problem(split.problem.code, message, ['line', 'quantity']));
    }
    const about = { context, actor, now: context.clock(), request, line };
    const planned = planOffer(about, split.decided, input, await lastOffer({ transaction }, line.row.id));
    if (!planned.ok) return planned;
    const { terms, limits, version, changes } = planned.value;
    const { amount, validUntil } = terms;
    return done({ orderId: request.row.orderId, amount, quantity, validUntil, limits, version, changes });
  });
}

/** What offers about each line of a request must keep within; nothing for a request the actor may not see. */
export async function offerLimitsOf(
  context: ServiceContext,
  { actor, requestId }: { readonly actor: Actor; readonly requestId: string },
): Promise<readonly OfferLimitsOfLine[]> {
  if (!isUuid(requestId)) return [];
  const request = await context.database.inTenant(actor.merchantId, (transaction) =>
    loadRequest(context, transaction, requestId, { lock: false }),
  );
  return request && maySee(actor, request) ? limitsOfLines(context, actor, request) : [];
}

function limitsOfLines(context: ServiceContext, actor: Actor, request: LoadedRequest): OfferLimitsOfLine[] {
  const now = context.clock();
  return request.lines.map((line) => ({
    lineId: line.row.id,
    limits: limitsOfUnits({ context, actor, now, request, line }, line.units),
  }));
}
