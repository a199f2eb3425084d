import { type Locale, languageTags } from './locale.ts';

/** A plain number as people write it, with a real minus. */
export function count(number: number, locale: Locale): string {
  return number.toLocaleString(languageTags[locale]).replace('-', '\u2212');
}
