import type { PayableKind, PayableState, Payer } from '@refund-widget/client';

const kinds: Readonly<Record<PayableKind, string>> = {
  RETURN_POSTAGE: 'Return postage',
  TEST_REPORT: 'Test report',
};

const claims: Readonly<Record<PayableKind, string>> = {
  RETURN_POSTAGE: 'Claim the return postage',
  TEST_REPORT: 'Claim the test report',
};

const states: Readonly<Record<PayableState, string>> = {
  APPROVED: 'agreed, to be paid',
  CLAIMED: 'with the seller',
  DECLINED: 'declined',
  PAID: 'paid',
};

const payers: Readonly<Record<Payer, string>> = {
  BUYER: 'You pay it.',
  PLATFORM: 'The platform pays it back.',
  SELLER: 'The seller pays it back.',
  SUPPLIER: 'The supplier pays it back.',
};

/** Words of money owed beside the refund, and of bank details. */
export const en = {
  kinds,
  claims,
  states,
  payers,
  title: 'What else you get',
  cap: (amount: string) => `At most ${amount}.`,
  noCap: 'What the receipt shows.',
  amount: 'What you paid',
  amountMissing: 'Write the amount on the receipt.',
  receipt: 'Receipt',
  note: 'Anything to add',
  back: 'Back',
  send: 'Send claim',
  sending: 'Sending',
  sent: 'Your claim is with the seller.',
  declinedBecause: (reason: string) => `The seller: “${reason}”`,
  reference: (reference: string) => `reference ${reference}`,
  claimedOn: (date: string) => `claimed ${date}`,
  paidOn: (date: string) => `paid ${date}`,

  bankTitle: 'Where should the money go?',
  bankLead: 'Your payment can’t take the money back. It goes to your bank account instead.',
  holder: 'Account holder',
  holderMissing: 'Write the name on the account.',
  iban: 'IBAN or account number',
  ibanMissing: 'Write the account number.',
  bank: 'Bank',
  bankHint: 'Leave it out if the account number is an IBAN.',
  safety: 'We never ask for a card number, PIN or password.',
  advice: 'More on staying safe',
  sendBank: 'Send bank details',
  bankSent: 'The seller has your bank details.',
  given: (ending: string) => `Account ending ${ending}`,
  changeBank: 'Change bank details',
};

export type PayableWords = typeof en;
