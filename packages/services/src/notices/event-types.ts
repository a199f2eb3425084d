import type { Locale } from '@refund-widget/domain';

/** What happens to people's requests and orders, as it is told outside: by webhook, to open pages, by mail. */
export interface EventKind {
  /** `REQUEST` and `ORDER` name what it is about and is told to its readers; `INTERNAL` only causes a mail. */
  readonly about: 'REQUEST' | 'ORDER' | 'INTERNAL';
  /** For who reads the documentation of webhooks. */
  readonly says: string;
  /** What pops up on open pages of those who did not do it themselves; null: pages only read anew. */
  readonly title: Readonly<Record<Locale, string>> | null;
}

const ofRequest = (says: string, en?: string, zh?: string): EventKind => ({
  about: 'REQUEST',
  says,
  title: en === undefined || zh === undefined ? null : { en, zh },
});

/**
 * Every event there is, by its name without the version. The one list: webhook filters are checked against it, the
 * documentation is printed from it, and every name that the lifecycle emits is in it.
 */
export const EVENT_KINDS = {
  'line.submitted': ofRequest('A buyer sent a request.', 'New request', '新的申请'),
  'line.approved': ofRequest('Agreed to, by the seller or at once by the policy.', 'Request approved', '申请已通过'),
  'line.rejected': ofRequest('Declined by the seller, or by the supplier.', 'Request declined', '申请未通过'),
  'line.offer_made': ofRequest('An offer was made to the buyer.', 'New offer', '新的方案'),
  'line.offer_countered': ofRequest('An offer was answered with another one.', 'New counter-offer', '新的还价方案'),
  'line.offer_accepted': ofRequest('An offer was accepted and binds both sides.', 'Offer accepted', '方案已接受'),
  'line.offer_declined': ofRequest('An offer was declined.', 'Offer declined', '方案已被拒绝'),
  'line.information_asked': ofRequest('A side was asked for information.', 'New question', '新的提问'),
  'line.information_answered': ofRequest('The question was answered.', 'Question answered', '已回复提问'),
  'line.forwarded_to_supplier': ofRequest('The supplier was asked (commission).', 'Supplier asked', '已转给供应商'),
  'line.supplier_accepted': ofRequest('The supplier agreed.', 'Supplier agreed', '供应商已同意'),
  'line.supplier_offered': ofRequest(
    'The supplier offered something else.',
    'Supplier made an offer',
    '供应商提出了方案',
  ),
  'line.supplier_failed': ofRequest(
    'The supplier paid short, refused or lost the goods.',
    'Supplier did not pay in full',
    '供应商未足额退款',
  ),
  'line.shipped_to_supplier': ofRequest(
    'The goods left for the supplier.',
    'Goods sent to the supplier',
    '商品已寄给供应商',
  ),
  'line.supplier_received': ofRequest('The supplier has the goods.', 'Supplier received the goods', '供应商已收到商品'),
  'line.supplier_refund_short': ofRequest(
    'The supplier paid less than agreed.',
    'Supplier paid less',
    '供应商退款不足',
  ),
  'line.supplier_refunded': ofRequest(
    'The supplier’s money reached the seller.',
    'Supplier’s money arrived',
    '供应商退款已到账',
  ),
  'line.parcel_left': ofRequest(
    'The parcel left while a request made before shipping waited.',
    'Your parcel has left meanwhile',
    '包裹已发出',
  ),
  'line.converted_to_return': ofRequest(
    'Such a request was turned into a return.',
    'Turned into a return',
    '已改为退货',
  ),
  'line.return_shipped': ofRequest('The buyer sent the goods.', 'Return shipped', '退货已寄出'),
  'line.return_waived': ofRequest('The goods need not come back.', 'Return no longer needed', '无需退货'),
  'line.shipment_corrected': ofRequest(
    'Carrier or tracking number was put right.',
    'Tracking details corrected',
    '物流信息已更正',
  ),
  'line.return_received': ofRequest('The parcel, or a part of it, arrived.', 'Return received', '已收到退货'),
  'line.return_lost': ofRequest('The parcel was reported lost.', 'Parcel reported lost', '包裹已报告丢失'),
  'line.dispatch_proved': ofRequest(
    'Proof of dispatch was recorded; the refund is due.',
    'Proof of dispatch recorded',
    '已记录寄出凭证',
  ),
  'line.inspection_accepted': ofRequest('The goods were checked and accepted.', 'Return checked', '退货已查验'),
  'line.inspection_refused': ofRequest(
    'The goods were checked and refused; the sides talk.',
    'Return checked',
    '退货已查验',
  ),
  'line.sending_back': ofRequest(
    'The goods were refused and go back to the buyer.',
    'Goods go back to the buyer',
    '商品将退回买家',
  ),
  'line.sent_back': ofRequest('The parcel to the buyer left.', 'Goods on their way back', '商品已寄回'),
  'line.delivered_back': ofRequest('The buyer has the goods again.', 'Goods delivered back', '商品已退回买家'),
  'line.escalated': ofRequest('A side opened a dispute.', 'Dispute opened', '已提起争议'),
  'line.appealed': ofRequest('The buyer appealed after a decision.', 'Decision appealed', '买家提出异议'),
  'line.dispute_decided': ofRequest('The mediator decided.', 'Dispute decided', '争议已裁定'),
  'line.settlement_proposed': ofRequest(
    'A settlement was proposed in a dispute.',
    'Settlement proposed',
    '新的和解方案',
  ),
  'line.proposal_lapsed': ofRequest(
    'A settlement proposed in a dispute lapsed.',
    'Settlement lapsed',
    '和解方案已失效',
  ),
  'line.settlement_accepted': ofRequest('A side accepted the settlement.', 'Settlement accepted', '和解方案已接受'),
  'line.dispute_withdrawn': ofRequest('The buyer withdrew the dispute.', 'Dispute withdrawn', '争议已撤回'),
  'line.appeal_lapsed': ofRequest('The time to appeal is over.'),
  'line.closed': ofRequest('A declined request was not escalated in time.', 'Request closed', '申请已关闭'),
  'line.cancelled': ofRequest('The buyer took the request back.', 'Request cancelled', '申请已取消'),
  'line.deadline_passed': ofRequest(
    'A deadline passed; `state` says what followed.',
    'A deadline has passed',
    '期限已过',
  ),
  'line.deadline_extended': ofRequest('More time was given.', 'More time was given', '期限已延长'),
  'line.reminded': ofRequest('Whoever is waited for was reminded.', 'Reminder', '提醒'),
  'line.replacement_sent': ofRequest('A replacement left.', 'Replacement sent', '换货已寄出'),
  'line.replacement_unavailable': ofRequest(
    'There is no replacement; the sides talk.',
    'No replacement available',
    '无货可换',
  ),
  'line.replaced': ofRequest('The replacement arrived.', 'Replacement delivered', '换货已送达'),
  'line.replacement_lost': ofRequest('The replacement was lost.', 'Replacement lost', '换货丢失'),
  'refund.started': ofRequest('Money was sent to the payment providers.'),
  'refund.accepted': ofRequest('Every provider accepted its part.', 'Refund on its way', '退款处理中'),
  'refund.refused': ofRequest(
    'A provider refused its part; nothing moved.',
    'Refund could not be paid yet',
    '退款暂未成功',
  ),
  'refund.method_closed': ofRequest(
    'A payment no longer takes refunds; it is paid by hand.',
    'Paid by bank transfer instead',
    '将改为银行转账',
  ),
  'refund.manual_prepared': ofRequest('A bank transfer was prepared.', 'Bank transfer prepared', '已准备银行转账'),
  'refund.manual_approved': ofRequest(
    'Another person approved the transfer.',
    'Bank transfer approved',
    '银行转账已批准',
  ),
  'refund.manual_returned': ofRequest(
    'The transfer went back to be prepared again.',
    'Bank transfer sent back',
    '银行转账被退回',
  ),
  'refund.settled': ofRequest('All money of the line arrived.', 'Refund complete', '退款已完成'),
  'refund.failed': ofRequest(
    'A part failed after it was accepted; it is due again.',
    'Refund could not be paid yet',
    '退款暂未成功',
  ),
  'refund.reconciled': ofRequest('A provider was asked what became of a part.'),
  'refund.bank_details_given': ofRequest('The buyer gave bank details.', 'Bank details received', '已收到银行账户信息'),
  'evidence.added': ofRequest('More evidence was added.', 'Evidence added', '已补充凭证'),
  'evidence.accepted': ofRequest('A piece of evidence was accepted.', 'Evidence accepted', '凭证已采纳'),
  'evidence.refused': ofRequest('A piece of evidence was refused, with a reason.', 'Evidence refused', '凭证未采纳'),
  'dispute.assigned': ofRequest(
    'A mediator took the dispute, or it was handed over.',
    'A mediator is on it',
    '平台已介入处理',
  ),
  'supplier.link_sent': { about: 'INTERNAL', says: 'The supplier’s contact is sent a link.', title: null },
  'payable.claimed': ofRequest(
    'The buyer asked for a cost to be paid back, such as return postage.',
    'Cost claimed',
    '买家申请报销费用',
  ),
  'payable.approved': ofRequest('The cost is paid back.', 'Cost approved', '费用报销已通过'),
  'payable.declined': ofRequest('The cost is not paid back.', 'Cost declined', '费用报销未通过'),
  'payable.paid': ofRequest('The cost was paid.', 'Cost paid', '费用已支付'),
  'message.sent': {
    about: 'ORDER',
    says: 'Somebody wrote into an order’s conversation.',
    title: { en: 'New message', zh: '新消息' },
  },
  'staff.sign_in_asked': { about: 'INTERNAL', says: 'A member of staff asked for a code.', title: null },
  'webhook_endpoint.disabled': {
    about: 'INTERNAL',
    says: 'An endpoint failed for days and was switched off.',
    title: null,
  },
} as const satisfies Readonly<Record<string, EventKind>>;

export type EventName = keyof typeof EVENT_KINDS;

/** All names, as the documentation lists them. */
export const EVENT_NAMES: readonly EventName[] = Object.keys(EVENT_KINDS).filter(isEventName);

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(EVENT_KINDS, name);
}

/** The name and kind of a stored type such as `line.approved.v1`; null for what is none of ours. */
export function eventOf(type: string): (EventKind & { readonly name: EventName }) | null {
  const name = type.replace(/\.v1$/, '');
  return name !== type && isEventName(name) ? { ...EVENT_KINDS[name], name } : null;
}

/** The types a webhook may ask for, with their version. */
export const WEBHOOK_EVENTS: readonly string[] = EVENT_NAMES.filter(
  (name) => EVENT_KINDS[name].about !== 'INTERNAL',
).map((name) => `${name}.v1`);
