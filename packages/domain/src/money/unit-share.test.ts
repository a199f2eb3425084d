import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOfUnits, unitShare } from './unit-share.ts';

const total = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const quantity = fc.integer({ min: 1, max: 200 });

/** Cuts 1…quantity after the given units and shuffles the pieces. */
const partition = fc
  .record({
    total,
    quantity,
    cuts: fc.array(fc.integer({ min: 1, max: 199 })),
    seed: fc.array(fc.nat(), { minLength: 200, maxLength: 200 }),
  })
  .map(({ total, quantity, cuts, seed }) => {
    const ends = [...new Set([...cuts.filter((cut) => cut < quantity), quantity])].sort((a, b) => a - b);
    const pieces = ends.map((last, index) => ({ first: (ends[index - 1] ?? 0) + 1, last }));
    const shuffled = pieces.map((piece, index) => ({ piece, key: seed[index] ?? 0 })).sort((a, b) => a.key - b.key);
    return { total, quantity, pieces: shuffled.map(({ piece }) => piece) };
  });

describe('the share of a unit', () => {
  it('fixes where the odd minor units go', () => {
    expect([1, 2, 3].map((unit) => unitShare(3209n, 3, unit))).toEqual([1070n, 1069n, 1070n]);
    expect([1, 2].map((unit) => unitShare(1n, 2, unit))).toEqual([1n, 0n]);
    expect([1, 2].map((unit) => unitShare(-1n, 2, unit))).toEqual([-1n, 0n]);
    expect([1, 2, 3].map((unit) => unitShare(0n, 3, unit))).toEqual([0n, 0n, 0n]);
  });

  it('differs by at most one minor unit between two units of an item', () => {
    fc.assert(
      fc.property(total, fc.integer({ min: 1, max: 60 }), (charged, count) => {
        const shares = Array.from({ length: count }, (_, index) => unitShare(charged, count, index + 1));
        const whole = charged / BigInt(count);
        const away = charged < 0n ? -1n : 1n;
        expect(shares.filter((share) => share !== whole && share !== whole + away)).toEqual([]);
      }),
    );
  });

  it.each([0, -1, 4, 1.5, Number.NaN])('throws for unit %d of 3', (unit) => {
    expect(() => unitShare(100n, 3, unit)).toThrow(RangeError);
  });

  it.each([0, -1, 1.5, Number.NaN])('throws for a quantity of %d', (count) => {
    expect(() => unitShare(100n, count, 1)).toThrow(RangeError);
  });
});

describe('the shares of several units', () => {
  it('add up to the total, however the units are parted and in whatever order they are refunded', () => {
    fc.assert(
      fc.property(partition, ({ total, quantity, pieces }) => {
        const oneByOne = pieces.map((piece) => sharesOfUnits(total, quantity, [piece]));
        expect(oneByOne.reduce((a, b) => a + b, 0n)).toBe(total);
        expect(sharesOfUnits(total, quantity, pieces)).toBe(total);
      }),
    );
  });

  it('equal the sum of the single shares', () => {
    fc.assert(
      fc.property(partition, ({ total, quantity, pieces }) => {
        const some = pieces.slice(0, Math.ceil(pieces.length / 2));
        const units = some.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
        const expected = units.reduce((sum, unit) => sum + unitShare(total, quantity, unit), 0n);
        expect(sharesOfUnits(total, quantity, some)).toBe(expected);
      }),
    );
  });

  it('are nothing for no units, and take any iterable', () => {
    expect(sharesOfUnits(500n, 5, [])).toBe(0n);
    expect(sharesOfUnits(500n, 5, new Set([{ first: 2, last: 3 }]))).toBe(200n);
  });

  it('cost the same for a million units', () => {
    expect(sharesOfUnits(10n ** 12n, 1_000_000, [{ first: 1, last: 999_999 }])).toBe(10n ** 12n - 10n ** 6n);
  });

  it('throw for a unit named twice or a range turned around', () => {
    const twice = [
      { first: 3, last: 4 },
      { first: 1, last: 3 },
    ];
    expect(() => sharesOfUnits(500n, 5, twice)).toThrow(RangeError);
    expect(() => sharesOfUnits(500n, 5, [{ first: 3, last: 2 }])).toThrow(RangeError);
  });
});
