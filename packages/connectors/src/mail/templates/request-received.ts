import type { Money } from '@refund-widget/domain';
import type { MailDeadline, MailTemplate, RequestMail } from '../mail-template.ts';
import { requestBlocks } from '../request-blocks.ts';

export interface RequestReceivedMail extends RequestMail {
  /** What would come back if all is approved. */
  readonly expected: Money;
  /** By when the seller answers. */
  readonly answerBy?: MailDeadline | undefined;
}

/** To the buyer: the request has arrived. It says received, and nothing about being accepted. */
export const requestReceived: MailTemplate<RequestReceivedMail> = {
  en: (data, format) => ({
    subject: `We have received your request ${data.requestNumber}`,
    preheader: `${data.sellerName} will look at it and answer you by e-mail.`,
    heading: 'We have received your request',
    reference: requestBlocks.en.reference(data),
    paragraphs: [
      requestBlocks.en.greeting(data.buyerName),
      data.answerBy
        ? `${data.sellerName} will look at your request and answer by ${format.day(data.answerBy.at, data.answerBy.timeZone)}. You need not do anything until then, and please do not send anything back yet.`
        : `${data.sellerName} will look at your request and answer by e-mail. You need not do anything until then, and please do not send anything back yet.`,
    ],
    items: requestBlocks.en.items(data.lines, format),
    total: { label: 'Refund if all is approved', value: format.money(data.expected) },
    button: requestBlocks.en.button(data.url),
  }),
  'zh-CN': (data, format) => ({
    subject: `我们已收到您的申请 ${data.requestNumber}`,
    preheader: `${data.sellerName} 会查看并通过邮件答复您。`,
    heading: '我们已收到您的申请',
    reference: requestBlocks['zh-CN'].reference(data),
    paragraphs: [
      requestBlocks['zh-CN'].greeting(data.buyerName),
      data.answerBy
        ? `${data.sellerName} 会查看您的申请，并在 ${format.day(data.answerBy.at, data.answerBy.timeZone)} 前答复。在此之前您无需做任何事，也请先不要寄回商品。`
        : `${data.sellerName} 会查看您的申请，并通过邮件答复。在此之前您无需做任何事，也请先不要寄回商品。`,
    ],
    items: requestBlocks['zh-CN'].items(data.lines, format),
    total: { label: '若全部通过，退款金额', value: format.money(data.expected) },
    button: requestBlocks['zh-CN'].button(data.url),
  }),
};
