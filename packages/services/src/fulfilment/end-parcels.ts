import type { ChosenLine } from '../work/choose-lines.ts';
import { lineOf } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';

/** Parcels of lines that were delivered or lost, once nothing in them is still on its way. */
export async function endParcels(
  work: RequestWork,
  lines: readonly ChosenLine[],
  state: 'DELIVERED' | 'LOST',
): Promise<void> {
  const parcels = new Set(lines.flatMap(({ lineId }) => lineOf(work, lineId).row.forwardShipmentId ?? []));
  for (const id of parcels) {
    const onItsWay = [...work.lines.values()].some(
      ({ row }) => row.forwardShipmentId === id && (row.state === 'SENDING_BACK' || row.state === 'REPLACEMENT_SENT'),
    );
    if (onItsWay) continue;
    const deliveredAt = state === 'DELIVERED' ? new Date(work.now) : null;
    await work.transaction.forwardShipment.update({ where: { id }, data: { state, deliveredAt } });
  }
}
