import type { Locale } from '@refund-widget/domain';

export const PAYMENT_EVENTS = [
  'CAPTURED',
  'REFUND_RESERVED',
  'REFUND_ACCEPTED',
  'REFUND_UNKNOWN',
  'REFUND_FAILED',
  'REFUNDED',
  'SHOP_REFUND_PENDING',
  'SHOP_REFUND_FAILED',
  'SHOP_REFUNDED',
] as const;
export type PaymentEventKind = (typeof PAYMENT_EVENTS)[number];

const sentences: Readonly<Record<PaymentEventKind, Readonly<Record<Locale, string>>>> = {
  CAPTURED: { en: 'Paid', zh: '已支付' },
  REFUND_RESERVED: { en: 'Refund set aside, being sent', zh: '退款已预留，正在发起' },
  REFUND_ACCEPTED: { en: 'Refund on its way', zh: '退款处理中' },
  REFUND_UNKNOWN: { en: 'Refund sent, the provider is asked for the outcome', zh: '退款已发起，正在查询结果' },
  REFUND_FAILED: { en: 'Refund failed, nothing moved', zh: '退款失败，款项未变动' },
  REFUNDED: { en: 'Refunded', zh: '已退款' },
  SHOP_REFUND_PENDING: { en: 'Refund by the shop, on its way', zh: '商家退款处理中' },
  SHOP_REFUND_FAILED: { en: 'Refund by the shop failed, nothing moved', zh: '商家退款失败，款项未变动' },
  SHOP_REFUNDED: { en: 'Refunded by the shop', zh: '商家已退款' },
};

export function paymentSentence(kind: PaymentEventKind, locale: Locale): string {
  return sentences[kind][locale];
}
