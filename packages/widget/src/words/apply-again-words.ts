import { lateWords } from '../late/late-words.ts';
import type { ApplyAgainWords } from './apply-again-words.en.ts';

export const applyAgainWords = lateWords<ApplyAgainWords>({
  en: async () => (await import('./apply-again-words.en.ts')).en,
  zh: async () => (await import('./apply-again-words.zh.ts')).zh,
});
