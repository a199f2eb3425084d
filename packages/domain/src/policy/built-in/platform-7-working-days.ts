import type { PolicyDocumentInput } from '../policy-document.ts';
import { faultyOnReceipt, privateReasons } from './reason-groups.ts';
import { photosOrVideos } from './shared-evidence.ts';

/** A platform's own policy: 7 working days from receipt; whose fault it is decides about amount and postage. */
export const platform7WorkingDays: PolicyDocumentInput = {
  format: 1,
  kind: 'POLICY',
  key: 'platform-7-working-days',
  version: 1,
  name: { en: 'Platform, 7 working days', zh: '平台：7个工作日' },
  summary: {
    en: 'Refunds are requested within 7 working days of receipt, with photos or videos. At fault, we refund in full and bear the postage.',
    zh: '签收后7个工作日内可申请退款，需提供照片或视频；商品有问题的，全额退款并承担运费。',
  },
  clauses: [
    {
      id: '1.1',
      text: {
        en: 'These terms hold for everything bought through the platform.',
        zh: '本政策适用于所有通过本平台购买的商品。',
      },
    },
    {
      id: '1.2',
      text: {
        en: 'While the goods have not left and no contract is signed, the order is refunded at once.',
        zh: '商品未发货且未签合同时，可立即退款。',
      },
    },
    {
      id: '2.1',
      text: {
        en: 'Faulty on receipt or not as described: refunded in full after review, and the platform bears the postage.',
        zh: '收到时有质量问题或与描述不符：审核后全额退款，运费由平台承担。',
      },
    },
    {
      id: '2.2',
      text: {
        en: 'Damaged on the way: refunded in full after review, and the platform bears the postage.',
        zh: '运输途中损坏：审核后全额退款，运费由平台承担。',
      },
    },
    {
      id: '2.3',
      text: {
        en: 'Private reasons: return or exchange after review; what was actually paid comes back and the buyer bears the postage.',
        zh: '个人原因退换货：经审核决定；退还实际支付的金额，运费由买家承担。',
      },
    },
    {
      id: '3.1',
      text: {
        en: 'A request is made within 7 working days after the day of receipt; after that the right lapses.',
        zh: '自签收次日起7个工作日内提出申请，逾期视为自动放弃。',
      },
    },
    {
      id: '3.2',
      text: {
        en: 'A request names the order, the product and the reason, with photos or videos.',
        zh: '申请须写明订单号、商品名称和退款原因，并提供照片或视频。',
      },
    },
    {
      id: '3.3',
      text: {
        en: 'After the audit the buyer sends the goods to the given address, with courier and tracking number.',
        zh: '审核通过后，买家将商品寄到指定地址，并提供快递公司和单号。',
      },
    },
    {
      id: '3.4',
      text: {
        en: 'Within 7 working days after the goods were received and confirmed, the money is back in the account that paid.',
        zh: '收到商品并确认后7个工作日内，退款退回原支付账户。',
      },
    },
    {
      id: '4.1',
      text: {
        en: 'Goods count as not received 5 working days after the expected delivery, or 30 days after they left.',
        zh: '超过预计送达日5个工作日，或发货后30天仍未送达的，视为未收到。',
      },
    },
    {
      id: '4.2',
      text: {
        en: 'Special goods, such as customised or personalised ones, are not refunded.',
        zh: '定制、个性化等特殊商品不支持退款。',
      },
    },
    {
      id: '5.1',
      text: {
        en: 'When the seller does not answer in time or declines, the buyer may ask a mediator to decide.',
        zh: '卖家逾期未答复或拒绝的，买家可申请调解。',
      },
    },
  ],
  timeZone: 'Asia/Shanghai',
  calendar: 'CN',
  windows: { return: { clause: '3.1', length: 7, unit: 'WORKING_DAYS', startEvent: 'DELIVERY' } },
  evidence: { 'photos-or-videos': photosOrVideos('3.2') },
  reasons: [
    {
      reasons: faultyOnReceipt.filter((reason) => reason !== 'DAMAGED_IN_TRANSIT'),
      clause: '2.1',
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      window: 'return',
      resolutions: ['REFUND_AND_RETURN', 'PARTIAL_REFUND', 'REPLACEMENT'],
      returnRequired: true,
      evidence: ['photos-or-videos'],
    },
    {
      reasons: ['DAMAGED_IN_TRANSIT'],
      clause: '2.2',
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      window: 'return',
      resolutions: ['REFUND_AND_RETURN', 'PARTIAL_REFUND', 'REPLACEMENT'],
      returnRequired: true,
      evidence: ['photos-or-videos'],
    },
    {
      reasons: privateReasons,
      clause: '2.3',
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      window: 'return',
      resolutions: ['REFUND_AND_RETURN', 'REPLACEMENT'],
      returnRequired: true,
      evidence: ['photos-or-videos'],
    },
    {
      reasons: ['NOT_RECEIVED'],
      clause: '4.1',
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      opens: 'ON_OVERDUE',
      resolutions: ['REFUND_ONLY', 'REPLACEMENT'],
      returnRequired: false,
    },
  ],
  exclusions: [
    { code: 'CUSTOMISED', clause: '4.2', tags: ['customised', 'customized', 'custom-made'] },
    { code: 'PERSONALISED', clause: '4.2', tags: ['personalised', 'personalized'] },
  ],
  preShipment: { clause: '1.2' },
  overdue: {
    clause: '4.1',
    afterExpected: { length: 5, unit: 'WORKING_DAYS' },
    afterShipment: { length: 30, unit: 'CALENDAR_DAYS' },
  },
  postage: {
    BUYER: { payer: 'BUYER', clause: '2.3' },
    SELLER: { payer: 'PLATFORM', clause: '2.1' },
    CARRIER: { payer: 'PLATFORM', clause: '2.2' },
  },
  outboundShipping: { clause: '2.1', BUYER: 'NONE', SELLER: 'FULL', CARRIER: 'FULL' },
  deadlines: {
    REFUND_DUE: {
      clause: '3.4',
      length: 7,
      unit: 'WORKING_DAYS',
      from: 'RETURN_RECEIVED',
      onTimeout: 'ALLOW_ESCALATION',
    },
  },
  dispute: { clause: '5.1', appeals: 0 },
};
