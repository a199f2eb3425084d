import { en } from './payment-words.en.ts';
import { wordBook } from './word-book.ts';

export const paymentWords = wordBook(en, async () => (await import('./payment-words.zh.ts')).zh);
