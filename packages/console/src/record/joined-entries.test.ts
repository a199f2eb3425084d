import { expect, test } from 'vitest';
import { entry } from '../testing/mock-data.ts';
import { joinedEntries } from './joined-entries.ts';

const approve = (seq: number, lineId: string | null, at = '2026-11-24T09:00:00.000Z') =>
  entry(seq, at, {
    event: 'approve',
    actorName: 'Jonas Weber',
    actorKind: 'SELLER',
    lineId,
    toState: 'AWAITING_RETURN',
  });

test('one decision about several lines is told once', () => {
  const joined = joinedEntries([approve(1, 'a'), approve(2, 'b'), entry(3, '2026-11-24T09:00:00.000Z', {})]);
  expect(joined.map(({ entry: { seq }, lineIds }) => [seq, lineIds])).toEqual([
    [1, ['a', 'b']],
    [3, []],
  ]);
});

test('what happened again, to the same line or later, is told again', () => {
  const later = '2026-11-24T09:00:05.000Z';
  expect(joinedEntries([approve(1, 'a'), approve(2, 'a'), approve(3, 'b', later)])).toHaveLength(3);
});
