import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates } from './date-arithmetic.ts';
import { endOfDay, plainDateAt } from './local-day.ts';
import type { CalendarContext } from './period.ts';
import { anyCalendar, CN, DE, FR } from './testing/calendars.ts';
import { openWindow, type WindowTerms } from './window.ts';
import { workingCalendar } from './working-calendar.ts';

const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');
const days = (length: number, startDay: WindowTerms['startDay'] = 'EXCLUDED'): WindowTerms => ({
  length,
  unit: 'CALENDAR_DAYS',
  startDay,
});
const workingDays = (length: number, startDay: WindowTerms['startDay'] = 'EXCLUDED'): WindowTerms => ({
  length,
  unit: 'WORKING_DAYS',
  startDay,
});
const EU_14: WindowTerms = { ...days(14), rollForward: 'EU_1182_71' };
const paris = { timeZone: 'Europe/Paris' };
const berlin = { timeZone: 'Europe/Berlin', calendar: DE };
const shanghai = { timeZone: 'Asia/Shanghai', calendar: CN };

describe('a window in calendar days', () => {
  it('opens at the event and closes at the end of its last day, the day of the event not counted', () => {
    const opensAt = at('2026-06-01T08:30:00Z');
    expect(openWindow(opensAt, days(7), paris)).toEqual({
      countedFrom: opensAt,
      opensAt,
      closesAt: at('2026-06-08T22:00:00Z'),
      lastDay: '2026-06-08',
      rolledFrom: null,
      timeZone: 'Europe/Paris',
      calendarId: null,
      provisional: false,
      length: 7,
      unit: 'CALENDAR_DAYS',
      startDay: 'EXCLUDED',
      rollForward: 'NONE',
    });
  });

  it.each([
    [
      'closing on the day clocks go forward',
      '2026-03-15T20:00:00Z',
      'Europe/Paris',
      '2026-03-29',
      '2026-03-29T22:00:00Z',
    ],
    ['closing on the day clocks go back', '2026-10-11T20:00:00Z', 'Europe/Paris', '2026-10-25', '2026-10-25T23:00:00Z'],
    ['across the change in spring', '2026-02-26T20:00:00Z', 'America/New_York', '2026-03-12', '2026-03-13T04:00:00Z'],
    ['closing on it', '2026-02-22T20:00:00Z', 'America/New_York', '2026-03-08', '2026-03-09T04:00:00Z'],
    [
      'closing on the change in autumn',
      '2026-10-18T20:00:00Z',
      'America/New_York',
      '2026-11-01',
      '2026-11-02T05:00:00Z',
    ],
    ['closing on a leap day', '2028-02-15T12:00:00Z', 'Europe/Paris', '2028-02-29', '2028-02-29T23:00:00Z'],
    ['across a leap day', '2028-02-20T12:00:00Z', 'Europe/Paris', '2028-03-05', '2028-03-05T23:00:00Z'],
    ['across the end of February', '2027-02-20T12:00:00Z', 'Europe/Paris', '2027-03-06', '2027-03-06T23:00:00Z'],
    ['across the year end', '2026-12-25T12:00:00Z', 'Asia/Tokyo', '2027-01-08', '2027-01-08T15:00:00Z'],
    [
      'from an hour that is already tomorrow there',
      '2026-12-31T16:30:00Z',
      'Asia/Shanghai',
      '2027-01-15',
      '2027-01-15T16:00:00Z',
    ],
  ])('of 14, %s', (_, start, timeZone, lastDay, closesAt) => {
    const window = openWindow(at(start), days(14), { timeZone });
    expect([window.lastDay, iso(window.closesAt)]).toEqual([lastDay, closesAt]);
  });

  it('of 8 that counts the day of delivery, as in Japan, is a day shorter', () => {
    const tokyo = { timeZone: 'Asia/Tokyo' };
    const lastMinute = openWindow(at('2026-04-01T14:59:00Z'), days(8, 'INCLUDED'), tokyo);
    expect([lastMinute.lastDay, iso(lastMinute.closesAt)]).toEqual(['2026-04-08', '2026-04-08T15:00:00Z']);
    expect(openWindow(at('2026-04-01T15:00:00Z'), days(8, 'INCLUDED'), tokyo).lastDay).toBe('2026-04-09');
    expect(openWindow(at('2026-04-01T03:00:00Z'), days(8), tokyo).lastDay).toBe('2026-04-09');
  });

  it('looks at no calendar, so holidays neither move it nor make it provisional', () => {
    const window = openWindow(at('2027-02-01T12:00:00Z'), days(7), shanghai);
    expect(window).toMatchObject({ lastDay: '2027-02-08', provisional: false, calendarId: null });
  });
});

