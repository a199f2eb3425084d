import type { Dispute } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import type { Command, RequestChanged } from '../contract/command.ts';
import { runCommand } from '../kernel/run-command.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { requestChangedSchema } from '../requests/run-on-request.ts';
import { closeWork, openWork, type RequestWork } from '../work/request-work.ts';

export interface DisputeWork {
  readonly work: RequestWork;
  readonly dispute: Pick<Dispute, 'id' | 'mediatorId'>;
}

/** Runs something about an open dispute of a request that the actor may see, under its order's lock. */
export function runOnDispute<Input extends Command & { readonly disputeId: string }>(
  context: ServiceContext,
  operation: string,
  input: Input,
  carryOut: (work: DisputeWork) => Promise<Outcome<null>>,
): Promise<Outcome<RequestChanged>> {
  const { actor, disputeId } = input;
  return runCommand(
    context,
    operation,
    input,
    (stored) => requestChangedSchema.parse(stored),
    async (transaction) => {
      const found = isUuid(disputeId) ? await transaction.dispute.findUnique({ where: { id: disputeId } }) : null;
      const work = found && (await openWork(context, transaction, actor, found.requestId));
      const dispute = work?.ok ? work.value.request.row.disputes.find(({ id }) => id === disputeId) : undefined;
      if (!work?.ok || !dispute) {
        return refused(problem('DISPUTE_NOT_FOUND', 'There is no such dispute.', ['disputeId']));
      }
      if (dispute.state !== 'OPEN') {
        return refused(problem('DISPUTE_OVER', 'This dispute is over.', ['disputeId'], { state: dispute.state }));
      }
      const outcome = await carryOut({ work: work.value, dispute });
      if (!outcome.ok) return outcome;
      await closeWork(work.value);
      return done({ requestId: work.value.request.row.id });
    },
  );
}
