import type { PolicyDocumentInput } from '../policy-document.ts';
import { afterReceipt } from './reason-groups.ts';
import { photosOrVideos } from './shared-evidence.ts';

/** Commission mode: the merchant negotiates with the supplier for the buyer and promises no outcome. */
export const commission: PolicyDocumentInput = {
  format: 1,
  kind: 'POLICY',
  key: 'commission',
  version: 1,
  name: { en: 'Commission', zh: '代购（委托）' },
  summary: {
    en: 'We negotiate with the supplier for you and show you the record. The outcome cannot be promised.',
    zh: '我们替您与供应商协商并提供协商记录，结果无法保证。',
  },
  clauses: [
    {
      id: '1.1',
      text: {
        en: 'The buyer tells us first; we negotiate with the supplier as the commission agreement says.',
        zh: '买家先告知我们，我们按委托协议与供应商协商。',
      },
    },
    {
      id: '1.2',
      text: {
        en: 'We report how the negotiation went, with its record, and are not responsible for how it ends.',
        zh: '我们反馈协商过程并附记录，对最终结果不承担责任。',
      },
    },
    {
      id: '1.3',
      text: {
        en: 'While the goods have not left and no contract is signed, the sales contact refunds the order.',
        zh: '商品未发货且未签合同时，可联系销售人员退款。',
      },
    },
    {
      id: '2.1',
      text: {
        en: 'When the supplier takes the goods back, the buyer sends them to us and we send them on.',
        zh: '供应商同意退货的，买家先将商品寄给我们，再由我们转寄供应商。',
      },
    },
    {
      id: '2.2',
      text: {
        en: 'A replacement is shipped by the supplier; a refund reaches the buyer after the supplier’s refund has reached us.',
        zh: '换货由供应商重新发货；退款在供应商退款到账后退给买家。',
      },
    },
    {
      id: '2.3',
      text: {
        en: 'Who pays the postage is part of what is agreed; unless agreed otherwise, the buyer pays to send goods to us.',
        zh: '运费由协商决定；未另行约定的，寄给我们的运费由买家承担。',
      },
    },
    {
      id: '3.1',
      text: {
        en: 'Goods count as not received 7 days after the expected delivery, or 45 days after they left.',
        zh: '超过预计送达日7天，或发货后45天仍未送达的，视为未收到。',
      },
    },
    {
      id: '4.1',
      text: {
        en: 'The supplier answers within 7 working days; after that the buyer may ask for mediation.',
        zh: '供应商在7个工作日内答复；逾期买家可申请调解。',
      },
    },
  ],
  throughSupplier: { clause: '1.2' },
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
  preShipment: { clause: '1.3', approval: 'REVIEW' },
  overdue: {
    clause: '3.1',
    afterExpected: { length: 7, unit: 'CALENDAR_DAYS' },
    afterShipment: { length: 45, unit: 'CALENDAR_DAYS' },
  },
  postage: {
    BUYER: { payer: 'BUYER', clause: '2.3' },
    SELLER: { payer: 'BUYER', clause: '2.3' },
    CARRIER: { payer: 'BUYER', clause: '2.3' },
  },
  outboundShipping: { clause: '2.2', BUYER: 'NONE', SELLER: 'NONE', CARRIER: 'NONE' },
  deadlines: {
    WITH_SUPPLIER: { clause: '4.1', length: 7, unit: 'WORKING_DAYS', onTimeout: 'ALLOW_ESCALATION' },
  },
  dispute: { clause: '4.1', appeals: 0 },
};
