import { lateWords } from '../late/late-words.ts';
import type { CounterWords } from './counter-words.en.ts';

export const counterWords = lateWords<CounterWords>({
  en: async () => (await import('./counter-words.en.ts')).en,
  zh: async () => (await import('./counter-words.zh.ts')).zh,
});
