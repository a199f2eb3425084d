import type { RequestDetails } from '../api/decisions.ts';
import { type Amount, sum } from '../text/amount.ts';

/**
 * What one transfer would pay: the first planned portion whose payment takes no refunds; where a provider refused a usable
 * payment, the API says how much.
 */
export function amountByHand({ plannedPortions }: Pick<RequestDetails, 'plannedPortions'>): Amount | null {
  const [portion] = plannedPortions.filter(({ payment }) => !payment.takesRefunds);
  return portion?.amount ?? null;
}

/** What a provider is asked to move: the planned portions of payments that take refunds. */
export function amountByProvider({ plannedPortions }: Pick<RequestDetails, 'plannedPortions'>): Amount | null {
  return sum(portionsByProvider({ plannedPortions }).map(({ amount }) => amount));
}

export function portionsByProvider({ plannedPortions }: Pick<RequestDetails, 'plannedPortions'>) {
  return plannedPortions.filter(({ payment }) => payment.takesRefunds);
}
