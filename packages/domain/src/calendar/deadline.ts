import type { Instant } from '../model/instant.ts';
import type { CalendarContext } from './period.ts';
import { endOfWindow, type WindowTerms } from './window.ts';

/** How long someone has to act. The day it starts on is not counted. */
export interface Duration {
  readonly length: number;
  readonly unit: WindowTerms['unit'] | 'MINUTES';
}

export interface Deadline {
  /** The first instant that is too late. */
  readonly at: Instant;
  /** The calendar that decided; null when no calendar was needed. */
  readonly calendarId: string | null;
  /** True when a day was looked at that a calendar does not yet know. */
  readonly provisional: boolean;
}

const MINUTE_MS = 60_000;

/**
 * The deadline `duration` after `instant`: minutes and hours exactly, longer units at the end of their last day in the
 * context's zone. Zero days is the end of today.
 * Throws RangeError when the length is not a whole number of zero or more, or for an unknown zone.
 */
export function addDuration(instant: Instant, duration: Duration, context: CalendarContext): Deadline {
  const { length, unit } = duration;
  if (!Number.isSafeInteger(length) || length < 0) throw new RangeError(`Not a length: ${length}`);
  if (unit === 'MINUTES') return { at: instant + length * MINUTE_MS, calendarId: null, provisional: false };
  const end = endOfWindow(instant, { length, unit, startDay: 'EXCLUDED' }, context);
  return { at: end.closesAt, calendarId: end.calendar?.id ?? null, provisional: end.provisional };
}
