import { reserve } from '@refund-widget/database';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import type { RequestWork } from '../work/request-work.ts';
import type { PlannedLeg } from './plan-legs.ts';

/**
 * Holds each leg's amount on its payment, writes the leg, and commits the job that sends it along with both. The payment's
 * own provider moves it, unless another one is named.
 */
export async function holdLegs(
  work: RequestWork,
  legs: readonly PlannedLeg[],
  provider?: string,
): Promise<Outcome<string[]>> {
  const refundIds: string[] = [];
  // By id: the order in which payments are locked everywhere.
  for (const leg of legs.toSorted((a, b) => (a.paymentId < b.paymentId ? -1 : 1))) {
    if (!(await reserve(work.transaction, leg.paymentId, leg.amount))) {
      const message = 'The payments have changed meanwhile. Try again.';
      return refused(problem('REFUND_EXCEEDS_PAYMENTS', message, ['requestId']));
    }
    refundIds.push(await writeLeg(work, leg, provider));
  }
  return done(refundIds);
}

async function writeLeg(
  work: RequestWork,
  { paymentId, amount, parts }: PlannedLeg,
  provider: string | undefined,
): Promise<string> {
  const { transaction, context, request, now } = work;
  const { id: requestId, merchantId } = request.row;
  const payment = request.order.payments.find((known) => known.id === paymentId);
  if (!payment) throw new Error(`Order ${request.order.id} has no payment ${paymentId}`);
  const id = context.newId();
  await transaction.refundTransaction.create({
    data: {
      ...{ id, merchantId, requestId, paymentId, amount, state: 'RESERVED' },
      provider: provider ?? payment.provider,
      ...creatorOf(work),
      ...{ createdAt: new Date(now), nextTryAt: new Date(now) },
      parts: { create: parts.map((part) => ({ merchantId, lineId: part.lineId, amount: part.amount })) },
    },
  });
  await context.jobs.enqueue(transaction, {
    name: 'send-refund',
    data: { merchantId, refundId: id },
    singletonKey: `send:${id}`,
  });
  return id;
}

function creatorOf({ actor }: RequestWork): { createdById: string; createdByName: string } {
  switch (actor.kind) {
    case 'STAFF':
      return { createdById: actor.staffId, createdByName: actor.name };
    case 'MERCHANT_SERVER':
      return { createdById: actor.apiKeyId, createdByName: 'Merchant’s server' };
    default:
      return { createdById: actor.kind, createdByName: 'System' };
  }
}
