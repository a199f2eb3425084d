import { en } from './state-words.en.ts';
import { wordBook } from './word-book.ts';

export const stateWords = wordBook(en, async () => (await import('./state-words.zh.ts')).zh);
