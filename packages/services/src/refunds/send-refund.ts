import { interpret, LIFECYCLE } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import { factsOfLine } from '../work/line-facts.ts';
import { lineOf } from '../work/move-line.ts';
import { closeWork, type RequestWork } from '../work/request-work.ts';
import { applyAnswer } from './apply-answer.ts';
import { askAgain } from './ask-again.ts';
import { IN_FLIGHT_MS, providerOf, REFUND_PARTS, type RefundToSend, sendTo } from './call-provider.ts';
import { openRefund, type RefundPlace, refundOf } from './open-refund.ts';
import { recordAnswer } from './record-answer.ts';

/**
 * Sends one leg to its provider. That a call is about to be made is committed before it is made, so whoever comes after
 * a crash knows that it may have been, and asks instead of sending. Runs any number of times, also at once.
 */
export async function sendRefund(context: ServiceContext, place: RefundPlace): Promise<void> {
  const refund = await beginSending(context, place);
  if (!refund) return;
  const answer =
    refund.attempts === 1
      ? await sendTo(providerOf(context, refund), refund, context.log)
      : await askAgain(context, refund);
  await recordAnswer(context, place, answer);
}

/** Null when there is nothing to send: it was sent and answered, or its line went another way before it was sent. */
async function beginSending(context: ServiceContext, place: RefundPlace): Promise<RefundToSend | null> {
  return context.database.inTenant(place.merchantId, async (transaction) => {
    const work = await openRefund(context, transaction, place);
    const { id, state, attempts, parts } = refundOf(work, place.refundId);
    if (state !== 'RESERVED') return null;
    if (attempts === 0 && !parts.every(({ lineId }) => waitsForMoney(work, lineId))) {
      await withdraw(work, id);
      return null;
    }
    return transaction.refundTransaction.update({
      where: { id },
      data: { attempts: { increment: 1 }, nextTryAt: new Date(work.now + IN_FLIGHT_MS) },
      include: REFUND_PARTS,
    });
  });
}

/** Whether a refused leg would leave the line where it is: it still waits for its refund. */
function waitsForMoney(work: RequestWork, lineId: string): boolean {
  const line = lineOf(work, lineId);
  const context = factsOfLine(work.request, line, work.actor);
  const attempt = { state: line.row.state, event: 'payoutRefused', actor: 'SYSTEM', context, now: work.now } as const;
  return interpret(LIFECYCLE, attempt).ok;
}

/** Nothing was sent, so nothing can have moved: what was held for it is free again. */
async function withdraw(work: RequestWork, refundId: string): Promise<void> {
  const message = 'A line no longer waits for this refund, so nothing was sent. Start the refund of the others again.';
  await applyAnswer(work, refundId, { state: 'REFUSED', failure: { code: 'WITHDRAWN', message } });
  await closeWork(work);
}
