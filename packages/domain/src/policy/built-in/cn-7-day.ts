import type { PolicyDocumentInput } from '../policy-document.ts';
import { afterReceipt } from './reason-groups.ts';

/** China, Consumer Rights Protection Law art 25: goods bought online go back within 7 natural days, without a reason. */
export const cn7Day: PolicyDocumentInput = {
  format: 1,
  kind: 'LAW',
  key: 'cn-7-day',
  version: 1,
  name: { en: 'China, 7-day returns without a reason', zh: '七日无理由退货' },
  summary: {
    en: 'Goods bought online may go back within 7 days of sign-off, without a reason, if they are intact.',
    zh: '网购商品自签收次日起7日内，商品完好的可无理由退货。',
  },
  clauses: [
    {
      id: 'art 25(1)',
      text: {
        en: 'The consumer may return the goods within 7 natural days of sign-off without a reason; the notice is sent within them.',
        zh: '消费者自签收次日起七日内有权退货，且无需说明理由；须在期限内发出退货通知。',
      },
    },
    {
      id: 'art 25(1)1',
      text: { en: 'Goods made to the consumer’s order.', zh: '消费者定作的商品。' },
    },
    { id: 'art 25(1)2', text: { en: 'Fresh and perishable goods.', zh: '鲜活易腐的商品。' } },
    {
      id: 'art 25(1)3',
      text: {
        en: 'Audio, video and software that was downloaded online or unsealed.',
        zh: '在线下载或者消费者拆封的音像制品、计算机软件等数字化商品。',
      },
    },
    { id: 'art 25(1)4', text: { en: 'Delivered newspapers and periodicals.', zh: '交付的报纸、期刊。' } },
    {
      id: 'art 25(2)',
      text: {
        en: 'Other goods are excluded only when the consumer confirmed it for this very purchase.',
        zh: '其他根据商品性质并经消费者在购买时确认不宜退货的商品，不适用无理由退货。',
      },
    },
    {
      id: 'art 25(3)',
      text: {
        en: 'The goods are intact. The price comes back within 7 days of the goods’ arrival; the consumer pays the postage, unless agreed otherwise.',
        zh: '退回的商品应当完好。经营者自收到退回商品之日起七日内返还价款；运费由消费者承担，另有约定的从其约定。',
      },
    },
    {
      id: 'order 90 art 8',
      text: {
        en: 'Intact means that quality and function, the goods themselves, accessories and labels are complete; opening to inspect and reasonable testing do no harm.',
        zh: '商品能够保持原有品质、功能，商品本身、配件、商标标识齐全的，视为完好；为检查而打开包装、合理调试不影响完好。',
      },
    },
    {
      id: 'order 90 art 9',
      text: {
        en: 'By kind of goods: seals of food and cosmetics, traces of activation of electronics, labels of clothing.',
        zh: '按品类认定：食品、化妆品的密封，电子电器的激活痕迹，服装的标识。',
      },
    },
    {
      id: 'order 90 art 16',
      text: {
        en: 'Free shipping that the remaining order no longer earns may be deducted, at what the delivery would have cost; here never more than a tenth of the price.',
        zh: '因退货不再满足包邮条件的，可扣除相应运费；此处最多为价款的十分之一。',
      },
    },
  ],
  timeZone: 'Asia/Shanghai',
  law: {
    sources: [
      { citation: 'Consumer Rights Protection Law, art 25', reading: 'SECONDARY', confidence: 'HIGH' },
      {
        citation: 'SAIC Order 90 as amended',
        reading: 'SECONDARY',
        confidence: 'HIGH',
        about: 'intact goods, confirmations',
      },
      { citation: 'SAIC Order 90 as amended', reading: 'MEMORY', confidence: 'MEDIUM', about: 'lost free shipping' },
    ],
    collectedOn: '2026-11-21',
  },
  appliesTo: {
    places: [{ country: 'CN', timeZone: 'Asia/Shanghai' }],
    buyerKinds: ['CONSUMER'],
    contracts: ['GOODS', 'DIGITAL_CONTENT'],
    modes: ['RETAIL', 'COMMISSION', 'TRADITIONAL_TRADE'],
  },
  statutory: true,
  windows: { return: { clause: 'art 25(1)', length: 7, unit: 'CALENDAR_DAYS', startEvent: 'DELIVERY' } },
  reasons: [
    {
      reasons: afterReceipt,
      clause: 'art 25(1)',
      answer: 'ELIGIBLE',
      approval: 'AUTOMATIC',
      window: 'return',
      resolutions: ['REFUND_AND_RETURN'],
      returnRequired: true,
      conditions: [
        { code: 'INTACT', clause: 'order 90 art 8' },
        { code: 'SEAL_UNBROKEN', clause: 'order 90 art 9', tags: ['food', 'cosmetics'] },
        { code: 'NOT_ACTIVATED', clause: 'order 90 art 9', tags: ['electronics'] },
        { code: 'TAGS_ATTACHED', clause: 'order 90 art 9', tags: ['apparel', 'clothing', 'shoes'] },
      ],
    },
  ],
  exclusions: [
    {
      code: 'CUSTOMISED',
      clause: 'art 25(1)1',
      tags: ['customised', 'customized', 'custom-made', 'personalised', 'personalized'],
    },
    { code: 'PERISHABLE', clause: 'art 25(1)2', tags: ['perishable'] },
    { code: 'DIGITAL_CONTENT', clause: 'art 25(1)3', tags: ['digital-content', 'unsealed-media'] },
    { code: 'SEALED_MEDIA', clause: 'art 25(1)3', tags: ['sealed-media'], effect: 'REVIEW' },
    { code: 'PERIODICAL', clause: 'art 25(1)4', tags: ['newspaper', 'periodical'] },
    { code: 'CHANGES_ON_OPENING', clause: 'art 25(2)', tags: ['changes-on-opening'], onlyIfConfirmed: true },
    { code: 'ACTIVATED', clause: 'art 25(2)', tags: ['activated'], onlyIfConfirmed: true },
    {
      code: 'NEAR_EXPIRY_OR_DEFECTIVE',
      clause: 'art 25(2)',
      tags: ['near-expiry', 'disclosed-defect'],
      onlyIfConfirmed: true,
    },
  ],
  postage: {
    BUYER: { payer: 'BUYER', clause: 'art 25(3)', unlessAgreed: true },
    SELLER: { payer: 'BUYER', clause: 'art 25(3)', unlessAgreed: true },
    CARRIER: { payer: 'BUYER', clause: 'art 25(3)', unlessAgreed: true },
  },
  outboundShipping: { clause: 'art 25(3)', BUYER: 'NONE', SELLER: 'NONE', CARRIER: 'NONE' },
  deductions: [
    {
      code: 'LOST_FREE_SHIPPING',
      clause: 'order 90 art 16',
      when: 'INSPECTION',
      amount: { kind: 'PERCENT', basisPoints: 1000 },
    },
  ],
  deadlines: {
    AWAITING_RETURN: { clause: 'art 25(3)', length: 7, unit: 'CALENDAR_DAYS', onTimeout: 'REMIND' },
    REFUND_DUE: {
      clause: 'art 25(3)',
      length: 7,
      unit: 'CALENDAR_DAYS',
      from: 'RETURN_RECEIVED',
      onTimeout: 'ALLOW_ESCALATION',
    },
  },
};
