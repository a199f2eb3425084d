import { lateWords } from '../late/late-words.ts';
import type { PayableWords } from './payable-words.en.ts';

export const payableWords = lateWords<PayableWords>({
  en: async () => (await import('./payable-words.en.ts')).en,
  zh: async () => (await import('./payable-words.zh.ts')).zh,
});
