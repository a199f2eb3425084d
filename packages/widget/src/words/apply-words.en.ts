import type { Resolution } from '@refund-widget/client';

const ways: Readonly<Record<Resolution, readonly [string, string]>> = {
  PARTIAL_REFUND: ['Keep it, get part of the money', 'The seller decides on the amount'],
  REFUND_AND_RETURN: ['Send it back, get a refund', ''],
  REFUND_ONLY: ['Get a refund', 'You send nothing back'],
  REPLACEMENT: ['Get a new one', ''],
};

/** Words of the way from "Apply for refund" to "sent". */
export const en = {
  ways,
  steps: { items: 'Items', agreement: 'Agreement', evidence: 'Evidence', review: 'Review' },
  stepsLabel: 'Steps',
  stepDone: 'done',

  whatBack: 'What do you want to send back?',
  whichItems: 'Which items is it about?',
  whatBackLead: 'Tick the items.',
  howMany: (units: number) => `How many of ${units}?`,
  oneLess: 'One less',
  oneMore: 'One more',
  cannotAdd: (count: number) => (count === 1 ? '1 item can’t be added now' : `${count} items can’t be added now`),
  estimate: 'Estimated refund',
  estimateNow: (amount: string) => `Estimated refund ${amount}`,
  tickOne: 'Tick at least one item.',

  whatHappened: 'What happened?',
  unitsOf: (quantity: number, title: string) => `${quantity} × ${title}`,
  arrived: (several: boolean): string => (several ? 'Did the items arrive?' : 'Did it arrive?'),
  arrivedYes: 'Yes, I have it',
  arrivedNo: 'No',
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  noSharedReason: 'These items have no reason in common. Answer for each one below.',
  whatWouldYouLike: 'What would you like?',
  sellerAgrees: 'The seller and you agree on it.',
  details: 'Details',
  detailsHint: 'What do you see? The seller reads this first.',
  detailsOptionalHint: 'Anything the seller should know. You may leave it empty.',
  perItem: 'Items',
  asForAll: 'as above',
  answerApart: 'Change',
  answerTogether: 'Same as the others',

  arrivalMissing: 'Say whether it arrived.',
  reasonMissing: 'Choose a reason.',
  resolutionMissing: 'Choose what you would like.',
  detailsMissing: 'Add a few more words, so that the seller can decide without asking.',
  toMend: 'Before you continue',

  check: 'Check and send',
  checkLead: (sellers: string, atOnce: boolean): string =>
    `To ${sellers}. ${atOnce ? '' : 'Nothing is final until the seller has looked at it.'}`,
  returnPostage: (title: string) => `Return postage, ${title}`,
  upTo: (amount: string) => `At most ${amount}.`,
  agreedAmount: 'The seller and you agree on the amount. This is the most that can come back.',
  mayChange: 'Only the seller’s check of the goods can change the amount. You would see each reason.',
  send: 'Send request',
  sending: 'Sending',

  approved: 'Your request is approved',
  sent: 'Your request is with the seller',
  sentSeveral: 'Your requests are with the sellers',
  request: (number: string) => `Request ${number}`,
  whatNext: 'What happens next',
  sellerLooks: 'The seller looks at your request',
  youSendBack: 'You send the goods back',
  keepUnused: 'Keep them unused and in their wrapping until then.',
  sellerChecks: 'The seller checks them',
  refundUpTo: (amount: string) => `Refund of up to ${amount}`,
  newOne: 'You get a new one',
  viewYourRequest: 'View your request',
  by: (date: string) => `by ${date}`,
};

export type ApplyWords = typeof en;
