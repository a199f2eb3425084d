import type { StateWords } from './state-words.en.ts';

/** Machine-written; a native reader has yet to read it. */
export const zh: StateWords = {
  nothingLeft: '没有需要处理的事项。',
  done: '全部完成。',
  over: '没有人需要处理。',
  nextStep: '接下来',
};
