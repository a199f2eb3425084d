import {
  type Decimal,
  decimal,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
} from '@refund-widget/domain';

export interface RoundedParts {
  readonly total: bigint;
  readonly parts: readonly bigint[];
}

/**
 * Rounds unrounded amounts in major units to the minor unit so that they still add up: the total is rounded once, every
 * part is cut down to its minor unit, and what is missing goes to the parts that lost most (ties: the earlier one).
 * A part that was whole already stays as it is. Parts may not be negative.
 */
export function roundParts(amounts: readonly Decimal[], exponent: number): RoundedParts {
  const total = roundDecimal(sumDecimals(amounts), exponent);
  const scale = decimal(10n ** BigInt(exponent));
  const cut = amounts.map((amount, index) => {
    const exact = multiplyDecimals(amount, scale);
    const whole = exact.numerator / exact.denominator;
    return { index, whole, lost: subtractDecimals(exact, decimal(whole)) };
  });
  const missing = total - cut.reduce((sum, { whole }) => sum + whole, 0n);
  const losers = [...cut].sort((a, b) => {
    const difference = subtractDecimals(b.lost, a.lost).numerator;
    return difference === 0n ? a.index - b.index : difference > 0n ? 1 : -1;
  });
  const raised = new Set(losers.slice(0, Number(missing)).map(({ index }) => index));
  return { total, parts: cut.map(({ index, whole }) => (raised.has(index) ? whole + 1n : whole)) };
}

/** Shops compute with some twenty digits; what differs only after the twelfth decimal is the same amount. */
const DIGITS_TRUSTED = 12;

/** Takes the noise of a shop's arithmetic out, so that 3237.3849999999999997 rounds like the 3237.385 it stands for. */
export function withoutNoise(amount: Decimal): Decimal {
  return decimal(roundDecimal(amount, DIGITS_TRUSTED), 10n ** BigInt(DIGITS_TRUSTED));
}
