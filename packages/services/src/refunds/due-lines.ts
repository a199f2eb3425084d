import { interpret, LIFECYCLE } from '@refund-widget/domain';
import type { LineDecision } from '../contract/command.ts';
import { type Problem, problem } from '../outcome.ts';
import { factsOfLine, legsOf } from '../work/line-facts.ts';
import type { LoadedLine } from '../work/loaded-request.ts';
import type { RequestWork } from '../work/request-work.ts';

/** A line whose refund is due and of which something is still to be sent, or nothing was ever to be. */
export function isToBePaid({ request, now, actor }: RequestWork, line: LoadedLine): boolean {
  const free = line.row.refund === 0n;
  if (!free && legsOf(request.row.refunds, line.row).uncovered <= 0n) return false;
  const event = free ? 'confirmSettlement' : 'startPayout';
  const context = factsOfLine(request, line, actor);
  return interpret(LIFECYCLE, { state: line.row.state, event, actor: 'SYSTEM', context, now }).ok;
}

/** A line of which a part was paid, or is on its way, stays whole: nobody could say for which of its units that was. */
export function checkSplits({ lines, request }: RequestWork, decisions: readonly LineDecision[]): Problem[] {
  return decisions.flatMap(({ lineId, quantity }, index) => {
    const line = lines.get(lineId);
    if (!line || quantity == null || quantity === line.row.quantity) return [];
    if (legsOf(request.row.refunds, line.row).uncovered === line.row.refund) return [];
    const message = 'Part of this line’s refund is on its way or paid, so the rest is sent for all of its units.';
    return [problem('MONEY_ON_ITS_WAY', message, ['lines', index, 'quantity'])];
  });
}
