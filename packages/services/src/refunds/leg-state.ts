import type { LookUpAnswer } from '@refund-widget/connectors';
import type { RefundState } from '@refund-widget/database';
import type { Instant } from '@refund-widget/domain';

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 3_600_000;
/** However impatient a provider is, it is not asked again at once. */
const SHORTEST_PAUSE_MS = 1_000;

/** What an answer makes of a refund; null when it tells nothing new. A refusal is final, and a success nearly so. */
export function stateAfter(state: RefundState, answer: LookUpAnswer['state']): RefundState | null {
  if (state === 'FAILED') return null;
  switch (answer) {
    case 'ACCEPTED':
      return state === 'RESERVED' || state === 'UNKNOWN' ? 'ACCEPTED' : null;
    case 'SUCCEEDED':
      return state === 'SUCCEEDED' ? null : 'SUCCEEDED';
    case 'REFUSED':
      // A refund that settled may still come back.
      return 'FAILED';
    case 'UNKNOWN':
      return state === 'RESERVED' ? 'UNKNOWN' : null;
    case 'NOT_FOUND':
      return null;
  }
}

/** The provider refused it and says now that it paid, or accepted it and knows nothing of it any more. */
export function contradicts(state: RefundState, answer: LookUpAnswer['state']): boolean {
  if (state === 'FAILED') return answer === 'SUCCEEDED';
  return answer === 'NOT_FOUND' && (state === 'ACCEPTED' || state === 'SUCCEEDED');
}

/**
 * When to ask the provider again, later each time; null when there is nothing to ask: it is over, or a person has to act.
 * A provider's own hint goes first while it lies ahead.
 */
export function nextQuestion(state: RefundState, answer: LookUpAnswer, attempts: number, now: Instant): Instant | null {
  if (state === 'SUCCEEDED' || state === 'FAILED') return null;
  if (answer.state === 'ACCEPTED' && answer.awaits === 'PERSON') return null;
  const hint = answer.state === 'ACCEPTED' || answer.state === 'UNKNOWN' ? answer.askAgainAt : undefined;
  if (hint !== undefined && hint > now) return Math.max(hint, now + SHORTEST_PAUSE_MS);
  return now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts, 20));
}
