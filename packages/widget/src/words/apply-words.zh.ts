import type { Resolution } from '@refund-widget/client';
import type { ApplyWords } from './apply-words.en.ts';

const ways: Readonly<Record<Resolution, readonly [string, string]>> = {
  PARTIAL_REFUND: ['留下商品，退部分款', '金额由卖家决定'],
  REFUND_AND_RETURN: ['寄回商品并退款', ''],
  REFUND_ONLY: ['仅退款', '不用寄回商品'],
  REPLACEMENT: ['换一件新的', ''],
};

/** Machine-written; a native reader has yet to read it. */
export const zh: ApplyWords = {
  ways,
  steps: { items: '商品', agreement: '协议', evidence: '凭证', review: '确认' },
  stepsLabel: '步骤',
  stepDone: '已完成',

  whatBack: '您要退哪些商品？',
  whatBackLead: '请勾选商品。',
  howMany: (units) => `共 ${units} 件，退几件？`,
  oneLess: '减一件',
  oneMore: '加一件',
  cannotAdd: (count) => `${count} 件商品现在不能选`,
  estimate: '预计退款',
  estimateNow: (amount) => `预计退款 ${amount}`,
  estimating: '正在计算',
  tickOne: '请至少勾选一件商品。',

  whatHappened: '发生了什么？',
  unitsOf: (quantity, title) => `${title} × ${quantity}`,
  arrived: () => '商品收到了吗？',
  arrivedYes: '已收到',
  arrivedNo: '没有收到',
  reason: '原因',
  chooseReason: '请选择原因',
  noSharedReason: '这些商品没有共同的原因，请在下面逐件回答。',
  whatWouldYouLike: '您希望怎样处理？',
  sellerAgrees: '由您和卖家商定。',
  details: '说明',
  detailsHint: '您看到了什么情况？卖家会先看这里。',
  detailsOptionalHint: '想告诉卖家的话，可以不填。',
  perItem: '商品',
  asForAll: '同上',
  answerApart: '修改',
  answerTogether: '与其他商品相同',

  answerMissing: '请选择或填写。',
  reasonMissing: '请选择原因。',
  resolutionMissing: '请选择处理方式。',
  detailsMissing: '请再写几句，卖家就不用再问您了。',
  toMend: '继续之前请补充',

  check: '确认并提交',
  checkLead: (sellers) => `提交给 ${sellers}。卖家查看之前不会最终确定。`,
  returnPostage: (title) => `退货运费：${title}`,
  upTo: (amount) => `最多 ${amount}。`,
  agreedAmount: '金额由您和卖家商定，这里是最多可退的金额。',
  mayChange: '只有卖家验货后金额才可能变化，每个原因都会告诉您。',
  send: '提交申请',
  sending: '正在提交',

  sent: '申请已提交给卖家',
  sentSeveral: '申请已分别提交给各卖家',
  request: (number) => `退款单 ${number}`,
  whatNext: '接下来',
  sellerLooks: '卖家查看您的申请',
  youSendBack: '您寄回商品',
  keepUnused: '在此之前请勿使用，并保留包装。',
  sellerChecks: '卖家验货',
  refundUpTo: (amount) => `退款，最多 ${amount}`,
  newOne: '给您换新',
  viewYourRequest: '查看退款单',
  by: (date) => `${date}前`,
};
