import type { PolicyDocumentInput } from '../policy-document.ts';
import { europeanPlaces } from './european-places.ts';
import { afterReceipt } from './reason-groups.ts';

/** Directive 2011/83/EU, arts 9–16: consumers may withdraw from a distance contract for 14 days, without a reason. */
export const euWithdrawal: PolicyDocumentInput = {
  format: 1,
  kind: 'LAW',
  key: 'eu-withdrawal',
  version: 1,
  name: { en: 'EU right of withdrawal', zh: '欧盟消费者撤回权' },
  summary: {
    en: 'Consumers may withdraw for 14 days after the last delivery, without giving a reason.',
    zh: '消费者自最后一次收货起14天内可无理由撤回合同。',
  },
  clauses: [
    {
      id: 'art 9',
      text: {
        en: 'The consumer may withdraw within 14 days of receiving the last of the goods, or of the contract for services and digital content, without giving a reason.',
        zh: '消费者自收到最后一件商品之日（服务和数字内容自合同订立之日）起14天内，可无理由撤回合同。',
      },
    },
    {
      id: 'art 10',
      text: {
        en: 'Without information on the right the period ends 12 months later; once informed, 14 days after that day.',
        zh: '未告知撤回权的，期限延长12个月；补充告知的，自告知之日起14天。',
      },
    },
    {
      id: 'art 13(1)',
      text: {
        en: 'All payments are reimbursed within 14 days of the notice, by the same means of payment and without a fee.',
        zh: '自收到通知起14天内，以原付款方式全额退款，不收取费用。',
      },
    },
    {
      id: 'art 13(2)',
      text: {
        en: 'The standard cost of delivery is reimbursed; the extra cost of a dearer delivery is not.',
        zh: '退还标准配送费；选择更贵配送方式的差价不退。',
      },
    },
    {
      id: 'art 13(3)',
      text: {
        en: 'The refund may be withheld until the goods are back or their dispatch is proven, whichever comes first.',
        zh: '收到退回商品或寄出证明之前（以先到者为准），可暂缓退款。',
      },
    },
    {
      id: 'art 14(1)',
      text: {
        en: 'The goods are sent back within 14 days of the notice; the consumer pays for it, unless the trader agreed to or did not inform the consumer.',
        zh: '自通知起14天内寄回商品；运费由消费者承担，商家同意承担或未告知的除外。',
      },
    },
    {
      id: 'art 14(2)',
      text: {
        en: 'Handling beyond what is needed to examine the goods reduces the refund by the lost value, never the right to withdraw.',
        zh: '超出检查所需的使用，只按贬值扣减退款，不影响撤回权。',
      },
    },
    { id: 'art 16(a)', text: { en: 'Services fully performed with consent.', zh: '经同意已全部履行的服务。' } },
    {
      id: 'art 16(b)',
      text: {
        en: 'Goods or services whose price follows the financial market.',
        zh: '价格随金融市场波动的商品或服务。',
      },
    },
    { id: 'art 16(c)', text: { en: 'Goods made to order or clearly personalised.', zh: '定制或明显个性化的商品。' } },
    { id: 'art 16(d)', text: { en: 'Goods that spoil or expire quickly.', zh: '易腐或保质期短的商品。' } },
    {
      id: 'art 16(e)',
      text: {
        en: 'Sealed goods, unsealed after delivery, for reasons of health or hygiene.',
        zh: '出于健康或卫生原因密封、收货后已拆封的商品。',
      },
    },
    {
      id: 'art 16(f)',
      text: { en: 'Goods inseparably mixed with others after delivery.', zh: '收货后与其他物品混合而不可分离的商品。' },
    },
    {
      id: 'art 16(g)',
      text: {
        en: 'Alcoholic drinks delivered after 30 days at a price that follows the market.',
        zh: '30天后交付、价格随市场波动的酒类。',
      },
    },
    {
      id: 'art 16(h)',
      text: { en: 'Urgent repairs or maintenance the consumer asked for.', zh: '消费者要求的紧急维修或保养。' },
    },
    {
      id: 'art 16(i)',
      text: { en: 'Sealed audio, video or software, unsealed after delivery.', zh: '收货后已拆封的音像制品或软件。' },
    },
    {
      id: 'art 16(j)',
      text: { en: 'Newspapers and magazines, except subscriptions.', zh: '报纸和期刊（订阅除外）。' },
    },
    { id: 'art 16(k)', text: { en: 'Contracts concluded at a public auction.', zh: '公开拍卖订立的合同。' } },
    {
      id: 'art 16(l)',
      text: {
        en: 'Accommodation, transport, car hire, catering or leisure for a specific date.',
        zh: '特定日期的住宿、运输、租车、餐饮或休闲服务。',
      },
    },
    {
      id: 'art 16(m)',
      text: {
        en: 'Digital content begun with consent and with acknowledgement that the right is lost.',
        zh: '经同意并确认丧失撤回权后已开始提供的数字内容。',
      },
    },
  ],
  law: {
    sources: [
      {
        citation: 'Directive 2011/83/EU, arts 9–16',
        reading: 'PRIMARY',
        confidence: 'HIGH',
        about: 'window, refund, return',
      },
      { citation: 'Regulation 1182/71, arts 2–3', reading: 'SECONDARY', confidence: 'HIGH', about: 'counting' },
      { citation: 'Directive 2011/83/EU, art 10', reading: 'SECONDARY', confidence: 'HIGH', about: 'not informed' },
      { citation: 'Directive 2011/83/EU, art 16', reading: 'SECONDARY', confidence: 'HIGH', about: 'exclusions' },
    ],
    collectedOn: '2026-11-21',
    refundAgainst: 'PROOF_OF_DISPATCH',
  },
  appliesTo: {
    places: europeanPlaces,
    buyerKinds: ['CONSUMER'],
    contracts: ['GOODS', 'SERVICE', 'DIGITAL_CONTENT'],
    modes: ['RETAIL', 'COMMISSION', 'TRADITIONAL_TRADE'],
  },
  statutory: true,
  windows: {
    withdrawal: {
      clause: 'art 9',
      length: 14,
      unit: 'CALENDAR_DAYS',
      startEvent: 'LAST_DELIVERY',
      startEventFor: { SERVICE: 'CONTRACT', DIGITAL_CONTENT: 'CONTRACT' },
      rollForward: 'EU_1182_71',
      calendar: 'MORE_FAVOURABLE',
      notInformed: {
        clause: 'art 10',
        extension: { length: 12, unit: 'MONTHS' },
        informedLate: { length: 14, unit: 'CALENDAR_DAYS' },
      },
    },
  },
  reasons: [
    {
      reasons: afterReceipt,
      clause: 'art 9',
      answer: 'ELIGIBLE',
      approval: 'AUTOMATIC',
      opens: 'ON_ORDER',
      window: 'withdrawal',
      resolutions: ['REFUND_AND_RETURN'],
      returnRequired: true,
    },
  ],
  exclusions: [
    { code: 'SERVICE_PERFORMED', clause: 'art 16(a)', tags: ['service-performed'] },
    { code: 'MARKET_PRICED', clause: 'art 16(b)', tags: ['market-priced'] },
    {
      code: 'CUSTOMISED',
      clause: 'art 16(c)',
      tags: ['customised', 'customized', 'custom-made', 'personalised', 'personalized'],
    },
    { code: 'PERISHABLE', clause: 'art 16(d)', tags: ['perishable'] },
    { code: 'UNSEALED_HYGIENE', clause: 'art 16(e)', tags: ['unsealed-hygiene'] },
    {
      code: 'SEALED_HYGIENE',
      clause: 'art 16(e)',
      tags: ['sealed-hygiene', 'hygiene'],
      effect: 'REVIEW',
      beforeShipment: false,
    },
    { code: 'MIXED_INSEPARABLY', clause: 'art 16(f)', tags: ['mixed-inseparably'] },
    { code: 'ALCOHOL_FUTURES', clause: 'art 16(g)', tags: ['alcohol-futures'] },
    { code: 'URGENT_REPAIR', clause: 'art 16(h)', tags: ['urgent-repair'] },
    { code: 'UNSEALED_MEDIA', clause: 'art 16(i)', tags: ['unsealed-media'] },
    { code: 'SEALED_MEDIA', clause: 'art 16(i)', tags: ['sealed-media'], effect: 'REVIEW', beforeShipment: false },
    { code: 'PERIODICAL', clause: 'art 16(j)', tags: ['newspaper', 'periodical'] },
    { code: 'PUBLIC_AUCTION', clause: 'art 16(k)', tags: ['public-auction'] },
    {
      code: 'DATED_SERVICE',
      clause: 'art 16(l)',
      tags: ['dated-service', 'accommodation', 'transport', 'car-hire', 'catering', 'leisure'],
    },
    { code: 'DIGITAL_CONTENT_BEGUN', clause: 'art 16(m)', tags: ['digital-content-begun'] },
  ],
  postage: {
    BUYER: { payer: 'BUYER', clause: 'art 14(1)', unlessAgreed: true, unlessNotInformed: true },
    SELLER: { payer: 'BUYER', clause: 'art 14(1)', unlessAgreed: true, unlessNotInformed: true },
    CARRIER: { payer: 'BUYER', clause: 'art 14(1)', unlessAgreed: true, unlessNotInformed: true },
  },
  outboundShipping: { clause: 'art 13(2)', BUYER: 'STANDARD', SELLER: 'STANDARD', CARRIER: 'STANDARD' },
  deductions: [
    {
      code: 'DIMINISHED_VALUE',
      clause: 'art 14(2)',
      when: 'INSPECTION',
      amount: { kind: 'PERCENT', basisPoints: 10_000 },
      faults: ['BUYER'],
      unlessNotInformed: true,
    },
  ],
  deadlines: {
    AWAITING_RETURN: { clause: 'art 14(1)', length: 14, unit: 'CALENDAR_DAYS', from: 'NOTICE', onTimeout: 'REMIND' },
    REFUND_DUE: {
      clause: 'art 13(1)',
      length: 14,
      unit: 'CALENDAR_DAYS',
      from: 'NOTICE',
      onTimeout: 'ALLOW_ESCALATION',
    },
  },
};
