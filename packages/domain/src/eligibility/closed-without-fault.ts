import type { EligibilityOption, LotEligibility } from '../model/eligibility.ts';
import { EXCLUSIONS } from '../policy/schema/exclusions.ts';
import { compareAcrossReasons } from './compare-options.ts';

/**
 * The answer to a plain change of mind, where that way is closed and only a fault can still be reported: the window is
 * over, or such goods are excluded. Null wherever the goods can simply go back, and where nothing can be asked at all.
 * A buyer must read the closed door first: "eligible until Friday" would not be true of what most people want.
 */
export function closedWithoutFault({ best, reasons }: LotEligibility): EligibilityOption | null {
  const open = best.answer === 'ELIGIBLE' || best.answer === 'NEGOTIABLE';
  if (!open || best.fault === 'BUYER') return null;
  const [plain] = reasons
    .map((each) => each.best)
    .filter(({ fault }) => fault === 'BUYER')
    .sort(compareAcrossReasons);
  if (plain?.answer !== 'INELIGIBLE') return null;
  const { code } = plain.decidedBy;
  return code === 'WINDOW_CLOSED' || EXCLUSIONS.some((exclusion) => exclusion === code) ? plain : null;
}
