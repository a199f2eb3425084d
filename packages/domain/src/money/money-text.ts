import { type CurrencyCode, exponentOf, isCurrency } from './currency.ts';
import { type AmountProblem, type Decimal, type Parsed, parseDecimal, roundDecimal } from './decimal.ts';
import type { Money } from './money.ts';

/** Amounts are stored as 64-bit integers. */
const LARGEST_AMOUNT = 2n ** 63n - 1n;

/**
 * Reads an amount in major units, `"12.34"`, exactly. `"12.5"` and `"12.500"` are EUR 12.50.
 * Refuses `UNKNOWN_CURRENCY`, `NOT_A_DECIMAL` (scientific notation included), `TOO_MANY_DECIMALS` when a digit below
 * the minor unit is not zero, and `AMOUNT_TOO_LARGE` beyond 64 bits.
 */
export function parseMoney(text: string, currency: string): Parsed<Money> {
  if (!isCurrency(currency)) return refuse({ code: 'UNKNOWN_CURRENCY', currency });
  const parsed = parseDecimal(text);
  if (!parsed.ok) return parsed;
  if (/e/i.test(text)) return refuse({ code: 'NOT_A_DECIMAL', text });
  const allowed = exponentOf(currency);
  if (10n ** BigInt(allowed) % parsed.value.denominator !== 0n)
    return refuse({ code: 'TOO_MANY_DECIMALS', text, allowed });
  return withinRange(parsed.value, currency, text);
}

/**
 * Reads an amount in major units with any number of decimals and rounds it once, half away from zero, to the minor
 * unit; for shops whose totals are not rounded. Scientific notation is read.
 * Refuses `UNKNOWN_CURRENCY`, `NOT_A_DECIMAL`, `AMOUNT_TOO_LARGE`.
 */
export function parseMoneyRounded(text: string, currency: string): Parsed<Money> {
  if (!isCurrency(currency)) return refuse({ code: 'UNKNOWN_CURRENCY', currency });
  const parsed = parseDecimal(text);
  return parsed.ok ? withinRange(parsed.value, currency, text) : parsed;
}

/** The end of an exact computation in major units: rounded once, half away from zero, to the currency's minor unit. */
export function roundToMoney(value: Decimal, currency: CurrencyCode): Money {
  return { amount: roundDecimal(value, exponentOf(currency)), currency };
}

/** Major units with all of the currency's decimals and no grouping: `"12.30"`, `"-0.05"`, `"500"` (JPY), `"1.250"` (KWD). */
export function toDecimalString({ amount, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = (amount < 0n ? -amount : amount).toString().padStart(exponent + 1, '0');
  const sign = amount < 0n ? '-' : '';
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

function withinRange(value: Decimal, currency: CurrencyCode, text: string): Parsed<Money> {
  const money = roundToMoney(value, currency);
  const tooLarge = money.amount > LARGEST_AMOUNT || money.amount < -LARGEST_AMOUNT;
  return tooLarge ? refuse({ code: 'AMOUNT_TOO_LARGE', text }) : { ok: true, value: money };
}

function refuse(problem: AmountProblem): Parsed<never> {
  return { ok: false, problem };
}
