import type { Money } from '@refund-widget/domain';
import type { MailTemplate, RequestMail } from '../mail-template.ts';
import { requestBlocks } from '../request-blocks.ts';

export interface RefundApprovedMail extends RequestMail {
  readonly refund: Money;
  readonly note?: string | null | undefined;
}

/** To the buyer: approved, and nothing has to be sent back. */
export const refundApproved: MailTemplate<RefundApprovedMail> = {
  en: (data, format) => ({
    subject: `Your refund is approved: request ${data.requestNumber}`,
    preheader: 'You need not send anything back.',
    heading: 'Your refund is approved',
    reference: requestBlocks.en.reference(data),
    paragraphs: [
      requestBlocks.en.greeting(data.buyerName),
      `${data.sellerName} has approved your request. You need not send anything back. We write to you again when the refund is on its way.`,
      ...(data.note ? [data.note] : []),
    ],
    items: requestBlocks.en.items(data.lines, format),
    total: { label: 'Refund', value: format.money(data.refund) },
    button: requestBlocks.en.button(data.url),
  }),
  'zh-CN': (data, format) => ({
    subject: `退款已通过：申请 ${data.requestNumber}`,
    preheader: '您无需寄回任何商品。',
    heading: '您的退款已通过',
    reference: requestBlocks['zh-CN'].reference(data),
    paragraphs: [
      requestBlocks['zh-CN'].greeting(data.buyerName),
      `${data.sellerName} 已通过您的申请，您无需寄回任何商品。退款发出后我们会再写信告诉您。`,
      ...(data.note ? [data.note] : []),
    ],
    items: requestBlocks['zh-CN'].items(data.lines, format),
    total: { label: '退款金额', value: format.money(data.refund) },
    button: requestBlocks['zh-CN'].button(data.url),
  }),
};
