import { factsOfLine } from '../work/line-facts.ts';
import type { LoadedLine } from '../work/loaded-request.ts';
import type { RequestWork } from '../work/request-work.ts';

/** A refund that is due, cannot go back by itself or failed to, and has no transfer prepared. */
export function waitsForAccount({ request, actor }: Pick<RequestWork, 'request' | 'actor'>, line: LoadedLine): boolean {
  if (line.row.state !== 'REFUND_DUE') return false;
  const { methodClosed, legs, manualPayout } = factsOfLine(request, line, actor);
  return (methodClosed || legs.failed > 0) && manualPayout === 'NONE';
}
