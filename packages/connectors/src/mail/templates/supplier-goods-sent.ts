import type { MailTemplate } from '../mail-template.ts';
import { button, requestBlocks } from '../request-blocks.ts';
import { type SupplierMail, supplierBlocks } from '../supplier-blocks.ts';

export interface SupplierGoodsSentMail extends SupplierMail {
  readonly carrier: string;
  readonly trackingNumber: string;
}

/** To a supplier's contact: the goods they agreed to take back are on their way to them. */
export const supplierGoodsSent: MailTemplate<SupplierGoodsSentMail> = {
  en: (data, format) => ({
    subject: `Goods on their way to you: after-sales case ${data.requestNumber}`,
    preheader: `${data.carrier} ${data.trackingNumber}`,
    heading: 'The goods are on their way to you',
    reference: `Case ${data.requestNumber}`,
    paragraphs: [
      requestBlocks.en.greeting(data.contactName),
      `${data.sellerName} has sent you the goods by ${data.carrier}, ${data.trackingNumber}. Please confirm on your page when they arrive.`,
    ],
    figures: supplierBlocks.en.goods(data),
    closing: supplierBlocks.en.closing(data, format),
    button: button('Open your page', data.url),
  }),
  'zh-CN': (data, format) => ({
    subject: `商品已寄给您：售后单 ${data.requestNumber}`,
    preheader: `${data.carrier} ${data.trackingNumber}`,
    heading: '商品已寄给您',
    reference: `售后单 ${data.requestNumber}`,
    paragraphs: [
      requestBlocks['zh-CN'].greeting(data.contactName),
      `${data.sellerName} 已用 ${data.carrier}（${data.trackingNumber}）将商品寄给您。收到后请在您的页面上确认。`,
    ],
    figures: supplierBlocks['zh-CN'].goods(data),
    closing: supplierBlocks['zh-CN'].closing(data, format),
    button: button('打开页面', data.url),
  }),
};
