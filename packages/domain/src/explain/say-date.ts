import { partsOf } from '../calendar/civil-date.ts';
import { weekdayOf } from '../calendar/date-arithmetic.ts';
import { plainDateAt } from '../calendar/local-day.ts';
import { offsetAt } from '../calendar/time-zone-offset.ts';
import type { Instant, PlainDate } from '../model/instant.ts';
import type { Locale } from './locale.ts';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** Names of months and weekdays (Monday first), asked of Intl once a language. */
const names = {
  en: namesIn('en'),
  zh: namesIn('zh'),
};

function namesIn(locale: Locale): { readonly months: readonly string[]; readonly weekdays: readonly string[] } {
  const month = new Intl.DateTimeFormat(tags[locale], { month: locale === 'zh' ? 'short' : 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(tags[locale], { weekday: 'short', timeZone: 'UTC' });
  // January 2024 began on a Monday.
  return {
    months: Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2024, index, 1))),
    weekdays: Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2024, 0, index + 1))),
  };
}

/** `7 April` or `4月7日`; with the year when it is not `currentYear`. */
export function sayDayOfMonth(date: PlainDate, locale: Locale, currentYear: number): string {
  const { year, month, day } = partsOf(date);
  const name = names[locale].months[month - 1] ?? '';
  const ofOtherYear = year !== currentYear;
  if (locale === 'zh') return `${ofOtherYear ? `${year}年` : ''}${name}${day}日`;
  return `${day} ${name}${ofOtherYear ? ` ${year}` : ''}`;
}

/** `Tue` or `周二`. */
export function sayWeekday(date: PlainDate, locale: Locale): string {
  return names[locale].weekdays[weekdayOf(date) - 1] ?? '';
}

/** `23:59` on the zone's wall. */
export function sayTime(instant: Instant, timeZone: string): string {
  const minutes = Math.floor((instant + offsetAt(instant, timeZone)) / 60_000);
  const ofDay = ((minutes % 1_440) + 1_440) % 1_440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

export function yearAt(instant: Instant, timeZone: string): number {
  return partsOf(plainDateAt(instant, timeZone)).year;
}
