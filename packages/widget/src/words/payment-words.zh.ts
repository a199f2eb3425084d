import type { PaymentWords } from './payment-words.en.ts';

/** Machine-written until a native reader has read it. */
export const zh: PaymentWords = {
  title: '支付',
  over: (number) => `订单 ${number}`,
  paid: (sum) => `已支付 ${sum}`,
  back: (sum) => `已退 ${sum}`,
  onTheWay: (sum) => `${sum} 退款中`,
  noDate: '日期不详',
  reference: (reference) => `交易号 ${reference}`,
  print: '打印支付凭证',
  none: '该订单尚未付款。',
  methods: '本店支持的支付方式',
  contact: '付款有问题？',
  contactLead: (name) => `请在下方留言，${name} 会在此处并通过邮件答复。`,
  advice: '安全付款提示',
};
