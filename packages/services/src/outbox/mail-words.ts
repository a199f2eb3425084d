import type { MailLocale } from '@refund-widget/connectors';
import type { Deduction, DeductionCode } from '@refund-widget/domain';

type Words = Readonly<Record<MailLocale, string>>;

const REJECTION: Words = { en: 'The seller declined the request.', 'zh-CN': '卖家未通过该申请。' };

const REJECTIONS: Readonly<Record<string, Words>> = {
  OUTSIDE_POLICY: { en: 'The policy does not cover it.', 'zh-CN': '不在售后政策范围内。' },
  EVIDENCE_INSUFFICIENT: { en: 'The evidence does not show it.', 'zh-CN': '凭证不足以证明。' },
  NOT_OUR_ITEM: { en: 'It is not the item that was sold.', 'zh-CN': '不是本店售出的商品。' },
  SUPPLIER_DECLINED: { en: 'The supplier declined.', 'zh-CN': '供应商拒绝了。' },
  USED: { en: 'The item was used.', 'zh-CN': '商品已使用。' },
};

const DEDUCTIONS: Readonly<Record<DeductionCode, Words>> = {
  DUTIES: { en: 'Customs duties', 'zh-CN': '关税' },
  HANDLING: { en: 'Handling', 'zh-CN': '手续费' },
  RESTOCKING: { en: 'Restocking', 'zh-CN': '重新上架费' },
  DIMINISHED_VALUE: { en: 'Lost value', 'zh-CN': '商品贬值' },
  LOST_FREE_SHIPPING: { en: 'Free delivery no longer reached', 'zh-CN': '不再满足包邮' },
  AGREED: { en: 'As agreed', 'zh-CN': '按协商结果' },
  BEYOND_PAYMENTS: { en: 'Given back before', 'zh-CN': '此前已退' },
  OTHER: { en: 'Other', 'zh-CN': '其他' },
};

/** Why a seller declined; a code that is not known says no more than that. */
export function rejectionWords(code: string | null, locale: MailLocale): string {
  return (REJECTIONS[code ?? ''] ?? REJECTION)[locale];
}

/** What was taken off, with what the inspector wrote to it. */
export function deductionWords({ code, note }: Deduction, locale: MailLocale): string {
  const words = DEDUCTIONS[code][locale];
  if (note === null || note.trim() === '') return words;
  return locale === 'en' ? `${words} (${note})` : `${words}（${note}）`;
}
