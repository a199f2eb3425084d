import type { DeadlineTerms } from '../model/deadline.ts';
import type { LineContext } from '../model/line-context.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';

type LineTerms = Pick<LineContext, 'deadlines' | 'disputesOffered' | 'appealAllowed'>;

/**
 * The terms of a line's life. `source` is the document of the option that was taken, `merchant` the merchant's policy of
 * the item; for a legal pack they differ, and what the law leaves open follows the merchant's.
 */
export function termsOfLine(source: PolicyDocument, merchant: PolicyDocument): LineTerms {
  const dispute = source.dispute ?? merchant.dispute;
  const deadlines: DeadlineTerms = { ...merchant.deadlines, ...source.deadlines };
  return {
    deadlines: dispute?.appealWithin
      ? { ...deadlines, REFUNDED: { ...dispute.appealWithin, onTimeout: 'LAPSE', clause: dispute.clause } }
      : deadlines,
    disputesOffered: dispute !== null,
    appealAllowed: dispute !== null && dispute.appeals > 0,
  };
}
