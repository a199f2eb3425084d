import { lateWords } from '../late/late-words.ts';
import type { PaymentWords } from './payment-words.en.ts';

export const paymentWords = lateWords<PaymentWords>({
  en: async () => (await import('./payment-words.en.ts')).en,
  zh: async () => (await import('./payment-words.zh.ts')).zh,
});
