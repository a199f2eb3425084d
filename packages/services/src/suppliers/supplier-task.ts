import type { Prisma } from '@refund-widget/database';
import type { Actor, SupplierActor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { SupplierTask, SupplierTaskLine } from '../contract/suppliers.ts';
import { actionsFor } from '../desk/actions-for.ts';
import { factsOfLine } from '../work/line-facts.ts';
import { type LoadedLine, type LoadedRequest, loadRequest } from '../work/loaded-request.ts';
import { supplierStage } from './supplier-stage.ts';

/** The leg of a supplier's link, with what its contact may do; null for anybody else. */
export async function supplierTask(
  context: ServiceContext,
  { actor }: { readonly actor: Actor },
): Promise<SupplierTask | null> {
  if (actor.kind !== 'SUPPLIER') return null;
  const { merchantId, legId, requestId } = actor;
  return context.database.inTenant(merchantId, async (transaction) => {
    const leg = await transaction.supplierLeg.findUnique({ where: { id: legId }, include: LEG_PARTS });
    const request = await loadRequest(context, transaction, requestId, { lock: false });
    if (!leg || !request) return null;
    const parcels = new Map(leg.request.forwardShipments.map((parcel) => [parcel.id, parcel]));
    const lines = request.lines.filter(({ row }) => row.supplierLegId === legId);
    const { merchant } = leg.request;
    return {
      ...{ requestNumber: `R-${request.row.number}`, merchantName: merchant.name, supportEmail: merchant.supportEmail },
      ...{ sellerName: request.row.seller.name, supplierName: leg.supplier.name, contactName: leg.contactName },
      ...{ locale: leg.supplier.locale, currency: request.order.currency, timeZone: merchant.timeZone },
      ...{ message: leg.message, askedAt: leg.createdAt.getTime(), linkExpiresAt: leg.linkExpiresAt.getTime() },
      lines: lines.map((line) => taskLine(context, request, line, actor, parcels)),
      recordIds: leg.records.map(({ id }) => id),
    };
  });
}

/** Entries that are the supplier's own or were said to them; what staff noted about them is not. */
const READ_BY_SUPPLIER: Prisma.SupplierRecordWhereInput = {
  OR: [
    { kind: { in: ['ASKED', 'ACCEPTED', 'ACCEPTED_WITHOUT_RETURN', 'OFFERED', 'DECLINED'] } },
    { kind: { in: ['SHIPPED', 'RECEIVED', 'REFUNDED', 'RESHIPPED'] } },
    { kind: 'FAILED', authorKind: 'SUPPLIER' },
  ],
};

const LEG_PARTS = {
  supplier: true,
  request: { include: { merchant: true, forwardShipments: { where: { kind: 'TO_SUPPLIER' } } } },
  records: { where: READ_BY_SUPPLIER, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { id: true } },
} as const satisfies Prisma.SupplierLegInclude;

interface Parcel {
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly state: string;
}

function taskLine(
  { clock }: ServiceContext,
  request: LoadedRequest,
  line: LoadedLine,
  actor: SupplierActor,
  parcels: ReadonlyMap<string, Parcel>,
): SupplierTaskLine {
  const { row, item, tracked } = line;
  const parcel = parcels.get(row.forwardShipmentId ?? '');
  return {
    ...{ lineId: row.id, title: item.title, variant: item.variant, sku: item.sku, quantity: row.quantity },
    ...{ reason: row.reason, resolution: row.resolution, version: row.version },
    stage: supplierStage(row.state, tracked.goods),
    deadline: row.waitingFor === 'SUPPLIER' ? (row.deadline?.getTime() ?? null) : null,
    parcel: parcel
      ? { carrier: parcel.carrier, trackingNumber: parcel.trackingNumber, received: parcel.state === 'DELIVERED' }
      : null,
    availableActions: actionsFor(actor, row, factsOfLine(request, line, actor), clock()),
  };
}
