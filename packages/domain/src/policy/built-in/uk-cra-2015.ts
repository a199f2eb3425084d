import type { PolicyDocumentInput } from '../policy-document.ts';
import { faultyOnReceipt } from './reason-groups.ts';
import { photosOrVideos } from './shared-evidence.ts';

/** United Kingdom, Consumer Rights Act 2015: faulty goods may be rejected within 30 days of delivery. */
export const ukCra2015: PolicyDocumentInput = {
  format: 1,
  kind: 'LAW',
  key: 'uk-cra-2015',
  version: 1,
  name: { en: 'UK right to reject faulty goods', zh: '英国瑕疵商品拒收权' },
  summary: {
    en: 'Faulty goods may be rejected for 30 days beginning the day after delivery, for the full price.',
    zh: '自送达次日起30天内可拒收瑕疵商品并获全额退款。',
  },
  clauses: [
    {
      id: 's 20',
      text: {
        en: 'Whoever rejects the goods gets the price back without undue delay, within 14 days of the trader agreeing; the trader bears the reasonable cost of returning them.',
        zh: '拒收的，商家同意后14天内退还价款，合理退货费用由商家承担。',
      },
    },
    {
      id: 's 22',
      text: {
        en: 'The short-term right to reject lasts 30 days, beginning the day after delivery.',
        zh: '短期拒收权自送达次日起30天。',
      },
    },
  ],
  timeZone: 'Europe/London',
  law: {
    sources: [{ citation: 'Consumer Rights Act 2015, ss 19–24', reading: 'PRIMARY', confidence: 'HIGH' }],
    collectedOn: '2026-11-21',
  },
  appliesTo: {
    places: [{ country: 'GB', timeZone: 'Europe/London' }],
    buyerKinds: ['CONSUMER'],
    contracts: ['GOODS'],
    modes: ['RETAIL', 'COMMISSION', 'TRADITIONAL_TRADE'],
  },
  statutory: true,
  windows: { reject: { clause: 's 22', length: 30, unit: 'CALENDAR_DAYS', startEvent: 'DELIVERY' } },
  evidence: { 'photos-or-videos': { ...photosOrVideos('s 20'), required: false, minimum: 0 } },
  reasons: [
    {
      reasons: [...faultyOnReceipt, 'QUALITY_ISSUE_IN_USE'],
      clause: 's 22',
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      window: 'reject',
      resolutions: ['REFUND_AND_RETURN', 'REPLACEMENT', 'PARTIAL_REFUND'],
      returnRequired: true,
      evidence: ['photos-or-videos'],
    },
  ],
  postage: {
    BUYER: { payer: 'SELLER', clause: 's 20' },
    SELLER: { payer: 'SELLER', clause: 's 20' },
    CARRIER: { payer: 'SELLER', clause: 's 20' },
  },
  outboundShipping: { clause: 's 20', BUYER: 'NONE', SELLER: 'FULL', CARRIER: 'FULL' },
  deadlines: {
    AWAITING_RETURN: { clause: 's 20', length: 14, unit: 'CALENDAR_DAYS', onTimeout: 'REMIND' },
    REFUND_DUE: { clause: 's 20', length: 14, unit: 'CALENDAR_DAYS', onTimeout: 'ALLOW_ESCALATION' },
  },
};
