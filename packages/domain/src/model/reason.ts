/** Why a buyer asks. Every reason has one fault, which decides who pays postage and whether outbound shipping comes back. */
export const REASONS = [
  'CHANGE_OF_MIND',
  'ORDERED_BY_MISTAKE',
  'QUALITY_ISSUE',
  'QUALITY_ISSUE_IN_USE',
  'NOT_AS_DESCRIBED',
  'WRONG_ITEM',
  'MISSING_PARTS',
  'DAMAGED_IN_TRANSIT',
  'NOT_RECEIVED',
] as const;

export type Reason = (typeof REASONS)[number];

export const FAULTS = ['BUYER', 'SELLER', 'CARRIER'] as const;
export type Fault = (typeof FAULTS)[number];

export const faultOf: Readonly<Record<Reason, Fault>> = {
  CHANGE_OF_MIND: 'BUYER',
  ORDERED_BY_MISTAKE: 'BUYER',
  QUALITY_ISSUE: 'SELLER',
  QUALITY_ISSUE_IN_USE: 'SELLER',
  NOT_AS_DESCRIBED: 'SELLER',
  WRONG_ITEM: 'SELLER',
  MISSING_PARTS: 'SELLER',
  DAMAGED_IN_TRANSIT: 'CARRIER',
  NOT_RECEIVED: 'CARRIER',
};
