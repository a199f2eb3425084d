import { describe, expect, test } from 'vitest';
import { dateWriter, dayAfter, dayOf, remaining, startOfDay } from './dates.ts';

const now = Date.parse('2026-11-24T09:12:00Z');

describe('a deadline', () => {
  test.each([
    ['2026-11-24T17:00:00Z', { urgency: 'soon', minutes: 468 }],
    ['2026-11-25T17:00:00Z', { urgency: 'calm', minutes: 1908 }],
    ['2026-11-23T17:00:00Z', { urgency: 'over', minutes: 972 }],
    ['2026-11-24T09:12:00Z', { urgency: 'over', minutes: 0 }],
  ] as const)('%s is %o off', (at, left) => expect(remaining(at, now)).toEqual(left));

  test('is a day in the zone it is counted in', () => {
    expect(dayOf(Date.parse('2026-11-24T23:30:00Z'), 'Europe/Paris')).toBe('2026-11-25');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  });

  test('a day begins at local midnight, on a day that changes clocks too', () => {
    expect(startOfDay('2026-11-24', 'Europe/Paris')).toBe('2026-11-23T23:00:00.000Z');
    expect(startOfDay('2026-03-29', 'Europe/Paris')).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfDay('2026-03-30', 'Europe/Paris')).toBe('2026-03-29T22:00:00.000Z');
    expect(startOfDay('2026-11-24', 'Asia/Shanghai')).toBe('2026-11-23T16:00:00.000Z');
  });

  test('that ends at midnight ends the day before', () => {
    const { until } = dateWriter('en', 'Europe/Paris');
    expect(until('2026-12-03T23:00:00Z')).toBe('Thu 3 Dec 2026, 23:59');
    expect(until('2026-12-03T17:00:00Z')).toBe('Thu 3 Dec 2026, 18:00');
  });

  test('reads with its weekday in either language', () => {
    expect(dateWriter('en', 'Europe/Paris').moment('2026-11-24T17:00:00Z')).toBe('Tue 24 Nov 2026, 18:00');
    expect(dateWriter('zh-CN', 'Europe/Paris').moment('2026-11-24T17:00:00Z')).toBe('2026年11月24日周二 18:00');
    expect(dateWriter('en', 'Europe/Paris').shortDay('2026-11-24T17:00:00Z', 'Asia/Tokyo')).toBe('Wed 25 Nov');
  });
});
