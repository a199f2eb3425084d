import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMoney, compareMoney, type Money, subtractMoney } from './money.ts';

const eur = (amount: bigint): Money => ({ amount, currency: 'EUR' });
const amount = fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n });

describe('money', () => {
  it('adds, subtracts and compares minor units', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(addMoney(eur(a), eur(b))).toEqual(eur(a + b));
        expect(subtractMoney(addMoney(eur(a), eur(b)), eur(b))).toEqual(eur(a));
        expect(Math.sign(compareMoney(eur(a), eur(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it.each([addMoney, subtractMoney, compareMoney])('throws rather than mix two currencies', (operation) => {
    expect(() => operation(eur(1n), { amount: 1n, currency: 'USD' })).toThrow(TypeError);
  });
});
