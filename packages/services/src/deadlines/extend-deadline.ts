import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ExtendDeadlineInput } from '../contract/questions.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { type ChosenLine, chooseLines } from '../work/choose-lines.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';

const LONGEST_REASON = 2_000;
const MOST_DAYS = 90;
const DAY_MS = 86_400_000;

/** An administrator gives whoever is waited for more time, and says why; it never becomes less. */
export function extendDeadline(context: ServiceContext, input: ExtendDeadlineInput): Promise<Outcome<RequestChanged>> {
  const problems = checkTexts({ reason: { value: input.reason, longest: LONGEST_REASON } });
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'deadlineExtend', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    const reason = input.reason.trim();
    Object.assign(work.payload, { reason, until: input.until });
    for (const line of chosen.value) {
      const unfit = checkUntil(work, line, input.until);
      if (unfit.length > 0) return refused(...unfit);
      const details = { field: line.field, reason, data: { until: input.until }, until: () => input.until };
      const moved = await moveLine(work, line.lineId, 'extendDeadline', details);
      if (!moved.ok) return moved;
    }
    return done(null);
  });
}

function checkUntil(work: RequestWork, { lineId }: ChosenLine, until: number): Problem[] {
  const present = lineOf(work, lineId).row.deadline?.getTime() ?? work.now;
  const latest = work.now + MOST_DAYS * DAY_MS;
  if (until > Math.max(present, work.now) && until <= latest) return [];
  const message = `Name a time after the present deadline, at most ${MOST_DAYS} days from now.`;
  return [problem('UNTIL_OUT_OF_RANGE', message, ['until'], { present, latest })];
}
