import { EXCLUSIONS } from '../policy/schema/exclusions.ts';

/** Every code a rule may give. A person reads a sentence for each of them, in every language. */
export const RULE_CODES = [
  // Does the policy accept the reason at all?
  'REASON_ACCEPTED',
  'REASON_NOT_ACCEPTED',
  'NOT_APPLICABLE',
  'DISPLACED_BY_TERMS',
  // Are there units to ask for?
  'UNITS_FREE',
  'ALL_UNITS_TAKEN',
  // Is the item one that is treated differently?
  'NOT_EXCLUDED',
  'EXCLUSION_NOT_CONFIRMED',
  ...EXCLUSIONS,
  // Where are the goods?
  'DELIVERED',
  'NOT_DELIVERED',
  'STATED_NOT_RECEIVED',
  'STATED_RECEIVED',
  'DELIVERY_DATE_UNKNOWN',
  'NOT_SHIPPED',
  'CONTRACT_SIGNED',
  'AWAITING_SHIPMENT',
  'NOT_OVERDUE',
  'OVERDUE',
  'DELIVERY_RECORDED',
  // Is it in time?
  'WITHIN_WINDOW',
  'WINDOW_CLOSED',
  'WINDOW_NOT_OPEN',
  'WINDOW_NOT_STARTED',
  'NO_TIME_LIMIT',
  'NOT_INFORMED',
  'INFORMED_LATE',
  // What goes with it?
  'NEEDS_AGREEMENT',
  'SUPPLIER_DECIDES',
  'EVIDENCE_REQUIRED',
  'CONDITION_UNUSED',
  'CONDITION_INTACT',
  'CONDITION_INSTRUCTIONS_FOLLOWED',
  'CONDITION_ORIGINAL_PACKAGING',
  'CONDITION_SEAL_UNBROKEN',
  'CONDITION_NOT_ACTIVATED',
  'CONDITION_TAGS_ATTACHED',
  'APPROVED_AUTOMATICALLY',
  'RETURN_WAIVED',
] as const;

export type RuleCode = (typeof RULE_CODES)[number];

const codes: ReadonlySet<string> = new Set(RULE_CODES);

export function isRuleCode(code: string): code is RuleCode {
  return codes.has(code);
}
