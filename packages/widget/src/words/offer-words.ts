import { lateWords } from '../late/late-words.ts';
import type { OfferWords } from './offer-words.en.ts';

export const offerWords = lateWords<OfferWords>({
  en: async () => (await import('./offer-words.en.ts')).en,
  zh: async () => (await import('./offer-words.zh.ts')).zh,
});
