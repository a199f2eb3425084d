import { addDays, type PlainDate, type WorkingCalendar, workingCalendar } from '@refund-widget/domain';
import Holidays from 'date-holidays';
import { weekendOf } from './weekends.ts';

const FIRST_YEAR = 2020;
/** Rules are law and reach far, but governments move days at short notice: later dates are provisional. */
const LAST_YEAR = 2031;
const DAY_MS = 86_400_000;

/**
 * A country's public holidays, or a region's, from date-holidays (rules ISC, data CC BY-SA 3.0; see
 * `packages/docs/licences.md`). A region it does not know has the country's. A country it does not know has its usual
 * weekend and nothing else, all of it provisional.
 */
export function nationalCalendar(country: string, region: string | null): WorkingCalendar {
  const states = new Holidays(country).getStates(country) ?? {};
  const known = region !== null && region in states ? region : null;
  const source = known === null ? new Holidays(country) : new Holidays(country, known);
  const id = known === null ? country : `${country}-${known}`;
  const holidays = publicHolidays(source);
  const covered = Object.keys(holidays).length > 0;
  return workingCalendar({
    id,
    coveredUntil: covered ? `${LAST_YEAR}-12-31` : '0001-01-01',
    weekend: weekendOf(country),
    holidays,
    makeUpWorkingDays: {},
  });
}

function publicHolidays(source: Holidays): Record<PlainDate, string> {
  const days: Record<PlainDate, string> = {};
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const { date, start, end, name, type } of source.getHolidays(year) ?? []) {
      if (type !== 'public') continue;
      const first = date.slice(0, 10);
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
      for (let offset = 0; offset < length; offset += 1) days[addDays(first, offset)] ??= name;
    }
  }
  return days;
}
