import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { RecordSupplierReceiptInput } from '../contract/suppliers.ts';
import { attachFiles } from '../messages/attach-files.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { type ChosenLine, chooseLinesOr } from '../work/choose-lines.ts';
import type { LoadedLine } from '../work/loaded-request.ts';
import { lineOf } from '../work/move-line.ts';
import { type RequestWork, record } from '../work/request-work.ts';
import { openLegWork } from './open-leg-work.ts';
import { recordForLegs } from './write-record.ts';

/** The supplier has the goods. It is put on record; the line stays where it is, because the money is still to come. */
export function recordSupplierReceipt(
  context: ServiceContext,
  input: RecordSupplierReceiptInput,
): Promise<Outcome<RequestChanged>> {
  if ((input.text?.length ?? 0) > 5000) {
    return Promise.resolve(refused(problem('TOO_LONG', 'At most 5000 characters.', ['text'], { longest: 5000 })));
  }
  const decide = async (work: RequestWork): Promise<Outcome<null>> => {
    const parcels = await work.transaction.forwardShipment.findMany({
      where: { requestId: input.requestId, kind: 'TO_SUPPLIER', state: 'IN_TRANSIT' },
    });
    const onTheirWay = new Set(parcels.map(({ id }) => id));
    const chosen = await chooseArriving(work, input, onTheirWay);
    if (!chosen.ok) return chosen;
    const files = await attachFiles(work.transaction, work.actor, work.request.row.orderId, input.evidenceIds ?? []);
    if (!files.ok) return files;
    const arrived = chosen.value.map(({ lineId }) => lineOf(work, lineId).row.forwardShipmentId ?? '');
    await work.transaction.forwardShipment.updateMany({
      where: { id: { in: arrived } },
      data: { state: 'DELIVERED', deliveredAt: new Date(work.now) },
    });
    await recordForLegs(work, chosen.value, () => ({ kind: 'RECEIVED', text: input.text, evidenceIds: files.value }));
    for (const { lineId } of chosen.value) recordArrival(work, lineId);
    return done(null);
  };
  return runOnRequest(context, 'supplierReceiptRecord', input, decide, openLegWork);
}

function chooseArriving(
  work: RequestWork,
  input: RecordSupplierReceiptInput,
  onTheirWay: ReadonlySet<string>,
): Promise<Outcome<ChosenLine[]>> {
  const none = problem('NOTHING_ON_ITS_WAY', 'No goods are on their way to the supplier.', ['requestId']);
  const arrives = ({ row }: LoadedLine) =>
    (work.actor.kind !== 'SUPPLIER' || row.supplierLegId === work.actor.legId) &&
    onTheirWay.has(row.forwardShipmentId ?? '');
  const absent = (input.lines ?? []).flatMap(({ lineId }, index) => {
    const line = work.lines.get(lineId);
    return line && arrives(line) ? [] : [{ ...none, field: ['lines', String(index), 'lineId'] }];
  });
  return absent.length > 0 ? Promise.resolve(refused(...absent)) : chooseLinesOr(work, input.lines, arrives, none);
}

function recordArrival(work: RequestWork, lineId: string): void {
  const { state } = lineOf(work, lineId).row;
  const entry = { lineId, event: 'supplierReceived', fromState: state, toState: state };
  record(work, { ...entry, reason: null, clause: null, data: {} }, 'line.supplier_received');
}
