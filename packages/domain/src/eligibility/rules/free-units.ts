import type { Lot } from '../../model/order.ts';
import { fail, pass, type Rule } from '../rule.ts';

/**
 * Units that a live request holds, or that were refunded or replaced, cannot be asked for again, under any policy or
 * law; hence no clause.
 */
export function freeUnits({ units }: Lot, free: number): Rule {
  const quantity = units.last - units.first + 1;
  return free > 0 ? pass('UNITS_FREE', '', { free, quantity }) : fail('ALL_UNITS_TAKEN', '', { quantity });
}
