import { reserve } from '@refund-widget/database';
import { portionsOf, refundableTotal, toDecimalString } from '@refund-widget/domain';
import * as z from 'zod';
import type { ServiceContext } from '../context.ts';
import type { CreateRefundInput, RefundCreated } from '../contract/requests.ts';
import { readMoney } from '../kernel/read-money.ts';
import { runCommand } from '../kernel/run-command.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { domainOrder } from '../reads/domain-order.ts';
import { chooseLinesOr } from '../work/choose-lines.ts';
import { legsOf } from '../work/line-facts.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import { closeWork, openWork, type RequestWork } from '../work/request-work.ts';
import { type LineDue, type PlannedLeg, planLegs } from './plan-legs.ts';

const createdSchema = z.object({ requestId: z.string(), refundIds: z.array(z.string()) });

/**
 * Sends what is due on its way: the amount is held on the original payments, in the policy's order, and a job for each
 * leg is committed with it. The provider is called by that job, never in here.
 */
export function createRefund(context: ServiceContext, input: CreateRefundInput): Promise<Outcome<RefundCreated>> {
  return runCommand(
    context,
    'refundCreate',
    input,
    (stored) => createdSchema.parse(stored),
    async (transaction) => {
      const work = await openWork(context, transaction, input.actor, input.requestId);
      if (!work.ok) return work;
      const refundIds = await start(work.value, input);
      if (!refundIds.ok) return refundIds;
      await closeWork(work.value);
      return done({ requestId: input.requestId, refundIds: refundIds.value });
    },
  );
}

async function start(work: RequestWork, input: CreateRefundInput): Promise<Outcome<string[]>> {
  const none = problem('NOTHING_TO_SEND', 'No line of this request has a refund that is still to be sent.', [
    'requestId',
  ]);
  const isDue = (row: Parameters<typeof legsOf>[1]) => legsOf(work.request.row.refunds, row).uncovered > 0n;
  const chosen = await chooseLinesOr(work, input.lines, ({ row }) => row.state === 'REFUND_DUE' && isDue(row), none);
  if (!chosen.ok) return chosen;
  const dues: LineDue[] = [];
  for (const { lineId, field } of chosen.value) {
    const amount = legsOf(work.request.row.refunds, lineOf(work, lineId).row).uncovered;
    const moved = await moveLine(work, lineId, 'startPayout', { field, data: { amount } });
    if (!moved.ok) return moved;
    dues.push({ lineId, amount });
  }
  const legs = chooseLegs(work, input, dues);
  return legs.ok ? holdLegs(work, legs.value) : legs;
}

function chooseLegs(
  work: RequestWork,
  { expectedTotal }: CreateRefundInput,
  dues: readonly LineDue[],
): Outcome<PlannedLeg[]> {
  const { order } = work.request;
  const total = dues.reduce((sum, { amount }) => sum + amount, 0n);
  const text = (amount: bigint) => toDecimalString({ amount, currency: order.currency });
  if (expectedTotal) {
    const expected = readMoney(expectedTotal, order.currency, ['expectedTotal']);
    if (!expected.ok) return expected;
    if (expected.value !== total) {
      const message = `What is due has changed to ${text(total)}. Look at it again.`;
      return refused(
        problem('TOTAL_CHANGED', message, ['expectedTotal'], { expected: text(expected.value), total: text(total) }),
      );
    }
  }
  const first = lineOf(work, dues[0]?.lineId ?? '');
  const { payments } = domainOrder(order, first.item.seller);
  const refundable = refundableTotal(payments);
  if (total > refundable) {
    const message = `The payments can give back ${text(refundable)} more, not ${text(total)}.`;
    return refused(
      problem('REFUND_EXCEEDS_PAYMENTS', message, ['requestId'], { total: text(total), refundable: text(refundable) }),
    );
  }
  const portions = portionsOf(total, payments, first.merchantPolicy.document.refundOrder, work.now);
  const closed = payments.find(
    ({ id, refundableUntil }) =>
      refundableUntil !== null && refundableUntil <= work.now && portions.some(({ paymentId }) => paymentId === id),
  );
  if (closed) {
    const message = `${closed.label} takes no refunds any more; this part has to be paid by hand.`;
    return refused(problem('METHOD_CLOSED', message, ['requestId'], { payment: closed.label }));
  }
  return done(planLegs(dues, portions));
}

async function holdLegs(work: RequestWork, legs: readonly PlannedLeg[]): Promise<Outcome<string[]>> {
  const { transaction, context, actor, request, now } = work;
  const { merchantId } = actor;
  const refundIds: string[] = [];
  // By id: the order in which payments are locked everywhere.
  for (const { paymentId, amount, parts } of legs.toSorted((a, b) => (a.paymentId < b.paymentId ? -1 : 1))) {
    const payment = request.order.payments.find(({ id }) => id === paymentId);
    if (!payment || !(await reserve(transaction, paymentId, amount))) {
      return refused(
        problem('REFUND_EXCEEDS_PAYMENTS', 'The payments have changed meanwhile. Try again.', ['requestId']),
      );
    }
    const id = context.newId();
    await transaction.refundTransaction.create({
      data: {
        ...{
          id,
          merchantId,
          requestId: request.row.id,
          paymentId,
          amount,
          provider: payment.provider,
          state: 'RESERVED',
        },
        ...creatorOf(work),
        createdAt: new Date(now),
        parts: { create: parts.map((part) => ({ merchantId, lineId: part.lineId, amount: part.amount })) },
      },
    });
    await context.jobs.enqueue(transaction, {
      name: 'send-refund',
      data: { merchantId, refundId: id },
      singletonKey: `send:${id}`,
    });
    refundIds.push(id);
  }
  return done(refundIds);
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
