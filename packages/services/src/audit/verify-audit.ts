import type { Actor } from '../actor.ts';
import type { AuditVerdict } from '../contract/requests.ts';
import { isUuid } from '../kernel/uuid.ts';
import { requestsVisibleTo } from '../reads/visibility.ts';
import type { Dependencies } from '../services.ts';
import { firstBreak } from './audit-chain.ts';

/** Recomputes every seal of a request's chain. Null for a request the actor may not see. */
export async function verifyAudit(
  { database }: Dependencies,
  { actor, requestId }: { actor: Actor; requestId: string },
): Promise<AuditVerdict | null> {
  if (!isUuid(requestId)) return null;
  return database.inTenant(actor.merchantId, async (transaction) => {
    const request = await transaction.refundRequest.findFirst({
      where: { AND: [{ id: requestId }, requestsVisibleTo(actor)] },
    });
    if (!request) return null;
    const entries = await transaction.auditEntry.findMany({ where: { requestId }, orderBy: { seq: 'asc' } });
    const brokenAt = firstBreak(entries, { seq: request.auditSeq, hash: request.auditHead });
    return { intact: brokenAt === null, entries: entries.length, brokenAt };
  });
}
