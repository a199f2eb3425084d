import { toDecimalString } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { InspectionPart, InspectLinesInput } from '../contract/requests.ts';
import { toStoredJson } from '../kernel/stored-json.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { settleFreeLine } from '../refunds/settle-free-line.ts';
import { checkDecision } from '../work/choose-lines.ts';
import { legsOf } from '../work/line-facts.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { splitLine, storedAmounts } from '../work/split-line.ts';
import { countUnits } from '../work/stored-line.ts';
import { type PlannedPart, planInspection } from './inspect/plan-inspection.ts';
import { runOnRequest } from './run-on-request.ts';

/**
 * What was found: accepted units are due, less what the terms allow to be deducted; refused ones go back to the buyer or
 * are talked about. Units that no part names stay to be inspected.
 */
export function inspectLines(context: ServiceContext, input: InspectLinesInput): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'inspectionRecord', input, async (work) => {
    const problems = checkParts(work, input.parts);
    if (problems.length > 0) return refused(...problems);
    const planned = planInspection(work.lines, input.parts, work.request.order.currency);
    if (!planned.ok) return planned;
    const inspected: { lineId: string; accepted: boolean }[] = [];
    // The rest of a divided line is a line of its own, which the next part about it is recorded on.
    const current = new Map(input.parts.map(({ lineId }) => [lineId, lineId]));
    for (const part of planned.value) {
      const lineId = current.get(part.part.lineId) ?? part.part.lineId;
      const rest = await recordPart(work, lineId, part);
      if (!rest.ok) return rest;
      inspected.push({ lineId, accepted: part.part.accepted });
      if (rest.value !== null) current.set(part.part.lineId, rest.value);
    }
    const note = input.parts.flatMap((part) => part.note ?? []).join('\n');
    // Which of the announcements the buyer's one mail goes with: the first.
    const [mailWith] = work.events.keys();
    Object.assign(work.payload, { notify: input.notify ?? true, inspected, note, mailWith });
    return done(null);
  });
}

export function checkParts(work: Pick<RequestWork, 'lines'>, parts: readonly InspectionPart[]): Problem[] {
  if (parts.length === 0) return [problem('NO_LINES', 'Name at least one part.', ['parts'])];
  // Several parts may be about one line.
  return parts.flatMap((part, index) => checkDecision(work, part, [part], ['parts', index]));
}

async function recordPart(work: RequestWork, lineId: string, planned: PlannedPart): Promise<Outcome<string | null>> {
  const { part, index, units, settlement } = planned;
  const field = ['parts', index];
  const rest = await splitLine(work, lineId, { units }, field);
  if (!rest.ok) return rest;
  const { transaction, context, actor, now } = work;
  const tooLittle = checkPaid(work, lineId, planned);
  if (tooLittle) return refused(tooLittle);
  const event = part.accepted
    ? 'acceptInspection'
    : part.disposition === 'RETURN_TO_BUYER'
      ? 'sendBack'
      : 'refuseInspection';
  const { condition, disposition, note = null } = part;
  const moved = await moveLine(work, lineId, event, {
    field,
    reason: note,
    data: { condition, disposition, deductions: settlement?.deductions ?? [] },
    changes: settlement ? storedAmounts(settlement) : {},
  });
  if (!moved.ok) return moved;
  await transaction.inspection.create({
    data: {
      ...{ id: context.newId(), merchantId: actor.merchantId, lineId, accepted: part.accepted, condition, disposition },
      ...{ quantity: countUnits(units), note, deductions: toStoredJson(settlement?.deductions ?? []) },
      ...{ byId: idOf(work), byName: actor.kind === 'STAFF' ? actor.name : 'Merchant’s server', at: new Date(now) },
    },
  });
  const settled = await settleFreeLine(work, lineId);
  return settled.ok ? rest : settled;
}

/** Money that came back before an appeal is not taken back by an inspection. */
function checkPaid(work: RequestWork, lineId: string, { settlement, index }: PlannedPart): Problem | null {
  const { row } = lineOf(work, lineId);
  const paid = row.refund - legsOf(work.request.row.refunds, row).uncovered;
  if (settlement === null || settlement.refund >= paid) return null;
  const text = toDecimalString({ amount: paid, currency: work.request.order.currency });
  const message = `${text} came back already; deduct no more than what is still to come.`;
  return problem('DEDUCTIONS_BELOW_PAID', message, ['parts', index, 'deductions'], { paid: text });
}

function idOf({ actor }: RequestWork): string {
  if (actor.kind === 'STAFF') return actor.staffId;
  return actor.kind === 'MERCHANT_SERVER' ? actor.apiKeyId : actor.kind;
}
