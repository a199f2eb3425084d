import type { PlainDate } from '../model/instant.ts';
import { dateOfDayNumber, isPlainDate } from './civil-date.ts';
import { weekdayOfDayNumber } from './date-arithmetic.ts';

/** Which days are worked somewhere, as a value: whoever computes dates is handed one and looks nothing up. */
export interface WorkingCalendar {
  /** E.g. `CN`, `DE-BY`. */
  readonly id: string;
  /** The last day for which holidays are known. Later dates are computed from the weekend alone and are provisional. */
  readonly coveredUntil: PlainDate;
  /** ISO weekdays (1 is Monday) that are not worked. */
  readonly weekend: readonly number[];
  readonly holidays: ReadonlySet<PlainDate>;
  /** Days of a weekend that are worked to make up for a bridge day (调休). They win over weekend and holiday. */
  readonly makeUpWorkingDays: ReadonlySet<PlainDate>;
  /** What a holiday, or the holiday a make-up day belongs to, is called. */
  readonly names?: ReadonlyMap<PlainDate, string>;
}

/** A `WorkingCalendar` as JSON holds it; holidays and make-up days by date, with their names (empty: none). */
export interface WorkingCalendarData {
  readonly id: string;
  readonly coveredUntil: PlainDate;
  readonly weekend: readonly number[];
  readonly holidays: Readonly<Record<PlainDate, string>>;
  readonly makeUpWorkingDays: Readonly<Record<PlainDate, string>>;
}

export type DayKind = 'WORKING' | 'MAKE_UP' | 'WEEKEND' | 'HOLIDAY';

/** Stands in where no calendar is known: Saturdays and Sundays rest, and every date is provisional. */
export const WEEKENDS_ONLY: WorkingCalendar = {
  id: 'weekends-only',
  coveredUntil: '0001-01-01',
  weekend: [6, 7],
  holidays: new Set(),
  makeUpWorkingDays: new Set(),
};

/** Throws RangeError for a text that is no date, a weekday outside 1 to 7, or a week without a working day. */
export function workingCalendar(data: WorkingCalendarData): WorkingCalendar {
  const named = [...Object.entries(data.holidays), ...Object.entries(data.makeUpWorkingDays)];
  const wrong = [data.coveredUntil, ...named.map(([date]) => date)].find((date) => !isPlainDate(date));
  if (wrong !== undefined) throw new RangeError(`Calendar ${data.id}: not a date: ${wrong}`);
  if (data.weekend.some((weekday) => !Number.isInteger(weekday) || weekday < 1 || weekday > 7)) {
    throw new RangeError(`Calendar ${data.id}: a weekday is 1 to 7`);
  }
  if (new Set(data.weekend).size > 6) throw new RangeError(`Calendar ${data.id}: no day of the week is worked`);
  return {
    id: data.id,
    coveredUntil: data.coveredUntil,
    weekend: data.weekend,
    holidays: new Set(Object.keys(data.holidays)),
    makeUpWorkingDays: new Set(Object.keys(data.makeUpWorkingDays)),
    names: new Map(named.filter(([, name]) => name !== '')),
  };
}

export function dayKindOf(dayNumber: number, calendar: WorkingCalendar): DayKind {
  const date = dateOfDayNumber(dayNumber);
  if (calendar.makeUpWorkingDays.has(date)) return 'MAKE_UP';
  if (calendar.holidays.has(date)) return 'HOLIDAY';
  return calendar.weekend.includes(weekdayOfDayNumber(dayNumber)) ? 'WEEKEND' : 'WORKING';
}
