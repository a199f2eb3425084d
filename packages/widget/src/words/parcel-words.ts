import { lateWords } from '../late/late-words.ts';
import type { ParcelWords } from './parcel-words.en.ts';

export const parcelWords = lateWords<ParcelWords>({
  en: async () => (await import('./parcel-words.en.ts')).en,
  zh: async () => (await import('./parcel-words.zh.ts')).zh,
});
