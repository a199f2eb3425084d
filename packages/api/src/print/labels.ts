import type { RefundState } from '@refund-widget/database';
import {
  type ActorKind,
  type DeductionCode,
  type LineState,
  type Locale,
  type Payer,
  type Reason,
  type Resolution,
  reasonWords,
} from '@refund-widget/domain';

type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Locale, string>>>>;

export const resolutionLabels: Words<Resolution> = {
  REFUND_AND_RETURN: { en: 'Return and refund', zh: '退货退款' },
  REFUND_ONLY: { en: 'Refund, goods are kept or never left', zh: '仅退款' },
  PARTIAL_REFUND: { en: 'Part of the price back, goods kept', zh: '部分退款（保留商品）' },
  REPLACEMENT: { en: 'Replacement', zh: '换货' },
};

export const deductionLabels: Words<DeductionCode> = {
  DUTIES: { en: 'Customs duties', zh: '关税' },
  HANDLING: { en: 'Handling fee', zh: '手续费' },
  RESTOCKING: { en: 'Restocking fee', zh: '重新上架费' },
  DIMINISHED_VALUE: { en: 'Loss of value', zh: '商品减值' },
  LOST_FREE_SHIPPING: { en: 'Free delivery no longer earned', zh: '不再享受包邮' },
  OTHER: { en: 'Other', zh: '其他' },
  BEYOND_PAYMENTS: { en: 'More than the payments can give back', zh: '超出支付可退金额' },
  AGREED: { en: 'Not part of what was agreed', zh: '按协议不退部分' },
};

export const lineStateLabels: Words<LineState> = {
  SUBMITTED: { en: 'Waiting for the seller', zh: '等待卖家处理' },
  AWAITING_INFORMATION: { en: 'A question is open', zh: '等待补充信息' },
  NEGOTIATING: { en: 'An offer is open', zh: '协商中' },
  WITH_SUPPLIER: { en: 'With the supplier', zh: '供应商处理中' },
  AWAITING_RETURN: { en: 'Waiting for the goods', zh: '等待寄回' },
  RETURN_IN_TRANSIT: { en: 'On the way back', zh: '退货运输中' },
  INSPECTING: { en: 'Being checked', zh: '验货中' },
  SENDING_BACK: { en: 'Goes back to the buyer', zh: '寄回买家' },
  SUPPLIER_RETURN: { en: 'On the way to the supplier', zh: '退往供应商' },
  SUPPLIER_SETTLEMENT: { en: 'Waiting for the supplier’s money', zh: '等待供应商退款' },
  REFUND_DUE: { en: 'Refund due', zh: '待退款' },
  REFUND_PENDING: { en: 'Refund on its way', zh: '退款处理中' },
  REPLACEMENT_DUE: { en: 'Replacement due', zh: '待换货' },
  REPLACEMENT_SENT: { en: 'Replacement sent', zh: '换货已寄出' },
  REJECTED: { en: 'Declined', zh: '已拒绝' },
  IN_DISPUTE: { en: 'In dispute', zh: '平台介入中' },
  REFUNDED: { en: 'Refunded', zh: '已退款' },
  REPLACED: { en: 'Replaced', zh: '已换货' },
  CANCELLED: { en: 'Cancelled', zh: '已取消' },
  EXPIRED: { en: 'Expired', zh: '已过期' },
  CLOSED: { en: 'Closed', zh: '已结束' },
};

export const refundStateLabels: Words<RefundState> = {
  RESERVED: { en: 'Being sent', zh: '正在发起' },
  ACCEPTED: { en: 'Accepted by the payment provider', zh: '支付机构已受理' },
  SUCCEEDED: { en: 'Arrived', zh: '已到账' },
  FAILED: { en: 'Failed, nothing moved', zh: '失败，款项未变动' },
  UNKNOWN: { en: 'No answer yet, being asked again', zh: '暂无结果，正在查询' },
};

export const sideLabels: Words<ActorKind> = {
  BUYER: { en: 'Buyer', zh: '买家' },
  SELLER: { en: 'Seller', zh: '卖家' },
  SUPPLIER: { en: 'Supplier', zh: '供应商' },
  MEDIATOR: { en: 'Mediator', zh: '调解员' },
  ADMINISTRATOR: { en: 'Administrator', zh: '管理员' },
  MERCHANT_SERVER: { en: 'The shop', zh: '商家系统' },
  CARRIER: { en: 'Carrier', zh: '承运商' },
  PROVIDER: { en: 'Payment provider', zh: '支付机构' },
  SYSTEM: { en: 'Automatic', zh: '系统' },
};

export const payerLabels: Words<Payer> = {
  BUYER: { en: 'the buyer', zh: '买家' },
  SELLER: { en: 'the seller', zh: '卖家' },
  PLATFORM: { en: 'the platform', zh: '平台' },
  SUPPLIER: { en: 'the supplier', zh: '供应商' },
};

/** A reason with its first letter raised, as a label stands alone. */
export function reasonLabel(reason: Reason, locale: Locale): string {
  const words = reasonWords[reason][locale];
  return words.charAt(0).toUpperCase() + words.slice(1);
}
