import type { DeskActionFragment } from '@refund-widget/client';
import { decisionOf } from './decision-table.ts';
import type { Decision } from './table/decision.ts';

export interface Offered {
  readonly action: string;
  readonly decision: Decision;
  readonly primary: boolean;
  readonly lineIds: readonly string[];
}

/** What the API offers and this console knows how to ask for; the step that moves things on comes first. */
export function offeredActions(actions: readonly DeskActionFragment[]): readonly Offered[] {
  const offered = actions.flatMap(({ action, primary, lineIds }) => {
    const decision = decisionOf(action);
    return decision ? [{ action, decision, primary, lineIds }] : [];
  });
  return offered.sort((a, b) => Number(b.primary) - Number(a.primary));
}
