import { expect, test } from 'vitest';
import { deadlineGroups } from './deadline-groups.ts';

const now = Date.parse('2026-11-24T09:12:00Z');
const row = (nextDeadline: string | null) => ({ nextDeadline });

test('rows are parted by the merchant’s days: overdue, today, tomorrow, the week, later, never', () => {
  const rows = [
    row('2026-11-23T17:00:00Z'),
    row('2026-11-24T17:00:00Z'),
    row('2026-11-24T22:59:00Z'),
    row('2026-11-24T23:30:00Z'),
    row('2026-11-27T17:00:00Z'),
    row('2026-12-20T17:00:00Z'),
    row('2026-12-28T17:00:00Z'),
    row(null),
  ];
  const groups = deadlineGroups(rows, now, 'Europe/Paris');
  expect(groups.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['overdue', 1],
    ['today', 2],
    ['tomorrow', 1],
    ['day', 1],
    ['later', 2],
    ['none', 1],
  ]);
  expect(groups[1]?.at).toBe('2026-11-24T17:00:00Z');
});

test('midnight belongs to the day that ends', () => {
  const [group] = deadlineGroups([row('2026-11-24T23:00:00.000Z')], now, 'Europe/Paris');
  expect(group).toMatchObject({ kind: 'today', at: '2026-11-24T22:59:00.000Z' });
});

test('the same instant is another day elsewhere', () => {
  const [group] = deadlineGroups([row('2026-11-24T17:00:00Z')], now, 'Asia/Tokyo');
  expect(group?.kind).toBe('tomorrow');
});
