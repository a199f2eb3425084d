import type { Answer, Approval, EligibilityOption } from '../model/eligibility.ts';
import { REASONS, type Reason } from '../model/reason.ts';

const answerRank: Readonly<Record<Answer, number>> = { ELIGIBLE: 0, NEGOTIABLE: 1, NOT_YET: 2, INELIGIBLE: 3 };
const approvalRank: Readonly<Record<Approval, number>> = { AUTOMATIC: 0, REVIEW: 1, AGREEMENT: 2 };
const reasonRank = new Map<Reason, number>(REASONS.map((reason, rank) => [reason, rank]));

/**
 * Options for the same lot and reason, best for the buyer first: a better answer; no postage to pay; less approval to
 * wait for; more time; more money; a law before a policy that grants no more.
 * Postage stands before approval because a full refund that costs the buyer nothing is worth a review: a withdrawal
 * that needs none, but sends the buyer to the post office at the buyer's expense, is the worse offer for faulty goods.
 */
export function compareOptions(left: EligibilityOption, right: EligibilityOption): number {
  return (
    answerRank[left.answer] - answerRank[right.answer] ||
    paysPostage(left) - paysPostage(right) ||
    approvalRank[left.approval] - approvalRank[right.approval] ||
    compareClosing(left, right) ||
    compareAmounts(right.maximumRefund, left.maximumRefund) ||
    Number(left.source.kind === 'POLICY') - Number(right.source.kind === 'POLICY')
  );
}

/**
 * Best options of different reasons or lots, for a summary: a better answer, then the reason that asks least of the
 * buyer (the order in which reasons are listed), then as above. Otherwise an item that can simply go back until Tuesday
 * would be introduced by its two-year guarantee.
 */
export function compareAcrossReasons(left: EligibilityOption, right: EligibilityOption): number {
  return (
    answerRank[left.answer] - answerRank[right.answer] ||
    (reasonRank.get(left.reason) ?? 0) - (reasonRank.get(right.reason) ?? 0) ||
    compareOptions(left, right)
  );
}

function paysPostage({ returnRequired, postage }: EligibilityOption): number {
  return returnRequired && postage.payer === 'BUYER' ? 1 : 0;
}

/** Later is better, and no end at all is best; a window that has not begun to run ends after any that has. */
function compareClosing(left: EligibilityOption, right: EligibilityOption): number {
  const leftCloses = left.window?.closesAt ?? Number.POSITIVE_INFINITY;
  const rightCloses = right.window?.closesAt ?? Number.POSITIVE_INFINITY;
  return leftCloses === rightCloses ? 0 : leftCloses > rightCloses ? -1 : 1;
}

function compareAmounts(left: bigint, right: bigint): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
