import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, dayNumberOf, isPlainDate } from './civil-date.ts';
import { addDays, addMonths, addYears, compareDates, daysBetween, weekdayOf } from './date-arithmetic.ts';

const dayNumber = fc.integer({ min: -719_162, max: 2_932_896 });
const date = dayNumber.map(dateOfDayNumber);
const nearDate = fc.integer({ min: -200_000, max: 200_000 }).map(dateOfDayNumber);

describe('a plain date', () => {
  it.each(['2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-11-30'])('%s exists', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
  ])('%j does not', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  it('is numbered from 1970-01-01 without gaps, both ways', () => {
    expect(dayNumberOf('1970-01-01')).toBe(0);
    expect(dateOfDayNumber(-719_162)).toBe('0001-01-01');
    expect(dateOfDayNumber(2_932_896)).toBe('9999-12-31');
    fc.assert(
      fc.property(dayNumber, (number) => {
        expect(dayNumberOf(dateOfDayNumber(number))).toBe(number);
      }),
    );
  });

  it.each([-719_163, 2_932_897, Number.NaN, Number.POSITIVE_INFINITY])('throws for day %d', (number) => {
    expect(() => dateOfDayNumber(number)).toThrow(RangeError);
  });
});

describe('date arithmetic', () => {
  it('agrees with Temporal on days, months, years, weekdays, distances and order', () => {
    fc.assert(
      fc.property(nearDate, nearDate, fc.integer({ min: -3_000, max: 3_000 }), (from, other, count) => {
        const oracle = Temporal.PlainDate.from(from);
        expect(addDays(from, count)).toBe(oracle.add({ days: count }).toString());
        expect(addMonths(from, count)).toBe(oracle.add({ months: count }).toString());
        expect(addYears(from, count % 200)).toBe(oracle.add({ years: count % 200 }).toString());
        expect(weekdayOf(from)).toBe(oracle.dayOfWeek);
        expect(daysBetween(from, other)).toBe(oracle.until(other).days);
        expect(compareDates(from, other)).toBe(Temporal.PlainDate.compare(from, other));
      }),
      { numRuns: 500 },
    );
  });

  it('takes a week to come back to the same weekday', () => {
    fc.assert(
      fc.property(
        date.filter((text) => text < '9999-12-20'),
        (text) => {
          expect(weekdayOf(addDays(text, 7))).toBe(weekdayOf(text));
          expect(weekdayOf(addDays(text, 1))).toBe((weekdayOf(text) % 7) + 1);
        },
      ),
    );
  });

  it.each([
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
  ])('%s and %d months is %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  it('throws beyond the year 9999 rather than make a date up', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addYears('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addMonths('2026-01-01', Number.NaN)).toThrow(RangeError);
  });
});
