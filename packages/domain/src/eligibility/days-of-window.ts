import { type ExplainedDay, explainWindow } from '../calendar/explain-window.ts';
import type { RequestWindow } from '../model/eligibility.ts';
import type { EligibilityContext } from './question.ts';

/** Longer windows are said in words; a strip of days would explain nothing. */
const LONGEST_SHOWN = 14;

/**
 * Every day from the event to the window's last day, and why it counted or not, by the calendar that decided. Empty for
 * windows longer than 14 days, in other units than days, not begun, or extended because the buyer was not informed.
 */
export function daysOfWindow(window: RequestWindow, calendars: EligibilityContext['calendars']): ExplainedDay[] {
  const { countedFrom, length, unit, startDay, rollForward, timeZone, calendarId } = window;
  const inDays = unit === 'CALENDAR_DAYS' || unit === 'WORKING_DAYS';
  if (countedFrom === null || !inDays || length > LONGEST_SHOWN) return [];
  const calendar = calendarId === null ? undefined : calendars(calendarId);
  const days = explainWindow(countedFrom, { length, unit, startDay, rollForward }, { timeZone, calendar });
  return days.at(-1)?.date === window.lastDay ? days : [];
}
