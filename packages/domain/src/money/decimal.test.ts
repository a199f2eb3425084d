import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  divideDecimals,
  multiplyDecimals,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
} from './decimal.ts';

function read(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return parsed.value;
}

const scaled = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const SCALE = 9;

/** The decimal text of `value / 10^9`. */
function text(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(SCALE + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`;
}

describe('reading a decimal', () => {
  it.each([
    ['0', 0n, 1n],
    ['-0.00', 0n, 1n],
    ['12.50', 25n, 2n],
    ['+3', 3n, 1n],
    ['-4e-3', -1n, 250n],
    ['1.5E2', 150n, 1n],
    ['007', 7n, 1n],
  ])('%s is exact and in lowest terms', (given, numerator, denominator) => {
    expect(read(given)).toEqual({ numerator, denominator });
  });

  it.each(['', '.5', '1.', '1,5', ' 1', '1 ', '١', '--1', '0x10', 'NaN', 'Infinity', '1e', '1e1.5', '1_000', '1\n'])(
    'refuses %j',
    (given) => {
      expect(parseDecimal(given)).toEqual({ ok: false, problem: { code: 'NOT_A_DECIMAL', text: given } });
    },
  );

  it('refuses what would be expensive to compute with', () => {
    expect(parseDecimal('1e999')).toMatchObject({ ok: false, problem: { code: 'AMOUNT_TOO_LARGE' } });
    const long = '9'.repeat(1_000_000);
    expect(parseDecimal(long)).toEqual({
      ok: false,
      problem: { code: 'AMOUNT_TOO_LARGE', text: '9'.repeat(100) },
    });
  });
});

describe('decimal arithmetic', () => {
  it('equals bigint arithmetic on scaled integers', () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        expect(addDecimals(read(text(a)), read(text(b)))).toEqual(decimal(a + b, 10n ** 9n));
        expect(subtractDecimals(read(text(a)), read(text(b)))).toEqual(decimal(a - b, 10n ** 9n));
        expect(multiplyDecimals(read(text(a)), read(text(b)))).toEqual(decimal(a * b, 10n ** 18n));
        expect(compareDecimals(read(text(a)), read(text(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it('loses nothing in a long sum of unlike fractions', () => {
    fc.assert(
      fc.property(fc.array(scaled, { maxLength: 30 }), (values) => {
        const sum = values.reduce((left, right) => left + right, 0n);
        expect(sumDecimals(values.map((value) => read(text(value))))).toEqual(decimal(sum, 10n ** 9n));
      }),
    );
  });

  it('undoes a multiplication by dividing', () => {
    fc.assert(
      fc.property(
        scaled,
        scaled.filter((value) => value !== 0n),
        (a, b) => {
          const [left, right] = [read(text(a)), read(text(b))];
          expect(divideDecimals(multiplyDecimals(left, right), right)).toEqual(left);
        },
      ),
    );
  });

  it('takes a tax out of a gross price and puts it back without a trace', () => {
    const rate = read('1.055');
    const net = divideDecimals(read('19.99'), rate);
    expect(multiplyDecimals(net, rate)).toEqual(read('19.99'));
  });

  it('throws on a division by zero', () => {
    expect(() => divideDecimals(read('1'), read('0.0'))).toThrow(RangeError);
    expect(() => decimal(1n, 0n)).toThrow(RangeError);
  });
});

describe('rounding a decimal', () => {
  it.each([
    ['661.1472', 2, 66115n],
    ['0.005', 2, 1n],
    ['-0.005', 2, -1n],
    ['0.0049999999999999999999999999', 2, 0n],
    ['2.5', 0, 3n],
    ['-2.5', 0, -3n],
    ['-4e-21', 2, 0n],
    ['0.0365', 3, 37n],
  ])('%s at exponent %d is %d', (given, exponent, expected) => {
    expect(roundDecimal(read(given), exponent)).toBe(expected);
  });

  it('is never more than half a unit off, and mirrors at zero', () => {
    fc.assert(
      fc.property(scaled, fc.nat({ max: 4 }), (value, exponent) => {
        const exact = read(text(value));
        const rounded = roundDecimal(exact, exponent);
        const error = subtractDecimals(decimal(rounded, 10n ** BigInt(exponent)), exact);
        const half = decimal(1n, 2n * 10n ** BigInt(exponent));
        expect(compareDecimals(error, half)).toBeLessThanOrEqual(0);
        expect(compareDecimals(multiplyDecimals(error, decimal(-1n)), half)).toBeLessThanOrEqual(0);
        expect(roundDecimal(read(text(-value)), exponent)).toBe(-rounded);
      }),
    );
  });
});
