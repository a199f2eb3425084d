import { divideHalfAway } from './divide-half-away.ts';

/**
 * An exact number: `numerator / denominator`, in lowest terms, denominator above zero.
 * For shops whose amounts are not rounded to the minor unit, and for taking a tax out of a price (÷ 1.055), where a
 * decimal fraction would never end. Compute exactly, then round once, at the end.
 */
export interface Decimal {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Why a text is not an amount. `text` is cut to 100 characters. */
export type AmountProblem =
  | { readonly code: 'NOT_A_DECIMAL'; readonly text: string }
  | { readonly code: 'TOO_MANY_DECIMALS'; readonly text: string; readonly allowed: number }
  | { readonly code: 'AMOUNT_TOO_LARGE'; readonly text: string }
  | { readonly code: 'UNKNOWN_CURRENCY'; readonly currency: string };

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: AmountProblem };

export const ZERO: Decimal = { numerator: 0n, denominator: 1n };

/** Longer texts are refused, so that no import can make us multiply numbers of a million digits. */
const LONGEST_TEXT = 100;
const LARGEST_POWER = 100;

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads `-12.3400`, and scientific notation such as `-4e-21`, which shops print for amounts next to zero.
 * Exact, whatever the number of decimals. Refuses `NOT_A_DECIMAL` (also `.5`, `1.`, `1,5`, spaces, `Infinity`) and
 * `AMOUNT_TOO_LARGE` (over 100 characters, or a power of ten beyond ±100).
 */
export function parseDecimal(text: string): Parsed<Decimal> {
  if (text.length > LONGEST_TEXT) return refuse('AMOUNT_TOO_LARGE', text);
  const match = DECIMAL.exec(text);
  if (!match) return refuse('NOT_A_DECIMAL', text);
  const [, sign, whole = '', fraction = '', power = '0'] = match;
  if (Math.abs(Number(power)) > LARGEST_POWER) return refuse('AMOUNT_TOO_LARGE', text);
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const shift = Number(power) - fraction.length;
  return {
    ok: true,
    value: shift >= 0 ? lowestTerms(digits * 10n ** BigInt(shift), 1n) : lowestTerms(digits, 10n ** BigInt(-shift)),
  };
}

/** A whole number, or `numerator / denominator`. Throws RangeError when the denominator is zero. */
export function decimal(numerator: bigint, denominator = 1n): Decimal {
  if (denominator === 0n) throw new RangeError('A denominator is never zero');
  return denominator < 0n ? lowestTerms(-numerator, -denominator) : lowestTerms(numerator, denominator);
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  return lowestTerms(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  return addDecimals(left, { numerator: -right.numerator, denominator: right.denominator });
}

export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  return lowestTerms(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** Exact. Throws RangeError when `right` is zero. */
export function divideDecimals(left: Decimal, right: Decimal): Decimal {
  return decimal(left.numerator * right.denominator, left.denominator * right.numerator);
}

export function sumDecimals(terms: Iterable<Decimal>): Decimal {
  let sum = ZERO;
  for (const term of terms) sum = addDecimals(sum, term);
  return sum;
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The number in units of 10⁻ᵉˣᵖᵒⁿᵉⁿᵗ, half away from zero: 661.1472 at exponent 2 is 66115. */
export function roundDecimal(value: Decimal, exponent: number): bigint {
  return divideHalfAway(value.numerator * 10n ** BigInt(exponent), value.denominator);
}

/** Lowest terms keep a long sum of unlike fractions from growing without end. */
function lowestTerms(numerator: bigint, denominator: bigint): Decimal {
  let divisor = denominator;
  let rest = numerator < 0n ? -numerator : numerator;
  while (rest > 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor === 1n
    ? { numerator, denominator }
    : { numerator: numerator / divisor, denominator: denominator / divisor };
}

function refuse(code: 'NOT_A_DECIMAL' | 'AMOUNT_TOO_LARGE', text: string): Parsed<never> {
  return { ok: false, problem: { code, text: text.slice(0, LONGEST_TEXT) } };
}
