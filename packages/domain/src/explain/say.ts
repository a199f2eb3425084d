import { daysBetween } from '../calendar/date-arithmetic.ts';
import { plainDateAt } from '../calendar/local-day.ts';
import type { RuleFact } from '../model/eligibility.ts';
import type { Instant } from '../model/instant.ts';
import type { Locale } from './locale.ts';
import { sayDayOfMonth, sayTime, sayWeekday, yearAt } from './say-date.ts';
import { sayMoney } from './say-money.ts';

/** In which language, currency and zone a sentence is written, and when it is read. */
export interface SentenceContext {
  readonly locale: Locale;
  readonly currency: string;
  /** Where a fact names no zone of its own: the merchant's. */
  readonly timeZone: string;
  readonly asOf: Instant;
}

/** A moment as people read it: when it is, and how far away. */
export interface SaidMoment {
  /** `Tue 7 April, 23:59` · `4月7日（周二）23:59`. */
  readonly full: string;
  /** `Tue 7 April` · `4月7日（周二）`. */
  readonly day: string;
  /** `7 April` · `4月7日`: the day without its weekday. */
  readonly date: string;
  readonly time: string;
  /** Calendar days from today in the zone; negative when past. */
  readonly daysAway: number;
}

/**
 * A deadline is shown as its last minute: what closes at the first instant of Wednesday is said to close on Tuesday,
 * 23:59, in the zone in which it was computed.
 */
export function sayDeadline(closesAt: Instant, timeZone: string, context: SentenceContext): SaidMoment {
  return sayMoment(closesAt - 1, timeZone, context);
}

export function sayMoment(instant: Instant, timeZone: string, { locale, asOf }: SentenceContext): SaidMoment {
  const date = plainDateAt(instant, timeZone);
  const time = sayTime(instant, timeZone);
  const said = { date: sayDayOfMonth(date, locale, yearAt(asOf, timeZone)), weekday: sayWeekday(date, locale) };
  const day = locale === 'zh' ? `${said.date}（${said.weekday}）` : `${said.weekday} ${said.date}`;
  return {
    full: locale === 'zh' ? `${day}${time}` : `${day}, ${time}`,
    day,
    date: said.date,
    time,
    daysAway: daysBetween(plainDateAt(asOf, timeZone), date),
  };
}

/** Facts of a rule, read as what they should be; a fact that is missing reads as nothing rather than failing a page. */
export function factReader(facts: Readonly<Record<string, RuleFact>>, context: SentenceContext) {
  const zone = text('timeZone') || context.timeZone;
  function text(name: string): string {
    const fact = facts[name];
    return typeof fact === 'string' ? fact : '';
  }
  function number(name: string): number {
    const fact = facts[name];
    return typeof fact === 'number' ? fact : 0;
  }
  function moment(name: string): SaidMoment | null {
    const fact = facts[name];
    return typeof fact === 'number' ? sayMoment(fact, zone, context) : null;
  }
  return {
    text,
    number,
    flag: (name: string): boolean => facts[name] === true,
    money(name: string): string {
      const fact = facts[name];
      return typeof fact === 'bigint' ? sayMoney(fact, context.currency, context.locale) : '';
    },
    moment,
    deadline(name: string): SaidMoment | null {
      const fact = facts[name];
      return typeof fact === 'number' ? sayDeadline(fact, zone, context) : null;
    },
  };
}

export type FactReader = ReturnType<typeof factReader>;
