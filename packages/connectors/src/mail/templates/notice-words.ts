/**
 * What a notice says, in each language: its heading, and what it means for the reader. `{by}` is who did it, `{merchant}`
 * the shop, `{seller}` the seller, `{buyer}` the buyer. The figures of the matter stand below.
 */
interface NoticeWords {
  readonly en: readonly [heading: string, body: string];
  readonly 'zh-CN': readonly [heading: string, body: string];
}

const words = (en: NoticeWords['en'], zh: NoticeWords['zh-CN']): NoticeWords => ({ en, 'zh-CN': zh });

export const NOTICE_WORDS = {
  'offer-received': words(
    [
      'You have a new offer',
      '{by} proposes the agreement below. Accept it, answer with another one, or decline it on the page of the request.',
    ],
    ['您收到新的方案', '{by} 提出了以下方案。您可在申请页面接受、还价或拒绝。'],
  ),
  'offer-accepted': words(
    ['Your offer was accepted', '{by} has accepted the agreement below. It now binds both sides.'],
    ['您的方案已被接受', '{by} 已接受以下方案，双方均受其约束。'],
  ),
  'offer-declined': words(
    ['Your offer was declined', '{by} has declined the offer below. Both of you may propose another one.'],
    ['您的方案已被拒绝', '{by} 拒绝了以下方案。双方仍可提出新的方案。'],
  ),
  'offer-lapsed': words(
    ['A proposal has lapsed', 'Nobody accepted the proposal below in time. Another one can be made.'],
    ['方案已失效', '以下方案未在有效期内被接受，可重新提出方案。'],
  ),
  'settlement-accepted': words(
    ['A settlement was accepted', '{by} has accepted the settlement below. It holds once both sides have accepted it.'],
    ['和解方案已被接受', '{by} 已接受以下和解方案。双方均接受后生效。'],
  ),
  'replacement-promised': words(
    ['Approved: you get a replacement', '{seller} sends you a replacement. You hear from us when it is on its way.'],
    ['申请已通过：将为您换货', '{seller} 将为您寄出换货商品，寄出后我们会通知您。'],
  ),
  'question-asked': words(
    [
      'You are asked for information',
      '{by} needs to know more before this goes on. Please answer on the page of the request.',
    ],
    ['需要您补充信息', '{by} 需要更多信息才能继续处理。请在申请页面回复。'],
  ),
  'question-answered': words(
    ['Your question was answered', '{by} has answered. The request goes on where it stood.'],
    ['您的问题已得到回复', '{by} 已回复，申请继续处理。'],
  ),
  'evidence-added': words(
    ['More evidence was added', '{by} has added evidence to the request. Please look at it.'],
    ['已补充新的凭证', '{by} 为申请补充了凭证，请查看。'],
  ),
  'evidence-refused': words(
    [
      'A piece of evidence was not accepted',
      '{by} could not accept a piece of your evidence. You can add another one on the page of your request.',
    ],
    ['一份凭证未被采纳', '{by} 未能采纳您的一份凭证。您可在申请页面补充新的凭证。'],
  ),
  'supplier-asked-for-you': words(
    [
      'We are asking the supplier',
      '{seller} has put your request to the supplier and reports every step to you. How the supplier decides is not in our hands.',
    ],
    ['我们正在与供应商沟通', '{seller} 已将您的申请转交供应商，并会向您反馈每一步进展。供应商的决定不由我们掌握。'],
  ),
  'supplier-agreed': words(
    [
      'The supplier has answered',
      'The supplier agrees and does not wait for the goods. What it pays or sends comes next; we tell you when it has arrived.',
    ],
    ['供应商已答复', '供应商同意，且无需等待退货。接下来等待供应商付款或发货，到达后我们会通知您。'],
  ),
  'supplier-agreed-for-seller': words(
    [
      'The supplier has agreed',
      'The supplier has accepted the request. See what comes next on the page of the request.',
    ],
    ['供应商已同意', '供应商已接受该申请。后续步骤请见申请页面。'],
  ),
  'supplier-offered': words(
    [
      'The supplier has made an offer',
      'The supplier proposes something else. Pass it on to the buyer, or answer with your own offer.',
    ],
    ['供应商提出了方案', '供应商提出了其他方案。请转达给买家，或提出您自己的方案。'],
  ),
  'supplier-received': words(
    ['The supplier has the goods', 'The goods have arrived at the supplier.'],
    ['供应商已收到商品', '商品已到达供应商处。'],
  ),
  'shipped-to-supplier': words(
    ['Your goods are on their way to the supplier', '{seller} has sent the goods on to the supplier.'],
    ['商品已寄往供应商', '{seller} 已将商品寄给供应商。'],
  ),
  'supplier-refunded': words(
    ['The supplier’s refund has arrived', 'The supplier’s refund has reached {seller}. Yours is sent next.'],
    ['供应商退款已到账', '供应商的退款已到达 {seller}，接下来将为您退款。'],
  ),
  'supplier-failed': words(
    [
      'The supplier did not do as agreed',
      'The supplier did not pay or send what was agreed. {seller} and you can now agree on something else.',
    ],
    ['供应商未按约定履行', '供应商未按约定付款或发货。您与 {seller} 现可另行协商。'],
  ),
  'parcel-left': words(
    [
      'Your parcel has left meanwhile',
      'The parcel was handed over before your request was answered. Turn your request into a return, or cancel it, on its page; nothing is lost.',
    ],
    ['您的包裹已发出', '在答复您的申请之前，包裹已经发出。请在申请页面将其改为退货或取消，您的权益不受影响。'],
  ),
  converted: words(
    [
      'A request was turned into a return',
      '{buyer} turned the request into a return of the parcel that left. Please answer it anew.',
    ],
    ['申请已改为退货', '{buyer} 已将申请改为退回已发出的包裹，请重新答复。'],
  ),
  'return-shipped': words(
    ['The return is on its way', '{by} has entered the shipment below. Please record it when it arrives.'],
    ['退货已寄出', '{by} 已填写以下物流信息。收到后请登记。'],
  ),
  'return-waived': words(
    ['You need not send anything back', '{seller} does without the goods. You may keep them.'],
    ['无需寄回商品', '{seller} 不要求寄回商品，您可以保留。'],
  ),
  'return-received': words(
    ['Your return has arrived', '{seller} has received your parcel and is checking it.'],
    ['已收到您的退货', '{seller} 已收到您的包裹，正在查验。'],
  ),
  'return-lost': words(
    [
      'The return parcel is lost',
      'The parcel was reported lost. Keep your receipt of posting; the page of the request shows what happens next.',
    ],
    ['退货包裹丢失', '包裹已被报告丢失。请保留寄件凭证，后续处理请见申请页面。'],
  ),
  'dispatch-proved': words(
    ['Your refund is due', 'That you sent the goods is proven, so the refund does not wait for their arrival.'],
    ['您的退款即将处理', '您已寄出商品的凭证有效，退款无需等待商品到达。'],
  ),
  'sent-back': words(
    ['Your goods are on their way back to you', '{seller} has sent the goods back to you.'],
    ['商品已寄回给您', '{seller} 已将商品寄回。'],
  ),
  'delivered-back': words(
    ['Your goods were delivered back', 'According to the carrier you have the goods again. If not, write to {seller}.'],
    ['商品已退回给您', '承运商显示您已收到商品。如未收到，请联系 {seller}。'],
  ),
  'dispute-opened': words(
    [
      'A dispute was opened',
      '{by} has asked {merchant} to decide. Both sides can add what they know until the decision.',
    ],
    ['已提起争议', '{by} 已请求 {merchant} 裁定。在裁定前双方均可补充说明。'],
  ),
  'dispute-to-mediate': words(
    [
      'A dispute waits for you',
      '{by} has asked for a decision. The record of both sides is on the page of the request.',
    ],
    ['有争议等待您处理', '{by} 请求裁定。双方记录请见申请页面。'],
  ),
  'dispute-decided': words(
    ['The dispute was decided', '{merchant} has looked at both sides and decided. The decision binds both.'],
    ['争议已裁定', '{merchant} 已听取双方意见并作出裁定，对双方均有约束力。'],
  ),
  'dispute-withdrawn': words(
    ['The dispute was withdrawn', '{by} has withdrawn the dispute. Nothing more is decided.'],
    ['争议已撤回', '{by} 已撤回争议，不再裁定。'],
  ),
  closed: words(
    [
      'Your request is closed',
      'The time to object has passed and the request is closed. Rights that the law gives you are not touched by this.',
    ],
    ['您的申请已关闭', '提出异议的期限已过，申请已关闭。您依法享有的权利不受影响。'],
  ),
  cancelled: words(
    ['A request was cancelled', '{buyer} has taken the request back. There is nothing to do.'],
    ['申请已取消', '{buyer} 已取消申请，无需处理。'],
  ),
  expired: words(
    [
      'The request has expired',
      'What it waited for did not come in time, so it has ended. If it is still open what may be asked for, a new request can be made.',
    ],
    ['申请已过期', '未在期限内完成所需步骤，申请已结束。如仍在可申请期限内，可重新申请。'],
  ),
  'deadline-passed': words(
    ['A deadline has passed', 'Nothing happened in time. What follows by the terms is below.'],
    ['期限已过', '未在期限内处理。根据条款的后续安排如下。'],
  ),
  'deadline-extended': words(['There is more time', '{by} has given more time.'], ['期限已延长', '{by} 已延长期限。']),
  reminder: words(
    ['A reminder: it is your turn', 'The request waits for you. Please act before the deadline below.'],
    ['提醒：等待您处理', '申请正在等待您处理，请在以下期限前完成。'],
  ),
  'replacement-sent': words(
    ['Your replacement is on its way', 'The replacement was handed to the carrier.'],
    ['换货已寄出', '换货商品已交给承运商。'],
  ),
  'replacement-unavailable': words(
    ['There is no replacement', '{seller} has nothing to send in place of it. You can now agree on something else.'],
    ['暂无可换商品', '{seller} 没有可换的商品，双方可另行协商。'],
  ),
  replaced: words(
    [
      'Your replacement was delivered',
      'According to the carrier you have the replacement. It has its own time for questions and returns.',
    ],
    ['换货已送达', '承运商显示您已收到换货商品。换货商品有其自身的售后期限。'],
  ),
  'replacement-lost': words(
    [
      'Your replacement was lost',
      'The parcel with your replacement was lost. The page of your request shows what happens next.',
    ],
    ['换货包裹丢失', '换货包裹已丢失，后续处理请见申请页面。'],
  ),
  'bank-details-wanted': words(
    [
      'We need your bank details',
      'Your original payment no longer takes refunds, so the money is sent by bank transfer. Please enter the account on the page of your request. We never ask for passwords or card numbers.',
    ],
    [
      '需要您的银行账户信息',
      '原支付方式已不能退款，将改为银行转账。请在申请页面填写账户信息。我们绝不会索要密码或卡号。',
    ],
  ),
  'payout-to-approve': words(
    ['A bank transfer waits for a second person', '{by} has prepared a transfer. Somebody else has to approve it.'],
    ['银行转账等待复核', '{by} 已准备一笔转账，需由另一人批准。'],
  ),
  'payout-approved': words(
    ['Your bank transfer is approved', '{seller} sends the money to the account you gave.'],
    ['您的银行转账已批准', '{seller} 将把款项转至您提供的账户。'],
  ),
  'bank-details-given': words(
    ['Bank details have arrived', '{buyer} has given an account for the transfer. Please prepare it.'],
    ['已收到银行账户信息', '{buyer} 已提供收款账户，请准备转账。'],
  ),
  'payable-claimed': words(
    ['A cost was claimed', '{by} asks for the cost below to be paid back. Please decide on the page of the request.'],
    ['费用报销申请', '{by} 申请报销以下费用，请在申请页面处理。'],
  ),
  'payable-approved': words(
    ['Your cost is paid back', 'The cost below is accepted and paid to you apart from the refund.'],
    ['费用报销已通过', '以下费用已获认可，将在退款之外另行支付给您。'],
  ),
  'payable-declined': words(
    ['Your cost is not paid back', 'The cost below was not accepted.'],
    ['费用报销未通过', '以下费用未获认可。'],
  ),
  'payable-paid': words(
    ['Your cost was paid', 'The cost below was paid to you.'],
    ['费用已支付', '以下费用已支付给您。'],
  ),
} as const satisfies Readonly<Record<string, NoticeWords>>;

export type NoticeName = keyof typeof NOTICE_WORDS;
