import { LINE_EVENTS, type LineEvent, type Locale } from '@refund-widget/domain';

type Sentence = Readonly<Record<Locale, string>>;

/** What is recorded beside the lifecycle's moves: the beginning, units set apart, and news of a leg that moves no line yet. */
const moreEvents = [
  ...(['supplierReceived', 'supplierPaidShort', 'supplierLinkSent', 'supplierContactChanged'] as const),

  'submit',
  'split',
  'legAccepted',
  'legSettled',
  'legFailed',
  'legUnknown',
  'addEvidence',
  'acceptEvidence',
  'refuseEvidence',
  'lapseProposal',
  'claimPayable',
  'approvePayable',
  'declinePayable',
  'payPayable',
  'assignMediator',
  'giveBankDetails',
] as const;
type MoreEvent = (typeof moreEvents)[number];

/** What a line of the timeline says happened; who did it stands beside it. */
const sentences: Readonly<Record<LineEvent | MoreEvent, Sentence>> = {
  submit: { en: 'Request sent', zh: '提交了申请' },
  split: { en: 'Units separated, so that they can be decided apart', zh: '拆分了部分商品，分别处理' },
  legAccepted: { en: 'Part of the refund accepted by the payment provider', zh: '支付机构已受理部分退款' },
  legSettled: { en: 'Part of the refund arrived', zh: '部分退款已到账' },
  legFailed: { en: 'Part of the refund failed; nothing of it moved', zh: '部分退款失败，款项未变动' },
  legUnknown: {
    en: 'No answer from the payment provider yet; we keep asking and send nothing twice',
    zh: '支付机构尚未答复；我们会继续查询，不会重复退款',
  },
  assignMediator: { en: 'Mediator named', zh: '指定了调解人' },
  giveBankDetails: { en: 'Bank account given for the refund', zh: '提供了退款银行账户' },
  claimPayable: { en: 'Reimbursement of a cost claimed', zh: '申请报销费用' },
  approvePayable: { en: 'Reimbursement agreed to', zh: '同意报销' },
  declinePayable: { en: 'Reimbursement declined', zh: '拒绝报销' },
  payPayable: { en: 'Cost reimbursed', zh: '已报销费用' },
  addEvidence: { en: 'Evidence added', zh: '补充了凭证' },
  acceptEvidence: { en: 'Evidence accepted', zh: '凭证已采纳' },
  lapseProposal: { en: 'Settlement lapsed', zh: '和解方案已失效' },
  refuseEvidence: { en: 'Evidence refused', zh: '凭证未采纳' },
  approve: { en: 'Request approved', zh: '同意了申请' },
  reject: { en: 'Request declined', zh: '拒绝了申请' },
  makeOffer: { en: 'Offer made', zh: '提出了方案' },
  counterOffer: { en: 'Another offer made', zh: '提出了新的方案' },
  acceptOffer: { en: 'Offer accepted', zh: '接受了方案' },
  declineOffer: { en: 'Offer declined', zh: '拒绝了方案' },
  askInformation: { en: 'Question asked', zh: '提出了问题' },
  answerInformation: { en: 'Question answered', zh: '回答了问题' },
  forwardToSupplier: { en: 'Supplier asked', zh: '已转给供应商' },
  supplierAccepts: { en: 'Supplier agreed to take the goods back', zh: '供应商同意退货' },
  supplierAcceptsWithoutReturn: { en: 'Supplier agreed without a return', zh: '供应商同意，无需退货' },
  supplierOffers: { en: 'Supplier made an offer', zh: '供应商提出了方案' },
  relaySupplierOffer: { en: "Supplier's offer passed on", zh: '转达了供应商的方案' },
  supplierDeclines: { en: 'Supplier declined', zh: '供应商拒绝了' },
  enterShipment: { en: 'Goods sent back', zh: '寄回了商品' },
  correctShipment: { en: 'Tracking details corrected', zh: '更正了物流信息' },
  waiveReturn: { en: 'Return no longer needed', zh: '无需退货' },
  receive: { en: 'Parcel received', zh: '收到了包裹' },
  reportLost: { en: 'Parcel reported lost', zh: '报告包裹丢失' },
  proveDispatch: { en: 'Proof of dispatch recorded', zh: '记录了寄出凭证' },
  acceptInspection: { en: 'Goods checked and accepted', zh: '检查通过' },
  refuseInspection: { en: 'Goods checked and refused', zh: '检查未通过' },
  sendBack: { en: 'Goods go back to the buyer', zh: '商品退回买家' },
  deliverBack: { en: 'Goods delivered back', zh: '商品已退回买家' },
  shipToSupplier: { en: 'Goods sent to the supplier', zh: '商品已寄给供应商' },
  supplierRefunds: { en: "Supplier's money arrived", zh: '收到供应商退款' },
  supplierReships: { en: 'Supplier sent a new one', zh: '供应商重新发货' },
  supplierReceived: { en: 'Goods arrived at the supplier', zh: '供应商已收到商品' },
  supplierPaidShort: { en: 'Part of the supplier’s money arrived', zh: '收到供应商部分退款' },
  supplierLinkSent: { en: 'Link sent to the supplier again', zh: '再次向供应商发送了链接' },
  supplierContactChanged: { en: 'Another contact of the supplier answers', zh: '更换了供应商联系人' },
  supplierFails: { en: 'Supplier did not do what was agreed', zh: '供应商未按约定履行' },
  startPayout: { en: 'Refund started', zh: '发起退款' },
  payoutAccepted: { en: 'Refund accepted by the payment provider', zh: '支付机构已受理退款' },
  payoutRefused: { en: 'Refund refused by the payment provider; nothing moved', zh: '支付机构拒绝退款，款项未变动' },
  methodClosed: { en: 'The payment no longer takes refunds', zh: '原支付方式已不能退款' },
  prepareManualPayout: { en: 'Bank transfer prepared', zh: '准备了银行转账' },
  approveManualPayout: { en: 'Bank transfer approved', zh: '批准了银行转账' },
  returnManualPayout: { en: 'Bank transfer sent back for correction', zh: '退回银行转账修改' },
  confirmSettlement: { en: 'Money refunded', zh: '退款已到账' },
  payoutFailed: { en: 'Part of the refund came back; it is tried again', zh: '部分退款被退回，将重新处理' },
  reconcileUnknown: { en: 'Payment provider asked for the outcome', zh: '向支付机构查询结果' },
  shipReplacement: { en: 'New one sent', zh: '寄出了新商品' },
  outOfStock: { en: 'No new one in stock', zh: '无货可换' },
  replacementDelivered: { en: 'New one delivered', zh: '新商品已送达' },
  replacementLost: { en: 'New one lost; another is sent', zh: '新商品丢失，将再次寄出' },
  replacementLostNoStock: { en: 'New one lost, none left', zh: '新商品丢失且无货' },
  escalate: { en: 'Mediator asked to step in', zh: '申请平台介入' },
  decide: { en: 'Mediator decided', zh: '平台作出了决定' },
  proposeSettlement: { en: 'Settlement proposed', zh: '提出了和解方案' },
  settle: { en: 'Both sides settled', zh: '双方和解' },
  withdrawDispute: { en: 'Dispute withdrawn', zh: '撤回了介入申请' },
  appeal: { en: 'Decision appealed', zh: '提出了异议' },
  cancel: { en: 'Request cancelled', zh: '取消了申请' },
  parcelShipped: { en: 'Parcel left meanwhile', zh: '包裹已发出' },
  convertToReturn: { en: 'Turned into a return', zh: '改为退货' },
  extendDeadline: { en: 'Deadline extended', zh: '延长了期限' },
  remind: { en: 'Reminder sent', zh: '发送了提醒' },
  deadline: { en: 'Deadline passed', zh: '期限已过' },
};

export function eventSentence(event: string, locale: Locale): string {
  const known = isKnown(event) ? sentences[event] : undefined;
  return known?.[locale] ?? event;
}

function isKnown(event: string): event is keyof typeof sentences {
  return [...moreEvents, ...LINE_EVENTS].some((name) => name === event);
}
