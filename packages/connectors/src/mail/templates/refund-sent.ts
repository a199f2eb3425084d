import type { Money } from '@refund-widget/domain';
import type { MailAmount, MailTemplate, RequestMail } from '../mail-template.ts';
import { requestBlocks } from '../request-blocks.ts';

export interface RefundSentMail extends RequestMail {
  readonly refund: Money;
  /** Which payment gets how much, e.g. `Visa ··4242`. */
  readonly payments: readonly MailAmount[];
}

/** To the buyer: the refund is on its way to the payments it came from. */
export const refundSent: MailTemplate<RefundSentMail> = {
  en: (data, format) => ({
    subject: `Your refund of ${format.money(data.refund)} is on its way`,
    preheader: 'It goes back to the way you paid.',
    heading: 'Your refund is on its way',
    reference: requestBlocks.en.reference(data),
    paragraphs: [
      requestBlocks.en.greeting(data.buyerName),
      'We have sent your refund back to the way you paid. Depending on your bank, it can take a few working days until you see it. We write to you again when it has arrived.',
    ],
    figures: data.payments.map(({ label, amount }) => ({ label: `To ${label}`, value: format.money(amount) })),
    total: { label: 'Refund', value: format.money(data.refund) },
    button: requestBlocks.en.button(data.url),
  }),
  'zh-CN': (data, format) => ({
    subject: `您的退款 ${format.money(data.refund)} 已发出`,
    preheader: '退款将原路退回。',
    heading: '您的退款已发出',
    reference: requestBlocks['zh-CN'].reference(data),
    paragraphs: [
      requestBlocks['zh-CN'].greeting(data.buyerName),
      '退款已原路发出。视银行处理情况，可能需要几个工作日到账。到账后我们会再写信告诉您。',
    ],
    figures: data.payments.map(({ label, amount }) => ({ label: `退至 ${label}`, value: format.money(amount) })),
    total: { label: '退款金额', value: format.money(data.refund) },
    button: requestBlocks['zh-CN'].button(data.url),
  }),
};
