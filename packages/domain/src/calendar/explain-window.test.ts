import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './date-arithmetic.ts';
import { explainWindow } from './explain-window.ts';
import { anyCalendar, CN, DE, FR } from './testing/calendars.ts';
import { openWindow, type WindowTerms } from './window.ts';

const at = (text: string) => Date.parse(text);

describe('explaining a window', () => {
  it('tells why each day around the Spring Festival was counted or not', () => {
    const terms: WindowTerms = { length: 3, unit: 'WORKING_DAYS', startDay: 'EXCLUDED' };
    const context = { timeZone: 'Asia/Shanghai', calendar: CN };
    const festival = Array.from({ length: 9 }, (_, index) => ({
      date: addDays('2026-02-15', index),
      counted: false,
      why: 'HOLIDAY',
      name: '春节',
    }));
    expect(explainWindow(at('2026-02-12T04:00:00Z'), terms, context)).toEqual([
      { date: '2026-02-12', counted: false, why: 'START_DAY' },
      { date: '2026-02-13', counted: true, why: 'COUNTED' },
      { date: '2026-02-14', counted: true, why: 'MAKE_UP', name: '春节' },
      ...festival,
      { date: '2026-02-24', counted: true, why: 'COUNTED' },
    ]);
  });

  it('tells how the end moved past Christmas', () => {
    const terms: WindowTerms = { length: 3, unit: 'CALENDAR_DAYS', startDay: 'EXCLUDED', rollForward: 'EU_1182_71' };
    expect(explainWindow(at('2026-12-22T12:00:00Z'), terms, { timeZone: 'Europe/Berlin', calendar: DE })).toEqual([
      { date: '2026-12-22', counted: false, why: 'START_DAY' },
      { date: '2026-12-23', counted: true, why: 'COUNTED' },
      { date: '2026-12-24', counted: true, why: 'COUNTED' },
      { date: '2026-12-25', counted: true, why: 'COUNTED', name: '1. Weihnachtstag' },
      { date: '2026-12-26', counted: false, why: 'HOLIDAY', name: '2. Weihnachtstag' },
      { date: '2026-12-27', counted: false, why: 'WEEKEND' },
      { date: '2026-12-28', counted: false, why: 'ROLLED' },
    ]);
  });

  it('speaks by the calendar that decided', () => {
    const terms: WindowTerms = { length: 1, unit: 'CALENDAR_DAYS', startDay: 'EXCLUDED', rollForward: 'EU_1182_71' };
    const context = { timeZone: 'Europe/Paris', calendar: FR, secondCalendar: DE };
    const names = explainWindow(at('2026-04-02T12:00:00Z'), terms, context).map(({ name }) => name);
    expect(names).toEqual([undefined, 'Karfreitag', undefined, undefined, 'Ostermontag', undefined]);
  });

  it('counts an included start day', () => {
    const terms: WindowTerms = { length: 2, unit: 'CALENDAR_DAYS', startDay: 'INCLUDED' };
    expect(explainWindow(at('2026-04-01T12:00:00Z'), terms, { timeZone: 'Asia/Tokyo' })).toEqual([
      { date: '2026-04-01', counted: true, why: 'COUNTED' },
      { date: '2026-04-02', counted: true, why: 'COUNTED' },
    ]);
  });

  it('has no days to tell of for a window in hours', () => {
    expect(explainWindow(0, { length: 5, unit: 'HOURS', startDay: 'EXCLUDED' }, { timeZone: 'UTC' })).toEqual([]);
  });

  it('lists each day once, up to the last one, and counts exactly the length', () => {
    const terms: fc.Arbitrary<WindowTerms> = fc.record({
      length: fc.integer({ min: 1, max: 30 }),
      unit: fc.constantFrom('CALENDAR_DAYS', 'WORKING_DAYS'),
      startDay: fc.constantFrom('EXCLUDED', 'INCLUDED'),
      rollForward: fc.constantFrom('NONE', 'EU_1182_71'),
    });
    const start = fc.integer({ min: at('2024-06-01T00:00:00Z'), max: at('2029-12-31T00:00:00Z') });
    fc.assert(
      fc.property(
        start,
        terms,
        anyCalendar,
        fc.option(anyCalendar, { nil: undefined }),
        (instant, by, calendar, secondCalendar) => {
          const context = { timeZone: 'Europe/Paris', calendar, secondCalendar };
          const days = explainWindow(instant, by, context);
          expect(days.filter(({ counted }) => counted).length).toBe(by.length);
          expect(days.at(-1)?.date).toBe(openWindow(instant, by, context).lastDay);
          expect(days.slice(1).map(({ date }) => date)).toEqual(days.slice(0, -1).map(({ date }) => addDays(date, 1)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
