import { en } from './terms.en.ts';
import { wordBook } from './word-book.ts';

export const terms = wordBook(en, async () => (await import('./terms.zh.ts')).zh);
