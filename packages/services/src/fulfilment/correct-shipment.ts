import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { CorrectShipmentInput } from '../contract/fulfilment.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { moveLine } from '../work/move-line.ts';
import { attachProof } from './attach-proof.ts';
import { checkParcel } from './write-forward-shipment.ts';

/** A mistyped carrier or number put right, for all that is on its way in the parcel; the record keeps what it was. */
export function correctShipment(
  context: ServiceContext,
  input: CorrectShipmentInput,
): Promise<Outcome<RequestChanged>> {
  const problems = checkParcel(input);
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'returnShipmentCorrect', input, async (work) => {
    const shipment = work.request.row.shipments.find(({ id }) => id === input.shipmentId);
    const inIt = [...work.lines.values()].filter(
      ({ row }) => row.shipmentId === input.shipmentId && row.state === 'RETURN_IN_TRANSIT',
    );
    if (!shipment || inIt.length === 0) {
      const message = 'Nothing of this request is on its way in such a parcel.';
      return refused(problem('SHIPMENT_NOT_FOUND', message, ['returnShipmentId']));
    }
    const proof = await attachProof(work, input.evidence);
    if (!proof.ok) return proof;
    const corrected = { carrier: input.carrier.trim(), trackingNumber: input.trackingNumber.trim() };
    const { carrier, trackingNumber } = shipment;
    for (const { row } of inIt) {
      const moved = await moveLine(work, row.id, 'correctShipment', {
        data: { shipmentId: shipment.id, before: { carrier, trackingNumber }, ...corrected },
      });
      if (!moved.ok) return moved;
    }
    await work.transaction.returnShipment.update({
      where: { id: shipment.id },
      data: { ...corrected, proofEvidenceIds: { push: [...proof.value] } },
    });
    Object.assign(work.payload, corrected);
    return done(null);
  });
}
