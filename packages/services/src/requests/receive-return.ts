import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ReceiveReturnInput } from '../contract/requests.ts';
import { done, type Outcome } from '../outcome.ts';
import { chooseLines } from '../work/choose-lines.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { runOnRequest } from './run-on-request.ts';

/** What arrived: units of a line that did not are a line of their own and stay on their way. */
export function receiveReturn(context: ServiceContext, input: ReceiveReturnInput): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'returnShipmentReceive', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    for (const { lineId, field } of chosen.value) {
      const moved = await moveLine(work, lineId, 'receive', { field, reason: input.note ?? null });
      if (!moved.ok) return moved;
    }
    await updateShipments(
      work,
      new Set(chosen.value.flatMap(({ lineId }) => lineOf(work, lineId).row.shipmentId ?? [])),
    );
    return done(null);
  });
}

async function updateShipments(work: RequestWork, shipmentIds: ReadonlySet<string>): Promise<void> {
  for (const id of shipmentIds) {
    const onTheWay = [...work.lines.values()].some(
      ({ row }) => row.shipmentId === id && row.state === 'RETURN_IN_TRANSIT',
    );
    await work.transaction.returnShipment.update({
      where: { id },
      data: { state: onTheWay ? 'PARTLY_RECEIVED' : 'RECEIVED', receivedAt: new Date(work.now) },
    });
  }
}
