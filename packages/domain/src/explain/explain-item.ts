import { summariseItem } from '../eligibility/summarise-item.ts';
import type { ItemEligibility } from '../model/eligibility.ts';
import type { Lot } from '../model/order.ts';
import type { ExplainedDecision } from './explain-decision.ts';
import { explainLot } from './explain-lot.ts';
import { explainSummary } from './explain-summary.ts';
import type { SentenceContext } from './say.ts';

/** An item in a headline: its one answer with a second sentence, or how many units have which. `lots` are the item's. */
export function explainItem(
  eligibility: ItemEligibility,
  lots: readonly Lot[],
  context: SentenceContext,
): ExplainedDecision {
  const units = summariseItem(eligibility, lots);
  const lot = eligibility.lots.find(({ lotId }) => lotId === units[0]?.lotIds[0]);
  if (units.length === 1 && lot) return explainLot(lot, context);
  return { headline: explainSummary(units, context), detail: null };
}
