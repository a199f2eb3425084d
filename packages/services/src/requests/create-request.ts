import type { Transaction } from '@refund-widget/database';
import type { Quote } from '@refund-widget/domain';
import * as z from 'zod';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { CreateRequestInput } from '../contract/requests.ts';
import { violates } from '../kernel/constraint.ts';
import { runCommand } from '../kernel/run-command.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { lockOrderForWork } from '../reads/load-order.ts';
import { quoteOf } from '../reads/quote-of.ts';
import { approveAutomatically, needsNobody } from './create/approve-automatically.ts';
import { checkEvidence } from './create/check-evidence.ts';
import { returnRequired } from './create/line-rows.ts';
import { writeRequest } from './create/write-request.ts';

export const requestChangedSchema = z.object({ requestId: z.string() });

const LONGEST_DETAILS = 5000;
const MOST_LINES = 100;

/**
 * A buyer's request to one seller about units of one order, judged and quoted at the server's now. Its units are held
 * from here on: of two requests for the same units exactly one is accepted.
 */
export async function createRequest(
  context: ServiceContext,
  input: CreateRequestInput,
): Promise<Outcome<RequestChanged>> {
  const problems = checkInput(input);
  if (problems.length > 0) return refused(...problems);
  try {
    return await runCommand(
      context,
      'refundRequestCreate',
      input,
      (stored) => requestChangedSchema.parse(stored),
      (transaction) => createIn(context, transaction, input),
    );
  } catch (error) {
    // The order's lock lets one in at a time; the constraint stands behind it, whatever a later writer forgets.
    if (!violates(error, 'claims_one_holder_a_unit')) throw error;
    return refused(problem('QUANTITY_BEYOND_CLAIMABLE', 'Another request holds these units by now.', ['lines']));
  }
}

function checkInput({ actor, lines, details }: CreateRequestInput): Problem[] {
  if (actor.kind === 'STAFF' && actor.role === 'MEDIATOR') {
    return [problem('FORBIDDEN', 'A mediator makes no requests.')];
  }
  return [
    ...(lines.length === 0 ? [problem('NO_LINES', 'Name at least one line.', ['lines'])] : []),
    ...(lines.length > MOST_LINES ? [problem('TOO_MANY', `At most ${MOST_LINES} lines.`, ['lines'])] : []),
    ...(details.length > LONGEST_DETAILS
      ? [problem('TOO_LONG', `At most ${LONGEST_DETAILS} characters.`, ['details'], { longest: LONGEST_DETAILS })]
      : []),
  ];
}

async function createIn(
  context: ServiceContext,
  transaction: Transaction,
  input: CreateRequestInput,
): Promise<Outcome<{ requestId: string }>> {
  const { actor, orderId, lines } = input;
  const order = isUuid(orderId) ? await lockOrderForWork(context, transaction, actor, orderId) : null;
  if (!order) return refused(problem('ORDER_NOT_FOUND', 'There is no such order.', ['orderId']));
  const now = context.clock();
  const quoted = quoteOf(context, order, lines, now);
  if (!quoted.ok) return quoted;
  const returns = checkReturns(input, quoted.value);
  if (returns.length > 0) return refused(...returns);
  const evidence = await checkEvidence(transaction, orderId, input.evidence ?? [], quoted.value.lines);
  if (!evidence.ok) return evidence;
  const request = { input, order, quote: quoted.value, evidence: evidence.value, now };
  const written = await writeRequest(context, transaction, request);
  const { requestId } = written;
  if (!written.lines.some(needsNobody)) return done({ requestId });
  const approved = await approveAutomatically(context, transaction, actor.merchantId, requestId);
  return approved.ok ? done({ requestId }) : approved;
}

/** The buyer agrees to send the goods back where the terms ask for it. */
function checkReturns({ lines }: CreateRequestInput, { lines: quoted }: Quote): Problem[] {
  return lines.flatMap(({ returnNeeded }, index) => {
    const line = quoted[index];
    if (!line || returnNeeded || !returnRequired(line)) return [];
    const message =
      'These terms give the money back for goods that come back. Agree to return them, or ask for something else.';
    return [
      problem('RETURN_REQUIRED', message, ['lines', index, 'returnNeeded'], { clause: line.option.decidedBy.clause }),
    ];
  });
}
