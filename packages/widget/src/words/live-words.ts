import { lateWords } from '../late/late-words.ts';
import type { LiveWords } from './live-words.en.ts';

export const liveWords = lateWords<LiveWords>({
  en: async () => (await import('./live-words.en.ts')).en,
  zh: async () => (await import('./live-words.zh.ts')).zh,
});
