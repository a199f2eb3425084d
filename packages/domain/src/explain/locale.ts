/** Languages in which the engine writes sentences: English and Simplified Chinese. */
export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language for a tag such as `zh-CN` or `en-GB`; English for anything else. */
export function localeOf(tag: string): Locale {
  return /^zh\b/i.test(tag) ? 'zh' : 'en';
}
