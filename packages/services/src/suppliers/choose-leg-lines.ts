import type { LineAction } from '@refund-widget/domain';
import type { LineDecision } from '../contract/command.ts';
import { type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { type ChosenLine, chooseLinesOr } from '../work/choose-lines.ts';
import type { LoadedLine } from '../work/loaded-request.ts';
import { lineOf } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { mayDo } from './may-do.ts';

/**
 * Lines of suppliers' legs that a decision names, or all that the action may be done to. A supplier's contact can name
 * lines of their own leg only: others are answered as if they did not exist.
 */
export async function chooseLegLines(
  work: RequestWork,
  decisions: readonly LineDecision[] | null | undefined,
  action: LineAction,
  none: string,
): Promise<Outcome<ChosenLine[]>> {
  const foreign = (decisions ?? []).flatMap(({ lineId }, index): Problem[] => {
    const line = work.lines.get(lineId);
    if (!line || isOfActor(work, line)) return [];
    return [problem('LINE_NOT_FOUND', 'The request has no such line.', ['lines', index, 'lineId'])];
  });
  if (foreign.length > 0) return refused(...foreign);
  const fits = (line: LoadedLine) => isOfActor(work, line) && isAsked(line) && mayDo(work, line, action);
  const chosen = await chooseLinesOr(work, decisions, fits, problem('NOTHING_TO_DO', none, ['requestId']));
  if (!chosen.ok) return chosen;
  const unasked = chosen.value.filter(({ lineId }) => !isAsked(lineOf(work, lineId)));
  if (unasked.length === 0) return chosen;
  const message = 'No supplier was asked about this line yet. Forward it to one first.';
  return refused(...unasked.map(({ field }) => problem('SUPPLIER_NOT_ASKED', message, [...field, 'lineId'])));
}

function isOfActor({ actor }: RequestWork, { row }: LoadedLine): boolean {
  return actor.kind !== 'SUPPLIER' || row.supplierLegId === actor.legId;
}

function isAsked({ row }: LoadedLine): boolean {
  return row.supplierLegId !== null;
}
