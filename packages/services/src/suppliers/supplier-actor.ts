import type { SupplierActor } from '../actor.ts';
import type { SupplierActorInput } from '../contract/suppliers.ts';
import { isUuid } from '../kernel/uuid.ts';
import type { Dependencies } from '../services.ts';

/** Whom a signed link speaks for; null when a later one was sent, or its time is over. */
export async function supplierActor(
  { database, clock }: Pick<Dependencies, 'database' | 'clock'>,
  { merchantId, legId, version }: SupplierActorInput,
): Promise<SupplierActor | null> {
  if (!isUuid(merchantId) || !isUuid(legId)) return null;
  const leg = await database.inTenant(merchantId, (transaction) =>
    transaction.supplierLeg.findUnique({
      where: { id: legId },
      include: { request: { select: { orderId: true } }, supplier: { select: { name: true } } },
    }),
  );
  if (!leg || leg.linkVersion !== version || leg.linkExpiresAt.getTime() <= clock()) return null;
  const { requestId, request, supplier } = leg;
  return { kind: 'SUPPLIER', merchantId, requestId, orderId: request.orderId, legId, name: supplier.name };
}
