import type { RefundAnswer } from '@refund-widget/connectors';
import { lockPayment, releaseReserved, settleReserved, takeBackSettled } from '@refund-widget/database';
import type { LineEvent } from '@refund-widget/domain';
import { done, type Outcome } from '../outcome.ts';
import type { RefundRow } from '../work/loaded-request.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import { type RequestWork, record } from '../work/request-work.ts';

/** What an answer makes of a refund; null when it tells nothing new. */
export function stateAfter(state: RefundRow['state'], answer: RefundAnswer['state']): RefundRow['state'] | null {
  const open = state === 'RESERVED' || state === 'ACCEPTED' || state === 'UNKNOWN';
  switch (answer) {
    case 'ACCEPTED':
      return open && state !== 'ACCEPTED' ? 'ACCEPTED' : null;
    case 'SUCCEEDED':
      return open ? 'SUCCEEDED' : null;
    case 'REFUSED':
      // A refund that settled may still come back.
      return open || state === 'SUCCEEDED' ? 'FAILED' : null;
    case 'UNKNOWN':
      return state === 'RESERVED' ? 'UNKNOWN' : null;
  }
}

/**
 * Writes what a provider, or the person who pays, says of a refund: the refund's state, the payment's balance, and the
 * lines it pays for. Held under the order's lock; the same answer again changes nothing. Answers with whether it did.
 */
export async function applyAnswer(
  work: RequestWork,
  refundId: string,
  answer: RefundAnswer,
): Promise<Outcome<boolean>> {
  const refund = refundOf(work, refundId);
  const after = stateAfter(refund.state, answer.state);
  if (after === null) return done(false);
  await lockPayment(work.transaction, refund.paymentId);
  await moveMoney(work, refund, after);
  await work.transaction.refundTransaction.update({ where: { id: refundId }, data: columnsOf(work, after, answer) });
  const refunds = work.request.row.refunds.map((row) => (row.id === refundId ? { ...row, state: after } : row));
  for (const { lineId, amount } of refund.parts) {
    const data = { refundId, amount, state: after, reference: answer.reference ?? null };
    await moveWith(work, lineId, after, refunds, data, answer);
  }
  return done(true);
}

function refundOf(work: RequestWork, refundId: string): RefundRow {
  const refund = work.request.row.refunds.find(({ id }) => id === refundId);
  if (!refund) throw new Error(`Request ${work.request.row.id} has no refund ${refundId}`);
  return refund;
}

/** Only evidence moves money: a time-out keeps it reserved. */
async function moveMoney({ transaction }: RequestWork, refund: RefundRow, after: RefundRow['state']): Promise<void> {
  const { paymentId, amount } = refund;
  if (after === 'SUCCEEDED') await settleReserved(transaction, paymentId, amount);
  if (after !== 'FAILED') return;
  if (refund.state === 'SUCCEEDED') await takeBackSettled(transaction, paymentId, amount);
  else await releaseReserved(transaction, paymentId, amount);
}

function columnsOf({ now }: RequestWork, state: RefundRow['state'], answer: RefundAnswer) {
  const at = new Date(now);
  return {
    state,
    ...(answer.reference !== undefined && { providerReference: answer.reference }),
    ...(answer.state === 'ACCEPTED' && { acceptedAt: at }),
    ...(answer.state === 'SUCCEEDED' && { settledAt: at }),
    ...(answer.state === 'REFUSED' && {
      failureCode: answer.failure.code,
      failureMessage: answer.failure.message,
      settledAt: null,
    }),
  };
}

/** Moves that an answer may bring about, the furthest first. What the other legs do not allow yet comes with theirs. */
const MOVES: Readonly<Record<RefundRow['state'], readonly LineEvent[]>> = {
  RESERVED: [],
  UNKNOWN: [],
  ACCEPTED: ['payoutAccepted'],
  SUCCEEDED: ['confirmSettlement', 'payoutAccepted'],
  FAILED: ['payoutFailed', 'payoutRefused'],
};

async function moveWith(
  work: RequestWork,
  lineId: string,
  after: RefundRow['state'],
  refunds: readonly RefundRow[],
  data: Readonly<Record<string, unknown>>,
  answer: RefundAnswer,
): Promise<void> {
  const reason = answer.state === 'REFUSED' ? answer.failure.message : null;
  for (const event of MOVES[after]) {
    const actor = work.actor.kind === 'STAFF' && event === 'confirmSettlement' ? work.actor : systemOf(work);
    const moved = await moveLine(work, lineId, event, { actor, refunds: [...refunds], data, reason });
    if (moved.ok) return;
  }
  // The line waits for its other legs, or for an answer: the record says what is known of this one.
  const { state } = lineOf(work, lineId).row;
  const entry = { lineId, event: `leg${after}`, fromState: state, toState: state, reason, clause: null, data };
  record(work, entry, after === 'UNKNOWN' ? 'refund.unknown' : null);
}

function systemOf({ actor: { merchantId } }: RequestWork) {
  return { kind: 'SYSTEM' as const, merchantId };
}
