import { addWorkingDays, isWorkingDay } from '@refund-widget/domain';
import { getDayDetail } from 'chinese-days';
import { describe, expect, test } from 'vitest';
import { createCalendars } from './create-calendars.ts';

const calendars = createCalendars();

function calendar(id: string) {
  const found = calendars(id);
  if (!found) throw new Error(`No calendar ${id}`);
  return found;
}

describe('the Chinese calendar', () => {
  test('rests on National Day 2026 and works on the make-up Saturday after it', () => {
    const china = calendar('CN');
    expect(isWorkingDay('2026-10-01', china)).toBe(false);
    expect(isWorkingDay('2026-10-07', china)).toBe(false);
    expect(isWorkingDay('2026-10-08', china)).toBe(true);
    expect(isWorkingDay('2026-10-10', china)).toBe(true);
    expect(china.names?.get('2026-10-10')).toBe('国庆节');
  });

  test('is provisional after the last announced year', () => {
    expect(addWorkingDays('2026-12-28', 3, calendar('CN'))).toEqual({ date: '2026-12-31', provisional: false });
    expect(addWorkingDays('2026-12-28', 4, calendar('CN')).provisional).toBe(true);
  });

  test('claims no more than the library was told: 2026 is announced, 2027 is not', () => {
    const announced = (year: number) => getDayDetail(`${year}-10-01`).name.includes(',');
    expect([announced(2026), announced(2027)]).toEqual([true, false]);
    expect(calendar('CN').coveredUntil).toBe('2026-12-31');
  });
});

describe('national calendars', () => {
  test('know regions: Epiphany rests in Bavaria, not in all of Germany', () => {
    expect(isWorkingDay('2026-01-06', calendar('DE-BY'))).toBe(false);
    expect(isWorkingDay('2026-01-06', calendar('DE'))).toBe(true);
  });

  test('know substitute days: Boxing Day 2026 is a Saturday, so England rests on the Monday', () => {
    expect(isWorkingDay('2026-12-28', calendar('GB-ENG'))).toBe(false);
    expect(isWorkingDay('2026-12-29', calendar('GB-ENG'))).toBe(true);
  });

  test('do not take observances for holidays: Black Friday is worked in the US', () => {
    expect(isWorkingDay('2026-11-26', calendar('US'))).toBe(false);
    expect(isWorkingDay('2026-11-27', calendar('US'))).toBe(true);
  });

  test.each('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '))(
    '%s, an EU state, rests on Christmas Day 2028 and New Year 2029',
    (country) => {
      expect(isWorkingDay('2028-12-25', calendar(country))).toBe(false);
      expect(isWorkingDay('2029-01-01', calendar(country))).toBe(false);
    },
  );

  test('an unknown region has the holidays of its country', () => {
    expect(calendar('DE-XX').id).toBe('DE');
  });

  test('a country whose holidays are unknown keeps its weekend and every date is provisional', () => {
    const kuwait = calendar('KW');
    expect(isWorkingDay('2026-11-20', kuwait)).toBe(false);
    expect(isWorkingDay('2026-11-22', kuwait)).toBe(true);
    expect(addWorkingDays('2026-11-19', 1, kuwait).provisional).toBe(true);
  });

  test('an id that names no country has no calendar', () => {
    expect(calendars('retail')).toBeUndefined();
  });
});
