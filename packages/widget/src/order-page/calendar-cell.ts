import { now, partsOf, startOfDay } from '../format/dates.ts';
import type { Locale } from '../format/locale.ts';

/** The weekday and the number of a calendar day `YYYY-MM-DD`, for a calendar's cell. */
export function cell(date: string, locale: Locale): { weekday: string; number: string } {
  const part = partsOf(new Date(`${date}T12:00:00Z`), 'UTC', locale, 'short');
  return { weekday: part('weekday'), number: part('day') };
}

/** Today's calendar day in `zone`, as `YYYY-MM-DD`. */
export function today(zone: string, at: string | Date = now()): string {
  return new Date(startOfDay(new Date(at), zone)).toISOString().slice(0, 10);
}
