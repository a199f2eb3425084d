import type { PolicyDocumentInput } from '../policy-document.ts';
import { faultyOnReceipt, privateReasons } from './reason-groups.ts';
import { photosOrVideos } from './shared-evidence.ts';

/**
 * A marketplace: the buyer turns to the seller first, who may offer a replacement or a partial refund; the platform
 * decides what they cannot agree on. The window is 14 days; a marketplace may set anything from 7 to 14.
 */
export const marketplace14DayWithDispute: PolicyDocumentInput = {
  format: 1,
  kind: 'POLICY',
  key: 'marketplace-14-day-with-dispute',
  version: 1,
  name: { en: 'Marketplace, 14 days with dispute', zh: '集市：14天，可申请平台介入' },
  summary: {
    en: 'Within 14 days of receipt you settle it with the seller; if that fails, the platform decides.',
    zh: '签收后14天内先与卖家协商，协商不成由平台裁决。',
  },
  clauses: [
    {
      id: '1.1',
      text: {
        en: 'A request is made within 14 days after the day of receipt.',
        zh: '自签收次日起14天内提出申请。',
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
        en: 'Goods that are defective, damaged, wrong or not as described are refunded; the request explains the problem with photos or videos.',
        zh: '商品有缺陷、损坏、发错或与描述不符的可退款；申请须说明问题并附照片或视频。',
      },
    },
    {
      id: '2.2',
      text: {
        en: 'For other reasons the seller and the buyer agree on a solution.',
        zh: '其他原因由买卖双方协商解决。',
      },
    },
    {
      id: '2.3',
      text: {
        en: 'The seller may offer a replacement or a partial refund instead.',
        zh: '卖家可提出换货或部分退款的方案。',
      },
    },
    {
      id: '3.1',
      text: {
        en: 'The seller answers within 3 days. If the seller does not, or declines, the buyer may open a dispute.',
        zh: '卖家须在3天内答复；未答复或拒绝的，买家可申请平台介入。',
      },
    },
    {
      id: '3.2',
      text: {
        en: 'A dispute is opened within 7 days after the seller declined, with all messages and evidence.',
        zh: '卖家拒绝后7天内可申请平台介入，并提交全部沟通记录和证据。',
      },
    },
    {
      id: '3.3',
      text: {
        en: 'The platform mediates and decides within 5 days: a full refund, a partial refund or none.',
        zh: '平台在5天内调解并作出决定：全额退款、部分退款或不退款。',
      },
    },
    {
      id: '3.4',
      text: {
        en: 'Whoever is not satisfied, or meets delays, may appeal once within 7 days.',
        zh: '对结果不满意或处理延误的，可在7天内申诉一次。',
      },
    },
    {
      id: '4.1',
      text: {
        en: 'The seller bears the postage when the goods are at fault; otherwise the buyer does.',
        zh: '商品有问题的，运费由卖家承担；其他情况由买家承担。',
      },
    },
    {
      id: '5.1',
      text: {
        en: 'Goods count as not received 3 days after the expected delivery, or 30 days after they left.',
        zh: '超过预计送达日3天，或发货后30天仍未送达的，视为未收到。',
      },
    },
  ],
  windows: { return: { clause: '1.1', length: 14, unit: 'CALENDAR_DAYS', startEvent: 'DELIVERY' } },
  evidence: { 'photos-or-videos': photosOrVideos('2.1') },
  reasons: [
    {
      reasons: [...faultyOnReceipt, 'QUALITY_ISSUE_IN_USE'],
      clause: '2.1',
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      window: 'return',
      resolutions: ['REFUND_AND_RETURN', 'REFUND_ONLY', 'PARTIAL_REFUND', 'REPLACEMENT'],
      returnRequired: true,
      evidence: ['photos-or-videos'],
    },
    {
      reasons: privateReasons,
      clause: '2.2',
      answer: 'NEGOTIABLE',
      approval: 'AGREEMENT',
      window: 'return',
      resolutions: ['REFUND_AND_RETURN', 'PARTIAL_REFUND', 'REPLACEMENT'],
      returnRequired: true,
    },
    {
      reasons: ['NOT_RECEIVED'],
      clause: '5.1',
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      opens: 'ON_OVERDUE',
      resolutions: ['REFUND_ONLY', 'REPLACEMENT'],
      returnRequired: false,
    },
  ],
  preShipment: { clause: '1.2' },
  overdue: {
    clause: '5.1',
    afterExpected: { length: 3, unit: 'CALENDAR_DAYS' },
    afterShipment: { length: 30, unit: 'CALENDAR_DAYS' },
  },
  postage: {
    BUYER: { payer: 'BUYER', clause: '4.1' },
    SELLER: { payer: 'SELLER', clause: '4.1' },
    CARRIER: { payer: 'SELLER', clause: '4.1' },
  },
  outboundShipping: { clause: '4.1', BUYER: 'NONE', SELLER: 'FULL', CARRIER: 'FULL' },
  deadlines: {
    SUBMITTED: { clause: '3.1', length: 3, unit: 'CALENDAR_DAYS', onTimeout: 'ALLOW_ESCALATION' },
    NEGOTIATING: { clause: '2.3', length: 3, unit: 'CALENDAR_DAYS', onTimeout: 'LAPSE' },
    REJECTED: { clause: '3.2', length: 7, unit: 'CALENDAR_DAYS', onTimeout: 'LAPSE' },
    IN_DISPUTE: { clause: '3.3', length: 5, unit: 'CALENDAR_DAYS', onTimeout: 'REMIND' },
  },
  dispute: { clause: '3.4', appeals: 1, appealWithin: { length: 7, unit: 'CALENDAR_DAYS' } },
};
