import type { Money } from '@refund-widget/domain';
import type { MailDeadline, MailTemplate, RequestMail } from '../mail-template.ts';
import { button, requestBlocks } from '../request-blocks.ts';

export interface NewRequestMail extends RequestMail {
  readonly expected: Money;
  readonly answerBy?: MailDeadline | undefined;
  /** What the buyer wrote. */
  readonly details?: string | null | undefined;
}

/** To the seller: a buyer asks for something, and by when to answer. */
export const newRequest: MailTemplate<NewRequestMail> = {
  en: (data, format) => ({
    subject: `New request ${data.requestNumber} from ${data.buyerName}`,
    preheader: `${format.money(data.expected)} on order ${data.orderNumber}`,
    heading: 'A buyer asks for a refund',
    reference: requestBlocks.en.reference(data),
    paragraphs: [
      data.answerBy
        ? `${data.buyerName} has sent a request. Please answer by ${format.day(data.answerBy.at, data.answerBy.timeZone)}.`
        : `${data.buyerName} has sent a request.`,
    ],
    box: data.details ? { label: `${data.buyerName} writes`, lines: data.details.split('\n') } : undefined,
    items: requestBlocks.en.items(data.lines, format),
    total: { label: 'Refund if all is approved', value: format.money(data.expected) },
    button: button('Open the request', data.url),
  }),
  'zh-CN': (data, format) => ({
    subject: `新申请 ${data.requestNumber}，来自 ${data.buyerName}`,
    preheader: `订单 ${data.orderNumber}，${format.money(data.expected)}`,
    heading: '有买家申请退款',
    reference: requestBlocks['zh-CN'].reference(data),
    paragraphs: [
      data.answerBy
        ? `${data.buyerName} 提交了申请，请在 ${format.day(data.answerBy.at, data.answerBy.timeZone)} 前答复。`
        : `${data.buyerName} 提交了申请。`,
    ],
    box: data.details ? { label: `${data.buyerName} 写道`, lines: data.details.split('\n') } : undefined,
    items: requestBlocks['zh-CN'].items(data.lines, format),
    total: { label: '若全部通过，退款金额', value: format.money(data.expected) },
    button: button('打开申请', data.url),
  }),
};
