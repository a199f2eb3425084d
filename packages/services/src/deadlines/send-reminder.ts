import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { SendReminderInput } from '../contract/questions.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { chooseLinesOr } from '../work/choose-lines.ts';
import { moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';

const HOURS_BETWEEN = 12;
const HOUR_MS = 3_600_000;

/** The seller reminds the buyer of what is waited for, at most twice a day; reminders by the clock do not count. */
export function sendReminder(context: ServiceContext, input: SendReminderInput): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'reminderSend', input, async (work) => {
    const none = problem('NOBODY_TO_REMIND', 'Nothing of this request waits for the buyer.', ['requestId']);
    const chosen = await chooseLinesOr(work, input.lines, ({ row }) => row.waitingFor === 'BUYER', none);
    if (!chosen.ok) return chosen;
    for (const { lineId, field } of chosen.value) {
      if (await remindedLately(work, lineId)) {
        const message = `The buyer was reminded in the last ${HOURS_BETWEEN} hours; give them time to answer.`;
        return refused(problem('REMINDED_LATELY', message, field));
      }
      const moved = await moveLine(work, lineId, 'remind', { field });
      if (!moved.ok) return moved;
    }
    return done(null);
  });
}

async function remindedLately({ transaction, request, now }: RequestWork, lineId: string): Promise<boolean> {
  const since = new Date(now - HOURS_BETWEEN * HOUR_MS);
  const entry = await transaction.auditEntry.findFirst({
    where: { requestId: request.row.id, lineId, event: 'remind', actorKind: { not: 'SYSTEM' }, at: { gt: since } },
    select: { id: true },
  });
  return entry !== null;
}
