import type { PolicyDocumentInput } from '../policy-document.ts';
import { faultyOnReceipt, privateReasons } from './reason-groups.ts';
import { photosOrVideos, testReport, usageEnvironment } from './shared-evidence.ts';

/** Retail mode: unused goods go back within 7 calendar days of receipt; a fault found in use is proven, then negotiated. */
export const retail7Day: PolicyDocumentInput = {
  format: 1,
  kind: 'POLICY',
  key: 'retail-7-day',
  version: 1,
  name: { en: 'Retail, 7-day returns', zh: '零售：7天退货' },
  summary: {
    en: 'Unused goods can go back within 7 days of receipt. A quality problem found in use is proven, then settled by agreement.',
    zh: '未使用的商品可在签收后7天内退货；使用中发现的质量问题，经证明后协商处理。',
  },
  clauses: [
    {
      id: '1.1',
      text: {
        en: 'These terms hold for goods from the online shop that support returns within 7 days.',
        zh: '本条款适用于在线商城中支持7天退货的商品。',
      },
    },
    {
      id: '1.2',
      text: {
        en: 'While the goods have not left and no contract is signed, the sales contact refunds the order at once.',
        zh: '商品未发货且未签合同时，可联系销售人员立即退款。',
      },
    },
    {
      id: '2.1',
      text: {
        en: 'A return is requested within 7 calendar days after the day of receipt, with a reason.',
        zh: '自签收次日起7个自然日内，说明理由即可申请退货。',
      },
    },
    {
      id: '2.2',
      text: {
        en: 'The goods come back unused; whether the instructions were followed is checked on receipt.',
        zh: '商品须未经使用；收货时检查是否按说明书操作。',
      },
    },
    {
      id: '2.3',
      text: {
        en: 'The buyer pays to send the goods back, unless the product is at fault.',
        zh: '退货运费由买家承担，商品本身有问题的除外。',
      },
    },
    {
      id: '2.4',
      text: {
        en: 'Customs duties and handling fees that the return caused are deducted, unless the product is proven at fault.',
        zh: '退货产生的关税、手续费从退款中扣除；经证明商品本身有问题的不扣。',
      },
    },
    {
      id: '2.5',
      text: {
        en: 'When the product is at fault, what was paid for delivery comes back as well.',
        zh: '商品本身有问题的，已付的运费一并退还。',
      },
    },
    {
      id: '3.1',
      text: {
        en: 'A quality problem found in use is reported within 12 months, with the conditions of use and an independent test report.',
        zh: '使用中发现质量问题的，须在12个月内提出，并提供使用环境参数和第三方检测报告。',
      },
    },
    {
      id: '3.2',
      text: {
        en: 'Once the problem is shown to lie in the product, a plan for return and refund is agreed and carried out.',
        zh: '证明确属商品本身问题后，双方协商退货退款方案并执行。',
      },
    },
    {
      id: '3.3',
      text: {
        en: 'What the test report cost is reimbursed once the fault is confirmed, up to CNY 800, EUR 120 or USD 120.',
        zh: '经确认属商品本身问题的，检测费用予以报销，以人民币800元、120欧元或120美元为限。',
      },
    },
    {
      id: '4.1',
      text: {
        en: 'For goods that do not support 7-day returns, a solution is agreed case by case.',
        zh: '不支持7天退货的商品，根据具体情况协商解决。',
      },
    },
    {
      id: '5.1',
      text: {
        en: 'Goods count as not received 7 days after the expected delivery, or 30 days after they left.',
        zh: '超过预计送达日7天，或发货后30天仍未送达的，视为未收到。',
      },
    },
    {
      id: '6.1',
      text: {
        en: 'The refund goes to the account that paid, within 7 working days after the goods were accepted.',
        zh: '验收合格后7个工作日内，退款退回原付款账户。',
      },
    },
    {
      id: '6.2',
      text: {
        en: 'When the seller does not answer in time or declines, the buyer may ask a mediator to decide.',
        zh: '卖家逾期未答复或拒绝的，买家可申请调解。',
      },
    },
  ],
  windows: {
    return: { clause: '2.1', length: 7, unit: 'CALENDAR_DAYS', startEvent: 'DELIVERY' },
    use: { clause: '3.1', length: 12, unit: 'MONTHS', startEvent: 'DELIVERY' },
  },
  evidence: {
    'photos-or-videos': photosOrVideos('2.1'),
    'usage-environment': usageEnvironment('3.1'),
    'test-report': testReport('3.1'),
  },
  reasons: [
    {
      reasons: privateReasons,
      clause: '2.1',
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      window: 'return',
      resolutions: ['REFUND_AND_RETURN'],
      returnRequired: true,
      conditions: [
        { code: 'UNUSED', clause: '2.2' },
        { code: 'INSTRUCTIONS_FOLLOWED', clause: '2.2' },
      ],
    },
    {
      reasons: faultyOnReceipt,
      clause: '2.1',
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      window: 'return',
      resolutions: ['REFUND_AND_RETURN', 'PARTIAL_REFUND', 'REPLACEMENT'],
      returnRequired: true,
      evidence: ['photos-or-videos'],
      conditions: [{ code: 'UNUSED', clause: '2.2' }],
    },
    {
      reasons: ['QUALITY_ISSUE_IN_USE'],
      clause: '3.2',
      answer: 'NEGOTIABLE',
      approval: 'AGREEMENT',
      window: 'use',
      resolutions: ['REFUND_AND_RETURN', 'PARTIAL_REFUND', 'REPLACEMENT', 'REFUND_ONLY'],
      returnRequired: true,
      evidence: ['usage-environment', 'test-report'],
      conditions: [{ code: 'INSTRUCTIONS_FOLLOWED', clause: '2.2' }],
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
  exclusions: [
    {
      code: 'NO_7_DAY_RETURNS',
      clause: '4.1',
      tags: ['no-7-day-returns'],
      effect: 'NEGOTIABLE',
      beforeShipment: false,
    },
  ],
  preShipment: { clause: '1.2' },
  overdue: {
    clause: '5.1',
    afterExpected: { length: 7, unit: 'CALENDAR_DAYS' },
    afterShipment: { length: 30, unit: 'CALENDAR_DAYS' },
  },
  postage: {
    BUYER: { payer: 'BUYER', clause: '2.3' },
    SELLER: { payer: 'SELLER', clause: '2.3' },
    CARRIER: { payer: 'SELLER', clause: '2.3' },
  },
  testReport: { payer: 'SELLER', clause: '3.3', cap: { CNY: 80_000, EUR: 12_000, USD: 12_000 } },
  outboundShipping: { clause: '2.5', BUYER: 'NONE', SELLER: 'FULL', CARRIER: 'FULL' },
  deductions: [
    { code: 'DUTIES', clause: '2.4', when: 'INSPECTION', amount: { kind: 'PERCENT', basisPoints: 3000 } },
    { code: 'HANDLING', clause: '2.4', when: 'INSPECTION', amount: { kind: 'PERCENT', basisPoints: 1000 } },
  ],
  deadlines: {
    REFUND_DUE: {
      clause: '6.1',
      length: 7,
      unit: 'WORKING_DAYS',
      from: 'STATE_ENTERED',
      onTimeout: 'ALLOW_ESCALATION',
    },
  },
  dispute: { clause: '6.2', appeals: 0 },
};
