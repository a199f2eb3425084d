import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { OutOfStockInput } from '../contract/fulfilment.ts';
import { done, type Outcome } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { chooseLines } from '../work/choose-lines.ts';
import { moveLine } from '../work/move-line.ts';

/** There is no new one to send: the sides talk about another agreement. */
export function outOfStock(context: ServiceContext, input: OutOfStockInput): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'replacementOutOfStock', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    const reason = input.note?.trim() || null;
    for (const { lineId, field } of chosen.value) {
      const moved = await moveLine(work, lineId, 'outOfStock', { field, reason });
      if (!moved.ok) return moved;
    }
    Object.assign(work.payload, { note: reason });
    return done(null);
  });
}
