import type { Instant, PlainDate } from '../model/instant.ts';
import { dateOfDayNumber, dayNumberOf } from './civil-date.ts';
import { DAY_MS, offsetAt, offsetsAround } from './time-zone-offset.ts';

/** The date a calendar on the zone's wall shows. Throws RangeError for an unknown zone, or outside the years 0001 to 9999. */
export function plainDateAt(instant: Instant, timeZone: string): PlainDate {
  return dateOfDayNumber(Math.floor((instant + offsetAt(instant, timeZone)) / DAY_MS));
}

/**
 * The instant from which the zone's date is `date` or later for good. That is midnight; where clocks jump over midnight
 * (Cairo in April) the moment of the jump; where they are set back into the day before (from 24:00 to 23:00, or from
 * 00:01 as Newfoundland did) the last midnight. A day that a zone left out (Apia, 2011-12-30) starts when the next does.
 * Throws RangeError for an unknown zone or a text that is no date.
 */
export function startOfDay(date: PlainDate, timeZone: string): Instant {
  return startOfDayNumber(dayNumberOf(date), timeZone);
}

/**
 * The first instant after `date`: the start of the zone's next day. What closes "at the end of" a day closes here,
 * this instant excluded; it never closes while the zone's date is still `date`.
 */
export function endOfDay(date: PlainDate, timeZone: string): Instant {
  return startOfDayNumber(dayNumberOf(date) + 1, timeZone);
}

function startOfDayNumber(dayNumber: number, timeZone: string): Instant {
  const midnightAtUtc = dayNumber * DAY_MS;
  const offsets = offsetsAround(dayNumber, timeZone);
  if (typeof offsets === 'number') return midnightAtUtc - offsets;
  let nextSpan = Number.POSITIVE_INFINITY;
  for (const { from, offset } of offsets.toReversed()) {
    const midnight = midnightAtUtc - offset;
    if (midnight > from) return Math.min(midnight, nextSpan);
    nextSpan = from;
  }
  return nextSpan;
}
