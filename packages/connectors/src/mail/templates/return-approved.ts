import type { Money } from '@refund-widget/domain';
import type { MailDeadline, MailTemplate, RequestMail } from '../mail-template.ts';
import { requestBlocks } from '../request-blocks.ts';

export interface ReturnApprovedMail extends RequestMail {
  readonly refund: Money;
  /** As it is written on the parcel, line by line. */
  readonly returnAddress: readonly string[];
  /** By when the parcel must be on its way. */
  readonly sendBy?: MailDeadline | undefined;
  /** Who pays the postage back. */
  readonly postagePayer: 'BUYER' | 'SELLER' | 'PLATFORM';
  /** What the seller adds, in the seller's words. */
  readonly note?: string | null | undefined;
}

/** To the buyer: approved, send the goods back, and then enter carrier and tracking number. */
export const returnApproved: MailTemplate<ReturnApprovedMail> = {
  en: (data, format) => ({
    subject: `Please send your return for request ${data.requestNumber}`,
    preheader: 'Your request is approved. Here is where to send the goods.',
    heading: 'Approved: please send the goods back',
    reference: requestBlocks.en.reference(data),
    paragraphs: [
      requestBlocks.en.greeting(data.buyerName),
      data.sendBy
        ? `${data.sellerName} has approved your request. Send the goods to the address below by ${format.day(data.sendBy.at, data.sendBy.timeZone)}, then enter the carrier and the tracking number on the page of your request. You get the refund once they have been checked.`
        : `${data.sellerName} has approved your request. Send the goods to the address below, then enter the carrier and the tracking number on the page of your request. You get the refund once they have been checked.`,
      ...(data.note ? [data.note] : []),
    ],
    items: requestBlocks.en.items(data.lines, format),
    figures: [
      {
        label: 'Return postage',
        value: { BUYER: 'paid by you', SELLER: 'paid by the seller', PLATFORM: `paid by ${data.merchantName}` }[
          data.postagePayer
        ],
      },
    ],
    total: { label: 'Refund after the check', value: format.money(data.refund) },
    box: { label: 'Send the goods to', lines: data.returnAddress },
    closing: [`Put a note with ${data.requestNumber} into the parcel, and keep the receipt of posting.`],
    button: requestBlocks.en.button(data.url),
  }),
  'zh-CN': (data, format) => ({
    subject: `请寄回商品：申请 ${data.requestNumber}`,
    preheader: '您的申请已通过，退货地址如下。',
    heading: '申请已通过，请寄回商品',
    reference: requestBlocks['zh-CN'].reference(data),
    paragraphs: [
      requestBlocks['zh-CN'].greeting(data.buyerName),
      data.sendBy
        ? `${data.sellerName} 已通过您的申请。请在 ${format.day(data.sendBy.at, data.sendBy.timeZone)} 前将商品寄往以下地址，然后在申请页面填写承运商和运单号。商品查验后即为您退款。`
        : `${data.sellerName} 已通过您的申请。请将商品寄往以下地址，然后在申请页面填写承运商和运单号。商品查验后即为您退款。`,
      ...(data.note ? [data.note] : []),
    ],
    items: requestBlocks['zh-CN'].items(data.lines, format),
    figures: [
      {
        label: '退货运费',
        value: { BUYER: '由您承担', SELLER: '由卖家承担', PLATFORM: `由 ${data.merchantName} 承担` }[data.postagePayer],
      },
    ],
    total: { label: '查验后退款金额', value: format.money(data.refund) },
    box: { label: '退货地址', lines: data.returnAddress },
    closing: [`请在包裹中附上写有 ${data.requestNumber} 的纸条，并保留寄件凭证。`],
    button: requestBlocks['zh-CN'].button(data.url),
  }),
};
