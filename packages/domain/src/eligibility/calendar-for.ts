import type { CalendarContext } from '../calendar/period.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { WindowPolicy } from '../policy/schema/windows.ts';
import type { SourceScope } from './scope.ts';

/** Zone and calendars a window is counted in: the policy's own, the trader's, the consumer's, or the kinder of the two. */
export function calendarsFor(source: SourceScope, which: WindowPolicy['calendar']): CalendarContext {
  const { timeZone } = source;
  if (which === 'TRADER') return { timeZone, calendar: traderCalendar(source) };
  if (which === 'CONSUMER') return { timeZone, calendar: consumerCalendar(source) };
  if (which === 'POLICY') return { timeZone, calendar: ownCalendar(source) };
  const calendar = consumerCalendar(source);
  const secondCalendar = traderCalendar(source);
  if (!calendar) return { timeZone, calendar: secondCalendar };
  return secondCalendar === calendar ? { timeZone, calendar } : { timeZone, calendar, secondCalendar };
}

/** The calendar that the policy names, else the trader's. */
export function ownCalendar(source: SourceScope): WorkingCalendar | undefined {
  const { calendar } = source.policy.document;
  return calendar === null ? traderCalendar(source) : source.question.calendars(calendar);
}

function traderCalendar({ question }: SourceScope): WorkingCalendar | undefined {
  return calendarOf(question.order.traderCountry, question.order.traderRegion, question.calendars);
}

function consumerCalendar({ question }: SourceScope): WorkingCalendar | undefined {
  return calendarOf(question.order.buyer.country, question.order.buyer.region, question.calendars);
}

function calendarOf(
  country: string | null,
  region: string | null,
  calendars: SourceScope['question']['calendars'],
): WorkingCalendar | undefined {
  if (country === null) return undefined;
  return (region === null ? undefined : calendars(`${country}-${region}`)) ?? calendars(country);
}
