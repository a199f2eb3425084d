import type { PolicyDocumentInput } from '../policy-document.ts';
import { europeanPlaces } from './european-places.ts';
import { faultyOnReceipt } from './reason-groups.ts';
import { photosOrVideos } from './shared-evidence.ts';

/** Directive (EU) 2019/771: the seller answers for two years for goods that are not as the contract says. */
export const euConformity: PolicyDocumentInput = {
  format: 1,
  kind: 'LAW',
  key: 'eu-conformity',
  version: 1,
  name: { en: 'EU legal guarantee', zh: '欧盟法定质保' },
  summary: {
    en: 'For two years after delivery the seller puts faulty goods right: repair or replacement first, then a lower price or the money back.',
    zh: '收货后两年内，卖家须对瑕疵商品负责：先维修或更换，其次减价或退款。',
  },
  clauses: [
    {
      id: 'art 10',
      text: {
        en: 'The seller is liable for any lack of conformity that shows within two years of delivery.',
        zh: '卖家对收货后两年内出现的不符合约定之处负责。',
      },
    },
    {
      id: 'art 11',
      text: {
        en: 'A fault that shows within one year is presumed to have been there at delivery.',
        zh: '一年内出现的问题，推定收货时已存在。',
      },
    },
    {
      id: 'art 13',
      text: {
        en: 'Repair or replacement comes first; then a proportionate reduction of the price, or the end of the contract.',
        zh: '先维修或更换；其次按比例减价或解除合同。',
      },
    },
    {
      id: 'art 14',
      text: {
        en: 'Goods are brought into conformity free of charge; the seller bears the postage.',
        zh: '维修或更换免费，运费由卖家承担。',
      },
    },
    {
      id: 'art 16',
      text: {
        en: 'When the contract ends, the goods go back at the seller’s expense and the price is reimbursed.',
        zh: '解除合同的，由卖家承担退货费用并退还价款。',
      },
    },
  ],
  law: {
    sources: [{ citation: 'Directive (EU) 2019/771, arts 10–16', reading: 'MEMORY', confidence: 'HIGH' }],
    collectedOn: '2026-11-21',
  },
  appliesTo: {
    places: europeanPlaces,
    buyerKinds: ['CONSUMER'],
    contracts: ['GOODS'],
    modes: ['RETAIL', 'COMMISSION', 'TRADITIONAL_TRADE'],
  },
  statutory: true,
  windows: { guarantee: { clause: 'art 10', length: 2, unit: 'YEARS', startEvent: 'DELIVERY' } },
  evidence: { 'photos-or-videos': { ...photosOrVideos('art 11'), required: false, minimum: 0 } },
  reasons: [
    {
      reasons: [...faultyOnReceipt, 'QUALITY_ISSUE_IN_USE'],
      clause: 'art 13',
      answer: 'ELIGIBLE',
      approval: 'AGREEMENT',
      window: 'guarantee',
      resolutions: ['REPLACEMENT', 'PARTIAL_REFUND', 'REFUND_AND_RETURN'],
      returnRequired: true,
      evidence: ['photos-or-videos'],
    },
  ],
  postage: {
    BUYER: { payer: 'SELLER', clause: 'art 14' },
    SELLER: { payer: 'SELLER', clause: 'art 14' },
    CARRIER: { payer: 'SELLER', clause: 'art 14' },
  },
  outboundShipping: { clause: 'art 16', BUYER: 'NONE', SELLER: 'FULL', CARRIER: 'FULL' },
  deadlines: {
    AWAITING_RETURN: { clause: 'art 16', length: 14, unit: 'CALENDAR_DAYS', onTimeout: 'REMIND' },
  },
};