describe('a window in months, years or hours', () => {
  it.each([
    ['2026-01-31T12:00:00Z', 1, 'MONTHS', 'EXCLUDED', '2026-02-28'],
    ['2026-01-31T12:00:00Z', 1, 'MONTHS', 'INCLUDED', '2026-02-28'],
    ['2026-01-15T12:00:00Z', 1, 'MONTHS', 'INCLUDED', '2026-02-14'],
    ['2026-01-15T12:00:00Z', 12, 'MONTHS', 'EXCLUDED', '2027-01-15'],
    ['2028-02-29T12:00:00Z', 1, 'YEARS', 'EXCLUDED', '2029-02-28'],
    ['2028-02-29T12:00:00Z', 2, 'YEARS', 'EXCLUDED', '2030-02-28'],
    ['2026-02-28T12:00:00Z', 2, 'YEARS', 'EXCLUDED', '2028-02-28'],
  ] as const)('from %s over %d %s, start day %s, ends on %s', (start, length, unit, startDay, lastDay) => {
    expect(openWindow(at(start), { length, unit, startDay }, paris).lastDay).toBe(lastDay);
  });

  it('counts exact hours, whatever the clocks do', () => {
    const start = at('2026-03-28T12:00:00Z');
    const terms: WindowTerms = { length: 48, unit: 'HOURS', startDay: 'EXCLUDED', rollForward: 'EU_1182_71' };
    const window = openWindow(start, terms, berlin);
    expect(window).toMatchObject({ closesAt: at('2026-03-30T12:00:00Z'), lastDay: '2026-03-30', calendarId: null });
  });

  it('names the day before when the hours end at midnight', () => {
    const window = openWindow(
      at('2026-03-01T00:00:00Z'),
      { length: 24, unit: 'HOURS', startDay: 'EXCLUDED' },
      { timeZone: 'UTC' },
    );
    expect([window.lastDay, iso(window.closesAt)]).toEqual(['2026-03-01', '2026-03-02T00:00:00Z']);
  });
});

describe('a window in working days', () => {
  it('of 7 spans the Spring Festival and counts the Saturday worked before it', () => {
    const window = openWindow(at('2026-02-11T04:00:00Z'), workingDays(7), shanghai);
    expect(window).toMatchObject({ lastDay: '2026-02-27', calendarId: 'CN', provisional: false, rolledFrom: null });
    expect(iso(window.closesAt)).toBe('2026-02-27T16:00:00Z');
  });

  it('of 7 spans the golden weeks of 2025 and 2026', () => {
    expect(openWindow(at('2025-09-29T04:00:00Z'), workingDays(7), shanghai).lastDay).toBe('2025-10-15');
    expect(openWindow(at('2026-09-29T04:00:00Z'), workingDays(7), shanghai).lastDay).toBe('2026-10-14');
  });

  it('counts an included start day only when it is worked', () => {
    expect(openWindow(at('2026-02-13T04:00:00Z'), workingDays(2, 'INCLUDED'), shanghai).lastDay).toBe('2026-02-14');
    expect(openWindow(at('2026-02-16T04:00:00Z'), workingDays(2, 'INCLUDED'), shanghai).lastDay).toBe('2026-02-25');
  });

  it('is provisional once it leaves the years the calendar knows', () => {
    expect(openWindow(at('2026-12-22T04:00:00Z'), workingDays(7), shanghai)).toMatchObject({
      lastDay: '2026-12-31',
      provisional: false,
    });
    expect(openWindow(at('2026-12-23T04:00:00Z'), workingDays(7), shanghai)).toMatchObject({
      lastDay: '2027-01-01',
      provisional: true,
    });
  });

  it('without a calendar rests on weekends only, and says that it is provisional', () => {
    expect(openWindow(at('2026-05-13T12:00:00Z'), workingDays(3), paris)).toMatchObject({
      lastDay: '2026-05-18',
      calendarId: 'weekends-only',
      provisional: true,
    });
  });
});

