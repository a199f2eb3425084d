import { en } from './terms-view-words.en.ts';
import { wordBook } from './word-book.ts';

export const termsViewWords = wordBook(en, async () => (await import('./terms-view-words.zh.ts')).zh);
