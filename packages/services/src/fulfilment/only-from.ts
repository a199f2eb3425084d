import type { LineEvent, LineState } from '@refund-widget/domain';
import { done, type Outcome, refused } from '../outcome.ts';
import type { ChosenLine } from '../work/choose-lines.ts';
import { lineOf } from '../work/move-line.ts';
import { moveProblem } from '../work/move-problem.ts';
import type { RequestWork } from '../work/request-work.ts';

/** For an event that has another meaning in another state: refuses lines that are elsewhere as the lifecycle would. */
export function onlyFrom(
  work: RequestWork,
  chosen: Outcome<ChosenLine[]>,
  from: LineState,
  event: LineEvent,
): Outcome<ChosenLine[]> {
  if (!chosen.ok) return chosen;
  const { currency } = work.request.order;
  const problems = chosen.value.flatMap(({ lineId, field }) => {
    const { state } = lineOf(work, lineId).row;
    if (state === from) return [];
    return [moveProblem({ code: 'MOVE_NOT_ALLOWED', state, event, facts: {} }, field, currency)];
  });
  return problems.length > 0 ? refused(...problems) : done(chosen.value);
}
