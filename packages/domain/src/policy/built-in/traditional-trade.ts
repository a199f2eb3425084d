import type { PolicyDocumentInput } from '../policy-document.ts';
import { afterReceipt } from './reason-groups.ts';
import { photosOrVideos } from './shared-evidence.ts';

/** Traditional trade: whatever comes up is settled by negotiating with the customer. */
export const traditionalTrade: PolicyDocumentInput = {
  format: 1,
  kind: 'POLICY',
  key: 'traditional-trade',
  version: 1,
  name: { en: 'Traditional trade', zh: '传统贸易' },
  summary: { en: 'Problems are settled by agreement with the customer.', zh: '与客户协商解决问题。' },
  clauses: [
    {
      id: '1.1',
      text: { en: 'We settle the matter by negotiating with the customer.', zh: '我们通过与客户协商解决问题。' },
    },
    {
      id: '1.2',
      text: {
        en: 'While the goods have not left and no contract is signed, the sales contact refunds the order.',
        zh: '商品未发货且未签合同时，可联系销售人员退款。',
      },
    },
    {
      id: '2.1',
      text: {
        en: 'Goods count as not received 14 days after the expected delivery, or 60 days after they left.',
        zh: '超过预计送达日14天，或发货后60天仍未送达的，视为未收到。',
      },
    },
    {
      id: '3.1',
      text: {
        en: 'Unless agreed otherwise, the side whose fault it is pays to send the goods back.',
        zh: '除另有约定外，退货运费由责任方承担。',
      },
    },
    {
      id: '4.1',
      text: {
        en: 'When the seller does not answer in time or declines, the buyer may ask a mediator to decide.',
        zh: '卖家逾期未答复或拒绝的，买家可申请调解。',
      },
    },
  ],
  evidence: { 'photos-or-videos': { ...photosOrVideos('1.1'), required: false, minimum: 0 } },
  reasons: [
    {
      reasons: afterReceipt,
      clause: '1.1',
      answer: 'NEGOTIABLE',
      approval: 'AGREEMENT',
      resolutions: ['REFUND_AND_RETURN', 'PARTIAL_REFUND', 'REPLACEMENT', 'REFUND_ONLY'],
      returnRequired: true,
      evidence: ['photos-or-videos'],
    },
    {
      reasons: ['NOT_RECEIVED'],
      clause: '1.1',
      answer: 'NEGOTIABLE',
      approval: 'AGREEMENT',
      opens: 'ON_OVERDUE',
      resolutions: ['REFUND_ONLY', 'REPLACEMENT'],
      returnRequired: false,
    },
  ],
  preShipment: { clause: '1.2', approval: 'REVIEW' },
  overdue: {
    clause: '2.1',
    afterExpected: { length: 14, unit: 'CALENDAR_DAYS' },
    afterShipment: { length: 60, unit: 'CALENDAR_DAYS' },
  },
  postage: {
    BUYER: { payer: 'BUYER', clause: '3.1' },
    SELLER: { payer: 'SELLER', clause: '3.1' },
    CARRIER: { payer: 'SELLER', clause: '3.1' },
  },
  outboundShipping: { clause: '3.1', BUYER: 'NONE', SELLER: 'FULL', CARRIER: 'FULL' },
  dispute: { clause: '4.1', appeals: 0 },
};
