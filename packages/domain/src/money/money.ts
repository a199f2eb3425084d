import type { CurrencyCode } from './currency.ts';

/** `amount` in minor units of `currency`: EUR 12.34 is `{ amount: 1234n, currency: 'EUR' }`, JPY 500 is `500n`. */
export interface Money {
  readonly amount: bigint;
  readonly currency: CurrencyCode;
}

/** Throws TypeError when the currencies differ: an order has one currency, so mixing two is a bug. */
export function addMoney(left: Money, right: Money): Money {
  requireSameCurrency(left, right);
  return { amount: left.amount + right.amount, currency: left.currency };
}

/** May be negative. Throws TypeError when the currencies differ. */
export function subtractMoney(left: Money, right: Money): Money {
  requireSameCurrency(left, right);
  return { amount: left.amount - right.amount, currency: left.currency };
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. Throws TypeError when the currencies differ. */
export function compareMoney(left: Money, right: Money): number {
  requireSameCurrency(left, right);
  return left.amount < right.amount ? -1 : left.amount > right.amount ? 1 : 0;
}

function requireSameCurrency(left: Money, right: Money): void {
  if (left.currency !== right.currency) throw new TypeError(`Mixed currencies: ${left.currency} and ${right.currency}`);
}
