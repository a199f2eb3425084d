import type { PayableKind, PayableOption } from '@refund-widget/domain';
import { toDecimalString } from '@refund-widget/domain';
import { actorKindOf } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { ClaimPayableInput, PayableChanged } from '../contract/payables.ts';
import { readMoney } from '../kernel/read-money.ts';
import { runCommand } from '../kernel/run-command.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { attachEvidence } from '../work/attach-evidence.ts';
import { authorOf, closeWork, openWork, type RequestWork } from '../work/request-work.ts';
import { claimableNow } from './claimable-now.ts';
import { recordPayable } from './record-payable.ts';
import { payableChangedSchema } from './run-on-payable.ts';

const RECEIPT: Readonly<Record<PayableKind, string>> = {
  RETURN_POSTAGE: 'postage-receipt',
  TEST_REPORT: 'test-report-receipt',
};
const LONGEST_NOTE = 2000;

/**
 * What the buyer paid and the terms put on somebody else: return postage, once a parcel, or a test report that confirmed
 * the fault. Outside the refund and its caps, inside a cap of its own: `AMOUNT_OVER_CAP`.
 */
export function claimPayable(context: ServiceContext, input: ClaimPayableInput): Promise<Outcome<PayableChanged>> {
  return runCommand(
    context,
    'payableClaim',
    input,
    (stored) => payableChangedSchema.parse(stored),
    async (transaction) => {
      const work = await openWork(context, transaction, input.actor, input.requestId);
      return work.ok ? claim(work.value, input) : work;
    },
  );
}

async function claim(
  work: RequestWork,
  input: ClaimPayableInput,
): Promise<Outcome<{ requestId: string; payableId: string }>> {
  const option = await optionOf(work, input.kind);
  if (!option.ok) return option;
  const amount = checkAmount(input, option.value, work.request.order.currency);
  if (!amount.ok) return amount;
  const note = input.note?.trim() || null;
  if (note !== null && note.length > LONGEST_NOTE) {
    return refused(problem('TOO_LONG', `At most ${LONGEST_NOTE} characters.`, ['note'], { longest: LONGEST_NOTE }));
  }
  const receipt = await attachReceipt(work, input);
  if (!receipt.ok) return receipt;
  const { context, transaction, request, actor, now } = work;
  const id = context.newId();
  const { kind, payer, cap, clause } = option.value;
  const payable = await transaction.payable.create({
    data: {
      ...{ id, merchantId: actor.merchantId, requestId: request.row.id, kind, payer, cap, note, amount: amount.value },
      ...{ clause: clause || null, state: 'CLAIMED', evidenceIds: [...receipt.value], claimedAt: new Date(now) },
      ...{ claimedBy: actorKindOf(actor), claimedByName: authorOf(actor, request.order).actorName },
    },
  });
  recordPayable(work, payable, 'claimPayable', note);
  await closeWork(work);
  return done({ requestId: request.row.id, payableId: id });
}

async function optionOf(work: RequestWork, kind: PayableKind): Promise<Outcome<PayableOption>> {
  const option = (await claimableNow(work)).find((each) => each.kind === kind);
  if (option) return done(option);
  const message =
    kind === 'RETURN_POSTAGE'
      ? 'No parcel of this request was sent at somebody else’s cost and is still to be claimed.'
      : 'The terms do not reimburse a test report here, the fault is not confirmed, or it was claimed already.';
  return refused(problem('NOTHING_TO_CLAIM', message, ['kind'], { kind }));
}

function checkAmount({ amount }: ClaimPayableInput, { cap, clause }: PayableOption, currency: string): Outcome<bigint> {
  const read = readMoney(amount, currency, ['amount']);
  if (!read.ok) return read;
  if (read.value <= 0n) {
    return refused(problem('NOT_POSITIVE', 'Write what was paid, more than nothing.', ['amount', 'amount']));
  }
  if (cap === null || read.value <= cap) return read;
  const most = toDecimalString({ amount: cap, currency });
  const message = `The terms reimburse at most ${most} ${currency}; claim that or less.`;
  return refused(problem('AMOUNT_OVER_CAP', message, ['amount', 'amount'], { cap: most, clause }));
}

async function attachReceipt(work: RequestWork, { kind, evidence }: ClaimPayableInput) {
  if (evidence.length === 0) {
    return refused(problem('EVIDENCE_MISSING', 'Add the receipt, as a photo or a PDF.', ['evidence']));
  }
  const pieces = evidence.map((piece) => ({ ...piece, line: null, requirement: RECEIPT[kind] }));
  return attachEvidence(work, pieces, { lineIds: [], partOfMore: true });
}
