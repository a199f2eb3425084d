import type { ServiceContext } from '../context.ts';
import type { InspectionQuote, InspectionQuoteInput } from '../contract/requests.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { loadRequest } from '../work/loaded-request.ts';
import { maySee } from '../work/request-work.ts';
import { countUnits } from '../work/stored-line.ts';
import { planInspection } from './inspect/plan-inspection.ts';
import { checkParts } from './inspect-lines.ts';

/** What an inspection as filled in would give back; changes nothing. */
export async function inspectionQuote(
  context: ServiceContext,
  { actor, requestId, parts }: InspectionQuoteInput,
): Promise<Outcome<InspectionQuote>> {
  const request = isUuid(requestId)
    ? await context.database.inTenant(actor.merchantId, (transaction) =>
        loadRequest(context, transaction, requestId, { lock: false }),
      )
    : null;
  if (!request || actor.kind === 'BUYER' || !maySee(actor, request)) {
    return refused(problem('REQUEST_NOT_FOUND', 'There is no such request.', ['requestId']));
  }
  const lines = new Map(request.lines.map((line) => [line.row.id, line]));
  const problems = checkParts({ lines }, parts);
  if (problems.length > 0) return refused(...problems);
  const elsewhere = parts.findIndex(({ lineId }) => lines.get(lineId)?.row.state !== 'INSPECTING');
  if (elsewhere >= 0) {
    const message = 'This line is not being inspected. Load it again.';
    return refused(problem('NOT_IN_THIS_STATE', message, ['parts', elsewhere, 'lineId']));
  }
  const planned = planInspection(lines, parts, request.order.currency);
  if (!planned.ok) return planned;
  const quoted = planned.value.map(({ part, units, settlement }) => ({
    ...{ lineId: part.lineId, accepted: part.accepted, quantity: countUnits(units) },
    refund: settlement?.refund ?? 0n,
  }));
  const total = quoted.reduce((sum, { refund }) => sum + refund, 0n);
  return done({ currency: request.order.currency, lines: quoted, total });
}
