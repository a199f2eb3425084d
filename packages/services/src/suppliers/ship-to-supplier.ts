import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ShipToSupplierInput } from '../contract/suppliers.ts';
import { checkTexts } from '../kernel/text-fields.ts';
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
    const parcel = { carrier: input.carrier.trim(), trackingNumber: input.trackingNumber.trim() };
    const at = new Date(work.now);
    const shipments = new Map<string, string>();
    for (const [legId, lineIds] of legsOf(work, chosen.value)) {
      const forwardShipmentId = work.context.newId();
      await work.transaction.forwardShipment.create({
        data: {
          ...{ id: forwardShipmentId, merchantId: work.actor.merchantId, requestId: input.requestId, ...parcel },
          ...{ kind: 'TO_SUPPLIER', sentBy: 'SELLER', state: 'IN_TRANSIT', dispatchedAt: at, createdAt: at },
        },
      });
      for (const lineId of lineIds) shipments.set(lineId, forwardShipmentId);
      await writeRecord(work, legId, lineIds, { kind: 'SHIPPED', ...parcel });
    }
    for (const { lineId, field } of chosen.value) {
      const forwardShipmentId = shipments.get(lineId) ?? null;
      const details = { field, data: { forwardShipmentId, ...parcel }, changes: { forwardShipmentId } };
      const moved = await moveLine(work, lineId, 'shipToSupplier', details);
      if (!moved.ok) return moved;
    }
    Object.assign(work.payload, parcel);
    return done(null);
  });
}

export function checkParcel({ carrier, trackingNumber }: Pick<ShipToSupplierInput, 'carrier' | 'trackingNumber'>) {
  return checkTexts({
    carrier: { value: carrier, longest: 100 },
    trackingNumber: { value: trackingNumber, longest: 100 },
  });
}
