import { describe, expect, it } from 'vitest';
import { CURRENCIES, exponentOf, isCurrency } from './currency.ts';

describe('currencies', () => {
  it.each([
    ['JPY', 0],
    ['ISK', 0],
    ['UGX', 0],
    ['CLP', 0],
    ['EUR', 2],
    ['HUF', 2],
    ['MGA', 2],
    ['CNY', 2],
    ['KWD', 3],
    ['BHD', 3],
    ['TND', 3],
    ['CLF', 4],
  ])('%s has %d decimals', (currency, exponent) => {
    expect(exponentOf(currency)).toBe(exponent);
  });

  it('knows every code once, as three capital letters', () => {
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length);
    expect(CURRENCIES.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(CURRENCIES.length).toBeGreaterThan(160);
  });

  it.each(['', 'eur', 'XXX', 'XAU', 'EURO', '€', 'toString'])('does not take %j for a currency', (text) => {
    expect(isCurrency(text)).toBe(false);
    expect(() => exponentOf(text)).toThrow(RangeError);
  });
});
