import { interpret, LIFECYCLE, type LineContext, type LineEvent } from '@refund-widget/domain';
import { actorKindOf } from '../actor.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { factsOfLine } from '../work/line-facts.ts';
import { lineOf } from '../work/move-line.ts';
import { moveProblem } from '../work/move-problem.ts';
import type { RequestWork } from '../work/request-work.ts';

/** Why a line could not make this move now, given what a form would bring; nothing is changed by asking. */
export function couldMove(
  work: RequestWork,
  lineId: string,
  event: LineEvent,
  brings: Partial<LineContext>,
  field: readonly (string | number)[],
): Outcome<null> {
  const { actor, now, request } = work;
  const line = lineOf(work, lineId);
  const context = {
    ...factsOfLine({ ...request, row: { ...request.row, offers: work.offers } }, line, actor),
    ...brings,
  };
  const move = interpret(LIFECYCLE, { state: line.row.state, event, actor: actorKindOf(actor), context, now });
  return move.ok ? done(null) : refused(moveProblem(move.problem, field, request.order.currency));
}
