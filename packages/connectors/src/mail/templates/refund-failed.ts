import type { MailTemplate } from '../mail-template.ts';
import { requestBlocks } from '../request-blocks.ts';
import type { RefundSentMail } from './refund-sent.ts';

/** To the buyer: a part of the refund bounced; it is still owed and the seller finds another way. `payments` are the parts that failed. */
export const refundFailed: MailTemplate<RefundSentMail> = {
  en: (data, format) => ({
    subject: `Your refund for request ${data.requestNumber} could not be paid yet`,
    preheader: 'It is still yours. The seller is looking for another way.',
    heading: 'Your refund could not be paid yet',
    reference: requestBlocks.en.reference(data),
    paragraphs: [
      requestBlocks.en.greeting(data.buyerName),
      `The bank or the payment provider did not accept the refund below. It is still yours: ${data.sellerName} tries again or asks you for another account. You need not do anything now.`,
    ],
    figures: data.payments.map(({ label, amount }) => ({ label: `To ${label}`, value: format.money(amount) })),
    total: { label: 'Still to be refunded', value: format.money(data.refund) },
    closing: [`Nobody will ask you for your card's PIN or a password. If in doubt, write to ${data.supportEmail}.`],
    button: requestBlocks.en.button(data.url),
  }),
  'zh-CN': (data, format) => ({
    subject: `申请 ${data.requestNumber} 的退款暂未到账`,
    preheader: '款项仍属于您，卖家正在另行处理。',
    heading: '您的退款暂未成功',
    reference: requestBlocks['zh-CN'].reference(data),
    paragraphs: [
      requestBlocks['zh-CN'].greeting(data.buyerName),
      `银行或支付机构未接受以下退款。款项仍属于您：${data.sellerName} 会重试，或请您提供其他账户。您目前无需做任何事。`,
    ],
    figures: data.payments.map(({ label, amount }) => ({ label: `退至 ${label}`, value: format.money(amount) })),
    total: { label: '待退款', value: format.money(data.refund) },
    closing: [`任何人都不会向您索要银行卡密码或登录密码。如有疑问，请写信至 ${data.supportEmail}。`],
    button: requestBlocks['zh-CN'].button(data.url),
  }),
};
