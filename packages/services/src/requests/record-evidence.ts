import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { RecordEvidenceInput } from '../contract/requests.ts';
import { inTransaction } from '../kernel/run-command.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { lockOrderForWork } from '../reads/load-order.ts';

/** Files nobody has attached to a request; more are refused, so that an order cannot be filled up. */
const MOST_LOOSE_FILES = 50;

/** Keeps what is known of an uploaded file that was checked and stored; a request of this order may attach it. */
export function recordEvidence(
  context: ServiceContext,
  input: RecordEvidenceInput,
): Promise<Outcome<{ evidenceId: string }>> {
  const { actor, orderId, kind, fileName, mediaType, bytes, sha256, storageKey } = input;
  return inTransaction(context, actor.merchantId, async (transaction) => {
    const order = isUuid(orderId)
      ? await lockOrderForWork(context, transaction, lockedFor(actor, orderId), orderId)
      : null;
    if (!order) return refused(problem('ORDER_NOT_FOUND', 'There is no such order.', ['orderId']));
    const loose = await transaction.evidence.count({ where: { orderId, state: 'UPLOADED' } });
    if (loose >= MOST_LOOSE_FILES) {
      const message = `At most ${MOST_LOOSE_FILES} files may wait to be attached to a request.`;
      return refused(problem('TOO_MANY', message, ['orderId'], { most: MOST_LOOSE_FILES }));
    }
    const evidenceId = input.evidenceId ?? context.newId();
    if (await transaction.evidence.findUnique({ where: { id: evidenceId } })) return done({ evidenceId });
    const { requirement = null, width = null, height = null } = input;
    await transaction.evidence.create({
      data: {
        ...{ id: evidenceId, merchantId: actor.merchantId, orderId, uploadedBy: actor.kind, kind, state: 'UPLOADED' },
        ...{ fileName: fileName.slice(0, 255), mediaType, bytes, width, height, sha256, storageKey, requirement },
        createdAt: new Date(context.clock()),
      },
    });
    return done({ evidenceId });
  });
}

/** A supplier's contact sees no order, and adds files to the one of their leg all the same. */
function lockedFor(actor: Actor, orderId: string): Actor {
  if (actor.kind !== 'SUPPLIER' || actor.orderId !== orderId) return actor;
  return { kind: 'SYSTEM', merchantId: actor.merchantId };
}
