import { isFinal } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { CancelRequestInput } from '../contract/requests.ts';
import { done, type Outcome, problem } from '../outcome.ts';
import { chooseLinesOr } from '../work/choose-lines.ts';
import { moveLine } from '../work/move-line.ts';
import { runOnRequest } from './run-on-request.ts';

/** The buyer takes lines back, all open ones when none is named; their units are free again. */
export function cancelRequest(context: ServiceContext, input: CancelRequestInput): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'refundRequestCancel', input, async (work) => {
    const none = problem('NOTHING_TO_CANCEL', 'No line of this request is open any more.', ['requestId']);
    const open = await chooseLinesOr(work, input.lines, ({ row }) => !isOver(row.state), none);
    if (!open.ok) return open;
    for (const { lineId, field } of open.value) {
      const moved = await moveLine(work, lineId, 'cancel', { field, reason: input.reason ?? null });
      if (!moved.ok) return moved;
    }
    return done(null);
  });
}

/** Decided against, or ended: not the buyer's to cancel any more, and no reason to refuse cancelling the rest. */
function isOver(state: Parameters<typeof isFinal>[0]): boolean {
  return isFinal(state) || state === 'REJECTED' || state === 'REFUNDED';
}
