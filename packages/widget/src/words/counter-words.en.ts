import type { Resolution } from '@refund-widget/client';

const wishes: Readonly<Record<Resolution, string>> = {
  PARTIAL_REFUND: 'I keep it for part of the money',
  REFUND_AND_RETURN: 'I send it back for a refund',
  REFUND_ONLY: 'A refund without sending it back',
  REPLACEMENT: 'A new one',
};

/** Words of the form in which a buyer proposes an agreement. */
export const en = {
  wishes,
  title: 'What would you agree to?',
  theyOffer: (what: string) => `They offer: ${what}`,
  howItEnds: 'How should it end?',
  units: 'Units',
  ofUnits: (some: number, all: number) => `${some} of ${all}`,
  fewer: 'One unit less',
  more: 'One unit more',
  amountAs: 'Say it as',
  asAmount: 'An amount',
  asShare: 'A share of the price',
  yourAmount: 'Your amount',
  yourShare: 'Your share',
  percent: '%',
  atMost: (amount: string) => `At most ${amount}, what you paid.`,
  comesTo: (amount: string) => `That is ${amount}.`,
  moreThanTheirs: (amount: string) => `${amount} more than their offer.`,
  lessThanTheirs: (amount: string) => `${amount} less than their offer.`,
  amountMissing: 'Write an amount, e.g. 24.50.',
  shareMissing: 'Write a share between 1 and 100.',
  oldOneBack: 'Do you send the old one back?',
  yes: 'Yes',
  no: 'No',
  whoPays: 'Who pays the return postage?',
  youPay: 'I pay',
  sellerPays: 'The seller pays',
  shipBy: 'I send it by',
  shipByHint: 'Leave it out if any day suits.',
  validUntil: 'I want an answer by',
  validHint: (date: string) => `Left out, the usual time holds. At the latest ${date}.`,
  reason: 'Reason',
  reasonHint: 'What makes this fair? The seller reads it.',
  endsTheirs: 'Their offer ends when you send this. The seller then answers yours.',
  sellerAnswers: 'The seller is told and can accept it, or make another offer.',
  back: 'Back',
  send: 'Send offer',
  sending: 'Sending',
  sent: 'Your offer is with the seller.',
};

export type CounterWords = typeof en;
