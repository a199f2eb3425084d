import { availableActions, type LineAction } from '@refund-widget/domain';
import { actorKindOf } from '../actor.ts';
import { factsOfLine } from '../work/line-facts.ts';
import type { LoadedLine } from '../work/loaded-request.ts';
import type { RequestWork } from '../work/request-work.ts';

/** Whether whoever works may do this to the line now. */
export function mayDo({ request, actor, now }: RequestWork, line: LoadedLine, wanted: LineAction): boolean {
  const context = factsOfLine(request, line, actor);
  const possible = availableActions({ state: line.row.state, actor: actorKindOf(actor), context, now });
  return possible.some(({ action }) => action === wanted);
}
