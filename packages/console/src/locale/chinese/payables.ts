import type { payables as english } from '../english/payables.ts';

export const payables: typeof english = {
  heading: '退款以外',
  scope: '不计入退款及其上限',
  kind: { RETURN_POSTAGE: '退货运费', TEST_REPORT: '检测报告' },
  state: { CLAIMED: '待处理', APPROVED: '待支付', DECLINED: '已拒绝', PAID: '已支付' },
  payer: { BUYER: '买家承担', SELLER: '卖家承担', PLATFORM: '平台承担', SUPPLIER: '供应商承担' },
  cap: (money) => `最多${money}`,
  receipt: (index, total) => (total === 1 ? '凭据' : `凭据 ${index}/${total}`),
  claimed: (name, when) => `${name}，${when}`,
  decided: (name) => `处理人：${name}`,
  agree: (money) => `同意${money}`,
  decline: '拒绝…',
  pay: '记录支付…',
  agreeing: '正在发送…',
  declining: {
    title: '拒绝报销',
    reason: (name) => `理由，${name}可以看到`,
    reasonMissing: '请写明理由：买家可以看到。',
    submit: (name) => `拒绝并通知${name}`,
    submitting: '正在发送…',
  },
  paying: {
    title: (money) => `记录已支付${money}`,
    lead: '此处不会付款，仅记录已经支付，且只记录一次。',
    how: '支付方式',
    means: { TRANSFER: '银行转账', PREPAID_LABEL: '预付面单（事先提供）' },
    reference: '转账流水号或面单号',
    referenceMissing: '请填写可查询的编号。',
    submit: '记录为已支付',
    submitting: '正在记录…',
  },
  doneBy: {
    approvePayable: '已同意并通知买家，接下来需要支付。',
    declinePayable: '已拒绝，并告知买家理由。',
    payPayable: '已记录支付，并通知买家。',
  },
};
