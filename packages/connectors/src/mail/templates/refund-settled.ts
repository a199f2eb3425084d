import type { MailTemplate } from '../mail-template.ts';
import { requestBlocks } from '../request-blocks.ts';
import type { RefundSentMail } from './refund-sent.ts';

/** To the buyer: every part of the refund has arrived. */
export const refundSettled: MailTemplate<RefundSentMail> = {
  en: (data, format) => ({
    subject: `Your refund of ${format.money(data.refund)} is complete`,
    preheader: 'The payment provider has confirmed it.',
    heading: 'Your refund is complete',
    reference: requestBlocks.en.reference(data),
    paragraphs: [
      requestBlocks.en.greeting(data.buyerName),
      'The refund has been paid and is confirmed. If you do not see it yet, your bank shows it within the next days.',
    ],
    figures: data.payments.map(({ label, amount }) => ({ label: `To ${label}`, value: format.money(amount) })),
    total: { label: 'Refunded', value: format.money(data.refund) },
    button: requestBlocks.en.button(data.url),
  }),
  'zh-CN': (data, format) => ({
    subject: `您的退款 ${format.money(data.refund)} 已完成`,
    preheader: '支付机构已确认。',
    heading: '您的退款已完成',
    reference: requestBlocks['zh-CN'].reference(data),
    paragraphs: [
      requestBlocks['zh-CN'].greeting(data.buyerName),
      '退款已支付并得到确认。若您暂未看到，银行会在未来几天内显示。',
    ],
    figures: data.payments.map(({ label, amount }) => ({ label: `退至 ${label}`, value: format.money(amount) })),
    total: { label: '已退款', value: format.money(data.refund) },
    button: requestBlocks['zh-CN'].button(data.url),
  }),
};
