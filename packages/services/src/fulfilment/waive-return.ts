import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { WaiveReturnInput } from '../contract/fulfilment.ts';
import { done, type Outcome } from '../outcome.ts';
import { settleFreeLine } from '../refunds/settle-free-line.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { chooseLines } from '../work/choose-lines.ts';
import { moveLine } from '../work/move-line.ts';

/** The seller does without the goods, or stands for a lost parcel: what was promised for them is due. */
export function waiveReturn(context: ServiceContext, input: WaiveReturnInput): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'returnWaive', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    const reason = input.note?.trim() || null;
    for (const { lineId, field } of chosen.value) {
      const moved = await moveLine(work, lineId, 'waiveReturn', { field, reason });
      if (!moved.ok) return moved;
      const settled = await settleFreeLine(work, lineId);
      if (!settled.ok) return settled;
    }
    Object.assign(work.payload, { note: reason });
    return done(null);
  });
}
