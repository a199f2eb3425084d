import type { LineState } from '../model/line-state.ts';

export const FINAL_STATES = ['REPLACED', 'CANCELLED', 'EXPIRED', 'CLOSED'] as const satisfies readonly LineState[];

/** Nothing happens to a line any more. `REFUNDED` is not final: money can come back, and a refund can be appealed. */
export function isFinal(state: LineState): boolean {
  return FINAL_STATES.some((final) => final === state);
}
