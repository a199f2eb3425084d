import { en } from './why-words.en.ts';
import { wordBook } from './word-book.ts';

export const whyWords = wordBook(en, async () => (await import('./why-words.zh.ts')).zh);
