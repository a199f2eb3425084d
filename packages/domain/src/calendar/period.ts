import type { PlainDate } from '../model/instant.ts';
import { dateOfDayNumber, dayNumberOf } from './civil-date.ts';
import { addDays, addMonths, weekdayOfDayNumber } from './date-arithmetic.ts';
import { WEEKENDS_ONLY, type WorkingCalendar } from './working-calendar.ts';
import { addWorkingDays } from './working-days.ts';

/** A length of whole days. Calendar days and working days are different units and are never converted. */
export interface PeriodTerms {
  readonly length: number;
  readonly unit: 'CALENDAR_DAYS' | 'WORKING_DAYS' | 'MONTHS' | 'YEARS';
  /**
   * Whether the day of the event is the first day counted. `EXCLUDED` in the EU (Reg. 1182/71 art 3(1)) and in China
   * (SAIC Order 90: day 1 is the day after sign-off); `INCLUDED` in Japan for returns within 8 days of delivery.
   */
  readonly startDay: 'EXCLUDED' | 'INCLUDED';
  /** `EU_1182_71`: a last day on a Saturday, Sunday or public holiday moves to the next day that is none (art 3(4)). */
  readonly rollForward?: 'NONE' | 'EU_1182_71' | undefined;
}

/** Where dates are computed. */
export interface CalendarContext {
  /** IANA name; it decides when a day starts and ends. */
  readonly timeZone: string;
  /** The buyer's calendar. Without one only Saturdays and Sundays rest, and what depends on it is provisional. */
  readonly calendar?: WorkingCalendar | undefined;
  /** The trader's calendar, where the law lets the buyer rely on both: the later of the two results holds. */
  readonly secondCalendar?: WorkingCalendar | undefined;
}

export interface Period {
  readonly lastDay: PlainDate;
  /** The last day before it was rolled forward; null when it was not. */
  readonly rolledFrom: PlainDate | null;
  /** True when a day was looked at that a calendar does not yet know. */
  readonly provisional: boolean;
  /** The calendar that decided; null when none was needed. */
  readonly calendar: WorkingCalendar | null;
}

const LONGEST_REST = 366;

/**
 * The last day of a period that an event on `start` sets off.
 * Throws RangeError when the length is no whole number or the result lies outside the years 0001 to 9999.
 */
export function periodFrom(start: PlainDate, terms: PeriodTerms, context: CalendarContext): Period {
  if (!Number.isSafeInteger(terms.length) || terms.length < 0) throw new RangeError(`Not a length: ${terms.length}`);
  if (terms.unit !== 'WORKING_DAYS' && terms.rollForward !== 'EU_1182_71') {
    return { lastDay: lastCalendarDay(start, terms), rolledFrom: null, provisional: false, calendar: null };
  }
  const first = periodBy(start, terms, context.calendar ?? WEEKENDS_ONLY);
  if (!context.secondCalendar) return first;
  const second = periodBy(start, terms, context.secondCalendar);
  const later = second.lastDay > first.lastDay ? second : first;
  return { ...later, provisional: first.provisional || second.provisional };
}

function periodBy(start: PlainDate, terms: PeriodTerms, calendar: WorkingCalendar): Period {
  const end =
    terms.unit === 'WORKING_DAYS'
      ? lastWorkingDay(start, terms, calendar)
      : { date: lastCalendarDay(start, terms), provisional: false };
  if (terms.rollForward !== 'EU_1182_71') {
    return { lastDay: end.date, rolledFrom: null, provisional: end.provisional, calendar };
  }
  const rolled = rollForward(end.date, calendar);
  return {
    lastDay: rolled,
    rolledFrom: rolled === end.date ? null : end.date,
    provisional: end.provisional || rolled > calendar.coveredUntil,
    calendar,
  };
}

function lastWorkingDay(start: PlainDate, { length, startDay }: PeriodTerms, calendar: WorkingCalendar) {
  return addWorkingDays(startDay === 'INCLUDED' ? addDays(start, -1) : start, length, calendar);
}

/**
 * Months and years end on the day of the same number, or on the month's last day where it has none
 * (Reg. 1182/71 art 3(2)(c)). When the start day counts, they end the day before that one, except where the month was
 * too short for it (Japan, Civil Code art 143(2)).
 */
function lastCalendarDay(start: PlainDate, { length, unit, startDay }: PeriodTerms): PlainDate {
  const included = startDay === 'INCLUDED';
  if (unit === 'CALENDAR_DAYS') return addDays(start, included ? length - 1 : length);
  const end = addMonths(start, unit === 'YEARS' ? length * 12 : length);
  const sameNumber = end.slice(8) === start.slice(8);
  return included && sameNumber ? addDays(end, -1) : end;
}

function rollForward(date: PlainDate, calendar: WorkingCalendar): PlainDate {
  const first = dayNumberOf(date);
  for (let day = first; day <= first + LONGEST_REST; day += 1) {
    if (restDayInEuLaw(day, calendar) === null) return dateOfDayNumber(day);
  }
  throw new RangeError(`Calendar ${calendar.id} knows no working day near ${date}`);
}

/**
 * Reg. 1182/71 art 2: Saturdays, Sundays and public holidays rest, whatever the calendar's own weekend is, and although
 * some Saturdays are worked (Hungary).
 */
export function restDayInEuLaw(dayNumber: number, calendar: WorkingCalendar): 'WEEKEND' | 'HOLIDAY' | null {
  if (calendar.holidays.has(dateOfDayNumber(dayNumber))) return 'HOLIDAY';
  return weekdayOfDayNumber(dayNumber) >= 6 ? 'WEEKEND' : null;
}
