import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UnitRange } from '../model/order.ts';
import { splitLine } from './split-line.ts';

const units: readonly UnitRange[] = [
  { first: 2, last: 4 },
  { first: 7, last: 7 },
];

describe('splitting a line', () => {
  test('given a quantity, then the lowest units go with the decision', () => {
    expect(splitLine({ units, decided: { quantity: 2 } })).toEqual({
      ok: true,
      decided: [{ first: 2, last: 3 }],
      rest: [
        { first: 4, last: 4 },
        { first: 7, last: 7 },
      ],
    });
  });

  test('given named units, then exactly those go with it', () => {
    expect(
      splitLine({
        units,
        decided: {
          units: [
            { first: 7, last: 7 },
            { first: 3, last: 3 },
          ],
        },
      }),
    ).toEqual({
      ok: true,
      decided: [
        { first: 3, last: 3 },
        { first: 7, last: 7 },
      ],
      rest: [
        { first: 2, last: 2 },
        { first: 4, last: 4 },
      ],
    });
  });

  test('given all units, then nothing is left', () => {
    expect(splitLine({ units, decided: { quantity: 4 } })).toEqual({ ok: true, decided: units, rest: [] });
  });

  test.each([
    [{ quantity: 0 }, { code: 'QUANTITY_NOT_POSITIVE', quantity: 0 }],
    [{ quantity: -1 }, { code: 'QUANTITY_NOT_POSITIVE', quantity: -1 }],
    [{ quantity: 1.5 }, { code: 'QUANTITY_NOT_POSITIVE', quantity: 1.5 }],
    [{ quantity: 5 }, { code: 'MORE_THAN_THE_LINE', quantity: 5, available: 4 }],
    [{ units: [] }, { code: 'QUANTITY_NOT_POSITIVE', quantity: 0 }],
    [{ units: [{ first: 4, last: 5 }] }, { code: 'UNIT_NOT_IN_LINE', unit: 5 }],
    [{ units: [{ first: 1, last: 2_000_000_000 }] }, { code: 'UNIT_NOT_IN_LINE', unit: 2_000_000_000 }],
    [{ units: [{ first: 3, last: 2 }] }, { code: 'RANGE_INVALID', first: 3, last: 2 }],
    [{ units: [{ first: 0, last: 2 }] }, { code: 'RANGE_INVALID', first: 0, last: 2 }],
  ])('given %j, then it is refused', (decided, problem) => {
    expect(splitLine({ units, decided })).toEqual({ ok: false, problem });
  });

  test('given any line and quantity, then no unit is lost and none is in both parts', () => {
    const line = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 });
    fc.assert(
      fc.property(line, fc.nat(), (numbers, seed) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const quantity = (seed % sorted.length) + 1;
        const split = splitLine({ units: sorted.map((unit) => ({ first: unit, last: unit })), decided: { quantity } });
        if (!split.ok) throw new Error(split.problem.code);
        const decided = unitsOf(split.decided);
        expect(decided).toEqual(sorted.slice(0, quantity));
        expect([...decided, ...unitsOf(split.rest)].sort((a, b) => a - b)).toEqual(sorted);
      }),
    );
  });
});

function unitsOf(ranges: readonly UnitRange[]): number[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
