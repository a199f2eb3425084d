import { en } from './request-words.en.ts';
import { wordBook } from './word-book.ts';

export const requestWords = wordBook(en, async () => (await import('./request-words.zh.ts')).zh);
