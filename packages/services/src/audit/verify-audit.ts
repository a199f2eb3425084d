import type { Actor } from '../actor.ts';
import type { AuditVerdict } from '../contract/requests.ts';
import { isUuid } from '../kernel/uuid.ts';
import { requestsVisibleTo } from '../reads/visibility.ts';
import type { Dependencies } from '../services.ts';
import { findingsInItself, RECORD_PARTS } from './read-record.ts';

/** Recomputes every seal of a request's chain. Null for a request the actor may not see. */
export async function verifyAudit(
  { database }: Dependencies,
  { actor, requestId }: { actor: Actor; requestId: string },
): Promise<AuditVerdict | null> {
  if (!isUuid(requestId)) return null;
  return database.inTenant(actor.merchantId, async (transaction) => {
    const request = await transaction.refundRequest.findFirst({
      where: { AND: [{ id: requestId }, requestsVisibleTo(actor)] },
      select: RECORD_PARTS,
    });
    if (!request) return null;
    const findings = findingsInItself(request);
    const brokenAt = findings[0]?.entry ?? null;
    return { intact: findings.length === 0, entries: request.audit.length, brokenAt };
  });
}
