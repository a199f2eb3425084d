import { lateWords } from '../late/late-words.ts';
import type { SupplierWords } from './supplier-words.en.ts';

export const supplierWords = lateWords<SupplierWords>({
  en: async () => (await import('./supplier-words.en.ts')).en,
  zh: async () => (await import('./supplier-words.zh.ts')).zh,
});
