import type { PolicyDocumentInput } from '../policy-document.ts';

/** Transshipment: the parcel is only forwarded, so after-sales terms do not apply. */
export const transshipment: PolicyDocumentInput = {
  format: 1,
  kind: 'POLICY',
  key: 'transshipment',
  version: 1,
  name: { en: 'Transshipment', zh: '转运' },
  summary: {
    en: 'We only forward the parcel; after-sales terms do not apply.',
    zh: '我们只负责转运，不适用售后条款。',
  },
  clauses: [
    {
      id: '1.1',
      text: {
        en: 'After-sales terms do not apply to parcels that are only forwarded.',
        zh: '仅转运的包裹不适用售后服务条款。',
      },
    },
  ],
  notApplicable: { clause: '1.1' },
  postage: {
    BUYER: { payer: 'BUYER', clause: '1.1' },
    SELLER: { payer: 'BUYER', clause: '1.1' },
    CARRIER: { payer: 'BUYER', clause: '1.1' },
  },
  outboundShipping: { clause: '1.1', BUYER: 'NONE', SELLER: 'NONE', CARRIER: 'NONE' },
};
