import type { DisputeOutcome, Payer } from '@refund-widget/client';

/** What a decision comes to, in a few words. */
const outcomes: Readonly<Record<DisputeOutcome, string>> = {
  AWAITING_RETURN: 'You send the goods back',
  CLOSED: 'No refund',
  REFUND_DUE: 'You get a refund',
  REPLACEMENT_DUE: 'You get a new one',
  SENDING_BACK: 'The goods go back to you',
};

const funders: Readonly<Record<Payer, string>> = {
  BUYER: 'paid by you',
  PLATFORM: 'paid by the platform',
  SELLER: 'paid by the seller',
  SUPPLIER: 'paid by the supplier',
};

const postage: Readonly<Record<Payer, string>> = {
  BUYER: 'You pay the return postage.',
  PLATFORM: 'The platform pays the return postage.',
  SELLER: 'The seller pays the return postage.',
  SUPPLIER: 'The supplier pays the return postage.',
};

/** Words of disputes: asking for one, how it stands, and the decision. */
export const en = {
  outcomes,
  funders,
  postage,
  stepIn: 'Ask the platform to step in',
  stepInAbout: (titles: string) => `Ask the platform to step in: ${titles}`,
  stepInSure: 'Ask the platform to step in?',
  stepInDetail: 'A mediator reads what both of you wrote and showed, may ask questions, and decides in writing.',
  appeal: 'Appeal the result',
  appealAbout: (titles: string) => `Appeal the result: ${titles}`,
  appealSure: 'Appeal the result?',
  appealDetail: 'You can appeal once. A mediator looks at it again; what came back already stays yours.',
  why: 'What is it about?',
  whyHint: 'The seller and the mediator read it.',
  whyMissing: 'Write in a sentence what the platform should look at.',
  files: 'Anything else to show',
  back: 'Back',
  send: 'Ask the platform',
  sendAppeal: 'Send appeal',
  sending: 'Sending',
  sent: 'The platform knows. You are told when it asks or decides.',

  dispute: 'Dispute',
  appealed: 'Appeal',
  byYou: (when: string) => `You asked the platform ${when}`,
  byThem: (name: string, when: string) => `${name} asked the platform ${when}`,
  mediator: (name: string) => `Mediator: ${name}`,
  noMediator: 'A mediator takes it on soon.',
  points: 'What each side says',
  you: 'You',
  seller: 'Seller',
  binding: 'The decision is in writing and binds both.',

  decision: 'The decision',
  decidedBy: (name: string, when: string) => `${name}, ${when}`,
  settled: 'You settled.',
  withdrawn: 'You withdrew the dispute.',
  sendBackFirst: 'Send the goods back first.',

  withdraw: 'Withdraw the dispute',
  withdrawSure: 'Withdraw the dispute?',
  withdrawDetail: 'The platform stops and this request is closed. You cannot ask it again about the same goods.',
  keep: 'Keep it',
  withdrawnNow: 'You withdrew the dispute.',
};

export type DisputeWords = typeof en;
