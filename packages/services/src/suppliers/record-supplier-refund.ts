import { type LineContext, toDecimalString } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { RecordSupplierRefundInput } from '../contract/suppliers.ts';
import { readMoney } from '../kernel/read-money.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { attachFiles } from '../messages/attach-files.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { settleFreeLine } from '../refunds/settle-free-line.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import type { ChosenLine } from '../work/choose-lines.ts';
import { loadLine } from '../work/loaded-request.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import { type RequestWork, record } from '../work/request-work.ts';
import { chooseLegLines } from './choose-leg-lines.ts';
import { couldMove } from './could-move.ts';
import { legsOf, recordForLegs } from './write-record.ts';

const FULL: Partial<LineContext> = { supplierRefund: 'FULL' };

/** What a supplier paid for one line, minor units. */
interface Paid extends ChosenLine {
  readonly amount: bigint;
}

/**
 * The supplier's money has reached us. Added to what came before it is, for each line, all that is owed to the buyer, and
 * the buyer's refund is due; or it is short, and the line waits on. More than that, or a reference that the leg's record
 * already has, is refused: money that never came must not open the gate.
 */
export function recordSupplierRefund(
  context: ServiceContext,
  input: RecordSupplierRefundInput,
): Promise<Outcome<RequestChanged>> {
  const problems = checkTexts({ reference: { value: input.reference, longest: 200 } });
  if ((input.text?.length ?? 0) > 5000) problems.push(problem('TOO_LONG', 'At most 5000 characters.', ['text']));
  if (problems.length > 0) return Promise.resolve(refused(...problems));
  return runOnRequest(context, 'supplierRefundRecord', input, async (work) => {
    const none = 'No line of this request waits for its supplier’s money.';
    const chosen = await chooseLegLines(work, input.lines, 'supplierRefunds', none);
    if (!chosen.ok) return chosen;
    for (const { lineId, field } of chosen.value) {
      const possible = couldMove(work, lineId, 'supplierRefunds', FULL, field);
      if (!possible.ok) return possible;
    }
    const paid = amountsOf(work, input, chosen.value);
    if (!paid.ok) return paid;
    const reference = input.reference.trim();
    const known = await checkReference(work, chosen.value, reference);
    if (!known.ok) return known;
    const files = await attachFiles(work.transaction, work.actor, work.request.row.orderId, input.evidenceIds ?? []);
    if (!files.ok) return files;
    await recordForLegs(work, chosen.value, (lineIds) => ({
      ...{ kind: 'REFUNDED', text: input.text, reference, evidenceIds: files.value },
      amount: sumOf(paid.value.filter(({ lineId }) => lineIds.includes(lineId))),
    }));
    for (const line of paid.value) {
      const received = await receive(work, line, reference);
      if (!received.ok) return received;
    }
    Object.assign(work.payload, { amount: moneyText(sumOf(paid.value), work.request.order.currency) });
    return done(null);
  });
}

/** Amounts as written, each within what is still owed for its line. */
function amountsOf(
  work: RequestWork,
  { lines }: RecordSupplierRefundInput,
  chosen: readonly ChosenLine[],
): Outcome<Paid[]> {
  const { currency } = work.request.order;
  const paid: Paid[] = [];
  for (const [index, line] of chosen.entries()) {
    const given = lines[index];
    if (!given) throw new Error('A line was chosen that nobody named');
    const field = [...line.field, 'amount'];
    const amount = readMoney(given.amount, currency, field);
    if (!amount.ok) return amount;
    const { refund, supplierRefunded } = lineOf(work, line.lineId).row;
    const open = refund - supplierRefunded;
    if (amount.value < 0n || (amount.value === 0n && open > 0n)) {
      return refused(problem('AMOUNT_NOT_POSITIVE', 'Write an amount above zero.', field));
    }
    if (amount.value > open) {
      const most = moneyText(open, currency);
      const message = `For this line ${most} are still owed. Record no more than that.`;
      return refused(problem('MORE_THAN_OWED', message, field, { most }));
    }
    paid.push({ ...line, amount: amount.value });
  }
  return done(paid);
}

/** Two people who record the same transfer write the same reference. */
async function checkReference(
  work: RequestWork,
  lines: readonly ChosenLine[],
  reference: string,
): Promise<Outcome<null>> {
  const legIds = [...legsOf(work, lines).keys()];
  const where = { legId: { in: legIds }, kind: 'REFUNDED', reference } as const;
  if ((await work.transaction.supplierRecord.findFirst({ where, select: { id: true } })) === null) return done(null);
  const message = 'A refund with this reference is on record already. Write the reference of this one.';
  return refused(problem('REFERENCE_RECORDED', message, ['reference']));
}

async function receive(work: RequestWork, { lineId, field, amount }: Paid, reference: string): Promise<Outcome<null>> {
  const line = lineOf(work, lineId);
  const supplierRefunded = line.row.supplierRefunded + amount;
  const { currency } = work.request.order;
  const data = { amount: moneyText(amount, currency), total: moneyText(supplierRefunded, currency), reference };
  if (supplierRefunded >= line.row.refund) {
    const details = { field, data, changes: { supplierRefunded }, brings: FULL, leaves: FULL };
    const moved = await moveLine(work, lineId, 'supplierRefunds', details);
    return moved.ok ? settleFreeLine(work, lineId) : moved;
  }
  const row = await work.transaction.requestLine.update({
    where: { id: lineId },
    data: { supplierRefunded, version: { increment: 1 } },
  });
  work.lines.set(lineId, loadLine(work.context, row, work.request.order));
  const { state } = row;
  const entry = { lineId, event: 'supplierPaidShort', fromState: state, toState: state };
  record(work, { ...entry, reason: null, clause: null, data }, 'line.supplier_refund_short');
  return done(null);
}

function moneyText(amount: bigint, currency: string): string {
  return toDecimalString({ amount, currency });
}

function sumOf(paid: readonly Paid[]): bigint {
  return paid.reduce((sum, { amount }) => sum + amount, 0n);
}
