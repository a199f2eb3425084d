import { lateWords } from '../late/late-words.ts';
import type { DisputeWords } from './dispute-words.en.ts';

export const disputeWords = lateWords<DisputeWords>({
  en: async () => (await import('./dispute-words.en.ts')).en,
  zh: async () => (await import('./dispute-words.zh.ts')).zh,
});
