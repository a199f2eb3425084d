import type { PolicyDocumentInput } from '../policy-document.ts';
import { afterReceipt } from './reason-groups.ts';

/** United Kingdom, Consumer Contracts Regulations 2013: 14 days to cancel after the delivery day, 14 more to send back. */
export const ukCcr2013: PolicyDocumentInput = {
  format: 1,
  kind: 'LAW',
  key: 'uk-ccr-2013',
  version: 1,
  name: { en: 'UK right to cancel', zh: '英国消费者取消权' },
  summary: {
    en: 'Consumers may cancel for 14 days after the last delivery, without giving a reason.',
    zh: '消费者自最后一次收货次日起14天内可无理由取消合同。',
  },
  clauses: [
    { id: 'reg 28', text: { en: 'Contracts that cannot be cancelled.', zh: '不可取消的合同。' } },
    {
      id: 'reg 30',
      text: {
        en: 'The consumer may cancel until 14 days after the day on which the last of the goods arrived, without a reason.',
        zh: '消费者自最后一件商品送达次日起14天内可无理由取消。',
      },
    },
    {
      id: 'reg 31',
      text: {
        en: 'Without information on the right the period ends 12 months later; once informed, 14 days after that day.',
        zh: '未告知取消权的，期限延长12个月；补充告知的，自告知之日起14天。',
      },
    },
    {
      id: 'reg 34',
      text: {
        en: 'All payments with standard delivery are reimbursed within 14 days of the goods, or proof of sending them, arriving; lost value may be deducted.',
        zh: '收到退回商品或寄出证明后14天内退还全部款项及标准配送费；可扣除贬值部分。',
      },
    },
    {
      id: 'reg 35',
      text: {
        en: 'The goods are sent back within 14 days of cancelling; the consumer pays, unless the trader agreed to or did not inform the consumer.',
        zh: '取消后14天内寄回商品；运费由消费者承担，商家同意承担或未告知的除外。',
      },
    },
  ],
  timeZone: 'Europe/London',
  law: {
    sources: [
      { citation: 'Consumer Contracts Regulations 2013, regs 27–38', reading: 'SECONDARY', confidence: 'HIGH' },
      {
        citation: 'Consumer Contracts Regulations 2013',
        reading: 'MEMORY',
        confidence: 'MEDIUM',
        about: 'no weekend roll',
      },
    ],
    collectedOn: '2026-11-21',
    refundAgainst: 'PROOF_OF_DISPATCH',
  },
  appliesTo: {
    places: [{ country: 'GB', timeZone: 'Europe/London' }],
    buyerKinds: ['CONSUMER'],
    contracts: ['GOODS', 'SERVICE', 'DIGITAL_CONTENT'],
    modes: ['RETAIL', 'COMMISSION', 'TRADITIONAL_TRADE'],
  },
  statutory: true,
  windows: {
    cancel: {
      clause: 'reg 30',
      length: 14,
      unit: 'CALENDAR_DAYS',
      startEvent: 'LAST_DELIVERY',
      startEventFor: { SERVICE: 'CONTRACT', DIGITAL_CONTENT: 'CONTRACT' },
      notInformed: {
        clause: 'reg 31',
        extension: { length: 12, unit: 'MONTHS' },
        informedLate: { length: 14, unit: 'CALENDAR_DAYS' },
      },
    },
  },
  reasons: [
    {
      reasons: afterReceipt,
      clause: 'reg 30',
      answer: 'ELIGIBLE',
      approval: 'AUTOMATIC',
      opens: 'ON_ORDER',
      window: 'cancel',
      resolutions: ['REFUND_AND_RETURN'],
      returnRequired: true,
    },
  ],
  exclusions: [
    { code: 'MARKET_PRICED', clause: 'reg 28', tags: ['market-priced'] },
    {
      code: 'CUSTOMISED',
      clause: 'reg 28',
      tags: ['customised', 'customized', 'custom-made', 'personalised', 'personalized'],
    },
    { code: 'PERISHABLE', clause: 'reg 28', tags: ['perishable'] },
    { code: 'UNSEALED_HYGIENE', clause: 'reg 28', tags: ['unsealed-hygiene'] },
    {
      code: 'SEALED_HYGIENE',
      clause: 'reg 28',
      tags: ['sealed-hygiene', 'hygiene'],
      effect: 'REVIEW',
      beforeShipment: false,
    },
    { code: 'MIXED_INSEPARABLY', clause: 'reg 28', tags: ['mixed-inseparably'] },
    { code: 'UNSEALED_MEDIA', clause: 'reg 28', tags: ['unsealed-media'] },
    { code: 'SEALED_MEDIA', clause: 'reg 28', tags: ['sealed-media'], effect: 'REVIEW', beforeShipment: false },
    { code: 'PERIODICAL', clause: 'reg 28', tags: ['newspaper', 'periodical'] },
    { code: 'PUBLIC_AUCTION', clause: 'reg 28', tags: ['public-auction'] },
    {
      code: 'DATED_SERVICE',
      clause: 'reg 28',
      tags: ['dated-service', 'accommodation', 'transport', 'car-hire', 'catering', 'leisure'],
    },
    { code: 'URGENT_REPAIR', clause: 'reg 28', tags: ['urgent-repair'] },
    { code: 'SERVICE_PERFORMED', clause: 'reg 28', tags: ['service-performed'] },
    { code: 'DIGITAL_CONTENT_BEGUN', clause: 'reg 28', tags: ['digital-content-begun'] },
  ],
  postage: {
    BUYER: { payer: 'BUYER', clause: 'reg 35', unlessAgreed: true, unlessNotInformed: true },
    SELLER: { payer: 'BUYER', clause: 'reg 35', unlessAgreed: true, unlessNotInformed: true },
    CARRIER: { payer: 'BUYER', clause: 'reg 35', unlessAgreed: true, unlessNotInformed: true },
  },
  outboundShipping: { clause: 'reg 34', BUYER: 'STANDARD', SELLER: 'STANDARD', CARRIER: 'STANDARD' },
  deductions: [
    {
      code: 'DIMINISHED_VALUE',
      clause: 'reg 34',
      when: 'INSPECTION',
      amount: { kind: 'PERCENT', basisPoints: 10_000 },
      faults: ['BUYER'],
      unlessNotInformed: true,
    },
  ],
  deadlines: {
    AWAITING_RETURN: { clause: 'reg 35', length: 14, unit: 'CALENDAR_DAYS', from: 'NOTICE', onTimeout: 'REMIND' },
    REFUND_DUE: {
      clause: 'reg 34',
      length: 14,
      unit: 'CALENDAR_DAYS',
      from: 'RETURN_RECEIVED',
      onTimeout: 'ALLOW_ESCALATION',
    },
  },
};
