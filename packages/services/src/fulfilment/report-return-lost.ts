import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ReportReturnLostInput } from '../contract/fulfilment.ts';
import { done, type Outcome } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { chooseLines } from '../work/choose-lines.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';

/** The parcel back is lost: the seller stands for it, or either side asks the mediator. */
export function reportReturnLost(
  context: ServiceContext,
  input: ReportReturnLostInput,
): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'returnReportLost', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    const reason = input.note?.trim() || null;
    for (const { lineId, field } of chosen.value) {
      const moved = await moveLine(work, lineId, 'reportLost', { field, reason });
      if (!moved.ok) return moved;
    }
    Object.assign(work.payload, { note: reason });
    const lost = chosen.value.flatMap(({ lineId }) => lineOf(work, lineId).row.shipmentId ?? []);
    await endShipments(work, new Set(lost));
    return done(null);
  });
}

/** A parcel is lost when nothing that was in it is still expected. */
async function endShipments(work: RequestWork, shipmentIds: ReadonlySet<string>): Promise<void> {
  for (const id of shipmentIds) {
    const inIt = [...work.lines.values()].filter(({ row }) => row.shipmentId === id);
    const over = inIt.every(({ row, tracked }) => row.state === 'RETURN_IN_TRANSIT' && tracked.returnLost);
    if (over) await work.transaction.returnShipment.update({ where: { id }, data: { state: 'LOST' } });
  }
}
