import type { Outcome } from '../outcome.ts';

/** The demo data is ours: when a use case refuses some of it, that is a bug, and the message says which part and why. */
export function mustBeDone<T>(what: string, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const reasons = outcome.problems.map(({ code, field, message }) => `${code} ${field?.join('.') ?? ''} ${message}`);
  throw new Error(`Demo data, ${what}: ${reasons.join('; ')}`);
}
