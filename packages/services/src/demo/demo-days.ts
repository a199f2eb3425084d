import { addDays, type Instant, plainDateAt, startOfDay } from '@refund-widget/domain';

/** Times of day, counted back from today in one zone, so that "closed yesterday" is true whenever the data is made. */
export interface DemoDays {
  /** `daysAgo(3, 14)`: three days ago at 14:00 in the zone, as ISO 8601. Never later than now. */
  readonly daysAgo: (days: number, hour?: number) => string;
  /** The same as an instant. */
  readonly instant: (days: number, hour?: number) => Instant;
  readonly inDays: (days: number, hour?: number) => string;
}

const HOUR = 3_600_000;

export function demoDays(now: Instant, timeZone: string): DemoDays {
  const today = plainDateAt(now, timeZone);
  const at = (days: number, hour: number) => startOfDay(addDays(today, days), timeZone) + hour * HOUR;
  const instant = (days: number, hour = 12) => Math.min(at(-days, hour), now - 60_000);
  return {
    instant,
    daysAgo: (days, hour) => new Date(instant(days, hour)).toISOString(),
    inDays: (days, hour = 18) => new Date(at(days, hour)).toISOString(),
  };
}
