import type { Instant } from '../model/instant.ts';

/** A stretch of time over which a zone keeps one offset from UTC, in milliseconds; it lasts until the next one starts. */
export interface OffsetSpan {
  readonly from: Instant;
  readonly offset: number;
}

interface OffsetChange {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** What was learnt, by UTC day: the offset of a day that keeps it, else the change within the day. */
  readonly days: Map<number, number | OffsetChange>;
}

export const DAY_MS = 86_400_000;

/*
 * Asking Intl costs over a microsecond and every deadline asks several times, so what it answers is kept: the offset of
 * a UTC day never changes once known. Both bounds keep a hostile import from filling the memory: at the first we forget
 * the zone longest known, at the second all days of that zone.
 */
const MOST_ZONES = 64;
const MOST_DAYS_PER_ZONE = 8_192;
const zones = new Map<string, Zone>();

const OFFSET = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** True for a zone this runtime knows, e.g. `Europe/Paris`, `UTC`. Texts from outside are checked with it first. */
export function isTimeZone(text: string): boolean {
  try {
    zoneOf(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What a clock on the zone's wall shows minus UTC, in milliseconds. Throws RangeError for an unknown zone. */
export function offsetAt(instant: Instant, timeZone: string): number {
  const entry = offsetsOfDay(Math.floor(instant / DAY_MS), zoneOf(timeZone));
  if (typeof entry === 'number') return entry;
  return instant < entry.at ? entry.before : entry.after;
}

/** The zone's offsets over the UTC day of this number and the one before: a single number when they do not change. */
export function offsetsAround(dayNumber: number, timeZone: string): number | readonly OffsetSpan[] {
  const zone = zoneOf(timeZone);
  const before = offsetsOfDay(dayNumber - 1, zone);
  const after = offsetsOfDay(dayNumber, zone);
  if (typeof before === 'number' && before === after) return before;
  return [...asSpans(before, dayNumber - 1), ...asSpans(after, dayNumber)];
}

function asSpans(entry: number | OffsetChange, dayNumber: number): OffsetSpan[] {
  const from = dayNumber * DAY_MS;
  if (typeof entry === 'number') return [{ from, offset: entry }];
  return [
    { from, offset: entry.before },
    { from: entry.at, offset: entry.after },
  ];
}

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const zone: Zone = {
    format: new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }),
    days: new Map(),
  };
  const [longestKnown] = zones.keys();
  if (zones.size >= MOST_ZONES && longestKnown !== undefined) zones.delete(longestKnown);
  zones.set(timeZone, zone);
  return zone;
}

function offsetsOfDay(dayNumber: number, zone: Zone): number | OffsetChange {
  const known = zone.days.get(dayNumber);
  if (known !== undefined) return known;
  const learnt = learn(dayNumber * DAY_MS, zone);
  if (zone.days.size >= MOST_DAYS_PER_ZONE) zone.days.clear();
  zone.days.set(dayNumber, learnt);
  return learnt;
}

/** No zone has changed its offset twice within a day, so equal ends mean no change, and unequal ends exactly one. */
function learn(start: Instant, zone: Zone): number | OffsetChange {
  const end = start + DAY_MS - 1;
  const [before, after] = [measure(start, zone), measure(end, zone)];
  if (before === after) return before;
  let [unchanged, changed] = [start, end];
  while (changed - unchanged > 1) {
    const middle = Math.floor((unchanged + changed) / 2);
    if (measure(middle, zone) === before) unchanged = middle;
    else changed = middle;
  }
  return { at: changed, before, after };
}

function measure(instant: Instant, zone: Zone): number {
  const match = OFFSET.exec(zone.format.format(instant));
  if (!match) throw new Error('Intl printed no offset from UTC');
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
  const size = Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1_000;
  return sign === '-' ? -size : size;
}
