import { en } from './order-list-words.en.ts';
import { wordBook } from './word-book.ts';

export const orderListWords = wordBook(en, async () => (await import('./order-list-words.zh.ts')).zh);
