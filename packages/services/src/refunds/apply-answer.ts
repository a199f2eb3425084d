import type { LookUpAnswer } from '@refund-widget/connectors';
import {
  lockPayment,
  type Prisma,
  type RefundState,
  releaseReserved,
  settleReserved,
  takeBackSettled,
} from '@refund-widget/database';
import type { LineEvent } from '@refund-widget/domain';
import type { RefundRow } from '../work/loaded-request.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import { type RequestWork, record } from '../work/request-work.ts';
import { contradicts, stateAfter } from './leg-state.ts';
import { refundOf } from './open-refund.ts';

/**
 * Writes what a provider, or the person who pays, says of a refund: the refund's state, the payment's balance, and the
 * lines it pays for. The same answer again changes nothing. Answers with the refund's state from now on.
 */
export async function applyAnswer(work: RequestWork, refundId: string, answer: LookUpAnswer): Promise<RefundState> {
  const refund = refundOf(work, refundId);
  const after = stateAfter(refund.state, answer.state);
  if (contradicts(refund.state, answer.state)) {
    const facts = { refundId, provider: refund.provider, state: refund.state, answer: answer.state };
    work.context.log.error(facts, 'A payment provider takes back what it said of a refund; look at its own books');
  }
  if (after === null) return refund.state;
  await lockPayment(work.transaction, refund.paymentId);
  await moveMoney(work, refund, after);
  await writeRefund(work, refund, after, answer);
  const refunds = work.request.row.refunds.map((row) => (row.id === refundId ? { ...row, state: after } : row));
  for (const { lineId, amount } of refund.parts) {
    await follow(work, lineId, after, refunds, { refundId, amount, state: after, ...evidenceOf(answer) });
  }
  if (answer.state === 'REFUSED' && answer.failure.closesPayment) await closePayment(work, refund, refunds);
  work.payload.refundIds = [refundId];
  return after;
}

/** The payment takes no refund any more: from now on its money is paid by hand. */
async function closePayment(work: RequestWork, { paymentId, parts }: RefundRow, refunds: RefundRow[]): Promise<void> {
  await work.transaction.payment.updateMany({
    where: { id: paymentId, closedAt: null },
    data: { closedAt: new Date(work.now) },
  });
  const actor = { kind: 'SYSTEM' as const, merchantId: work.actor.merchantId };
  for (const { lineId } of parts) {
    // A line that went another way meanwhile has nothing to be told.
    await moveLine(work, lineId, 'methodClosed', { actor, refunds, data: { paymentId } });
  }
}

/** Only evidence moves money: a time-out keeps it reserved. */
async function moveMoney({ transaction }: RequestWork, refund: RefundRow, after: RefundState): Promise<void> {
  const { paymentId, amount } = refund;
  if (after === 'SUCCEEDED') await settleReserved(transaction, paymentId, amount);
  if (after !== 'FAILED') return;
  if (refund.state === 'SUCCEEDED') await takeBackSettled(transaction, paymentId, amount);
  else await releaseReserved(transaction, paymentId, amount);
}

/** The balance has moved for a refund in this state: if it is not in it any more, both are undone. */
async function writeRefund(work: RequestWork, refund: RefundRow, after: RefundState, answer: LookUpAnswer) {
  const { count } = await work.transaction.refundTransaction.updateMany({
    where: { id: refund.id, state: refund.state },
    data: { state: after, ...columnsOf(work, answer) },
  });
  if (count !== 1) throw new Error(`Refund ${refund.id} was ${refund.state} and has changed without its order's lock`);
}

function columnsOf({ now }: RequestWork, answer: LookUpAnswer): Prisma.RefundTransactionUncheckedUpdateManyInput {
  const at = new Date(now);
  const reference = answer.state !== 'NOT_FOUND' && answer.reference !== undefined;
  const named = reference ? { providerReference: answer.reference } : {};
  switch (answer.state) {
    case 'ACCEPTED':
      return { ...named, acceptedAt: at };
    case 'SUCCEEDED':
      return { ...named, settledAt: at, nextTryAt: null };
    case 'REFUSED': {
      const { code, message } = answer.failure;
      return { ...named, failureCode: code, failureMessage: message, settledAt: null, nextTryAt: null };
    }
    default:
      return named;
  }
}

/** Moves that an answer may bring about, the furthest first. What the other legs do not allow yet comes with theirs. */
const MOVES: Readonly<Record<RefundState, readonly LineEvent[]>> = {
  RESERVED: [],
  UNKNOWN: [],
  ACCEPTED: ['payoutAccepted'],
  SUCCEEDED: ['confirmSettlement', 'payoutAccepted'],
  FAILED: ['payoutFailed', 'payoutRefused'],
};

/** What the record calls news of a leg that moves no line. */
const LEG_EVENTS: Readonly<Record<RefundState, string>> = {
  RESERVED: 'legReserved',
  UNKNOWN: 'legUnknown',
  ACCEPTED: 'legAccepted',
  SUCCEEDED: 'legSettled',
  FAILED: 'legFailed',
};

async function follow(
  work: RequestWork,
  lineId: string,
  after: RefundState,
  refunds: readonly RefundRow[],
  { reason, ...data }: { readonly reason: string | null } & Readonly<Record<string, unknown>>,
): Promise<void> {
  // The legs decide whether the line moves; whoever reports on them is named in the record.
  const actor = { kind: 'SYSTEM' as const, merchantId: work.actor.merchantId };
  for (const event of MOVES[after]) {
    const moved = await moveLine(work, lineId, event, { actor, refunds: [...refunds], data, reason });
    if (moved.ok) return;
  }
  // The line waits for its other legs, or for an answer: the record says what is known of this one.
  const { state } = lineOf(work, lineId).row;
  const entry = { lineId, event: LEG_EVENTS[after], fromState: state, toState: state, reason, clause: null, data };
  record(work, entry, null);
}

function evidenceOf(answer: LookUpAnswer) {
  const reference = answer.state === 'NOT_FOUND' ? null : (answer.reference ?? null);
  return { reference, reason: answer.state === 'REFUSED' ? answer.failure.message : null };
}
