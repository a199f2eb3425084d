import type { Instant, PlainDate } from '../model/instant.ts';
import { endOfDay, plainDateAt } from './local-day.ts';
import { type CalendarContext, type Period, type PeriodTerms, periodFrom } from './period.ts';

/** How long a right lasts, as a policy or a law writes it. Roll-forward and start day mean nothing for hours. */
export interface WindowTerms extends Omit<PeriodTerms, 'unit'> {
  readonly unit: PeriodTerms['unit'] | 'HOURS';
}

/** The time in which a right may be used. It is open at `opensAt` and no longer at `closesAt`. */
export interface Window {
  /** The event. */
  readonly countedFrom: Instant;
  /** The same as `countedFrom`; a law that lets the buyer act before the event opens the window earlier. */
  readonly opensAt: Instant;
  /** The first instant after the window. */
  readonly closesAt: Instant;
  /** The last day on which one is in time, in `timeZone`. */
  readonly lastDay: PlainDate;
  /** The last day before Reg. 1182/71 moved it; null when it did not. */
  readonly rolledFrom: PlainDate | null;
  readonly timeZone: string;
  /** The calendar that decided; null when no calendar was needed. */
  readonly calendarId: string | null;
  /** True when a day was looked at that a calendar does not yet know. */
  readonly provisional: boolean;
  readonly length: number;
  readonly unit: WindowTerms['unit'];
  readonly startDay: WindowTerms['startDay'];
  readonly rollForward: 'NONE' | 'EU_1182_71';
}

const HOUR_MS = 3_600_000;

/**
 * The window that an event at `start` opens at once. In days or longer it closes at the end of its last day in the
 * context's zone; in hours it closes so many exact hours later.
 * Throws RangeError when the length is not a whole number above zero, or for an unknown zone.
 */
export function openWindow(start: Instant, terms: WindowTerms, context: CalendarContext): Window {
  if (!(terms.length >= 1)) throw new RangeError(`A window of ${terms.length} never opens`);
  const { lastDay, closesAt, rolledFrom, provisional, calendar } = endOfWindow(start, terms, context);
  return {
    countedFrom: start,
    opensAt: start,
    closesAt,
    lastDay,
    rolledFrom,
    timeZone: context.timeZone,
    calendarId: calendar?.id ?? null,
    provisional,
    length: terms.length,
    unit: terms.unit,
    startDay: terms.startDay,
    rollForward: terms.rollForward ?? 'NONE',
  };
}

/** As `openWindow`, with the calendar that decided as a value and lengths of zero allowed; also what deadlines are made of. */
export function endOfWindow(
  start: Instant,
  terms: WindowTerms,
  context: CalendarContext,
): Period & { readonly closesAt: Instant } {
  const { timeZone } = context;
  if (terms.unit === 'HOURS') {
    if (!Number.isSafeInteger(terms.length)) throw new RangeError(`Not a length: ${terms.length}`);
    const closesAt = start + terms.length * HOUR_MS;
    const lastDay = plainDateAt(Math.max(start, closesAt - 1), timeZone);
    return { lastDay, closesAt, rolledFrom: null, provisional: false, calendar: null };
  }
  const period = periodFrom(plainDateAt(start, timeZone), { ...terms, unit: terms.unit }, context);
  return { ...period, closesAt: endOfDay(period.lastDay, timeZone) };
}
