import type { Lot } from '@refund-widget/database';
import type { UnitRange } from '@refund-widget/domain';
import { outside } from '../orders/returned-units.ts';
import { lineOf } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';

/**
 * A replacement that arrived is a lot of its own, made of the same units, so that their shares of what was charged stay
 * the same, and delivered now, so that windows count from it. The lots it takes its units from keep the others; one that
 * has none left stays for the record.
 *
 * The units can be asked for again, unless money already went back for them: what was refunded stays taken.
 */
export async function putReplacementInPlace(work: RequestWork, lineId: string): Promise<void> {
  const line = lineOf(work, lineId);
  const { transaction } = work;
  const lots = await transaction.lot.findMany({
    where: { orderItemId: line.row.orderItemId, replacedAt: null },
    orderBy: { firstUnit: 'asc' },
  });
  await transaction.$executeRaw`SET CONSTRAINTS "lots_units_in_one_lot" DEFERRED`;
  const { forwardShipmentId } = line.row;
  const shipment =
    forwardShipmentId === null
      ? null
      : await transaction.forwardShipment.findUnique({ where: { id: forwardShipmentId } });
  for (const lot of lots) {
    const taken = line.units.flatMap((range) => meet({ first: lot.firstUnit, last: lot.lastUnit }, range));
    if (taken.length === 0) continue;
    await cutOut(work, lot, taken);
    for (const units of taken) await addReplacement(work, lineId, lot, units, shipment);
  }
  if (!(await wasPaid(work, lineId))) await transaction.claim.deleteMany({ where: { lineId } });
}

async function cutOut(
  { transaction, context, now }: RequestWork,
  lot: Lot,
  taken: readonly UnitRange[],
): Promise<void> {
  const [kept, ...rest] = outside({ first: lot.firstUnit, last: lot.lastUnit }, taken);
  const data = kept ? { firstUnit: kept.first, lastUnit: kept.last } : { replacedAt: new Date(now) };
  await transaction.lot.update({ where: { id: lot.id }, data });
  for (const { first, last } of rest) {
    await transaction.lot.create({ data: { ...lot, id: context.newId(), firstUnit: first, lastUnit: last } });
  }
}

async function addReplacement(
  { transaction, context, now }: RequestWork,
  lineId: string,
  replaced: Lot,
  units: UnitRange,
  shipment: { readonly carrier: string; readonly trackingNumber: string; readonly dispatchedAt: Date } | null,
): Promise<void> {
  await transaction.lot.create({
    data: {
      ...{ id: context.newId(), merchantId: replaced.merchantId, orderItemId: replaced.orderItemId },
      // The shop's name for the units: what it reports of that lot is about these too.
      externalId: replaced.externalId,
      ...{ firstUnit: units.first, lastUnit: units.last, state: 'DELIVERED', expectedAt: null },
      ...{ shippedAt: shipment?.dispatchedAt ?? null, deliveredAt: new Date(now) },
      ...{ carrier: shipment?.carrier ?? null, trackingNumber: shipment?.trackingNumber ?? null },
      ...{ replacementLineId: lineId, firstDeliveredAt: replaced.firstDeliveredAt ?? replaced.deliveredAt },
    },
  });
}

/** A dispute about a refund can end in a replacement as well. */
async function wasPaid({ transaction }: RequestWork, lineId: string): Promise<boolean> {
  const parts = await transaction.refundPart.count({
    where: { lineId, amount: { gt: 0n }, transaction: { state: { not: 'FAILED' } } },
  });
  return parts > 0;
}

function meet(left: UnitRange, right: UnitRange): UnitRange[] {
  const range = { first: Math.max(left.first, right.first), last: Math.min(left.last, right.last) };
  return range.first <= range.last ? [range] : [];
}
