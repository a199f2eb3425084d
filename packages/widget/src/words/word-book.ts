import type { Locale } from '../format/locale.ts';

/** The words of one part of the widget: English comes with the code, others when they are asked for. */
export interface WordBook<Words> {
  of(locale: Locale): Words;
}

const books = new Set<(locale: Locale) => Promise<void>>();

export function wordBook<Words>(english: Words, chinese: () => Promise<Words>): WordBook<Words> {
  let zh: Words | undefined;
  books.add(async (locale) => {
    if (locale === 'zh') zh ??= await chinese();
  });
  return { of: (locale) => (locale === 'zh' && zh ? zh : english) };
}

/** Resolves once every part that has been loaded so far can speak `locale`. Words that do not arrive stay English. */
export async function wordsReady(locale: Locale): Promise<void> {
  await Promise.allSettled([...books].map((load) => load(locale)));
}
