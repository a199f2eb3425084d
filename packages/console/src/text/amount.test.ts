import { describe, expect, test } from 'vitest';
import { difference, figure, money, sum, taken, typedAmount } from './amount.ts';

const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });

describe('an amount on the desk', () => {
  test.each([
    [eur('41.97'), '€41.97'],
    [eur('1208.40'), '€1,208.40'],
    [eur('-16.00'), '−€16.00'],
    [{ amount: '12800', currencyCode: 'JPY' }, '¥12,800'],
    [{ amount: '598.00', currencyCode: 'CNY' }, 'CN¥598.00'],
    [{ amount: '18.500', currencyCode: 'KWD' }, 'KWD\u00a018.500'],
  ])('%o reads %s', (amount, text) => expect(money(amount)).toBe(text));

  test('keeps every decimal of an amount too large for a float', () => {
    expect(figure('90071992547409931234.05')).toBe('90,071,992,547,409,931,234.05');
  });

  test('adds and subtracts without rounding', () => {
    expect(sum([eur('16.95'), eur('16.95'), eur('8.07')])).toEqual(eur('41.97'));
    expect(difference(eur('95.09'), eur('166.63'))).toEqual(eur('-71.54'));
    expect(sum([])).toBeNull();
  });

  test('a deduction of nothing has no minus', () => {
    expect(taken(eur('0.00'))).toEqual(eur('0.00'));
    expect(taken(eur('16.00'))).toEqual(eur('-16.00'));
  });

  test.each([
    ['16', 2, '16.00'],
    ['16,5', 2, '16.50'],
    ['016.05', 2, '16.05'],
    ['16.005', 2, null],
    ['12.5', 0, null],
    ['-3', 2, null],
    ['', 2, null],
  ])('%j with %i decimals is read as %j', (text, decimals, amount) => expect(typedAmount(text, decimals)).toBe(amount));
});
