import type { Locale } from '../format/locale.ts';

/** The words of a part that comes after its view: only the language that is spoken travels. */
export interface LateWords<Words> {
  /** @throws Error before `load` has resolved for `locale`. */
  of(locale: Locale): Words;
  /** Rejects when the words do not arrive; asks for them again next time. */
  load(locale: Locale): Promise<void>;
  knows(locale: Locale): boolean;
}

export function lateWords<Words>(sources: Readonly<Record<Locale, () => Promise<Words>>>): LateWords<Words> {
  const known = new Map<Locale, Words>();
  return {
    of(locale) {
      const words = known.get(locale);
      if (!words) throw new Error(`The words have not been loaded in ${locale}.`);
      return words;
    },
    async load(locale) {
      if (!known.has(locale)) known.set(locale, await sources[locale]());
    },
    knows: (locale) => known.has(locale),
  };
}
