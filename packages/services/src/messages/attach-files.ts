import type { Transaction } from '@refund-widget/database';
import type { Actor } from '../actor.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';

const MOST_FILES = 10;

/**
 * Files for a message: uploaded for this order by the sender's own side and used nowhere else. Each is used up by it, so
 * that it can stand under no second audience.
 */
export async function attachFiles(
  transaction: Transaction,
  actor: Actor,
  orderId: string,
  evidenceIds: readonly string[],
): Promise<Outcome<readonly string[]>> {
  if (evidenceIds.length > MOST_FILES) {
    return refused(problem('TOO_MANY', `At most ${MOST_FILES} files.`, ['evidenceIds'], { most: MOST_FILES }));
  }
  const ids = evidenceIds.filter(isUuid);
  const loose = { orderId, uploadedBy: actor.kind, state: 'UPLOADED', requestId: null } as const;
  const found = ids.length === 0 ? [] : await transaction.evidence.findMany({ where: { id: { in: ids }, ...loose } });
  const usable = new Set(found.map(({ id }) => id));
  const problems = evidenceIds.flatMap((id, index) => {
    if (usable.has(id) && evidenceIds.indexOf(id) === index) return [];
    const message = 'Upload this file for this order first, and use it once.';
    return [problem('EVIDENCE_NOT_FOUND', message, ['evidenceIds', index])];
  });
  if (problems.length > 0) return refused(...problems);
  const where = { id: { in: ids }, ...loose };
  const { count } = await transaction.evidence.updateMany({ where, data: { state: 'ATTACHED' } });
  if (count === ids.length) return done(ids);
  return refused(problem('EVIDENCE_NOT_FOUND', 'One of these files was used meanwhile.', ['evidenceIds']));
}
