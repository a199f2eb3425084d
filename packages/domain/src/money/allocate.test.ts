import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';

const total = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 20 });
const sumOf = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);
const sizeOf = (value: bigint) => (value < 0n ? -value : value);

describe('allocating by largest remainder', () => {
  it.each([
    [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    [777n, [999n, 999n, 1n], [388n, 388n, 1n]],
    [-100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
    [10n, [0n, 5n, 0n], [0n, 10n, 0n]],
    [5n, [3n, 3n, 4n], [2n, 1n, 2n]],
    [0n, [], []],
    [1n, [1n], [1n]],
  ])('splits %s by %s into %s', (given, by, expected) => {
    expect(allocate(given, by)).toEqual(expected);
  });

  it('spreads evenly when all weights are zero', () => {
    expect(allocate(5n, [0n, 0n, 0n])).toEqual([2n, 2n, 1n]);
  });

  it('throws rather than lose money or follow a negative weight', () => {
    expect(() => allocate(1n, [])).toThrow(RangeError);
    expect(() => allocate(1n, [2n, -1n])).toThrow(RangeError);
  });

  it('adds up to the total', () => {
    fc.assert(
      fc.property(total, weights, (given, by) => {
        const parts = allocate(given, by);
        expect(parts.length).toBe(by.length);
        expect(sumOf(parts)).toBe(given);
      }),
    );
  });

  it('keeps every part within less than one unit of its ideal share, on the same side of zero', () => {
    fc.assert(
      fc.property(
        total,
        weights.filter((by) => sumOf(by) > 0n),
        (given, by) => {
          const sum = sumOf(by);
          allocate(given, by).forEach((part, index) => {
            const weight = by[index] ?? 0n;
            expect(sizeOf(part * sum - given * weight) < sum).toBe(true);
            expect(part * given >= 0n).toBe(true);
            if (weight === 0n) expect(part).toBe(0n);
          });
        },
      ),
    );
  });

  it('never gives a lighter weight more than a heavier one', () => {
    const small = fc.array(fc.bigInt({ min: 0n, max: 20n }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.bigInt({ min: -50n, max: 50n }), small, (given, by) => {
        const sizes = allocate(given, by).map(sizeOf);
        by.forEach((heavy, i) => {
          by.forEach((light, j) => {
            const earlierOfEqual = heavy === light && i < j;
            if (heavy > light || earlierOfEqual) expect((sizes[i] ?? 0n) >= (sizes[j] ?? 0n)).toBe(true);
          });
        });
      }),
      { numRuns: 500 },
    );
  });
});
