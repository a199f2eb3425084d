import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { AssignDisputeInput, HandOverDisputeInput } from '../contract/disputes.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { type RequestWork, record } from '../work/request-work.ts';
import { independentMediators } from './mediators.ts';
import { type DisputeWork, runOnDispute } from './run-on-dispute.ts';

/**
 * An administrator names the mediator; a mediator takes for themselves a dispute that nobody has. Refuses
 * `NOT_FOR_YOU`, and `MEDIATOR_NOT_POSSIBLE` for whoever is no mediator or acts for the seller.
 */
export function assignDispute(context: ServiceContext, input: AssignDisputeInput): Promise<Outcome<RequestChanged>> {
  return runOnDispute(context, 'disputeAssign', input, (work) =>
    mayAssign(work, input.staffId)
      ? giveTo(work, input.staffId, null)
      : Promise.resolve(
          refused(problem('NOT_FOR_YOU', 'An administrator names the mediator of this dispute.', ['staffId'])),
        ),
  );
}

/** Its mediator, or for an unassigned one any mediator, gives the dispute to another one. */
export function handOverDispute(
  context: ServiceContext,
  input: HandOverDisputeInput,
): Promise<Outcome<RequestChanged>> {
  const reason = input.reason.trim();
  const problems = checkTexts({ reason: { value: reason, longest: 5000 } });
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnDispute(context, 'disputeHandOver', input, (work) =>
    mayHandOver(work)
      ? giveTo(work, input.staffId, reason)
      : Promise.resolve(refused(problem('NOT_FOR_YOU', 'Its mediator hands this dispute over.', ['disputeId']))),
  );
}

function mayAssign({ work: { actor }, dispute }: DisputeWork, staffId: string): boolean {
  if (actor.kind !== 'STAFF') return false;
  if (actor.role === 'ADMINISTRATOR') return true;
  return actor.role === 'MEDIATOR' && dispute.mediatorId === null && staffId === actor.staffId;
}

function mayHandOver({ work: { actor }, dispute }: DisputeWork): boolean {
  if (actor.kind !== 'STAFF' || actor.role !== 'MEDIATOR') return false;
  return dispute.mediatorId === null || dispute.mediatorId === actor.staffId;
}

async function giveTo({ work, dispute }: DisputeWork, staffId: string, reason: string | null): Promise<Outcome<null>> {
  const { transaction, request } = work;
  const possible = await independentMediators(transaction, request.row.merchantId, request.row.sellerId);
  const mediator = possible.find((candidate) => candidate.staffId === staffId);
  if (!mediator) {
    const message = 'Choose a mediator who does not act for this seller.';
    return refused(problem('MEDIATOR_NOT_POSSIBLE', message, ['staffId']));
  }
  if (dispute.mediatorId === staffId) {
    return refused(problem('ALREADY_MEDIATOR', `${mediator.name} mediates here already.`, ['staffId']));
  }
  await transaction.dispute.update({ where: { id: dispute.id }, data: { mediatorId: staffId } });
  recordAssignment(work, dispute.id, mediator, reason);
  return done(null);
}

function recordAssignment(
  work: RequestWork,
  disputeId: string,
  { staffId, name }: { readonly staffId: string; readonly name: string },
  reason: string | null,
): void {
  const concerned = [...work.lines.values()].filter(({ row }) => row.disputeId === disputeId);
  for (const { row } of concerned) {
    const data = { disputeId, mediatorId: staffId, mediator: name };
    const entry = { lineId: row.id, event: 'assignMediator', fromState: row.state, toState: row.state, reason, data };
    record(work, { ...entry, clause: null }, 'dispute.assigned');
  }
}
