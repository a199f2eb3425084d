import type { DisputeOutcome, Payer } from '@refund-widget/client';
import type { DisputeWords } from './dispute-words.en.ts';

const outcomes: Readonly<Record<DisputeOutcome, string>> = {
  AWAITING_RETURN: '您寄回商品',
  CLOSED: '不退款',
  REFUND_DUE: '给您退款',
  REPLACEMENT_DUE: '给您换新',
  SENDING_BACK: '商品退回给您',
};

const funders: Readonly<Record<Payer, string>> = {
  BUYER: '由您承担',
  PLATFORM: '由平台承担',
  SELLER: '由卖家承担',
  SUPPLIER: '由供应商承担',
};

const postage: Readonly<Record<Payer, string>> = {
  BUYER: '退货运费由您承担。',
  PLATFORM: '退货运费由平台承担。',
  SELLER: '退货运费由卖家承担。',
  SUPPLIER: '退货运费由供应商承担。',
};

/** Machine-written; a native reader has yet to read it. */
export const zh: DisputeWords = {
  outcomes,
  funders,
  postage,
  stepIn: '请平台介入',
  stepInAbout: (titles) => `请平台介入：${titles}`,
  stepInSure: '要请平台介入吗？',
  stepInDetail: '调解员会查看双方的说明和凭证，可能提问，并书面裁决。',
  appeal: '对结果提出异议',
  appealAbout: (titles) => `对结果提出异议：${titles}`,
  appealSure: '要对结果提出异议吗？',
  appealDetail: '您可以提出一次异议。调解员会重新审查；已退的款项仍归您。',
  why: '问题是什么？',
  whyHint: '卖家和调解员会看到。',
  whyMissing: '请用一句话说明希望平台审查什么。',
  files: '其他凭证',
  back: '返回',
  send: '请平台介入',
  sendAppeal: '提交异议',
  sending: '正在提交',
  sent: '平台已知悉，提问或裁决时会通知您。',

  dispute: '争议',
  appealed: '异议',
  byYou: (when) => `您于${when}请平台介入`,
  byThem: (name, when) => `${name}于${when}请平台介入`,
  mediator: (name) => `调解员：${name}`,
  noMediator: '调解员即将受理。',
  points: '双方的说法',
  you: '您',
  seller: '卖家',
  binding: '裁决为书面形式，对双方都有约束力。',

  decision: '裁决',
  decidedBy: (name, when) => `${name}，${when}`,
  settled: '你们已和解。',
  withdrawn: '您已撤回争议。',
  sendBackFirst: '请先寄回商品。',

  withdraw: '撤回争议',
  withdrawSure: '要撤回争议吗？',
  withdrawDetail: '平台停止处理，退款单随之关闭。同样的商品不能再次请平台介入。',
  keep: '不撤回',
  withdrawnNow: '争议已撤回。',
};
