/** How far off a deadline is: calm with more than a day left. */
export type Urgency = 'calm' | 'soon' | 'over';

export interface Remaining {
  readonly urgency: Urgency;
  /** Whole minutes to go, or gone by. */
  readonly minutes: number;
}

const DAY = 24 * 60;

export function remaining(at: string, now: number): Remaining {
  const left = (Date.parse(at) - now) / 60_000;
  if (left <= 0) return { urgency: 'over', minutes: Math.floor(Math.abs(left)) };
  return { urgency: left > DAY ? 'calm' : 'soon', minutes: Math.floor(left) };
}

/** The calendar day of an instant in a zone, `YYYY-MM-DD`. */
export function dayOf(at: number, timeZone: string): string {
  return formatter('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}

/** The day after a calendar day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY * 60_000).toISOString().slice(0, 10);
}

/** The first instant of a calendar day in a zone, in ISO 8601. */
export function startOfDay(day: string, timeZone: string): string {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const first = utc - offsetAt(utc, timeZone);
  return new Date(utc - offsetAt(first, timeZone)).toISOString();
}

function offsetAt(at: number, timeZone: string): number {
  const parts = partsOf(at, 'en-CA', {
    timeZone,
    ...clock,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    second: '2-digit',
  });
  const local = Date.UTC(+parts.year, +parts.month - 1, +parts.day, +parts.hour, +parts.minute, +parts.second);
  return local - Math.floor(at / 1000) * 1000;
}

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, known);
  return known;
}

type Parts = Record<'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'second', string>;

function partsOf(at: number, locale: string, options: Intl.DateTimeFormatOptions): Parts {
  const parts: Parts = { year: '', month: '', day: '', weekday: '', hour: '', minute: '', second: '' };
  for (const { type, value } of formatter(locale, options).formatToParts(at)) {
    if (type in parts) Object.assign(parts, { [type]: value });
  }
  return parts;
}

/** Writes instants: `Tue 24 Nov 2026, 18:00`, or 2026年11月24日周二 18:00. */
export interface DateWriter {
  /** `Tue 24 Nov 2026, 18:00` */
  moment(at: string, timeZone?: string): string;
  /** `Tue 24 Nov 2026` */
  day(at: string, timeZone?: string): string;
  /** `Tue 24 Nov`, beside a heading or a date that has the year. */
  shortDay(at: string, timeZone?: string): string;
  /** The last minute before an instant that begins a day: `Thu 3 Dec 2026, 23:59` for the first of 4 December. */
  until(at: string, timeZone?: string): string;
  /** `18:00` */
  time(at: string, timeZone?: string): string;
}

/** A deadline at midnight belongs to the day that ends: the minute before it, else the instant itself. */
export function lastMoment(at: string, timeZone: string): string {
  const { hour, minute } = partsOf(Date.parse(at), 'en-GB', { ...clock, timeZone });
  return `${hour}:${minute}` === '00:00' ? new Date(Date.parse(at) - 60_000).toISOString() : at;
}

export function dateWriter(locale: string, zone: string): DateWriter {
  const chinese = locale.startsWith('zh');
  const fields = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...clock } as const;
  const parts = (at: string, timeZone = zone): Parts =>
    partsOf(Date.parse(at), chinese ? 'zh-CN' : 'en-GB', { ...fields, timeZone });
  const time = (at: string, timeZone?: string) => {
    const { hour, minute } = parts(at, timeZone);
    return `${hour}:${minute}`;
  };
  const shortDay = (at: string, timeZone?: string) => {
    const { weekday, day, month } = parts(at, timeZone);
    return chinese ? `${month.replace('月', '')}月${day}日${weekday}` : `${weekday} ${day} ${month}`;
  };
  const day = (at: string, timeZone?: string) => {
    const { year } = parts(at, timeZone);
    return chinese ? `${year}年${shortDay(at, timeZone)}` : `${shortDay(at, timeZone)} ${year}`;
  };
  const moment = (at: string, timeZone?: string) =>
    chinese ? `${day(at, timeZone)} ${time(at, timeZone)}` : `${day(at, timeZone)}, ${time(at, timeZone)}`;
  const until = (at: string, timeZone?: string) => moment(lastMoment(at, timeZone ?? zone), timeZone);
  return { moment, day, shortDay, time, until };
}
