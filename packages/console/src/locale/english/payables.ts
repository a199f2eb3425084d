import type { DeskPayableFragment } from '@refund-widget/client';

/** Money owed to the buyer beside the refund. */
export const payables = {
  heading: 'Beside the refund',
  scope: 'outside the refund and its cap',
  kind: {
    RETURN_POSTAGE: 'Return postage',
    TEST_REPORT: 'Test report',
  } satisfies Record<DeskPayableFragment['kind'], string>,
  state: {
    CLAIMED: 'To decide',
    APPROVED: 'To pay',
    DECLINED: 'Declined',
    PAID: 'Paid',
  } satisfies Record<DeskPayableFragment['state'], string>,
  payer: {
    BUYER: 'Buyer pays',
    SELLER: 'Seller pays',
    PLATFORM: 'Platform pays',
    SUPPLIER: 'Supplier pays',
  } satisfies Record<DeskPayableFragment['payer'], string>,
  cap: (money: string) => `at most ${money}`,
  receipt: (index: number, total: number) => (total === 1 ? 'Receipt' : `Receipt ${index} of ${total}`),
  claimed: (name: string, when: string) => `${name}, ${when}`,
  decided: (name: string) => `Decided by ${name}`,
  agree: (money: string) => `Agree to ${money}`,
  decline: 'Decline…',
  pay: 'Record payment…',
  agreeing: 'Sending…',
  declining: {
    title: 'Decline the claim',
    reason: (name: string) => `Why, in words ${name} will read`,
    reasonMissing: 'Write why: the buyer reads it.',
    submit: (name: string) => `Decline and notify ${name}`,
    submitting: 'Sending…',
  },
  paying: {
    title: (money: string) => `Record that ${money} was paid`,
    lead: 'Nothing is sent from here: this says that it was, once.',
    how: 'Paid as',
    means: {
      TRANSFER: 'Bank transfer',
      PREPAID_LABEL: 'Prepaid label, given beforehand',
    } satisfies Record<NonNullable<DeskPayableFragment['paidAs']>, string>,
    reference: 'Reference of the transfer, or the label’s number',
    referenceMissing: 'Enter what finds it again.',
    submit: 'Record as paid',
    submitting: 'Recording…',
  },
  claim: {
    RETURN_POSTAGE: 'Claim return postage for the buyer…',
    TEST_REPORT: 'Claim a test report for the buyer…',
  } satisfies Record<DeskPayableFragment['kind'], string>,
  claiming: {
    title: 'Claim for the buyer',
    lead: (terms: string) => `${terms}. The record says that you entered it.`,
    amount: 'What was paid',
    amountMissing: 'Enter the amount on the receipt, more than nothing.',
    receiptMissing: 'Add the receipt.',
    submit: 'Enter the claim',
    submitting: 'Entering…',
  },
  doneBy: {
    claimPayable: 'The claim is entered, to be decided.',
    approvePayable: 'Agreed, and the buyer is told. It is now to be paid.',
    declinePayable: 'Declined, and the buyer is told why.',
    payPayable: 'Recorded as paid, and the buyer is told.',
  },
};
