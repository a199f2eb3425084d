import type { ServiceContext } from '../context.ts';
import { providerOf, REFUND_PARTS, sendTo } from './call-provider.ts';
import { reconcileRefund } from './reconcile-refund.ts';
import { recordAnswer } from './record-answer.ts';

/**
 * Sends one leg to its provider. That a call is about to be made is committed before it is made, so whoever comes after
 * a crash knows that it may have been, and asks instead of sending. Runs any number of times, also at once.
 */
export async function sendRefund(
  context: ServiceContext,
  { merchantId, refundId }: { merchantId: string; refundId: string },
): Promise<void> {
  const { database, log } = context;
  const refund = await database.inTenant(merchantId, async (transaction) => {
    const first = await transaction.refundTransaction.updateMany({
      where: { id: refundId, state: 'RESERVED', attempts: 0 },
      data: { attempts: 1 },
    });
    if (first.count === 0) return null;
    return transaction.refundTransaction.findUniqueOrThrow({ where: { id: refundId }, include: REFUND_PARTS });
  });
  if (!refund) return reconcileRefund(context, { merchantId, refundId });
  const answer = await sendTo(providerOf(context, refund), refund, log);
  await recordAnswer(context, { merchantId, refundId, requestId: refund.requestId, attempts: refund.attempts }, answer);
}
