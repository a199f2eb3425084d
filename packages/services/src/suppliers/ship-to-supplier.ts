import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ShipToSupplierInput } from '../contract/suppliers.ts';
import { checkParcel, writeForwardShipment } from '../fulfilment/write-forward-shipment.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { moveLine } from '../work/move-line.ts';
import { chooseLegLines } from './choose-leg-lines.ts';
import { legsOf, writeRecord } from './write-record.ts';

/** The goods the buyer sent to us go on to their supplier; a parcel for each leg, and each supplier is told. */
export function shipToSupplier(context: ServiceContext, input: ShipToSupplierInput): Promise<Outcome<RequestChanged>> {
  const problems = checkParcel(input);
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'supplierShipmentCreate', input, async (work) => {
    const none = 'No goods of this request wait to go to their supplier.';
    const chosen = await chooseLegLines(work, input.lines, 'shipToSupplier', none);
    if (!chosen.ok) return chosen;
    const fields = new Map(chosen.value.map(({ lineId, field }) => [lineId, field]));
    for (const [legId, lineIds] of legsOf(work, chosen.value)) {
      const shipment = await writeForwardShipment(work, 'TO_SUPPLIER', input);
      const { forwardShipmentId, carrier, trackingNumber } = shipment;
      await writeRecord(work, legId, lineIds, { kind: 'SHIPPED', carrier, trackingNumber });
      for (const lineId of lineIds) {
        const details = { field: fields.get(lineId) ?? [], data: shipment, changes: { forwardShipmentId } };
        const moved = await moveLine(work, lineId, 'shipToSupplier', details);
        if (!moved.ok) return moved;
      }
    }
    return done(null);
  });
}
