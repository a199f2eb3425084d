import type { LookUpAnswer } from '@refund-widget/connectors';
import type { ServiceContext } from '../context.ts';
import { closeWork } from '../work/request-work.ts';
import { applyAnswer } from './apply-answer.ts';
import { nextQuestion } from './leg-state.ts';
import { openRefund, type RefundPlace, refundOf } from './open-refund.ts';

/** Stores a provider's answer and, while the outcome is open, the job that asks again: both or neither. */
export async function recordAnswer(context: ServiceContext, place: RefundPlace, answer: LookUpAnswer): Promise<void> {
  const { merchantId, refundId } = place;
  await context.database.inTenant(merchantId, async (transaction) => {
    const work = await openRefund(context, transaction, place);
    const state = await applyAnswer(work, refundId, answer);
    const { attempts } = refundOf(work, refundId);
    const startAfter = nextQuestion(state, answer, attempts, work.now);
    const nextTryAt = startAfter === null ? null : new Date(startAfter);
    await transaction.refundTransaction.update({ where: { id: refundId }, data: { nextTryAt } });
    if (startAfter !== null) {
      const singletonKey = `reconcile:${refundId}:${attempts}`;
      const data = { merchantId, refundId };
      await context.jobs.enqueue(transaction, { name: 'reconcile-refund', data, startAfter, singletonKey });
    }
    if (work.audit.length > 0) await closeWork(work);
  });
}
