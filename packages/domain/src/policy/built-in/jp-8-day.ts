import type { PolicyDocumentInput } from '../policy-document.ts';
import { afterReceipt } from './reason-groups.ts';

/** Japan, Specified Commercial Transactions Act art 15-3: 8 days, the delivery day counted, unless clear terms say otherwise. */
export const jp8Day: PolicyDocumentInput = {
  format: 1,
  kind: 'LAW',
  key: 'jp-8-day',
  version: 1,
  name: { en: 'Japan, 8-day returns', zh: '日本8日退货' },
  summary: {
    en: 'Without clear terms of the shop’s own, goods bought at a distance may go back within 8 days, the delivery day counted.',
    zh: '商家未明示退货条款的，自收货当日起8日内可退货。',
  },
  clauses: [
    {
      id: 'art 15-3(1)',
      text: {
        en: 'The sale may be cancelled until 8 days have passed, counted from the day of delivery.',
        zh: '自收货当日起算，8日内可解除买卖合同。',
      },
    },
    {
      id: 'art 15-3(1) proviso',
      text: {
        en: 'It does not hold where the shop stated its own return terms in the advertisement and on the final order page.',
        zh: '商家在广告及最终确认页面明示退货条款的，从其条款。',
      },
    },
    {
      id: 'art 15-3(2)',
      text: { en: 'The buyer pays to send the goods back.', zh: '退货费用由买家承担。' },
    },
  ],
  timeZone: 'Asia/Tokyo',
  law: {
    sources: [
      { citation: 'Act on Specified Commercial Transactions, art 15-3', reading: 'PRIMARY', confidence: 'HIGH' },
    ],
    collectedOn: '2026-11-21',
    displacedByClearTerms: { clause: 'art 15-3(1) proviso' },
  },
  appliesTo: {
    places: [{ country: 'JP', timeZone: 'Asia/Tokyo' }],
    buyerKinds: ['CONSUMER'],
    contracts: ['GOODS'],
    modes: ['RETAIL', 'COMMISSION', 'TRADITIONAL_TRADE'],
  },
  statutory: true,
  windows: {
    return: { clause: 'art 15-3(1)', length: 8, unit: 'CALENDAR_DAYS', startEvent: 'DELIVERY', startDay: 'INCLUDED' },
  },
  reasons: [
    {
      reasons: afterReceipt,
      clause: 'art 15-3(1)',
      answer: 'ELIGIBLE',
      approval: 'AUTOMATIC',
      opens: 'ON_ORDER',
      window: 'return',
      resolutions: ['REFUND_AND_RETURN'],
      returnRequired: true,
    },
  ],
  postage: {
    BUYER: { payer: 'BUYER', clause: 'art 15-3(2)', unlessAgreed: true },
    SELLER: { payer: 'BUYER', clause: 'art 15-3(2)', unlessAgreed: true },
    CARRIER: { payer: 'BUYER', clause: 'art 15-3(2)', unlessAgreed: true },
  },
  outboundShipping: { clause: 'art 15-3(2)', BUYER: 'NONE', SELLER: 'NONE', CARRIER: 'NONE' },
};
