import type { LineDecision } from '../contract/command.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import type { LoadedLine } from './loaded-request.ts';
import type { RequestWork } from './request-work.ts';
import { splitLine } from './split-line.ts';

/** A line that a decision is about, after what it is not about was split off, and the caller's path to it. */
export interface ChosenLine {
  readonly lineId: string;
  readonly field: readonly (string | number)[];
}

/**
 * The lines that a decision names, split where it is about fewer units. All or nothing: one line that is unknown, named
 * twice, or changed since the caller saw it refuses the whole decision.
 */
export async function chooseLines(
  work: RequestWork,
  decisions: readonly LineDecision[],
  name = 'lines',
): Promise<Outcome<ChosenLine[]>> {
  if (decisions.length === 0) return refused(problem('NO_LINES', 'Name at least one line.', [name]));
  const problems = decisions.flatMap((decision, index) => checkDecision(work, decision, decisions, [name, index]));
  if (problems.length > 0) return refused(...problems);
  const chosen: ChosenLine[] = [];
  for (const [index, { lineId, quantity }] of decisions.entries()) {
    const field = [name, index];
    if (quantity != null) {
      const split = await splitLine(work, lineId, { quantity }, [...field, 'quantity']);
      if (!split.ok) return split;
    }
    chosen.push({ lineId, field });
  }
  return done(chosen);
}

/** The one line that a decision names, split where it is about fewer units. */
export async function chooseLine(
  work: RequestWork,
  decision: LineDecision,
  field: readonly (string | number)[],
): Promise<Outcome<ChosenLine>> {
  const problems = checkDecision(work, decision, [decision], field);
  if (problems.length > 0) return refused(...problems);
  const { lineId, quantity } = decision;
  const split = quantity == null ? done(null) : await splitLine(work, lineId, { quantity }, [...field, 'quantity']);
  return split.ok ? done({ lineId, field }) : split;
}

/** Lines named by the decision, or all those that `fits` when it names none. */
export async function chooseLinesOr(
  work: RequestWork,
  decisions: readonly LineDecision[] | null | undefined,
  fits: (line: LoadedLine) => boolean,
  none: Problem,
): Promise<Outcome<ChosenLine[]>> {
  if (decisions != null) return chooseLines(work, decisions);
  const fitting = [...work.lines.values()].filter(fits).map(({ row }) => ({ lineId: row.id, field: ['requestId'] }));
  return fitting.length === 0 ? refused(none) : done(fitting);
}

export function checkDecision(
  work: Pick<RequestWork, 'lines'>,
  { lineId, expectedVersion }: LineDecision,
  all: readonly LineDecision[],
  field: readonly (string | number)[],
): Problem[] {
  const line = work.lines.get(lineId);
  if (!line) return [problem('LINE_NOT_FOUND', 'The request has no such line.', [...field, 'lineId'])];
  if (all.filter((other) => other.lineId === lineId).length > 1) {
    return [problem('LINE_NAMED_TWICE', 'Name each line once.', [...field, 'lineId'])];
  }
  if (expectedVersion != null && expectedVersion !== line.row.version) {
    return [
      problem(
        'STALE',
        'The line has changed since you loaded it. Load it again and decide anew.',
        [...field, 'lineId'],
        {
          expectedVersion,
          version: line.row.version,
        },
      ),
    ];
  }
  return [];
}
