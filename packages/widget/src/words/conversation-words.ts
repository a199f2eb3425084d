import { en } from './conversation-words.en.ts';
import { wordBook } from './word-book.ts';

export const conversationWords = wordBook(en, async () => (await import('./conversation-words.zh.ts')).zh);
