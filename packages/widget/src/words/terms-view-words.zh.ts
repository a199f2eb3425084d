import type { TermsViewWords } from './terms-view-words.en.ts';

/** Machine-written until a native reader has read it. */
export const zh: TermsViewWords = {
  title: '退款与退货',
  clause: (clause) => (/^\d/.test(clause) ? `第 ${clause} 条` : clause),
  mayComeOff: '可能扣除的费用',
  refund: '退款到账',
  dispute: '协商不成时',
  byLaw: '法律另有规定',
  law: (name, clause) => `${name} ${clause}`,
  kept: (name, version) => `${name}，第 ${version} 版，随订单保留。`,
  fullTerms: '完整条款',
  hideTerms: '收起完整条款',
  failed: '条款未能加载。',
};
