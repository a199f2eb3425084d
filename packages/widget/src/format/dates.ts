import { type Locale, languageTags } from './locale.ts';

type Month = 'long' | 'short';

let ahead = 0;

/** Now by the server's clock as it was last told: what is left is reckoned by it, whatever the browser's says. */
export const now = (): Date => new Date(Date.now() + ahead);

/** The server's time, in milliseconds since 1970. */
export const tellTime = (server: number): void => {
  ahead = server - Date.now();
};

const space = '\u00a0';
const dayLength = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** `Tue 7 April`, `4月7日（周二）`; with the year when it is not the current one. Never breaks inside. */
export function day(at: string | Date, zone: string, locale: Locale, month: Month = 'long'): string {
  const part = partsOf(new Date(at), zone, locale, month);
  const year = part('year') === partsOf(now(), zone, locale, month)('year') ? '' : part('year');
  if (locale === 'zh') return `${year && `${year}年`}${part('month')}月${part('day')}日（${part('weekday')}）`;
  return [part('weekday'), part('day'), part('month'), year].filter(Boolean).join(space);
}

/** A day and a time: `Tue 7 April, 23:59`, `4月7日（周二）23:59`. */
export function moment(at: string | Date, zone: string, locale: Locale, month: Month = 'long'): string {
  const part = partsOf(new Date(at), zone, locale, month);
  const separator = locale === 'zh' ? '' : `,${space}`;
  return `${day(at, zone, locale, month)}${separator}${part('hour')}:${part('minute')}`;
}

/** The last moment before `at`, which is the first instant after a window: midnight reads as 23:59 of the day before. */
export function lastMoment(at: string, zone: string): Date {
  const end = new Date(at);
  const part = partsOf(end, zone, 'en', 'short');
  return part('hour') === '00' && part('minute') === '00' ? new Date(end.getTime() - 1) : end;
}

/** Calendar days from now to `at` in `zone`; negative when it has passed. */
export function daysUntil(at: string | Date, zone: string, from = now()): number {
  return Math.round((startOfDay(new Date(at), zone) - startOfDay(from, zone)) / dayLength);
}

/** Whole hours from now, at least one. */
export function hoursUntil(at: string | Date, from = now()): number {
  return Math.max(1, Math.floor((new Date(at).getTime() - from.getTime()) / 3_600_000));
}

/** Midnight UTC of the calendar day that `at` falls on in `zone`. */
export function startOfDay(at: Date, zone: string): number {
  // Sweden writes dates as ISO 8601 does.
  return Date.parse(formatOf('day', 'sv', { timeZone: zone }).format(at));
}

export function partsOf(at: Date, zone: string, locale: Locale, month: Month): (name: string) => string {
  const format = formatOf(`${locale} ${month}`, languageTags[locale], {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: locale === 'zh' ? 'numeric' : month,
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = format.formatToParts(at);
  return (name) => parts.find(({ type }) => type === name)?.value ?? '';
}

function formatOf(kind: string, tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${kind} ${options.timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, format);
  return format;
}
