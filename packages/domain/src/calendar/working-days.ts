import type { PlainDate } from '../model/instant.ts';
import { dateOfDayNumber, dayNumberOf } from './civil-date.ts';
import { dayKindOf, type WorkingCalendar } from './working-calendar.ts';

/** No festival lasts this long; a calendar that rests longer is broken, and a search through it would not end. */
const LONGEST_REST = 366;

/** Neither weekend nor holiday, or a make-up working day. */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar): boolean {
  return isWorked(dayNumberOf(date), calendar);
}

/**
 * The `count`-th working day after `date`, which itself is never counted; a negative `count` goes back. Zero is `date`
 * itself, worked or not. `provisional` when a day beyond the calendar's knowledge was looked at.
 * Throws RangeError for a `count` that is no whole number, or a calendar in which nobody works for a year.
 */
export function addWorkingDays(
  date: PlainDate,
  count: number,
  calendar: WorkingCalendar,
): { date: PlainDate; provisional: boolean } {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a number of days: ${count}`);
  const step = count < 0 ? -1 : 1;
  const start = dayNumberOf(date);
  let day = start;
  let rest = 0;
  for (let left = Math.abs(count); left > 0; ) {
    day += step;
    rest += 1;
    if (rest > LONGEST_REST) throw new RangeError(`Calendar ${calendar.id} knows no working day near ${date}`);
    if (!isWorked(day, calendar)) continue;
    left -= 1;
    rest = 0;
  }
  const looked = count > 0 ? day : count < 0 ? start - 1 : Number.NEGATIVE_INFINITY;
  return { date: dateOfDayNumber(day), provisional: looked > dayNumberOf(calendar.coveredUntil) };
}

/** The working days after `after`, up to and including `through`; none when `through` is not later. */
export function countWorkingDays(
  after: PlainDate,
  through: PlainDate,
  calendar: WorkingCalendar,
): { count: number; provisional: boolean } {
  const last = dayNumberOf(through);
  const first = dayNumberOf(after) + 1;
  let count = 0;
  for (let day = first; day <= last; day += 1) if (isWorked(day, calendar)) count += 1;
  return { count, provisional: first <= last && last > dayNumberOf(calendar.coveredUntil) };
}

function isWorked(dayNumber: number, calendar: WorkingCalendar): boolean {
  const kind = dayKindOf(dayNumber, calendar);
  return kind === 'WORKING' || kind === 'MAKE_UP';
}
