import { readOrderInTransaction, type Transaction } from '@refund-widget/database';
import type { LineState, UnitRange } from '@refund-widget/domain';
import type { ServiceContext } from '../../context.ts';
import type { SnapshotLot } from '../../contract/orders.ts';
import { done, type Outcome } from '../../outcome.ts';
import { snapshotOf } from '../../reads/snapshot-of.ts';
import { type LoadedLine, loadRequest } from '../../work/loaded-request.ts';
import { lineOf, moveLine } from '../../work/move-line.ts';
import { closeWork, type RequestWork, startWork } from '../../work/request-work.ts';
import { splitLine } from '../../work/split-line.ts';
import { storePlain } from '../../work/stored-line.ts';

/** Before the goods are on their way back, where they are follows the outbound parcel. */
const OUTBOUND: readonly LineState[] = [
  'SUBMITTED',
  'AWAITING_INFORMATION',
  'NEGOTIATING',
  'WITH_SUPPLIER',
  'AWAITING_RETURN',
];

/**
 * After an order's lots changed: lines move to the lots their units are in now, and a request made before shipping whose
 * parcel left keeps its units and waits for the buyer, who converts or cancels it.
 */
export async function followParcels(
  context: ServiceContext,
  transaction: Transaction,
  merchantId: string,
  orderId: string,
): Promise<Outcome<null>> {
  const requests = await transaction.refundRequest.findMany({ where: { orderId }, select: { id: true } });
  if (requests.length === 0) return done(null);
  const json = await readOrderInTransaction(transaction, orderId);
  if (!json) throw new Error(`Order ${orderId} is not there`);
  // Replacements never change by what the shop reports: lines about them need not follow, and older lines must not.
  const lots = new Map(
    snapshotOf(json).items.map((item) => [
      item.id,
      item.lots.filter(({ replacementLineId }) => replacementLineId === null),
    ]),
  );
  for (const { id } of requests) {
    const request = await loadRequest(context, transaction, id, { lock: true });
    if (!request) throw new Error(`Request ${id} is not there`);
    const work = startWork(context, transaction, { kind: 'SYSTEM', merchantId }, request);
    for (const line of request.lines) {
      const followed = await followLine(work, line, lots.get(line.item.id) ?? []);
      if (!followed.ok) return followed;
    }
    if (work.audit.length > 0) await closeWork(work);
  }
  return done(null);
}

async function followLine(work: RequestWork, line: LoadedLine, lots: readonly SnapshotLot[]): Promise<Outcome<null>> {
  let lineId = line.row.id;
  for (const lot of lots.filter(({ units }) => line.units.some((range) => meet(range, units)))) {
    const current = lineOf(work, lineId);
    const inside = current.units.flatMap((range) => intersection(range, lot.units));
    if (inside.length === 0) continue;
    // Whoever decided on the units decided on them together; only an open request is divided.
    const divided =
      current.row.state === 'SUBMITTED' ? await splitLine(work, lineId, { units: inside }, []) : done(null);
    if (!divided.ok) return divided;
    const moved = await moveToLot(work, lineId, lot);
    if (!moved.ok) return moved;
    if (divided.value === null) return done(null);
    lineId = divided.value;
  }
  return done(null);
}

async function moveToLot(work: RequestWork, lineId: string, lot: SnapshotLot): Promise<Outcome<null>> {
  const { transaction } = work;
  const line = lineOf(work, lineId);
  if (line.row.lotId !== lot.id) {
    await transaction.requestLine.update({ where: { id: lineId }, data: { lotId: lot.id } });
    await transaction.claim.updateMany({ where: { lineId }, data: { lotId: lot.id } });
  }
  const { goods } = line.tracked;
  if (line.row.state === 'SUBMITTED' && goods === 'NONE' && lot.state !== 'NOT_SHIPPED') {
    const moved = await moveLine(work, lineId, 'parcelShipped', { changes: { lotId: lot.id } });
    if (!moved.ok) return moved;
  }
  const now = lineOf(work, lineId);
  if (lot.state === 'DELIVERED' && now.tracked.goods === 'IN_TRANSIT' && OUTBOUND.includes(now.row.state)) {
    const tracked = { ...now.tracked, goods: 'WITH_BUYER' as const };
    await transaction.requestLine.update({ where: { id: lineId }, data: { tracked: storePlain(tracked) } });
    work.lines.set(lineId, { ...now, tracked });
  }
  return done(null);
}

function meet(left: UnitRange, right: UnitRange): boolean {
  return left.first <= right.last && right.first <= left.last;
}

function intersection(left: UnitRange, right: UnitRange): UnitRange[] {
  if (!meet(left, right)) return [];
  return [{ first: Math.max(left.first, right.first), last: Math.min(left.last, right.last) }];
}
