import { interpret, LIFECYCLE, type LineEvent } from '@refund-widget/domain';
import { actorKindOf } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { OpenDisputeInput } from '../contract/disputes.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { attachEvidence } from '../work/attach-evidence.ts';
import { type ChosenLine, chooseLinesOr } from '../work/choose-lines.ts';
import { factsOfLine } from '../work/line-facts.ts';
import type { LoadedLine } from '../work/loaded-request.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import { authorOf, type RequestWork } from '../work/request-work.ts';
import { independentMediators } from './mediators.ts';

/**
 * Either side asks the mediator to decide, as long as the policy's window and the line's state allow; of a line whose
 * money came back, the buyer appeals, once. An independent mediator with least to decide gets it; where the merchant has
 * none, it waits for an administrator. All or nothing: one line that may not go there refuses the whole call.
 */
export function openDispute(context: ServiceContext, input: OpenDisputeInput): Promise<Outcome<RequestChanged>> {
  const reason = input.reason.trim();
  const problems = checkTexts({ reason: { value: reason, longest: 5000 } });
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'disputeOpen', input, async (work) => {
    const message = 'No line of this request can go to the mediator now.';
    const none = problem('NOTHING_TO_DISPUTE', message, ['requestId']);
    const chosen = await chooseLinesOr(work, input.lines, (line) => mayBeOpened(work, line), none);
    if (!chosen.ok) return chosen;
    Object.assign(work.payload, { reason });
    const opened = await openAppealsAndOthers(work, chosen.value, reason);
    if (!opened.ok) return opened;
    const lineIds = chosen.value.map(({ lineId }) => lineId);
    const attached = await attachEvidence(work, input.evidence ?? [], { lineIds, partOfMore: true });
    return attached.ok ? done(null) : attached;
  });
}

/** Money that came back already is appealed; everything else is escalated. */
function eventFor({ row }: Pick<LoadedLine, 'row'>): LineEvent {
  return row.state === 'REFUNDED' ? 'appeal' : 'escalate';
}

function mayBeOpened({ request, actor, now }: RequestWork, line: LoadedLine): boolean {
  const context = factsOfLine(request, line, actor);
  const attempt = { state: line.row.state, event: eventFor(line), actor: actorKindOf(actor), context, now };
  return interpret(LIFECYCLE, attempt).ok;
}

/** An appeal is decided under other rules than a first dispute, so each is a dispute of its own. */
async function openAppealsAndOthers(
  work: RequestWork,
  chosen: readonly ChosenLine[],
  reason: string,
): Promise<Outcome<null>> {
  for (const event of ['escalate', 'appeal'] as const) {
    const lines = chosen.filter(({ lineId }) => eventFor(lineOf(work, lineId)) === event);
    if (lines.length === 0) continue;
    const opened = await openOne(work, lines, event, reason);
    if (!opened.ok) return opened;
  }
  return done(null);
}

async function openOne(
  work: RequestWork,
  lines: readonly ChosenLine[],
  event: 'escalate' | 'appeal',
  reason: string,
): Promise<Outcome<null>> {
  const { transaction, context, request, now, actor } = work;
  const { id: requestId, merchantId, sellerId } = request.row;
  const [mediator] = await independentMediators(transaction, merchantId, sellerId);
  const id = context.newId();
  const { actorName } = authorOf(actor, request.order);
  await transaction.dispute.create({
    data: {
      ...{ id, merchantId, requestId, reason, appeal: event === 'appeal', state: 'OPEN', openedAt: new Date(now) },
      openedBy: actor.kind === 'BUYER' ? 'BUYER' : 'SELLER',
      ...{ openedByName: actorName, mediatorId: mediator?.staffId ?? null },
    },
  });
  const data = { disputeId: id, mediator: mediator?.name ?? null };
  for (const { lineId, field } of lines) {
    const moved = await moveLine(work, lineId, event, { field, reason, data, changes: { disputeId: id } });
    if (!moved.ok) return moved;
  }
  return done(null);
}