describe('the roll-forward of Regulation 1182/71', () => {
  it.each([
    ['on Christmas Day, a Friday, to the Monday', '2026-12-11T12:00:00Z', '2026-12-28', '2026-12-25'],
    ['on Good Friday to the Tuesday after Easter', '2026-03-20T12:00:00Z', '2026-04-07', '2026-04-03'],
    ['on Easter Sunday to the Tuesday', '2026-03-22T12:00:00Z', '2026-04-07', '2026-04-05'],
    ['on a Saturday to the Monday', '2026-06-06T12:00:00Z', '2026-06-22', '2026-06-20'],
    ['on Ascension Day, a Thursday, to the Friday', '2026-04-30T12:00:00Z', '2026-05-15', '2026-05-14'],
  ])('moves an end %s', (_, start, lastDay, rolledFrom) => {
    const window = openWindow(at(start), EU_14, berlin);
    expect(window).toMatchObject({ lastDay, rolledFrom, calendarId: 'DE', provisional: false });
    expect(window.closesAt).toBe(endOfDay(lastDay, 'Europe/Berlin'));
  });

  it('leaves an end on a working day alone, and other windows too', () => {
    expect(openWindow(at('2026-06-01T12:00:00Z'), EU_14, berlin)).toMatchObject({
      lastDay: '2026-06-15',
      rolledFrom: null,
    });
    expect(openWindow(at('2026-12-11T12:00:00Z'), days(14), berlin).lastDay).toBe('2026-12-25');
    const none: WindowTerms = { ...days(14), rollForward: 'NONE' };
    expect(openWindow(at('2026-12-11T12:00:00Z'), none, berlin).lastDay).toBe('2026-12-25');
  });

  it('takes whichever calendar favours the consumer', () => {
    const goodFriday = at('2026-03-20T12:00:00Z');
    const both = [
      { timeZone: 'Europe/Paris', calendar: FR, secondCalendar: DE },
      { timeZone: 'Europe/Paris', calendar: DE, secondCalendar: FR },
    ];
    expect(openWindow(goodFriday, EU_14, { ...paris, calendar: FR }).lastDay).toBe('2026-04-03');
    for (const context of both) {
      expect(openWindow(goodFriday, EU_14, context)).toMatchObject({ lastDay: '2026-04-07', calendarId: 'DE' });
    }
  });

  it('moves months and years as well', () => {
    const terms: WindowTerms = { length: 1, unit: 'MONTHS', startDay: 'EXCLUDED', rollForward: 'EU_1182_71' };
    expect(openWindow(at('2026-11-25T12:00:00Z'), terms, berlin).lastDay).toBe('2026-12-28');
  });

  it('never ends on a Saturday, not even one that is worked', () => {
    const hungary = workingCalendar({
      id: 'HU',
      coveredUntil: '2026-12-31',
      weekend: [6, 7],
      holidays: { '2026-01-01': 'Újév', '2026-01-02': 'Pihenőnap' },
      makeUpWorkingDays: { '2026-01-10': 'Munkanap' },
    });
    const context = { timeZone: 'Europe/Budapest', calendar: hungary };
    expect(openWindow(at('2025-12-27T12:00:00Z'), EU_14, context).lastDay).toBe('2026-01-12');
  });

  it('is provisional where either calendar does not know the last day, or there is none', () => {
    const start = at('2026-12-15T12:00:00Z');
    const known = workingCalendar({ ...DE, coveredUntil: '2027-12-31', holidays: {}, makeUpWorkingDays: {} });
    expect(openWindow(start, EU_14, berlin)).toMatchObject({ lastDay: '2026-12-29', provisional: false });
    expect(openWindow(at('2026-12-18T12:00:00Z'), EU_14, berlin)).toMatchObject({
      lastDay: '2027-01-01',
      provisional: true,
    });
    const mixed = { ...berlin, calendar: known, secondCalendar: DE };
    expect(openWindow(at('2026-12-18T12:00:00Z'), EU_14, mixed)).toMatchObject({ provisional: true });
    expect(openWindow(at('2026-06-06T12:00:00Z'), EU_14, paris)).toMatchObject({
      lastDay: '2026-06-22',
      provisional: true,
    });
  });
});

