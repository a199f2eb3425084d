import {
  type DisputeOutcome,
  mostToAgreeOn,
  type Payer,
  type Resolution,
  smaller,
  toDecimalString,
} from '@refund-widget/domain';
import type { DisputeTerms } from '../contract/disputes.ts';
import { readMoney } from '../kernel/read-money.ts';
import { payerOf } from '../negotiation/terms-of-offer.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { domainItem } from '../reads/domain-order.ts';
import { legsOf } from '../work/line-facts.ts';
import type { LoadedLine } from '../work/loaded-request.ts';
import { leftOf } from '../work/payments-left.ts';
import type { RequestWork } from '../work/request-work.ts';

/** A decision for one line, complete: what binds, and what can be recomputed of it. Amounts in minor units. */
export interface DecidedTerms {
  readonly outcome: DisputeOutcome;
  /** Null: nothing comes of it. */
  readonly resolution: Resolution | null;
  readonly amount: bigint;
  readonly returnRequired: boolean;
  readonly postagePayer: Payer;
  readonly fundedBy: Payer | null;
  /** What came back, or is on its way, before this decision. */
  readonly paid: bigint;
  /** The most that can be laid down for these units. */
  readonly most: bigint;
}

interface Meaning {
  readonly resolutions: readonly Resolution[];
  readonly returnRequired: boolean;
}

/** What each outcome stands for; the first resolution is meant where none is named. */
const MEANINGS: Readonly<Record<DisputeOutcome, Meaning>> = {
  AWAITING_RETURN: { resolutions: ['REFUND_AND_RETURN', 'PARTIAL_REFUND', 'REPLACEMENT'], returnRequired: true },
  REFUND_DUE: { resolutions: ['REFUND_ONLY', 'PARTIAL_REFUND', 'REFUND_AND_RETURN'], returnRequired: false },
  REPLACEMENT_DUE: { resolutions: ['REPLACEMENT'], returnRequired: false },
  SENDING_BACK: { resolutions: [], returnRequired: false },
  CLOSED: { resolutions: [], returnRequired: false },
};

/**
 * Completes a decision for one line and checks it against what the units cost, what the payments can still give back, and
 * what was paid before: a decision never takes back what came back already.
 */
export function decisionTerms(
  work: RequestWork,
  line: LoadedLine,
  given: Omit<DisputeTerms, 'lines'>,
): Outcome<DecidedTerms> {
  const { outcome } = given;
  const { resolutions, returnRequired } = MEANINGS[outcome];
  const resolution = given.resolution ?? resolutions[0] ?? null;
  const limits = limitsOf(work, line);
  const amount = amountOf(work, given, resolution, limits);
  if (!amount.ok) return amount;
  const terms: DecidedTerms = {
    ...{ outcome, resolution, returnRequired, ...limits },
    amount: amount.value,
    postagePayer: given.postagePayer ?? payerOf(line.row.postagePayer),
    fundedBy: given.fundedBy ?? null,
  };
  const problems = [
    ...checkMeaning(given, resolutions, returnRequired),
    ...checkReplacement(line, terms),
    ...checkAmount(work, terms),
  ];
  return problems.length > 0 ? refused(...problems) : done(terms);
}

/** What was paid before, and the most that can be laid down: what the units cost, and the payments can still give. */
function limitsOf({ request }: RequestWork, line: LoadedLine): { readonly paid: bigint; readonly most: bigint } {
  const paid = line.row.refund - legsOf(request.row.refunds, line.row).uncovered;
  const left = request.order.payments.reduce((sum, payment) => sum + leftOf(payment), 0n);
  return { paid, most: smaller(mostToAgreeOn(domainItem(line.item), line.units), paid + left) };
}

function amountOf(
  { request }: RequestWork,
  { amount }: Omit<DisputeTerms, 'lines'>,
  resolution: Resolution | null,
  { paid, most }: { readonly paid: bigint; readonly most: bigint },
): Outcome<bigint> {
  if (resolution === null || resolution === 'REPLACEMENT') return done(paid);
  return amount == null ? done(most) : readMoney(amount, request.order.currency, ['amount']);
}

function checkMeaning(
  given: Omit<DisputeTerms, 'lines'>,
  resolutions: readonly Resolution[],
  returnRequired: boolean,
): Problem[] {
  const problems: Problem[] = [];
  if (given.resolution != null && !resolutions.includes(given.resolution)) {
    const message =
      resolutions.length === 0 ? 'With this outcome nothing comes back.' : 'This outcome means something else.';
    problems.push(problem('RESOLUTION_CONTRADICTS_OUTCOME', message, ['resolution'], { possible: resolutions }));
  }
  if (given.returnRequired != null && given.returnRequired !== returnRequired) {
    const message = returnRequired
      ? 'With this outcome the goods come back.'
      : 'With this outcome nothing is sent back.';
    problems.push(problem('RETURN_CONTRADICTS_OUTCOME', message, ['returnRequired']));
  }
  return problems;
}

/** Whoever got money back, or appeals against how much it was, gets no new one on top of it. */
function checkReplacement({ tracked }: LoadedLine, { paid, resolution }: DecidedTerms): Problem[] {
  if (resolution !== 'REPLACEMENT' || (paid === 0n && !tracked.appealUsed)) return [];
  const message = 'Money came back already: add to it, or close the dispute.';
  return [problem('MONEY_CAME_BACK_ALREADY', message, ['outcome'])];
}

function checkAmount({ request }: RequestWork, { amount, paid, most, resolution }: DecidedTerms): Problem[] {
  if (resolution === null || resolution === 'REPLACEMENT') return [];
  if (amount > paid && amount <= most) return [];
  const { currency } = request.order;
  const text = (minor: bigint) => toDecimalString({ amount: minor, currency });
  const facts = { paid: text(paid), most: text(most), asked: text(amount) };
  const message =
    paid > 0n
      ? `${text(paid)} came back before: name more than that, up to ${text(most)}.`
      : `Name more than nothing, up to ${text(most)}.`;
  return [problem('AMOUNT_OUT_OF_RANGE', message, ['amount'], facts)];
}
