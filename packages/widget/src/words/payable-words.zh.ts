import type { PayableKind, PayableState, Payer } from '@refund-widget/client';
import type { PayableWords } from './payable-words.en.ts';

const kinds: Readonly<Record<PayableKind, string>> = {
  RETURN_POSTAGE: '退货运费',
  TEST_REPORT: '检测报告费用',
};

const claims: Readonly<Record<PayableKind, string>> = {
  RETURN_POSTAGE: '申请退货运费',
  TEST_REPORT: '申请检测报告费用',
};

const states: Readonly<Record<PayableState, string>> = {
  APPROVED: '已同意，待支付',
  CLAIMED: '卖家处理中',
  DECLINED: '未同意',
  PAID: '已支付',
};

const payers: Readonly<Record<Payer, string>> = {
  BUYER: '由您承担。',
  PLATFORM: '由平台返还。',
  SELLER: '由卖家返还。',
  SUPPLIER: '由供应商返还。',
};

/** Machine-written; a native reader has yet to read it. */
export const zh: PayableWords = {
  kinds,
  claims,
  states,
  payers,
  title: '其他应付给您的款项',
  cap: (amount) => `最多 ${amount}。`,
  noCap: '以凭条为准。',
  amount: '您支付的金额',
  amountMissing: '请填写凭条上的金额。',
  receipt: '凭条',
  note: '补充说明',
  back: '返回',
  send: '提交',
  sending: '正在提交',
  sent: '已交给卖家。',
  declinedBecause: (reason) => `卖家：“${reason}”`,
  reference: (reference) => `参考号 ${reference}`,
  claimedOn: (date) => `${date}申请`,
  paidOn: (date) => `${date}支付`,

  bankTitle: '款项退到哪里？',
  bankLead: '原支付方式无法收款，将改为退到您的银行账户。',
  holder: '户名',
  holderMissing: '请填写户名。',
  iban: 'IBAN 或账号',
  ibanMissing: '请填写账号。',
  bank: '开户行',
  bankHint: '账号为 IBAN 时不用填。',
  safety: '我们绝不会索要卡号、密码或验证码。',
  advice: '更多安全提示',
  sendBank: '提交账户信息',
  bankSent: '账户信息已交给卖家。',
  given: (ending) => `尾号 ${ending} 的账户`,
  changeBank: '修改账户信息',
};
