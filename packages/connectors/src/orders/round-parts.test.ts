import { compareDecimals, decimal, roundDecimal, sumDecimals } from '@refund-widget/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundParts, withoutNoise } from './round-parts.ts';

const amounts = fc.array(
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
    .map(([n, d]) => decimal(n, d)),
  { maxLength: 12 },
);

describe('rounding parts of an unrounded total', () => {
  it('always adds up to the total rounded once, each part less than one minor unit away', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 3 }), (parts, exponent) => {
        const rounded = roundParts(parts, exponent);
        expect(rounded.total).toBe(roundDecimal(sumDecimals(parts), exponent));
        expect(rounded.parts.reduce((sum, part) => sum + part, 0n)).toBe(rounded.total);
        for (const [index, part] of rounded.parts.entries()) {
          const ideal = parts[index] ?? decimal(-1n);
          const above = decimal(part - 1n, 10n ** BigInt(exponent));
          const below = decimal(part + 1n, 10n ** BigInt(exponent));
          expect(compareDecimals(above, ideal)).toBeLessThan(0);
          expect(compareDecimals(ideal, below)).toBeLessThan(0);
        }
      }),
    );
  });

  it('leaves whole parts as they are', () => {
    expect(roundParts([decimal(10n), decimal(1n, 3n), decimal(1n, 3n), decimal(1n, 3n)], 0)).toEqual({
      total: 11n,
      parts: [10n, 1n, 0n, 0n],
    });
  });

  it('of nothing is nothing', () => {
    expect(roundParts([], 2)).toEqual({ total: 0n, parts: [] });
  });

  it('sees through the noise of a shop’s arithmetic', () => {
    const noisy = decimal(32373849999999999997n, 10n ** 16n);
    expect(roundDecimal(noisy, 2)).toBe(323738n);
    expect(roundDecimal(withoutNoise(noisy), 2)).toBe(323739n);
  });
});
