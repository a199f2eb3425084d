import type { StaffActor } from '../actor.ts';
import { isUuid } from '../kernel/uuid.ts';
import type { Dependencies } from '../services.ts';

/** A member of staff as they are now; null when unknown or no longer active. */
export async function staffActor(
  { database }: Dependencies,
  { merchantId, staffId }: { merchantId: string; staffId: string },
): Promise<StaffActor | null> {
  if (!isUuid(merchantId) || !isUuid(staffId)) return null;
  const staff = await database.inTenant(merchantId, (transaction) =>
    transaction.staff.findUnique({ where: { id: staffId }, include: { sellers: true } }),
  );
  if (!staff?.active) return null;
  const { name, email, role } = staff;
  const sellerIds = staff.sellers.map(({ sellerId }) => sellerId).sort();
  return { kind: 'STAFF', merchantId, staffId, name, email, role, sellerIds };
}
