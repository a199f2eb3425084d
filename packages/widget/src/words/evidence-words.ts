import { en } from './evidence-words.en.ts';
import { wordBook } from './word-book.ts';

export const evidenceWords = wordBook(en, async () => (await import('./evidence-words.zh.ts')).zh);
