import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES, exponentOf } from './currency.ts';
import { addDecimals, divideDecimals, parseDecimal, ZERO } from './decimal.ts';
import { parseMoney, parseMoneyRounded, roundToMoney, toDecimalString } from './money-text.ts';

const storable = fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 1n });

describe('reading an amount', () => {
  it('reads back every printed amount of every currency', () => {
    fc.assert(
      fc.property(storable, fc.constantFrom(...CURRENCIES), (amount, currency) => {
        const printed = toDecimalString({ amount, currency });
        expect(parseMoney(printed, currency)).toEqual({ ok: true, value: { amount, currency } });
        expect(parseMoneyRounded(printed, currency)).toEqual({ ok: true, value: { amount, currency } });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['12.3', 'EUR', 1230n],
    ['12.300', 'EUR', 1230n],
    ['-0.05', 'EUR', -5n],
    ['500', 'JPY', 500n],
    ['500.00', 'JPY', 500n],
    ['1.25', 'KWD', 1250n],
    ['0.0001', 'CLF', 1n],
  ])('%s %s is exact', (text, currency, amount) => {
    expect(parseMoney(text, currency)).toEqual({ ok: true, value: { amount, currency } });
  });

  it.each([
    ['12.345', 'EUR', 'TOO_MANY_DECIMALS'],
    ['0.5', 'JPY', 'TOO_MANY_DECIMALS'],
    ['1.0005', 'KWD', 'TOO_MANY_DECIMALS'],
    ['1e2', 'EUR', 'NOT_A_DECIMAL'],
    ['abc', 'EUR', 'NOT_A_DECIMAL'],
    ['', 'EUR', 'NOT_A_DECIMAL'],
    ['1', 'EURO', 'UNKNOWN_CURRENCY'],
    ['92233720368547758.08', 'EUR', 'AMOUNT_TOO_LARGE'],
    ['-92233720368547758.08', 'EUR', 'AMOUNT_TOO_LARGE'],
  ])('refuses %j %s as %s', (text, currency, code) => {
    expect(parseMoney(text, currency)).toMatchObject({ ok: false, problem: { code } });
  });

  it('names how many decimals it would take', () => {
    expect(parseMoney('0.5', 'JPY')).toEqual({
      ok: false,
      problem: { code: 'TOO_MANY_DECIMALS', text: '0.5', allowed: 0 },
    });
  });
});

describe('reading an unrounded amount', () => {
  it.each([
    ['661.1472', 'EUR', 66115n],
    ['11723.373528929881245', 'EUR', 1172337n],
    ['0.036', 'EUR', 4n],
    ['-0.005', 'EUR', -1n],
    ['0.5', 'JPY', 1n],
    ['-1.42499e-15', 'EUR', 0n],
    ['145.1385', 'KWD', 145139n],
  ])('rounds %s %s once, half away from zero', (text, currency, amount) => {
    expect(parseMoneyRounded(text, currency)).toEqual({ ok: true, value: { amount, currency } });
  });

  it.each([
    ['1e90', 'EUR', 'AMOUNT_TOO_LARGE'],
    ['x', 'EUR', 'NOT_A_DECIMAL'],
    ['1', 'ZZZ', 'UNKNOWN_CURRENCY'],
  ])('refuses %j %s as %s', (text, currency, code) => {
    expect(parseMoneyRounded(text, currency)).toMatchObject({ ok: false, problem: { code } });
  });

  it('rounds the sum, not its terms', () => {
    const third = parseDecimal('100');
    const three = parseDecimal('3');
    if (!third.ok || !three.ok) throw new Error('unreadable');
    const part = divideDecimals(third.value, three.value);
    const sum = [part, part, part].reduce(addDecimals, ZERO);
    expect(roundToMoney(part, 'EUR')).toEqual({ amount: 3333n, currency: 'EUR' });
    expect(roundToMoney(sum, 'EUR')).toEqual({ amount: 10000n, currency: 'EUR' });
  });
});

describe('printing an amount', () => {
  it.each([
    [-5n, 'EUR', '-0.05'],
    [0n, 'EUR', '0.00'],
    [1230n, 'EUR', '12.30'],
    [-500n, 'JPY', '-500'],
    [1n, 'KWD', '0.001'],
    [12345n, 'CLF', '1.2345'],
  ])('%d minor units of %s print as %s', (amount, currency, expected) => {
    expect(toDecimalString({ amount, currency })).toBe(expected);
  });

  it('prints as many decimals as the currency has', () => {
    fc.assert(
      fc.property(storable, fc.constantFrom(...CURRENCIES), (amount, currency) => {
        const decimals = toDecimalString({ amount, currency }).split('.')[1] ?? '';
        expect(decimals.length).toBe(exponentOf(currency));
      }),
    );
  });
});
