import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ReportForwardLostInput } from '../contract/fulfilment.ts';
import { done, type Outcome } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { chooseLines } from '../work/choose-lines.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import { endParcels } from './end-parcels.ts';

/** A replacement is lost: another one is due, or the sides talk about another agreement. */
export function reportForwardLost(
  context: ServiceContext,
  input: ReportForwardLostInput,
): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'forwardShipmentReportLost', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    const event = input.anotherInStock ? 'replacementLost' : 'replacementLostNoStock';
    for (const { lineId, field } of chosen.value) {
      const { forwardShipmentId } = lineOf(work, lineId).row;
      const reason = input.note?.trim() || null;
      const moved = await moveLine(work, lineId, event, { field, reason, data: { forwardShipmentId } });
      if (!moved.ok) return moved;
    }
    await endParcels(work, chosen.value, 'LOST');
    Object.assign(work.payload, { note: input.note?.trim() || null });
    return done(null);
  });
}
