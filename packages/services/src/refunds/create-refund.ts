import * as z from 'zod';
import type { ServiceContext } from '../context.ts';
import type { CreateRefundInput, RefundCreated } from '../contract/requests.ts';
import { runCommand } from '../kernel/run-command.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { waitsForAccount } from '../payouts/waits-for-account.ts';
import { chooseLinesOr } from '../work/choose-lines.ts';
import { legsOf } from '../work/line-facts.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import { closeWork, openWork, type RequestWork } from '../work/request-work.ts';
import { chooseLegs } from './choose-legs.ts';
import { checkSplits, isToBePaid } from './due-lines.ts';
import { holdLegs } from './hold-legs.ts';
import type { LineDue } from './plan-legs.ts';

const createdSchema = z.object({ requestId: z.string(), refundIds: z.array(z.string()) });

/**
 * Sends what is due on its way: the amount is held on the original payments, in the policy's order, and a job for each
 * leg is committed with it. The provider is called by that job, never in here. What is on its way already, or was paid,
 * is not due: after a leg failed, the same call sends only what that leg did not pay.
 */
export function createRefund(context: ServiceContext, input: CreateRefundInput): Promise<Outcome<RefundCreated>> {
  return runCommand(
    context,
    'refundCreate',
    input,
    (stored) => createdSchema.parse(stored),
    async (transaction) => {
      const work = await openWork(context, transaction, input.actor, input.requestId);
      if (!work.ok) return work;
      const refundIds = await startRefund(work.value, input);
      if (!refundIds.ok) return refundIds;
      work.value.payload.refundIds = refundIds.value;
      await closeWork(work.value);
      return done({ requestId: work.value.request.row.id, refundIds: refundIds.value });
    },
  );
}

/** Holds what is due on the payments and enqueues a job for each leg; answers with the refunds' ids. */
export async function startRefund(
  work: RequestWork,
  { lines, expectedTotal }: Pick<CreateRefundInput, 'lines' | 'expectedTotal'>,
): Promise<Outcome<string[]>> {
  const splits = checkSplits(work, lines ?? []);
  if (splits.length > 0) return refused(...splits);
  const chosen = await chooseLinesOr(work, lines, (line) => isToBePaid(work, line), nothingToSend(work));
  if (!chosen.ok) return chosen;
  const dues: LineDue[] = [];
  for (const { lineId, field } of chosen.value) {
    const due = await startLine(work, lineId, field);
    if (!due.ok) return due;
    if (due.value > 0n) dues.push({ lineId, amount: due.value });
  }
  const legs = chooseLegs(work, dues, expectedTotal ?? null);
  return legs.ok ? holdLegs(work, legs.value) : legs;
}

function nothingToSend(work: RequestWork): Problem {
  if ([...work.lines.values()].some((line) => waitsForAccount(work, line))) {
    const message = 'What is left goes to a payment that takes no refunds any more. Prepare a bank transfer.';
    return problem('METHOD_CLOSED', message, ['requestId']);
  }
  const message = 'No line of this request has a refund that is still to be sent.';
  return problem('NOTHING_TO_SEND', message, ['requestId']);
}

/** What the line still has to get; a line that comes to nothing is settled at once. */
async function startLine(
  work: RequestWork,
  lineId: string,
  field: readonly (string | number)[],
): Promise<Outcome<bigint>> {
  const { row } = lineOf(work, lineId);
  if (row.refund === 0n) {
    const settled = await moveLine(work, lineId, 'confirmSettlement', { field });
    return settled.ok ? done(0n) : settled;
  }
  const amount = legsOf(work.request.row.refunds, row).uncovered;
  const moved = await moveLine(work, lineId, 'startPayout', { field, data: { amount } });
  if (!moved.ok) return moved;
  if (amount > 0n) return done(amount);
  return refused(problem('NOTHING_TO_SEND', 'All of this line’s refund is on its way already.', field));
}
