import { lateWords } from '../late/late-words.ts';
import type { QuestionWords } from './question-words.en.ts';

export const questionWords = lateWords<QuestionWords>({
  en: async () => (await import('./question-words.en.ts')).en,
  zh: async () => (await import('./question-words.zh.ts')).zh,
});
