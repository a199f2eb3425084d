import * as z from 'zod';
import type { ServiceContext } from '../context.ts';
import type { EnterShipmentInput, ShipmentEntered } from '../contract/requests.ts';
import { attachProof } from '../fulfilment/attach-proof.ts';
import { onlyFrom } from '../fulfilment/only-from.ts';
import { runCommand } from '../kernel/run-command.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { chooseLinesOr } from '../work/choose-lines.ts';
import { moveLine } from '../work/move-line.ts';
import { closeWork, openWork, type RequestWork } from '../work/request-work.ts';

const enteredSchema = z.object({ requestId: z.string(), shipmentId: z.string() });

/** The buyer has shipped: carrier and tracking number, for all lines that wait for it when none is named. */
export function enterShipment(context: ServiceContext, input: EnterShipmentInput): Promise<Outcome<ShipmentEntered>> {
  const { carrier, trackingNumber } = input;
  const problems = checkTexts({
    carrier: { value: carrier, longest: 100 },
    trackingNumber: { value: trackingNumber, longest: 100 },
  });
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runCommand(
    context,
    'returnShipmentCreate',
    input,
    (stored) => enteredSchema.parse(stored),
    async (transaction) => {
      const work = await openWork(context, transaction, input.actor, input.requestId);
      return work.ok ? ship(work.value, input) : work;
    },
  );
}

async function ship(
  work: RequestWork,
  { requestId, lines, evidence, ...parcel }: EnterShipmentInput,
): Promise<Outcome<{ requestId: string; shipmentId: string }>> {
  const none = problem('NOTHING_TO_SHIP', 'No line of this request waits for goods to come back.', ['requestId']);
  const named = await chooseLinesOr(work, lines, ({ row }) => row.state === 'AWAITING_RETURN', none);
  const chosen = onlyFrom(work, named, 'AWAITING_RETURN', 'enterShipment');
  if (!chosen.ok) return chosen;
  const proof = await attachProof(work, evidence);
  if (!proof.ok) return proof;
  const shipmentId = work.context.newId();
  const carrier = parcel.carrier.trim();
  const trackingNumber = parcel.trackingNumber.trim();
  const at = new Date(work.now);
  await work.transaction.returnShipment.create({
    data: {
      ...{ id: shipmentId, merchantId: work.actor.merchantId, requestId, carrier, trackingNumber },
      ...{ state: 'IN_TRANSIT', dispatchedAt: at, createdAt: at, proofEvidenceIds: [...proof.value] },
    },
  });
  for (const { lineId, field } of chosen.value) {
    const data = { shipmentId, carrier, trackingNumber };
    const moved = await moveLine(work, lineId, 'enterShipment', { field, data, changes: { shipmentId } });
    if (!moved.ok) return moved;
  }
  Object.assign(work.payload, { carrier, trackingNumber });
  await closeWork(work);
  return done({ requestId, shipmentId });
}
