import type { RefundAnswer } from '@refund-widget/connectors';
import type { ServiceContext } from '../context.ts';
import { inTransaction } from '../kernel/run-command.ts';
import { done } from '../outcome.ts';
import { loadRequest } from '../work/loaded-request.ts';
import { closeWork, startWork } from '../work/request-work.ts';
import { applyAnswer } from './apply-answer.ts';

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

export interface RefundPlace {
  readonly merchantId: string;
  readonly refundId: string;
  readonly requestId: string;
  /** How often the provider was called or asked so far. */
  readonly attempts: number;
}

/** Stores a provider's answer and, while the outcome is open, the job that asks again: both or neither. */
export async function recordAnswer(
  context: ServiceContext,
  { merchantId, refundId, requestId, attempts }: RefundPlace,
  answer: RefundAnswer,
): Promise<void> {
  const outcome = await inTransaction(context, merchantId, async (transaction) => {
    const request = await loadRequest(context, transaction, requestId, { lock: true });
    if (!request) throw new Error(`Refund ${refundId} has no request`);
    const work = startWork(context, transaction, { kind: 'SYSTEM', merchantId }, request);
    const applied = await applyAnswer(work, refundId, answer);
    if (!applied.ok) return applied;
    if (applied.value) await closeWork(work);
    const startAfter = nextQuestion(answer, attempts, work.now);
    if (startAfter !== null) {
      const singletonKey = `reconcile:${refundId}:${attempts}`;
      await context.jobs.enqueue(transaction, {
        ...{ name: 'reconcile-refund', data: { merchantId, refundId }, startAfter, singletonKey },
      });
    }
    return done(null);
  });
  if (!outcome.ok) throw new Error(`Refund ${refundId}: ${outcome.problems.map(({ code }) => code).join(', ')}`);
}

/** When to ask the provider again; null when there is nothing to ask: it is over, or a person has to act. */
function nextQuestion(answer: RefundAnswer, attempts: number, now: number): number | null {
  if (answer.state === 'SUCCEEDED' || answer.state === 'REFUSED') return null;
  if (answer.state === 'ACCEPTED' && answer.awaits === 'PERSON') return null;
  if (answer.askAgainAt !== undefined) return Math.max(answer.askAgainAt, now);
  return now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts, 20));
}
