import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { SupplierReshipsInput } from '../contract/suppliers.ts';
import { checkParcel, writeForwardShipment } from '../fulfilment/write-forward-shipment.ts';
import { attachFiles } from '../messages/attach-files.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { chooseLegLines } from './choose-leg-lines.ts';
import { openLegWork } from './open-leg-work.ts';
import { recordForLegs } from './write-record.ts';

/** The supplier sends the replacement to the buyer; its parcel is followed like any replacement's. */
export function supplierReships(
  context: ServiceContext,
  input: SupplierReshipsInput,
): Promise<Outcome<RequestChanged>> {
  const problems = checkParcel(input);
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  const decide = async (work: RequestWork): Promise<Outcome<null>> => {
    const none = 'No line of this request waits for a replacement from its supplier.';
    const chosen = await chooseLegLines(work, input.lines, 'supplierReships', none);
    if (!chosen.ok) return chosen;
    const files = await attachFiles(work.transaction, work.actor, work.request.row.orderId, input.evidenceIds ?? []);
    if (!files.ok) return files;
    const shipment = await writeForwardShipment(work, 'REPLACEMENT', input, 'SUPPLIER');
    const { forwardShipmentId, ...parcel } = shipment;
    await recordForLegs(work, chosen.value, () => ({ kind: 'RESHIPPED', ...parcel, evidenceIds: files.value }));
    for (const { lineId, field } of chosen.value) {
      const details = { field, data: shipment, changes: { forwardShipmentId } };
      const moved = await moveLine(work, lineId, 'supplierReships', details);
      if (!moved.ok) return moved;
    }
    return done(null);
  };
  return runOnRequest(context, 'supplierReshipmentCreate', input, decide, openLegWork);
}
