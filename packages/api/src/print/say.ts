import { type Locale, localeOf, sayMoment, sayMoney } from '@refund-widget/domain';
import type { RequestContext } from '../request/context.ts';
import type { Sum } from './shapes.ts';

/** How a printed page writes: in one language, in the merchant's time zone, with the year, because paper is kept. */
export interface Pen {
  readonly locale: Locale;
  readonly sum: (sum: Sum) => string;
  /** `Tue 7 April 2026, 14:02`. */
  readonly time: (instant: number) => string;
  readonly either: (english: string, chinese: string) => string;
}

export function penFor(context: RequestContext, timeZone: string): Pen {
  const locale = localeOf(context.language);
  // Read from another year, every date is written with its own.
  const asOf = 0;
  return {
    locale,
    sum: ({ amount, currency }) => sayMoney(amount, currency, locale),
    time: (instant) => sayMoment(instant, timeZone, { locale, asOf, currency: '', timeZone }).full,
    either: (english, chinese) => (locale === 'zh' ? chinese : english),
  };
}

/** `§ 2.4` of a policy; an article of law as it names itself. */
export function clauseOf(clause: string, pen: Pen): string {
  return /^\d/.test(clause) ? pen.either(`§ ${clause}`, `第 ${clause} 条`) : clause;
}
