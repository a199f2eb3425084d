import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, type Duration } from './deadline.ts';
import { CN } from './testing/calendars.ts';
import { openWindow } from './window.ts';

const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');
const shanghai = { timeZone: 'Asia/Shanghai', calendar: CN };

describe('a deadline', () => {
  it.each([
    [{ length: 90, unit: 'MINUTES' }, '2026-02-13T05:30:00Z', null],
    [{ length: 48, unit: 'HOURS' }, '2026-02-15T04:00:00Z', null],
    [{ length: 0, unit: 'HOURS' }, '2026-02-13T04:00:00Z', null],
    [{ length: 0, unit: 'CALENDAR_DAYS' }, '2026-02-13T16:00:00Z', null],
    [{ length: 3, unit: 'CALENDAR_DAYS' }, '2026-02-16T16:00:00Z', null],
    [{ length: 2, unit: 'WORKING_DAYS' }, '2026-02-24T16:00:00Z', 'CN'],
    [{ length: 1, unit: 'MONTHS' }, '2026-03-13T16:00:00Z', null],
    [{ length: 1, unit: 'YEARS' }, '2027-02-13T16:00:00Z', null],
  ] as const)('of %j from noon on 13 February 2026 in Shanghai is %s', (duration, expected, calendarId) => {
    const deadline = addDuration(at('2026-02-13T04:00:00Z'), duration, shanghai);
    expect([iso(deadline.at), deadline.calendarId, deadline.provisional]).toEqual([expected, calendarId, false]);
  });

  it('is provisional beyond what the calendar knows', () => {
    const deadline = addDuration(at('2026-12-31T04:00:00Z'), { length: 1, unit: 'WORKING_DAYS' }, shanghai);
    expect(deadline).toEqual({ at: at('2027-01-01T16:00:00Z'), calendarId: 'CN', provisional: true });
  });

  it('in days is when a window of the same length closes', () => {
    const duration: fc.Arbitrary<Duration & { unit: 'CALENDAR_DAYS' | 'WORKING_DAYS' }> = fc.record({
      length: fc.integer({ min: 1, max: 60 }),
      unit: fc.constantFrom('CALENDAR_DAYS', 'WORKING_DAYS'),
    });
    const start = fc.integer({ min: at('2025-01-01T00:00:00Z'), max: at('2026-12-31T00:00:00Z') });
    fc.assert(
      fc.property(start, duration, (instant, given) => {
        const window = openWindow(instant, { ...given, startDay: 'EXCLUDED' }, shanghai);
        expect(addDuration(instant, given, shanghai).at).toBe(window.closesAt);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])('of length %d is a bug and throws', (length) => {
    for (const unit of ['MINUTES', 'HOURS', 'CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS'] as const) {
      expect(() => addDuration(0, { length, unit }, shanghai)).toThrow(RangeError);
    }
  });
});
