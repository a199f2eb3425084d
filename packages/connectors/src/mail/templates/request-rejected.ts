import type { MailDeadline, MailTemplate, RequestMail } from '../mail-template.ts';
import { requestBlocks } from '../request-blocks.ts';

export interface RequestRejectedMail extends RequestMail {
  /** In the mail's language. */
  readonly reason: string;
  /** What the seller wrote, in the seller's words. */
  readonly note?: string | null | undefined;
  /** Until when the buyer may open a dispute; left out where the policy has none. */
  readonly disputeUntil?: MailDeadline | undefined;
}

/** To the buyer: rejected, why, and what can still be done. */
export const requestRejected: MailTemplate<RequestRejectedMail> = {
  en: (data, format) => ({
    subject: `Your request ${data.requestNumber} was not approved`,
    preheader: data.reason,
    heading: 'Your request was not approved',
    reference: requestBlocks.en.reference(data),
    paragraphs: [
      requestBlocks.en.greeting(data.buyerName),
      `${data.sellerName} has looked at your request and has not approved it.`,
    ],
    box: { label: 'Reason', lines: [data.reason, ...(data.note ? data.note.split('\n') : [])] },
    items: requestBlocks.en.items(data.lines, format),
    closing: [
      data.disputeUntil
        ? `If you do not agree, you can open a dispute until ${format.day(data.disputeUntil.at, data.disputeUntil.timeZone)}. ${data.merchantName} then looks at both sides and decides.`
        : `If you do not agree, write to ${data.supportEmail}.`,
      'Rights that the law gives you are not touched by this.',
    ],
    button: requestBlocks.en.button(data.url),
  }),
  'zh-CN': (data, format) => ({
    subject: `您的申请 ${data.requestNumber} 未获通过`,
    preheader: data.reason,
    heading: '您的申请未获通过',
    reference: requestBlocks['zh-CN'].reference(data),
    paragraphs: [requestBlocks['zh-CN'].greeting(data.buyerName), `${data.sellerName} 查看了您的申请，未予通过。`],
    box: { label: '原因', lines: [data.reason, ...(data.note ? data.note.split('\n') : [])] },
    items: requestBlocks['zh-CN'].items(data.lines, format),
    closing: [
      data.disputeUntil
        ? `如有异议，您可在 ${format.day(data.disputeUntil.at, data.disputeUntil.timeZone)} 前提起争议，由 ${data.merchantName} 听取双方意见后裁定。`
        : `如有异议，请写信至 ${data.supportEmail}。`,
      '您依法享有的权利不受影响。',
    ],
    button: requestBlocks['zh-CN'].button(data.url),
  }),
};
