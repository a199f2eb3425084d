import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays } from './date-arithmetic.ts';
import { endOfDay, plainDateAt, startOfDay } from './local-day.ts';
import { isTimeZone, offsetAt } from './time-zone-offset.ts';

const ZONES = Intl.supportedValuesOf('timeZone');
const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

describe('the start of a day', () => {
  it.each([
    ['2026-06-01', 'UTC', '2026-06-01T00:00:00Z'],
    ['2026-06-01', 'Asia/Shanghai', '2026-05-31T16:00:00Z'],
    ['2026-06-01', 'Asia/Kolkata', '2026-05-31T18:30:00Z'],
    ['2026-06-01', 'Asia/Kathmandu', '2026-05-31T18:15:00Z'],
    ['2026-06-01', 'Pacific/Kiritimati', '2026-05-31T10:00:00Z'],
    ['2026-06-01', 'Pacific/Pago_Pago', '2026-06-01T11:00:00Z'],
    ['2026-03-29', 'Europe/Paris', '2026-03-28T23:00:00Z'],
    ['2026-03-30', 'Europe/Paris', '2026-03-29T22:00:00Z'],
    ['2026-10-25', 'Europe/Paris', '2026-10-24T22:00:00Z'],
    ['2026-10-26', 'Europe/Paris', '2026-10-25T23:00:00Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00Z'],
    ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00Z'],
    ['2026-10-04', 'Australia/Lord_Howe', '2026-10-03T13:30:00Z'],
    ['2026-10-05', 'Australia/Lord_Howe', '2026-10-04T13:00:00Z'],
    ['2028-02-29', 'Asia/Tokyo', '2028-02-28T15:00:00Z'],
    ['2027-01-01', 'America/New_York', '2027-01-01T05:00:00Z'],
  ])('%s in %s is %s', (date, zone, expected) => {
    expect(iso(startOfDay(date, zone))).toBe(expected);
    expect(plainDateAt(startOfDay(date, zone), zone)).toBe(date);
    expect(plainDateAt(startOfDay(date, zone) - 1, zone)).toBe(addDays(date, -1));
  });

  it.each([
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00Z'],
  ])('%s in %s is the moment clocks jump over midnight', (date, zone, expected) => {
    expect(iso(startOfDay(date, zone))).toBe(expected);
    expect(new Date(startOfDay(date, zone) + offsetAt(startOfDay(date, zone), zone)).getUTCHours()).toBe(1);
    expect(plainDateAt(startOfDay(date, zone) - 1, zone)).toBe(addDays(date, -1));
  });

  it.each([
    ['2026-10-30', 'Africa/Cairo', '2026-10-29T22:00:00Z'],
    ['2026-04-05', 'America/Santiago', '2026-04-05T04:00:00Z'],
    ['2006-10-29', 'America/St_Johns', '2006-10-29T03:30:00Z'],
  ])('%s in %s is the second midnight where clocks are set back across it', (date, zone, expected) => {
    expect(iso(startOfDay(date, zone))).toBe(expected);
    expect(plainDateAt(startOfDay(date, zone) - 1, zone)).toBe(addDays(date, -1));
  });

  it.each([
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00Z'],
    ['2026-10-25', 'Atlantic/Azores', '2026-10-25T00:00:00Z'],
  ])('%s in %s is the first midnight where the day only repeats its first hour', (date, zone, expected) => {
    expect(iso(startOfDay(date, zone))).toBe(expected);
    expect(plainDateAt(startOfDay(date, zone) - 1, zone)).toBe(addDays(date, -1));
  });

  it('of a day that a zone left out is the start of the next one', () => {
    const jump = at('2011-12-30T10:00:00Z');
    expect(plainDateAt(jump - 1, 'Pacific/Apia')).toBe('2011-12-29');
    expect(plainDateAt(jump, 'Pacific/Apia')).toBe('2011-12-31');
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(jump);
    expect(endOfDay('2011-12-29', 'Pacific/Apia')).toBe(jump);
    expect(endOfDay('2011-12-30', 'Pacific/Apia')).toBe(jump);
    expect(iso(endOfDay('2011-12-31', 'Pacific/Apia'))).toBe('2011-12-31T10:00:00Z');
  });
});

describe('days in every zone this runtime knows', { timeout: 30_000 }, () => {
  it('follow each other without a gap: every day of 2026 ends where the next one starts', () => {
    const broken: string[] = [];
    for (const zone of ZONES) {
      for (let date = '2026-01-01'; date < '2027-01-01'; date = addDays(date, 1)) {
        const end = endOfDay(date, zone);
        const within = plainDateAt(end - 1, zone) === date && plainDateAt(startOfDay(date, zone), zone) === date;
        if (!within || plainDateAt(end, zone) !== addDays(date, 1)) broken.push(`${zone} ${date}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('start where Temporal says', () => {
    const date = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('2012-01-01', days));
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), date, (zone, day) => {
        expect(startOfDay(day, zone)).toBe(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are the ones Temporal reads off the clock, now and in 1970', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 2_200_000_000_000 }), (zone, instant) => {
        const oracle = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
        expect(offsetAt(instant, zone)).toBe(oracle.offsetNanoseconds / 1e6);
        expect(plainDateAt(instant, zone)).toBe(oracle.toPlainDate().toString());
      }),
      { numRuns: 2_000 },
    );
  });

  it('are known to the millisecond around a change of the clocks', () => {
    const change = at('2026-03-29T01:00:00Z');
    expect(offsetAt(change - 1, 'Europe/Paris')).toBe(3_600_000);
    expect(offsetAt(change, 'Europe/Paris')).toBe(7_200_000);
  });
});

describe('time zones', () => {
  it.each(['UTC', 'Europe/Paris', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta'])('%s is one', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each(['', 'Mars/Olympus', 'Europe/Paris ', '../etc/passwd', 'CN', 'undefined'])('%j is none', (zone) => {
    expect(isTimeZone(zone)).toBe(false);
    expect(() => plainDateAt(0, zone)).toThrow(RangeError);
    expect(() => startOfDay('2026-01-01', zone)).toThrow(RangeError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15, -9e15, 2.6e14])(
    '%d is no instant a date can be given to',
    (instant) => {
      expect(() => plainDateAt(instant, 'UTC')).toThrow(RangeError);
    },
  );
});
