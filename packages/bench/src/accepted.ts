import type { Outcome } from '@refund-widget/services';

/** The value of a call that must succeed for there to be anything to measure. */
export function accepted<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}
