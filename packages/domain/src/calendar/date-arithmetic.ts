import type { PlainDate } from '../model/instant.ts';
import { dateOfDayNumber, dayNumberOf, daysInMonth, formatDate, partsOf } from './civil-date.ts';

/** `days` may be negative. Throws RangeError outside the years 0001 to 9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/**
 * The same day of the month, `months` later or earlier, or that month's last day where it has no such day:
 * 31 January and one month is 28 or 29 February. Throws RangeError outside the years 0001 to 9999.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const monthsFromZero = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthsFromZero / 12);
  const targetMonth = monthsFromZero - targetYear * 12 + 1;
  if (!(targetYear >= 1 && targetYear <= 9999)) throw new RangeError(`${date} and ${months} months is out of range`);
  return formatDate({
    year: targetYear,
    month: targetMonth,
    day: Math.min(day, daysInMonth(targetYear, targetMonth)),
  });
}

/** 29 February and one year is 28 February. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: PlainDate): number {
  return weekdayOfDayNumber(dayNumberOf(date));
}

export function weekdayOfDayNumber(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** Negative, zero or positive, as `Array.prototype.sort` wants it. */
export function compareDates(left: PlainDate, right: PlainDate): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}
