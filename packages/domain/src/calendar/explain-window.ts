import type { Instant, PlainDate } from '../model/instant.ts';
import { dateOfDayNumber, dayNumberOf } from './civil-date.ts';
import { plainDateAt } from './local-day.ts';
import { type CalendarContext, type Period, restDayInEuLaw } from './period.ts';
import { endOfWindow, type WindowTerms } from './window.ts';
import { dayKindOf, type WorkingCalendar } from './working-calendar.ts';

/** Why a day of a window was counted or not. */
export type DayReason = 'START_DAY' | 'COUNTED' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP' | 'ROLLED';

export interface ExplainedDay {
  readonly date: PlainDate;
  /** In a window of days exactly `length` days are counted. The days a roll-forward adds are not. */
  readonly counted: boolean;
  readonly why: DayReason;
  /** The holiday's name, where the calendar that decided has one. */
  readonly name?: string;
}

/**
 * Every day from the event to the window's last day, and why it was counted or not, by the calendar that decided.
 * Empty for a window in hours, which counts no days. Costs a step a day: ask when a person wants to see it.
 */
export function explainWindow(start: Instant, terms: WindowTerms, context: CalendarContext): ExplainedDay[] {
  if (terms.unit === 'HOURS') return [];
  const period = endOfWindow(start, terms, context);
  const first = dayNumberOf(plainDateAt(start, context.timeZone));
  const last = dayNumberOf(period.lastDay);
  const days: ExplainedDay[] = [];
  for (let day = first; day <= last; day += 1) {
    const date = dateOfDayNumber(day);
    const why = day === first && terms.startDay === 'EXCLUDED' ? 'START_DAY' : reasonOf(day, terms, period);
    const counted = why === 'COUNTED' || why === 'MAKE_UP';
    const name = period.calendar?.names?.get(date);
    days.push(name === undefined ? { date, counted, why } : { date, counted, why, name });
  }
  return days;
}

function reasonOf(day: number, terms: WindowTerms, { calendar, lastDay, rolledFrom }: Period): DayReason {
  if (calendar === null) return 'COUNTED';
  if (rolledFrom !== null && day > dayNumberOf(rolledFrom)) {
    return day === dayNumberOf(lastDay) ? 'ROLLED' : (restDayInEuLaw(day, calendar) ?? 'ROLLED');
  }
  return terms.unit === 'WORKING_DAYS' ? workingReason(day, calendar) : 'COUNTED';
}

function workingReason(day: number, calendar: WorkingCalendar): DayReason {
  const kind = dayKindOf(day, calendar);
  return kind === 'WORKING' ? 'COUNTED' : kind;
}
