import { en } from './first-words.en.ts';
import { wordBook } from './word-book.ts';

export const firstWords = wordBook(en, async () => (await import('./first-words.zh.ts')).zh);
