import type { Money } from '@refund-widget/domain';
import type { MailAmount, MailTemplate, RequestMail } from '../mail-template.ts';
import { requestBlocks } from '../request-blocks.ts';

export interface InspectionResultMail extends RequestMail {
  /** Units accepted; `lines` names them with what they were charged. */
  readonly accepted: number;
  readonly refused: number;
  /** What was charged for the accepted units. */
  readonly goods: Money;
  /** The part of the outbound shipping that comes back too. */
  readonly outboundShipping?: Money | undefined;
  /** Each with its reason in the mail's language; amounts above zero. */
  readonly deductions: readonly MailAmount[];
  readonly refund: Money;
  readonly note?: string | null | undefined;
}

/** To the buyer: what the check of the returned goods found, and how the refund is made up. */
export const inspectionResult: MailTemplate<InspectionResultMail> = {
  en: (data, format) => ({
    subject: `We have checked your return: request ${data.requestNumber}`,
    preheader: `Refund: ${format.money(data.refund)}`,
    heading: 'We have checked your return',
    reference: requestBlocks.en.reference(data),
    paragraphs: [
      requestBlocks.en.greeting(data.buyerName),
      data.refused === 0
        ? `Your return has arrived and ${data.sellerName} has accepted it.`
        : `Your return has arrived. ${data.sellerName} has accepted ${data.accepted} and refused ${data.refused} of the units; the page of your request shows why.`,
      ...(data.note ? [data.note] : []),
    ],
    items: requestBlocks.en.items(data.lines, format),
    figures: [
      { label: 'Goods', value: format.money(data.goods) },
      ...(data.outboundShipping ? [{ label: 'Delivery', value: format.money(data.outboundShipping) }] : []),
      ...data.deductions.map(({ label, amount }) => ({ label, value: `−${format.money(amount)}` })),
    ],
    total: { label: 'Refund', value: format.money(data.refund) },
    button: requestBlocks.en.button(data.url),
  }),
  'zh-CN': (data, format) => ({
    subject: `退货查验结果：申请 ${data.requestNumber}`,
    preheader: `退款金额：${format.money(data.refund)}`,
    heading: '我们已查验您的退货',
    reference: requestBlocks['zh-CN'].reference(data),
    paragraphs: [
      requestBlocks['zh-CN'].greeting(data.buyerName),
      data.refused === 0
        ? `您的退货已收到，${data.sellerName} 已接受。`
        : `您的退货已收到。${data.sellerName} 接受了 ${data.accepted} 件，拒收了 ${data.refused} 件，原因请见申请页面。`,
      ...(data.note ? [data.note] : []),
    ],
    items: requestBlocks['zh-CN'].items(data.lines, format),
    figures: [
      { label: '商品', value: format.money(data.goods) },
      ...(data.outboundShipping ? [{ label: '运费', value: format.money(data.outboundShipping) }] : []),
      ...data.deductions.map(({ label, amount }) => ({ label, value: `−${format.money(amount)}` })),
    ],
    total: { label: '退款金额', value: format.money(data.refund) },
    button: requestBlocks['zh-CN'].button(data.url),
  }),
};
