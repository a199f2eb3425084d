import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { DeliverForwardInput } from '../contract/fulfilment.ts';
import { done, type Outcome } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { type ChosenLine, chooseLines } from '../work/choose-lines.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { endParcels } from './end-parcels.ts';
import { putReplacementInPlace } from './put-replacement-in-place.ts';

/** The buyer has refused goods again, and the line ends; or has the new ones, which are a delivery of their own. */
export function deliverForward(context: ServiceContext, input: DeliverForwardInput): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'forwardShipmentDeliver', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    for (const line of chosen.value) {
      const delivered = await deliverLine(work, line);
      if (!delivered.ok) return delivered;
    }
    await endParcels(work, chosen.value, 'DELIVERED');
    return done(null);
  });
}

async function deliverLine(work: RequestWork, { lineId, field }: ChosenLine): Promise<Outcome<null>> {
  const { row } = lineOf(work, lineId);
  const event = row.state === 'SENDING_BACK' ? 'deliverBack' : 'replacementDelivered';
  const moved = await moveLine(work, lineId, event, { field, data: { forwardShipmentId: row.forwardShipmentId } });
  if (!moved.ok) return moved;
  if (event === 'replacementDelivered') await putReplacementInPlace(work, lineId);
  return done(null);
}
