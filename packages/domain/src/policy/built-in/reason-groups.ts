import type { Reason } from '../../model/reason.ts';

/** The buyer simply does not want the goods: private reasons. */
export const privateReasons: Reason[] = ['CHANGE_OF_MIND', 'ORDERED_BY_MISTAKE'];

/** Something is wrong with the goods, seen when they are received. */
export const faultyOnReceipt: Reason[] = [
  'QUALITY_ISSUE',
  'NOT_AS_DESCRIBED',
  'WRONG_ITEM',
  'MISSING_PARTS',
  'DAMAGED_IN_TRANSIT',
];

/** Every reason that supposes the goods arrived. */
export const afterReceipt: Reason[] = [...privateReasons, ...faultyOnReceipt, 'QUALITY_ISSUE_IN_USE'];
