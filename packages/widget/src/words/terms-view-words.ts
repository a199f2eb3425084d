import { lateWords } from '../late/late-words.ts';
import type { TermsViewWords } from './terms-view-words.en.ts';

export const termsViewWords = lateWords<TermsViewWords>({
  en: async () => (await import('./terms-view-words.en.ts')).en,
  zh: async () => (await import('./terms-view-words.zh.ts')).zh,
});
