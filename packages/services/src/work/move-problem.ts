import { type MoveProblem, toDecimalString } from '@refund-widget/domain';
import { type Problem, problem } from '../outcome.ts';

/** What to do about a move that the lifecycle refuses. Others say where the line stands. */
const SENTENCES: Readonly<Record<string, string>> = {
  ACTOR_NOT_ALLOWED: 'This is for someone else to do.',
  ALREADY_ACCEPTED: 'Your side has accepted this already; the other side has not answered yet.',
  ALREADY_SHIPPED: 'The parcel has left already.',
  APPEAL_NOT_ALLOWED: 'The policy allows no appeal.',
  APPEAL_USED: 'There was an appeal already; there is no second one.',
  APPEAL_WINDOW_CLOSED: 'The time to appeal is over.',
  DEADLINE_NOT_PASSED: 'The other side still has time to act; wait until its deadline has passed.',
  DECISION_CONTRADICTS_GOODS: 'The goods are elsewhere: choose an outcome that fits where they are.',
  DISPUTE_DECIDED: 'A mediator decided this already.',
  DISPUTES_NOT_OFFERED: 'The policy offers no dispute.',
  ESCALATION_WINDOW_CLOSED: 'The time to ask the mediator is over.',
  GOODS_NOT_WITH_BUYER: 'The buyer does not have these goods, so they cannot be sent back.',
  GOODS_WITH_SELLER: 'The goods are back with the seller, so the request cannot be taken back any more.',
  MANUAL_PAYOUT_PREPARED: 'A bank transfer is prepared already and waits for a second person.',
  MEDIATOR_ACTS_FOR_SELLER: 'You act for this seller, so another mediator decides.',
  METHOD_CLOSED: 'The original payment takes no refunds any more; pay by hand.',
  MONEY_ON_ITS_WAY: 'Money is on its way; wait until the provider has answered.',
  NO_MANUAL_PAYOUT_PREPARED: 'No bank transfer is prepared.',
  NOTHING_TO_SEND: 'All of this line’s refund is on its way already.',
  ORIGINAL_PAYMENT_USABLE: 'The money can go back the way it came; try that first.',
  NOT_COMMISSION: 'These goods were not sold on commission, so there is no supplier to ask.',
  OTHER_MEDIATOR: 'Another mediator has this dispute; they hand it over first.',
  PARCEL_LEFT: 'The parcel left meanwhile: the buyer turns the request into a return or cancels it.',
  PARCEL_NOT_LEFT: 'The parcel has not left, so there is nothing to convert.',
  QUESTION_OPEN: 'A question is open already; wait for its answer or its deadline.',
  REFUND_AGREED: 'A refund was agreed, not a replacement.',
  REPLACEMENT_AGREED: 'A replacement was agreed, not a refund. Record that it failed, and agree on money instead.',
  RETURN_NOT_OVERDUE: 'The parcel is neither lost nor late.',
  SECOND_PERSON_REQUIRED: 'You prepared this, so someone else approves it.',
  SUPPLIER_REFUND_NOT_RECORDED: 'Record the supplier’s refund first; the buyer’s follows it.',
};

/** A refusal of the lifecycle as a problem of the caller's input, with amounts in major units of `currency`. */
export function moveProblem(
  { code, state, event, facts }: MoveProblem,
  field: readonly (string | number)[],
  currency: string,
): Problem {
  const message = SENTENCES[code] ?? `This is not possible while the line is ${state}. Load it again.`;
  const plain = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'bigint' ? toDecimalString({ amount: fact, currency }) : fact,
    ]),
  );
  return problem(code === 'MOVE_NOT_ALLOWED' ? 'NOT_IN_THIS_STATE' : code, message, field, { ...plain, state, event });
}
