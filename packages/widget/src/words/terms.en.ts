import type { DeductionCode, Payer, RefundReason, Resolution } from '@refund-widget/client';

const reasons: Readonly<Record<RefundReason, string>> = {
  CHANGE_OF_MIND: 'I changed my mind',
  DAMAGED_IN_TRANSIT: 'Damaged on the way',
  MISSING_PARTS: 'Parts are missing',
  NOT_AS_DESCRIBED: 'Not as described',
  NOT_RECEIVED: 'It never arrived',
  ORDERED_BY_MISTAKE: 'Ordered by mistake',
  QUALITY_ISSUE: 'Faulty when it arrived',
  QUALITY_ISSUE_IN_USE: 'A fault found in use',
  WRONG_ITEM: 'The wrong item',
};

/** What was agreed or asked for, as a short fact about the buyer. */
const outcomes: Readonly<Record<Resolution, string>> = {
  PARTIAL_REFUND: 'you keep it for part of the money',
  REFUND_AND_RETURN: 'you send it back',
  REFUND_ONLY: 'refund without sending back',
  REPLACEMENT: 'you get a new one',
};

const deductions: Readonly<Record<DeductionCode, string>> = {
  AGREED: 'As agreed',
  BEYOND_PAYMENTS: 'Already given back or never charged',
  DIMINISHED_VALUE: 'Lower value',
  DUTIES: 'Import duty',
  HANDLING: 'Handling on return',
  LOST_FREE_SHIPPING: 'Free delivery no longer reached',
  OTHER: 'Other deduction',
  RESTOCKING: 'Restocking',
};

const postage: Readonly<Record<Payer, string>> = {
  BUYER: 'You pay the return postage.',
  PLATFORM: 'The platform pays the return postage.',
  SELLER: 'You pay no postage: the seller does.',
  SUPPLIER: 'You pay no postage: the supplier does.',
};

/** Words for reasons, outcomes and money, used wherever a request is described. */
export const en = {
  reasons,
  outcomes,
  deductions,
  postage,
  deliveryShare: (title: string) => `Delivery cost, share of ${title}`,
  deductionOf: (deduction: string, title: string) => `${deduction}, ${title}`,
  clause: (clause: string) => (/^\d/.test(clause) ? `policy ${clause}` : clause),
  paidTo: (payment: string) => `to ${payment}`,
  expectedBack: 'You get back',
};

export type Terms = typeof en;
