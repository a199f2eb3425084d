import type { MailDeadline, MailTemplate } from '../mail-template.ts';
import { button, requestBlocks } from '../request-blocks.ts';
import { type SupplierMail, supplierBlocks } from '../supplier-blocks.ts';

export interface SupplierAskedMail extends SupplierMail {
  /** What staff wrote to the supplier. */
  readonly message: string;
  readonly answerBy?: MailDeadline | undefined;
}

/** To a supplier's contact: what is asked, and the link under which it is answered without an account. */
export const supplierAsked: MailTemplate<SupplierAskedMail> = {
  en: (data, format) => ({
    subject: `Please answer: after-sales case ${data.requestNumber}`,
    preheader: `${data.sellerName} asks you about goods you supplied`,
    heading: 'A buyer has a problem with goods you supplied',
    reference: `Case ${data.requestNumber}`,
    paragraphs: [
      requestBlocks.en.greeting(data.contactName),
      `${data.sellerName} asks ${data.supplierName} for an answer.${
        data.answerBy ? ` Please give it by ${format.day(data.answerBy.at, data.answerBy.timeZone)}.` : ''
      }`,
    ],
    box: { label: `${data.sellerName} writes`, lines: data.message.split('\n') },
    figures: supplierBlocks.en.goods(data),
    closing: supplierBlocks.en.closing(data, format),
    button: button('Answer', data.url),
  }),
  'zh-CN': (data, format) => ({
    subject: `请答复：售后单 ${data.requestNumber}`,
    preheader: `${data.sellerName} 就您供应的商品向您询问`,
    heading: '买家就您供应的商品提出了售后问题',
    reference: `售后单 ${data.requestNumber}`,
    paragraphs: [
      requestBlocks['zh-CN'].greeting(data.contactName),
      `${data.sellerName} 请 ${data.supplierName} 答复。${
        data.answerBy ? `请在 ${format.day(data.answerBy.at, data.answerBy.timeZone)} 前答复。` : ''
      }`,
    ],
    box: { label: `${data.sellerName} 写道`, lines: data.message.split('\n') },
    figures: supplierBlocks['zh-CN'].goods(data),
    closing: supplierBlocks['zh-CN'].closing(data, format),
    button: button('答复', data.url),
  }),
};
