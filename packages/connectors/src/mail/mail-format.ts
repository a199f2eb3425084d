import { type Instant, type Money, toDecimalString } from '@refund-widget/domain';

export const MAIL_LOCALES = ['en', 'zh-CN'] as const;
export type MailLocale = (typeof MAIL_LOCALES)[number];

/** Chinese for any Chinese locale, else English: every mail is written in one of the two. */
export function mailLocaleFor(locale: string | null | undefined): MailLocale {
  return locale?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** How amounts and instants are written in a mail's language. Zones are IANA names. */
export interface MailFormat {
  readonly money: (money: Money) => string;
  /** `24 November 2026`: the day an instant falls on in the zone. */
  readonly day: (at: Instant, timeZone: string) => string;
  /** With the time and its offset, where the exact time counts. */
  readonly time: (at: Instant, timeZone: string) => string;
}

const TAGS = { en: 'en-GB', 'zh-CN': 'zh-CN' } as const;

export function mailFormat(locale: MailLocale): MailFormat {
  const tag = TAGS[locale];
  return {
    money: (money) => {
      const text = toDecimalString(money);
      // Digits, a sign and a point, so it is numeric text; Intl then formats it without rounding through a float.
      if (!isNumeric(text)) throw new TypeError(`Not an amount: ${text}`);
      return new Intl.NumberFormat(tag, { style: 'currency', currency: money.currency }).format(text);
    },
    day: (at, timeZone) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone }).format(at),
    time: (at, timeZone) =>
      new Intl.DateTimeFormat(tag, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'shortOffset',
        timeZone,
      }).format(at),
  };
}

function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}
