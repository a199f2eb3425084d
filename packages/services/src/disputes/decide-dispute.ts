import type { DisputeDecision } from '@refund-widget/domain';
import type { StaffActor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { DecideDisputeInput } from '../contract/disputes.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { type AgreedChanges, agreeTerms } from '../work/agree-terms.ts';
import { type ChosenLine, chooseLines } from '../work/choose-lines.ts';
import { supplierRefundOf } from '../work/line-facts.ts';
import type { LoadedLine } from '../work/loaded-request.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { storePlain } from '../work/stored-line.ts';
import { type DecidedTerms, decisionTerms } from './decision-terms.ts';

/**
 * The mediator's binding decision, line by line, with a written reason that both sides read; fewer units split the line.
 * Deciding takes a dispute that nobody has. Refuses `AMOUNT_OUT_OF_RANGE`, `AMOUNT_FOR_ONE_LINE`,
 * `MONEY_CAME_BACK_ALREADY`, `RETURN_ADDRESS_REQUIRED`, what contradicts the outcome, and whatever the lifecycle refuses:
 * a mediator who acts for the seller, another one's dispute, an outcome that the goods' place does not allow.
 */
export function decideDispute(context: ServiceContext, input: DecideDisputeInput): Promise<Outcome<RequestChanged>> {
  const reason = input.reason.trim();
  const problems = checkTexts({ reason: { value: reason, longest: 5000 } });
  if (input.amount != null && input.lines.length > 1) {
    const message = 'Decide line by line where you name an amount.';
    problems.push(problem('AMOUNT_FOR_ONE_LINE', message, ['amount']));
  }
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'disputeDecide', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    let total = 0n;
    for (const line of chosen.value) {
      const decided = await decideLine(work, line, input, reason);
      if (!decided.ok) return decided;
      total += decided.value;
    }
    Object.assign(work.payload, { reason, outcome: input.outcome, amount: total.toString() });
    return done(null);
  });
}

/** Answers with all that comes back for the line. */
async function decideLine(
  work: RequestWork,
  { lineId, field }: ChosenLine,
  input: DecideDisputeInput,
  reason: string,
): Promise<Outcome<bigint>> {
  const line = lineOf(work, lineId);
  const terms = decisionTerms(work, line, input);
  if (!terms.ok) return terms;
  const address = returnAddressFor(work, terms.value, input.returnAddressId ?? null);
  if (!address.ok) return address;
  const written = writtenTerms(work, line, terms.value);
  if (!written.ok) return written;
  const { outcome, amount, fundedBy, resolution, returnRequired, postagePayer } = terms.value;
  const decision: DisputeDecision = { outcome, reason, fundedBy };
  const { supplierRefunded } = line.row;
  const moved = await moveLine(work, lineId, 'decide', {
    ...{ field, reason },
    data: { disputeId: line.row.disputeId, outcome, amount, resolution, returnRequired, postagePayer, fundedBy },
    brings: { decision, supplierRefund: supplierRefundOf({ supplierRefunded, refund: amount }) },
    changes: {
      ...written.value.changes,
      ruling: storePlain(decision),
      ...(address.value !== null && { returnAddressId: address.value }),
    },
    leaves: { ...written.value.leaves, decision },
  });
  if (!moved.ok) return moved;
  await keepDecision(work, line, terms.value, reason);
  return done(amount);
}

/** Where nothing comes of it, the line's terms stay as they were. */
function writtenTerms(work: RequestWork, line: LoadedLine, terms: DecidedTerms): Outcome<AgreedChanges> {
  const { resolution } = terms;
  if (resolution === null) return done({ changes: {}, leaves: { offer: null } });
  const clause = line.source.document.dispute?.clause ?? line.merchantPolicy.document.dispute?.clause ?? '';
  return agreeTerms(work, line.row.id, { ...terms, resolution, clause, offerId: null }, ['amount']);
}

function returnAddressFor(work: RequestWork, terms: DecidedTerms, wanted: string | null): Outcome<string | null> {
  if (!terms.returnRequired) return done(null);
  const known = work.request.row.seller.returnAddresses;
  const address = wanted === null ? known[0] : known.find(({ id }) => id === wanted);
  if (address) return done(address.id);
  return wanted === null
    ? refused(problem('RETURN_ADDRESS_REQUIRED', 'This seller has no address to send goods to.', ['returnAddressId']))
    : refused(problem('RETURN_ADDRESS_NOT_FOUND', 'This seller has no such address.', ['returnAddressId']));
}

/** The lifecycle let the move pass, so a mediator acts, and the line is in a dispute. */
async function keepDecision(work: RequestWork, line: LoadedLine, terms: DecidedTerms, reason: string): Promise<void> {
  const { transaction, context, request, now } = work;
  const { disputeId } = line.row;
  const mediator = mediatorOf(work);
  if (disputeId === null) throw new Error(`Line ${line.row.id} is in dispute without one`);
  await transaction.dispute.updateMany({
    where: { id: disputeId, mediatorId: null },
    data: { mediatorId: mediator.staffId },
  });
  const { outcome, resolution, amount, returnRequired, postagePayer, fundedBy } = terms;
  await transaction.disputeDecision.create({
    data: {
      ...{ id: context.newId(), merchantId: request.row.merchantId, disputeId, lineId: line.row.id },
      ...{ outcome, resolution, amount, returnRequired, fundedBy, reason, at: new Date(now) },
      postagePayer: returnRequired ? postagePayer : null,
      ...{ decidedById: mediator.staffId, decidedByName: mediator.name },
    },
  });
}

function mediatorOf({ actor }: RequestWork): StaffActor {
  if (actor.kind === 'STAFF') return actor;
  throw new Error('Somebody without an account decided a dispute');
}
