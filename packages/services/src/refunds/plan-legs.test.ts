import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planLegs } from './plan-legs.ts';

const amount = fc.bigInt(1n, 10_000n);

/** Some lines, and the same total cut into portions. */
const planned = fc
  .record({ amounts: fc.array(amount, { minLength: 1, maxLength: 5 }), cuts: fc.array(amount, { maxLength: 4 }) })
  .map(({ amounts, cuts }) => {
    const total = amounts.reduce((sum, each) => sum + each, 0n);
    const ends = [...new Set([...cuts.map((cut) => cut % total), total])].filter((end) => end > 0n);
    ends.sort((a, b) => Number(a - b));
    return {
      dues: amounts.map((each, index) => ({ lineId: `line-${index}`, amount: each })),
      portions: ends.map((end, index) => ({ paymentId: `payment-${index}`, amount: end - (ends[index - 1] ?? 0n) })),
    };
  });

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, each) => total + each, 0n);

it('every portion is spent on lines, and every line gets what it is due, to the minor unit', () => {
  fc.assert(
    fc.property(planned, ({ dues, portions }) => {
      const legs = planLegs(dues, portions);
      expect(legs.map(({ paymentId, amount: whole }) => ({ paymentId, amount: whole }))).toEqual(portions);
      for (const leg of legs) expect(sum(leg.parts.map((part) => part.amount))).toBe(leg.amount);
      const parts = legs.flatMap((leg) => leg.parts);
      expect(parts.every((part) => part.amount > 0n)).toBe(true);
      for (const due of dues) {
        const own = parts.filter(({ lineId }) => lineId === due.lineId);
        expect(sum(own.map((part) => part.amount))).toBe(due.amount);
      }
    }),
  );
});

it('portions that come to more or less than what is due are a bug', () => {
  const dues = [{ lineId: 'line', amount: 100n }];
  expect(() => planLegs(dues, [{ paymentId: 'p', amount: 101n }])).toThrow(RangeError);
  expect(() => planLegs(dues, [{ paymentId: 'p', amount: 99n }])).toThrow(RangeError);
});
