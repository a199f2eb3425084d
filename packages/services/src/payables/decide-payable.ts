import type { ServiceContext } from '../context.ts';
import type { DecidePayableInput, PayableChanged } from '../contract/payables.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { authorOf } from '../work/request-work.ts';
import { recordPayable } from './record-payable.ts';
import { runOnPayable } from './run-on-payable.ts';

/** The seller's side agrees to reimburse, or declines with a reason the buyer reads. */
export function decidePayable(context: ServiceContext, input: DecidePayableInput): Promise<Outcome<PayableChanged>> {
  const reason = input.reason?.trim() || null;
  const problems =
    input.approved && reason === null ? [] : checkTexts({ reason: { value: reason ?? '', longest: 2000 } });
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnPayable(context, 'payableDecide', input, async (work, payable) => {
    if (payable.state !== 'CLAIMED') {
      const facts = { state: payable.state };
      return refused(problem('ALREADY_DECIDED', 'Somebody has decided this already.', ['payableId'], facts));
    }
    const { actorId, actorName } = authorOf(work.actor, work.request.order);
    const decided = await work.transaction.payable.update({
      where: { id: payable.id },
      data: {
        state: input.approved ? 'APPROVED' : 'DECLINED',
        declineReason: input.approved ? null : reason,
        ...{ decidedById: actorId, decidedByName: actorName, decidedAt: new Date(work.now) },
      },
    });
    recordPayable(work, decided, input.approved ? 'approvePayable' : 'declinePayable', reason);
    return done(null);
  });
}
