import type { WhyWords } from './why-words.en.ts';

/** Machine-written; a native reader has yet to read it. */
export const zh: WhyWords = {
  outcomes: { PASS: '符合：', FAIL: '不符合：', PENDING: '尚未：', INFO: '说明：' },
  policy: (version, clause) => `规则第 ${version} 版 ${clause}`,
  law: (name, clause) => `${name} ${clause}`,
  howCounted: '截止日是怎样计算的',
  todayCell: '今天',
  dayNumber: (number) => `第 ${number} 天`,
  startCell: '起算',
  deliveredCell: '签收',
  holidayCell: '假期',
  lastDayCell: '截止',
};
