import type { ApplyAgainWords } from './apply-again-words.en.ts';

/** Machine-written; a native reader has yet to read it. */
export const zh: ApplyAgainWords = {
  again: '再次申请',
  closed: '这些商品目前不能申请。',
};
