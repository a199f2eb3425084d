import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDates } from './date-arithmetic.ts';
import { anyCalendar, anyDate, CN, DE } from './testing/calendars.ts';
import { WEEKENDS_ONLY, workingCalendar } from './working-calendar.ts';
import { addWorkingDays, countWorkingDays, isWorkingDay } from './working-days.ts';

const count = fc.integer({ min: 1, max: 60 });

describe('a working day', () => {
  it.each([
    ['2026-02-13', true, 'a Friday'],
    ['2026-02-14', true, 'a Saturday worked for the Spring Festival'],
    ['2026-02-16', false, 'a Monday of the Spring Festival'],
    ['2026-02-28', true, 'the second Saturday worked'],
    ['2026-03-01', false, 'a Sunday'],
    ['2025-09-28', true, 'a Sunday worked before the golden week'],
    ['2025-10-08', false, 'the last day of the golden week'],
    ['2025-10-11', true, 'a Saturday worked after it'],
  ])('in China: %s → %s, %s', (date, expected) => {
    expect(isWorkingDay(date, CN)).toBe(expected);
  });
});

describe('adding working days', () => {
  it.each([
    ['2026-02-11', 7, '2026-02-27', 'across the Spring Festival, with the Saturday before it worked'],
    ['2026-02-11', 8, '2026-02-28', 'up to the Saturday worked after it'],
    ['2025-01-24', 6, '2025-02-08', 'across the Spring Festival of 2025, from Sunday worked to Saturday worked'],
    ['2025-09-29', 7, '2025-10-15', 'across the golden week of 2025'],
    ['2026-09-18', 7, '2026-09-29', 'across the Mid-Autumn Festival'],
    ['2026-09-29', 7, '2026-10-14', 'across the golden week of 2026'],
    ['2025-12-31', 1, '2026-01-04', 'from the old year to a Sunday worked in the new one'],
  ])('%s and %d are %s: %s', (from, days, expected) => {
    expect(addWorkingDays(from, days, CN)).toEqual({ date: expected, provisional: false });
  });

  it('goes back as well, and zero stays where it is', () => {
    expect(addWorkingDays('2026-02-24', -1, CN).date).toBe('2026-02-14');
    expect(addWorkingDays('2026-02-16', 0, CN)).toEqual({ date: '2026-02-16', provisional: false });
  });

  it('passes exactly as many working days as were added', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, count, (calendar, from, days) => {
        const { date } = addWorkingDays(from, days, calendar);
        expect(countWorkingDays(from, date, calendar).count).toBe(days);
        expect(isWorkingDay(date, calendar)).toBe(true);
        expect(addWorkingDays(addDays(date, 1), -1, calendar).date).toBe(date);
      }),
    );
  });

  it('adds up: a few days and then some more are all of them at once', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, count, count, (calendar, from, few, more) => {
        const step = addWorkingDays(from, few, calendar).date;
        expect(addWorkingDays(step, more, calendar).date).toBe(addWorkingDays(from, few + more, calendar).date);
      }),
    );
  });

  it('never ends earlier for a later start', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.nat({ max: 30 }), count, (calendar, from, later, days) => {
        const [early, late] = [from, addDays(from, later)].map((date) => addWorkingDays(date, days, calendar).date);
        expect(compareDates(early ?? '', late ?? '')).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is provisional as soon as one day beyond the calendar was looked at', () => {
    expect(addWorkingDays('2026-12-28', 3, CN)).toEqual({ date: '2026-12-31', provisional: false });
    expect(addWorkingDays('2026-12-28', 4, CN)).toEqual({ date: '2027-01-01', provisional: true });
    expect(addWorkingDays('2027-01-04', -1, CN)).toEqual({ date: '2027-01-01', provisional: true });
    expect(addWorkingDays('2027-01-01', -1, CN)).toEqual({ date: '2026-12-31', provisional: false });
    expect(addWorkingDays('2026-06-01', 1, WEEKENDS_ONLY).provisional).toBe(true);
  });

  it('throws for a fraction of a day, and for a calendar in which nobody ever works', () => {
    expect(() => addWorkingDays('2026-01-01', 1.5, DE)).toThrow(RangeError);
    const idle = { ...DE, id: 'idle', weekend: [1, 2, 3, 4, 5, 6, 7] };
    expect(() => addWorkingDays('2026-01-01', 1, idle)).toThrow(/idle knows no working day/);
  });
});

describe('counting working days', () => {
  it('leaves the first day out and takes the last one in', () => {
    expect(countWorkingDays('2026-05-01', '2026-05-09', CN)).toEqual({ count: 4, provisional: false });
    expect(countWorkingDays('2026-05-09', '2026-05-09', CN)).toEqual({ count: 0, provisional: false });
    expect(countWorkingDays('2026-05-09', '2026-05-01', CN)).toEqual({ count: 0, provisional: false });
    expect(countWorkingDays('2026-12-30', '2027-01-01', CN)).toEqual({ count: 2, provisional: true });
  });
});

describe('a calendar read from data', () => {
  const data = { id: 'X', coveredUntil: '2026-12-31', weekend: [6, 7], holidays: {}, makeUpWorkingDays: {} };

  it('keeps the names it was given', () => {
    expect(CN.names?.get('2026-02-17')).toBe('春节');
    expect(CN.names?.get('2026-02-14')).toBe('春节');
    expect(workingCalendar({ ...data, holidays: { '2026-01-01': '' } }).names?.size).toBe(0);
  });

  it.each([
    ['a day that does not exist', { holidays: { '2026-02-30': 'x' } }],
    ['a make-up day that does not exist', { makeUpWorkingDays: { tomorrow: 'x' } }],
    ['an end that is no date', { coveredUntil: '2026' }],
    ['an eighth weekday', { weekend: [8] }],
    ['a week of rest', { weekend: [1, 2, 3, 4, 5, 6, 7] }],
  ])('throws for %s', (_, wrong) => {
    expect(() => workingCalendar({ ...data, ...wrong })).toThrow(RangeError);
  });
});
