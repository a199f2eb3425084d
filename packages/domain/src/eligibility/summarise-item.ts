import type { Answer, EligibilityOption, ItemEligibility } from '../model/eligibility.ts';
import type { Instant } from '../model/instant.ts';
import type { Lot } from '../model/order.ts';
import { closedWithoutFault } from './closed-without-fault.ts';
import { countUnits } from './unit-ranges.ts';

/** Units of an item that share an answer and its end: "4 units until Wed 8 April". */
export interface UnitSummary {
  readonly answer: Answer;
  readonly quantity: number;
  /** Null when there is no end, or nothing to end. */
  readonly closesAt: Instant | null;
  readonly lotIds: readonly string[];
  /** The best option of these units, or what closed where only a fault can be reported; with several lots, the first's. */
  readonly option: EligibilityOption;
}

/**
 * An item's units grouped by answer and end, best first. Units that can be asked for are counted free, others whole.
 * `lots` are the item's, as the question had them.
 */
export function summariseItem({ lots: evaluated }: ItemEligibility, lots: readonly Lot[]): UnitSummary[] {
  const groups = new Map<string, UnitSummary>();
  for (const each of evaluated) {
    const { lotId } = each;
    const lot = lots.find(({ id }) => id === lotId);
    if (!lot) continue;
    const best = closedWithoutFault(each) ?? each.best;
    const open = best.answer === 'ELIGIBLE' || best.answer === 'NEGOTIABLE';
    const quantity = open ? best.claimableQuantity : countUnits([lot.units]);
    const closesAt = open ? (best.window?.closesAt ?? null) : null;
    const key = `${best.answer} ${open ? closesAt : best.decidedBy.code}`;
    const known = groups.get(key);
    groups.set(key, {
      answer: best.answer,
      quantity: quantity + (known?.quantity ?? 0),
      closesAt,
      lotIds: [...(known?.lotIds ?? []), lotId],
      option: known?.option ?? best,
    });
  }
  return [...groups.values()].sort((a, b) => answers.indexOf(a.answer) - answers.indexOf(b.answer));
}

const answers: readonly Answer[] = ['ELIGIBLE', 'NEGOTIABLE', 'NOT_YET', 'INELIGIBLE'];
