import type { WorkingCalendar } from '@refund-widget/domain';
import { chineseCalendar } from './chinese-calendar.ts';
import { nationalCalendar } from './national-calendar.ts';

const ID = /^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?$/;

/**
 * Working calendars by `CN`, `DE`, `DE-BY`, `GB-SCT`, …; undefined for an id that names no country.
 * Each is computed when first asked for (about a tenth of a second) and kept for the life of the process.
 */
export function createCalendars(): (id: string) => WorkingCalendar | undefined {
  const known = new Map<string, WorkingCalendar>();
  return (id) => {
    const calendar = known.get(id);
    if (calendar) return calendar;
    const [, country, region] = ID.exec(id) ?? [];
    if (country === undefined) return undefined;
    const computed = country === 'CN' ? chineseCalendar() : nationalCalendar(country, region ?? null);
    known.set(id, computed);
    return computed;
  };
}
