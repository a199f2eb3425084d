import type { Resolution, SupplierRecordKind } from '@refund-widget/client';

/** What is said about a supplier; an outcome is never promised. */
export const en = {
  heading: 'The supplier',
  noPromise: 'We negotiate for you. We can’t promise the outcome.',
  print: 'Record to print',
  kinds: {
    ASKED: 'We asked the supplier',
    OPENED: 'The supplier has read it',
    ACCEPTED: 'The supplier agrees and takes the goods back',
    ACCEPTED_WITHOUT_RETURN: 'The supplier agrees; the goods need not come back',
    OFFERED: 'The supplier offers something else',
    DECLINED: 'The supplier declined',
    SHIPPED: 'We sent the goods on to the supplier',
    RECEIVED: 'The supplier has the goods',
    REFUNDED: 'The supplier’s money reached us',
    RESHIPPED: 'The supplier sent a new one',
    FAILED: 'The supplier did not do as agreed',
    NOTE: 'Note',
  } satisfies Record<SupplierRecordKind, string>,
  resolution: {
    REFUND_AND_RETURN: 'money back for the goods',
    REFUND_ONLY: 'money back',
    PARTIAL_REFUND: 'part of the money',
    REPLACEMENT: 'a new one',
  } satisfies Record<Resolution, string>,
  recordedBy: (name: string) => `noted by ${name}`,
  failed: 'The record did not arrive.',
  again: 'Try again',
};

export type SupplierWords = typeof en;
