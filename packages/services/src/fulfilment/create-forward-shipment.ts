import * as z from 'zod';
import type { ServiceContext } from '../context.ts';
import type { CreateForwardShipmentInput, ForwardKind, ForwardShipmentCreated } from '../contract/fulfilment.ts';
import { runCommand } from '../kernel/run-command.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { chooseLines } from '../work/choose-lines.ts';
import { moveLine } from '../work/move-line.ts';
import { closeWork, openWork, type RequestWork } from '../work/request-work.ts';
import { onlyFrom } from './only-from.ts';
import { checkParcel, writeForwardShipment } from './write-forward-shipment.ts';

const createdSchema = z.object({ requestId: z.string(), forwardShipmentId: z.string() });

/** What each kind of parcel does to a line, and where from. Goods to the supplier leave with the supplier's leg. */
const KINDS = {
  SENT_BACK: { event: 'enterShipment', from: 'SENDING_BACK' },
  REPLACEMENT: { event: 'shipReplacement', from: 'REPLACEMENT_DUE' },
} as const;

/** Refused goods leave for the buyer, or a new one does. */
export function createForwardShipment(
  context: ServiceContext,
  input: CreateForwardShipmentInput,
): Promise<Outcome<ForwardShipmentCreated>> {
  const problems = checkParcel(input);
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  const { kind } = input;
  if (!isSentHere(kind)) {
    const message = 'Goods go on to the supplier with the supplier’s own leg. Use `supplierShipmentCreate`.';
    return Promise.resolve(refused(problem('KIND_NOT_SENT_HERE', message, ['kind'])));
  }
  return runCommand(
    context,
    'forwardShipmentCreate',
    input,
    (stored) => createdSchema.parse(stored),
    async (transaction) => {
      const work = await openWork(context, transaction, input.actor, input.requestId);
      return work.ok ? send(work.value, kind, input) : work;
    },
  );
}

function isSentHere(kind: ForwardKind): kind is keyof typeof KINDS {
  return kind in KINDS;
}

async function send(
  work: RequestWork,
  kind: keyof typeof KINDS,
  input: CreateForwardShipmentInput,
): Promise<Outcome<{ requestId: string; forwardShipmentId: string }>> {
  const { event, from } = KINDS[kind];
  const chosen = onlyFrom(work, await chooseLines(work, input.lines), from, event);
  if (!chosen.ok) return chosen;
  const parcel = await writeForwardShipment(work, kind, input);
  const { forwardShipmentId } = parcel;
  for (const { lineId, field } of chosen.value) {
    const moved = await moveLine(work, lineId, event, { field, data: parcel, changes: { forwardShipmentId } });
    if (!moved.ok) return moved;
  }
  await closeWork(work);
  return done({ requestId: input.requestId, forwardShipmentId });
}
