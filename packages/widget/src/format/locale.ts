/** The languages the widget speaks. */
export type Locale = 'en' | 'zh';

/** The language for a tag such as `zh-Hans-CN`; English where the widget does not speak it. */
export function localeOf(tag: string): Locale {
  return /^zh\b/i.test(tag) ? 'zh' : 'en';
}

/** What `Intl` and `Accept-Language` are asked for. English dates put the day before the month. */
export const languageTags: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN' };
