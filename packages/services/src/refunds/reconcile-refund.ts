import type { ServiceContext } from '../context.ts';
import { askAt, providerOf, REFUND_PARTS, sendTo } from './call-provider.ts';
import { recordAnswer } from './record-answer.ts';

/**
 * Asks the provider what became of a leg. It is sent again only on the provider's word that it never arrived, and then as
 * the same call under the same key. A leg whose outcome is known is left alone.
 */
export async function reconcileRefund(
  context: ServiceContext,
  { merchantId, refundId }: { merchantId: string; refundId: string },
): Promise<void> {
  const { database, log } = context;
  const refund = await database.inTenant(merchantId, async (transaction) => {
    const open = await transaction.refundTransaction.updateMany({
      where: { id: refundId, state: { in: ['RESERVED', 'ACCEPTED', 'UNKNOWN'] }, attempts: { gt: 0 } },
      data: { attempts: { increment: 1 } },
    });
    if (open.count === 0) return null;
    return transaction.refundTransaction.findUniqueOrThrow({ where: { id: refundId }, include: REFUND_PARTS });
  });
  if (!refund) return;
  const provider = providerOf(context, refund);
  const found = await askAt(provider, refund, log);
  const answer = found.state === 'NOT_FOUND' ? await sendTo(provider, refund, log) : found;
  await recordAnswer(context, { merchantId, refundId, requestId: refund.requestId, attempts: refund.attempts }, answer);
}
