import type { LiveWords } from './live-words.en.ts';

export const zh: LiveWords = {
  show: '查看',
  changed: '内容有更新。',
  kept: '您正在填写的内容会保留。',
};
