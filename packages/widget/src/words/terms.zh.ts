import type { DeductionCode, Payer, RefundReason, Resolution } from '@refund-widget/client';
import type { Terms } from './terms.en.ts';

const reasons: Readonly<Record<RefundReason, string>> = {
  CHANGE_OF_MIND: '不想要了',
  DAMAGED_IN_TRANSIT: '运输途中损坏',
  MISSING_PARTS: '少件、缺配件',
  NOT_AS_DESCRIBED: '与描述不符',
  NOT_RECEIVED: '没有收到',
  ORDERED_BY_MISTAKE: '拍错了',
  QUALITY_ISSUE: '收到时就有质量问题',
  QUALITY_ISSUE_IN_USE: '使用中出现质量问题',
  WRONG_ITEM: '发错商品',
};

const outcomes: Readonly<Record<Resolution, string>> = {
  PARTIAL_REFUND: '您留下商品，退部分款',
  REFUND_AND_RETURN: '您寄回商品',
  REFUND_ONLY: '退款，不用寄回',
  REPLACEMENT: '给您换新',
};

const deductions: Readonly<Record<DeductionCode, string>> = {
  AGREED: '按协商结果',
  BEYOND_PAYMENTS: '此前已退或未收取',
  DIMINISHED_VALUE: '价值降低',
  DUTIES: '进口关税',
  HANDLING: '退货手续费',
  LOST_FREE_SHIPPING: '不再满足包邮',
  OTHER: '其他扣款',
  RESTOCKING: '重新入库费',
};

const postage: Readonly<Record<Payer, string>> = {
  BUYER: '退货运费由您承担。',
  PLATFORM: '退货运费由平台承担。',
  SELLER: '您不用付运费，由卖家承担。',
  SUPPLIER: '您不用付运费，由供应商承担。',
};

/** Machine-written; a native reader has yet to read it. */
export const zh: Terms = {
  reasons,
  outcomes,
  deductions,
  postage,
  deliveryShare: (title) => `运费分摊：${title}`,
  deductionOf: (deduction, title) => `${deduction}：${title}`,
  clause: (clause) => (/^\d/.test(clause) ? `规则 ${clause}` : clause),
  paidTo: (payment) => `退至 ${payment}`,
  expectedBack: '退您',
};
