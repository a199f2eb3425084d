import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUnits, lowestUnits, unitsOf, unitsOutside } from './unit-ranges.ts';

const anyRange = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 8 }))
  .map(([first, more]) => ({ first, last: first + more }));

test('what is outside the taken ranges is every other unit, in order, in ranges that do not touch', () => {
  fc.assert(
    fc.property(anyRange, fc.array(anyRange, { maxLength: 5 }), (range, taken) => {
      const gone = new Set(unitsOf(taken));
      const free = unitsOutside(range, taken);
      expect([...unitsOf(free)]).toEqual([...unitsOf([range])].filter((unit) => !gone.has(unit)));
      for (const [index, { first }] of free.entries())
        expect(first).toBeGreaterThan((free[index - 1]?.last ?? 0) + (index > 0 ? 1 : 0));
    }),
  );
});

test('the lowest units are the first ones, as many as asked or as there are', () => {
  fc.assert(
    fc.property(
      anyRange,
      fc.array(anyRange, { maxLength: 3 }),
      fc.integer({ min: 0, max: 12 }),
      (range, taken, count) => {
        const free = unitsOutside(range, taken);
        expect([...unitsOf(lowestUnits(free, count))]).toEqual([...unitsOf(free)].slice(0, count));
        expect(countUnits(lowestUnits(free, count))).toBe(Math.min(count, countUnits(free)));
      },
    ),
  );
});
