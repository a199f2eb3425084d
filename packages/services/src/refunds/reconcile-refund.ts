import type { ServiceContext } from '../context.ts';
import { askAgain } from './ask-again.ts';
import { IN_FLIGHT_MS, REFUND_PARTS, type RefundToSend } from './call-provider.ts';
import type { RefundPlace } from './open-refund.ts';
import { recordAnswer } from './record-answer.ts';

/** Two clocks are never quite the same: a job that comes this early is not too early. */
const EARLY_MS = 1_000;

/**
 * Asks the provider what became of a leg, also of one that settled, since money can come back. A job that comes although
 * somebody asked meanwhile does nothing.
 */
export async function reconcileRefund(context: ServiceContext, place: RefundPlace): Promise<void> {
  const refund = await beginAsking(context, place);
  if (refund) await recordAnswer(context, place, await askAgain(context, refund));
}

function beginAsking(
  { database, clock }: ServiceContext,
  { merchantId, refundId }: RefundPlace,
): Promise<RefundToSend | null> {
  const now = clock();
  return database.inTenant(merchantId, async (transaction) => {
    const { count } = await transaction.refundTransaction.updateMany({
      where: {
        id: refundId,
        state: { in: ['ACCEPTED', 'UNKNOWN', 'SUCCEEDED'] },
        OR: [{ nextTryAt: null }, { nextTryAt: { lte: new Date(now + EARLY_MS) } }],
      },
      data: { attempts: { increment: 1 }, nextTryAt: new Date(now + IN_FLIGHT_MS) },
    });
    if (count === 0) return null;
    return transaction.refundTransaction.findUniqueOrThrow({ where: { id: refundId }, include: REFUND_PARTS });
  });
}
