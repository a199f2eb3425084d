import type { RefundAnswer } from '@refund-widget/connectors';
import * as z from 'zod';
import { actorKindOf } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { RecordTransferInput, TransferRecorded } from '../contract/requests.ts';
import { runCommand } from '../kernel/run-command.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { closeWork, openWork, type RequestWork } from '../work/request-work.ts';
import { applyAnswer } from './apply-answer.ts';

const recordedSchema = z.object({ requestId: z.string(), refundId: z.string() });

/** A person says how the bank transfer of a manual refund ended; with it the refund has settled, or has failed. */
export function recordTransfer(
  context: ServiceContext,
  input: RecordTransferInput,
): Promise<Outcome<TransferRecorded>> {
  const { actor, refundId } = input;
  return runCommand(
    context,
    'refundTransferRecord',
    input,
    (stored) => recordedSchema.parse(stored),
    async (transaction) => {
      const refund = isUuid(refundId)
        ? await transaction.refundTransaction.findUnique({ where: { id: refundId } })
        : null;
      const work = refund ? await openWork(context, transaction, actor, refund.requestId) : null;
      if (!work?.ok || !actsForSeller(work.value)) {
        return refused(problem('REFUND_NOT_FOUND', 'There is no such refund.', ['refundId']));
      }
      const recorded = await recordIn(work.value, input);
      return recorded.ok ? done({ requestId: work.value.request.row.id, refundId }) : recorded;
    },
  );
}

async function recordIn(work: RequestWork, input: RecordTransferInput): Promise<Outcome<null>> {
  const refund = work.request.row.refunds.find(({ id }) => id === input.refundId);
  if (refund?.provider !== 'manual') {
    return refused(
      problem('NOT_MANUAL', 'A payment provider moves this refund and reports on it itself.', ['refundId']),
    );
  }
  if (refund.state === 'SUCCEEDED' || refund.state === 'FAILED') {
    return refused(problem('ALREADY_RECORDED', `This refund is ${refund.state} already.`, ['refundId']));
  }
  const answer = answerOf(input);
  if (!answer.ok) return answer;
  await applyAnswer(work, input.refundId, answer.value);
  await closeWork(work);
  return done(null);
}

function answerOf({ succeeded, reference, note }: RecordTransferInput): Outcome<RefundAnswer> {
  if (!succeeded) {
    const message = note?.trim() || 'The bank transfer could not be made.';
    return done({ state: 'REFUSED', failure: { code: 'TRANSFER_FAILED', message } });
  }
  const given = reference?.trim() ?? '';
  if (given !== '' && given.length <= 200) return done({ state: 'SUCCEEDED', reference: given });
  return refused(
    problem('REFERENCE_REQUIRED', 'Write the bank’s reference of the transfer, up to 200 characters.', ['reference']),
  );
}

function actsForSeller({ actor }: RequestWork): boolean {
  const kind = actorKindOf(actor);
  return kind === 'SELLER' || kind === 'ADMINISTRATOR' || kind === 'MERCHANT_SERVER';
}