describe('any window', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Europe/Paris',
    'America/New_York',
    'Africa/Cairo',
    'America/Santiago',
    'Asia/Shanghai',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'America/Havana',
  );
  const start = fc.integer({ min: at('2024-06-01T00:00:00Z'), max: at('2029-12-31T00:00:00Z') });
  const terms: fc.Arbitrary<WindowTerms> = fc.record({
    length: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom('CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS', 'HOURS'),
    startDay: fc.constantFrom('EXCLUDED', 'INCLUDED'),
    rollForward: fc.constantFrom('NONE', 'EU_1182_71', undefined),
  });
  const context: fc.Arbitrary<CalendarContext> = fc.record({
    timeZone: zone,
    calendar: anyCalendar,
    secondCalendar: fc.option(anyCalendar, { nil: undefined }),
  });

  it('closes after it opened, and at once after its last day', () => {
    fc.assert(
      fc.property(start, terms, context, (instant, by, where) => {
        const window = openWindow(instant, by, where);
        expect(window.closesAt).toBeGreaterThan(window.opensAt);
        expect(plainDateAt(window.closesAt - 1, where.timeZone)).toBe(window.lastDay);
        if (by.unit !== 'HOURS') expect(plainDateAt(window.closesAt, where.timeZone) > window.lastDay).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never closes earlier for a later event', () => {
    fc.assert(
      fc.property(start, fc.nat({ max: 90 * 86_400_000 }), terms, context, (instant, later, by, where) => {
        const early = openWindow(instant, by, where);
        const late = openWindow(instant + later, by, where);
        expect(late.closesAt).toBeGreaterThanOrEqual(early.closesAt);
      }),
      { numRuns: 500 },
    );
  });

  it('is never shorter for a second calendar, an excluded start day or a roll-forward', () => {
    fc.assert(
      fc.property(start, terms, context, (instant, by, where) => {
        const last = (changed: WindowTerms, there: CalendarContext) => openWindow(instant, changed, there).lastDay;
        expect(compareDates(last(by, where), last(by, { ...where, secondCalendar: undefined }))).toBeGreaterThanOrEqual(
          0,
        );
        expect(compareDates(last({ ...by, startDay: 'EXCLUDED' }, where), last(by, where))).toBeGreaterThanOrEqual(0);
        expect(compareDates(last({ ...by, rollForward: 'EU_1182_71' }, where), last(by, where))).toBeGreaterThanOrEqual(
          0,
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('of length %d is a bug and throws', (length) => {
    for (const unit of ['CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS', 'HOURS'] as const) {
      expect(() => openWindow(0, { length, unit, startDay: 'EXCLUDED' }, paris)).toThrow(RangeError);
    }
  });
});
