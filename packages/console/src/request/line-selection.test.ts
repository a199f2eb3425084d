import { expect, test } from 'vitest';
import { allOf, lineDecisions, linesOf, unitsOf, withUnits } from './line-selection.ts';

const mug = { id: 'mug', quantity: 3, version: 4 };
const towel = { id: 'towel', quantity: 1, version: 1 };

test('all units of a line are named by the line alone, with the version that was seen', () => {
  expect(lineDecisions([mug, towel], allOf([mug, towel]))).toEqual([
    { lineId: 'mug', expectedVersion: 4 },
    { lineId: 'towel', expectedVersion: 1 },
  ]);
});

test('fewer units are counted, and a line without units is left alone', () => {
  const some = withUnits(withUnits(allOf([mug, towel]), towel, 0), mug, 2);
  expect(unitsOf(some)).toBe(2);
  expect(lineDecisions([mug, towel], some)).toEqual([{ lineId: 'mug', expectedVersion: 4, quantity: 2 }]);
});

test('no more units are chosen than there are', () => {
  expect(unitsOf(withUnits(new Map(), mug, 9))).toBe(3);
});

test('the lines of an action come in the request’s order', () => {
  expect(linesOf([mug, towel], ['towel', 'mug', 'gone'])).toEqual([mug, towel]);
});
