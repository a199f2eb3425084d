import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ProveDispatchInput } from '../contract/fulfilment.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { settleFreeLine } from '../refunds/settle-free-line.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { type ChosenLine, chooseLines } from '../work/choose-lines.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { attachProof } from './attach-proof.ts';

/**
 * The goods were shown to be on their way, and where the law says so the refund is due at once (Dir. 2011/83 art 13(3)).
 * Refuses `PROOF_MISSING` where neither a file nor a note says what shows it.
 */
export function proveDispatch(context: ServiceContext, input: ProveDispatchInput): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'dispatchProve', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    const proof = await attachProof(work, input.evidence);
    if (!proof.ok) return proof;
    const note = input.note?.trim() || null;
    for (const line of chosen.value) {
      const proved = await proveLine(work, line, note, proof.value);
      if (!proved.ok) return proved;
    }
    return done(null);
  });
}

async function proveLine(
  work: RequestWork,
  { lineId, field }: ChosenLine,
  note: string | null,
  proof: readonly string[],
): Promise<Outcome<null>> {
  const { shipmentId } = lineOf(work, lineId).row;
  const shipment = work.request.row.shipments.find(({ id }) => id === shipmentId);
  const files = [...(shipment?.proofEvidenceIds ?? []), ...proof];
  if (files.length === 0 && note === null) {
    const message = 'Add a file that shows the parcel was handed over, or write where you saw it.';
    return refused(problem('PROOF_MISSING', message, ['note']));
  }
  const moved = await moveLine(work, lineId, 'proveDispatch', {
    field,
    reason: note,
    data: { shipmentId, proof: files },
  });
  if (!moved.ok) return moved;
  if (shipment && proof.length > 0) {
    await work.transaction.returnShipment.update({ where: { id: shipment.id }, data: { proofEvidenceIds: files } });
  }
  return settleFreeLine(work, lineId);
}
