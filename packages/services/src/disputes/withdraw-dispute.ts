import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { WithdrawDisputeInput } from '../contract/disputes.ts';
import { done, type Outcome, problem } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { chooseLinesOr } from '../work/choose-lines.ts';
import { moveLine } from '../work/move-line.ts';

/** The buyer gives up the dispute: goods that are still theirs go back to them, an appeal leaves the refund as it was. */
export function withdrawDispute(
  context: ServiceContext,
  input: WithdrawDisputeInput,
): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'disputeWithdraw', input, async (work) => {
    const none = problem('NOT_IN_DISPUTE', 'No line of this request is in dispute.', ['requestId']);
    const chosen = await chooseLinesOr(work, input.lines, ({ row }) => row.state === 'IN_DISPUTE', none);
    if (!chosen.ok) return chosen;
    for (const { lineId, field } of chosen.value) {
      const moved = await moveLine(work, lineId, 'withdrawDispute', { field });
      if (!moved.ok) return moved;
    }
    return done(null);
  });
}
