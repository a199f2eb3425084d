import type { ManualPayout } from '@refund-widget/database';
import type { StaffActor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { DecidePayoutInput, ReturnPayoutInput } from '../contract/payouts.ts';
import { runCommand } from '../kernel/run-command.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { holdLegs } from '../refunds/hold-legs.ts';
import { requestChangedSchema } from '../requests/run-on-request.ts';
import { moveLine } from '../work/move-line.ts';
import { closeWork, openWork, type RequestWork } from '../work/request-work.ts';
import { partsWithin } from './prepare-payout.ts';

interface PayoutWork {
  readonly work: RequestWork;
  readonly payout: ManualPayout;
  readonly lineIds: readonly string[];
}

/**
 * Another person than the one who prepared it approves a transfer. From then on it is a refund like any other, held on the
 * original payment and made by a person; what changed since it was prepared refuses it.
 */
export function approvePayout(context: ServiceContext, input: DecidePayoutInput): Promise<Outcome<RequestChanged>> {
  return runOnPayout(context, 'manualPayoutApprove', input, approve);
}

/** Sends a prepared transfer back, with what is to be corrected. */
export function returnPayout(context: ServiceContext, input: ReturnPayoutInput): Promise<Outcome<RequestChanged>> {
  const reason = input.reason.trim();
  const problems = checkTexts({ reason: { value: reason, longest: 5000 } });
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnPayout(context, 'manualPayoutReturn', input, (payout) => sendBack(payout, reason));
}

function runOnPayout<Input extends DecidePayoutInput>(
  context: ServiceContext,
  operation: string,
  input: Input,
  carryOut: (payout: PayoutWork) => Promise<Outcome<null>>,
): Promise<Outcome<RequestChanged>> {
  return runCommand(
    context,
    operation,
    input,
    (stored) => requestChangedSchema.parse(stored),
    async (transaction) => {
      const { actor, payoutId } = input;
      const found = isUuid(payoutId) ? await transaction.manualPayout.findUnique({ where: { id: payoutId } }) : null;
      const work = found && (await openWork(context, transaction, actor, found.requestId));
      // Read again under the order's lock: somebody may have decided meanwhile.
      const payout = work?.ok ? work.value.request.row.manualPayouts.find(({ id }) => id === payoutId) : undefined;
      if (!work?.ok || !payout) {
        return refused(problem('PAYOUT_NOT_FOUND', 'There is no such transfer.', ['payoutId']));
      }
      if (payout.state !== 'PREPARED') {
        const facts = { state: payout.state };
        return refused(problem('PAYOUT_DECIDED', 'Somebody decided on this transfer already.', ['payoutId'], facts));
      }
      const lines = [...work.value.lines.values()].filter(({ row }) => row.manualPayoutId === payoutId);
      const outcome = await carryOut({ work: work.value, payout, lineIds: lines.map(({ row }) => row.id) });
      if (!outcome.ok) return outcome;
      await closeWork(work.value);
      return done({ requestId: work.value.request.row.id });
    },
  );
}

async function approve({ work, payout, lineIds }: PayoutWork): Promise<Outcome<null>> {
  const { id: payoutId, paymentId, amount } = payout;
  const parts = partsWithin(
    work,
    lineIds.map((lineId) => ({ lineId })),
    amount,
  );
  if (parts.reduce((sum, part) => sum + part.amount, 0n) !== amount) {
    const message = 'Part of this was paid otherwise since it was prepared. Send it back, so that it is prepared anew.';
    return refused(problem('TOTAL_CHANGED', message, ['payoutId']));
  }
  for (const lineId of lineIds) {
    const data = { payoutId, amount };
    const moved = await moveLine(work, lineId, 'approveManualPayout', { field: ['payoutId'], data });
    if (!moved.ok) return moved;
  }
  const held = await holdLegs(work, [{ paymentId, amount, parts }], 'manual');
  if (!held.ok) return held;
  const [refundId = null] = held.value;
  await decide(work, payoutId, { state: 'APPROVED', refundId });
  work.payload.refundIds = held.value;
  for (const { lineId, amount: part } of parts) {
    const moved = await moveLine(work, lineId, 'startPayout', {
      field: ['payoutId'],
      data: { amount: part },
      brings: { manualPayout: 'APPROVED' },
    });
    if (!moved.ok) return moved;
  }
  return done(null);
}

async function sendBack({ work, payout, lineIds }: PayoutWork, reason: string): Promise<Outcome<null>> {
  for (const lineId of lineIds) {
    const data = { payoutId: payout.id };
    const moved = await moveLine(work, lineId, 'returnManualPayout', { field: ['payoutId'], reason, data });
    if (!moved.ok) return moved;
  }
  await decide(work, payout.id, { state: 'RETURNED', note: reason });
  return done(null);
}

/** The state it is in is part of the condition: of two decisions at once, one finds it decided. */
async function decide(
  work: RequestWork,
  payoutId: string,
  data: { readonly state: 'APPROVED' | 'RETURNED'; readonly refundId?: string | null; readonly note?: string },
): Promise<void> {
  const person = personOf(work);
  const { count } = await work.transaction.manualPayout.updateMany({
    where: { id: payoutId, state: 'PREPARED' },
    data: { ...data, decidedById: person.staffId, decidedByName: person.name, decidedAt: new Date(work.now) },
  });
  if (count !== 1) throw new Error(`Payout ${payoutId} was decided without its order's lock`);
}

/** The lifecycle let the move pass, so a member of staff acts. */
function personOf({ actor }: RequestWork): StaffActor {
  if (actor.kind === 'STAFF') return actor;
  throw new Error('Somebody without an account decided on a transfer');
}
