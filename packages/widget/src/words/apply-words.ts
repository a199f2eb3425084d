import { en } from './apply-words.en.ts';
import { wordBook } from './word-book.ts';

export const applyWords = wordBook(en, async () => (await import('./apply-words.zh.ts')).zh);
