import { english, type Words } from './english.ts';

export type Locale = 'en' | 'zh-CN';

/** The language of the console for what a browser or merchant prefers; English where there is no better. */
export function localeFor(...preferred: readonly (string | null | undefined)[]): Locale {
  const first = preferred.find((tag) => tag);
  return first?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** The words of a language; other languages than English are loaded when asked for. */
export async function wordsFor(locale: Locale): Promise<Words> {
  if (locale === 'zh-CN') return (await import('./chinese.ts')).chinese;
  return english;
}
