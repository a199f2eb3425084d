import { smaller, toDecimalString } from '@refund-widget/domain';
import * as z from 'zod';
import type { ServiceContext } from '../context.ts';
import type { MoneyText } from '../contract/command.ts';
import type { PayoutPrepared, PreparePayoutInput } from '../contract/payouts.ts';
import { readMoney } from '../kernel/read-money.ts';
import { runCommand } from '../kernel/run-command.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import { checkSplits } from '../refunds/due-lines.ts';
import type { LineDue } from '../refunds/plan-legs.ts';
import { chooseLinesOr } from '../work/choose-lines.ts';
import { legsOf } from '../work/line-facts.ts';
import { moveLine } from '../work/move-line.ts';
import { closeWork, openWork, type RequestWork } from '../work/request-work.ts';
import { choosePayment } from './choose-payment.ts';
import { type Account, readAccount } from './read-account.ts';
import { waitsForAccount } from './waits-for-account.ts';

const preparedSchema = z.object({ requestId: z.string(), payoutId: z.string() });

const LONGEST_NOTE = 5_000;

/**
 * One person prepares a bank transfer for money that its original payment takes no more. It counts against that payment's
 * cap, is for what the lines still have to get of it, and moves nothing before another person approves it.
 */
export function preparePayout(context: ServiceContext, input: PreparePayoutInput): Promise<Outcome<PayoutPrepared>> {
  return runCommand(
    context,
    'manualPayoutPrepare',
    input,
    (stored) => preparedSchema.parse(stored),
    async (transaction) => {
      const work = await openWork(context, transaction, input.actor, input.requestId);
      if (!work.ok) return work;
      const payoutId = await prepare(work.value, input);
      if (!payoutId.ok) return payoutId;
      await closeWork(work.value);
      return done({ requestId: work.value.request.row.id, payoutId: payoutId.value });
    },
  );
}

async function prepare(work: RequestWork, input: PreparePayoutInput): Promise<Outcome<string>> {
  if (work.actor.kind !== 'STAFF') {
    return refused(
      problem('ACTOR_NOT_ALLOWED', 'A person prepares transfers, and another approves them.', ['requestId']),
    );
  }
  const note = input.note?.trim() ?? '';
  if (note.length > LONGEST_NOTE) {
    const facts = { longest: LONGEST_NOTE };
    return refused(problem('TOO_LONG', `At most ${LONGEST_NOTE} characters.`, ['note'], facts));
  }
  const splits = checkSplits(work, input.lines ?? []);
  if (splits.length > 0) return refused(...splits);
  const none = problem('NOTHING_TO_SEND', 'Nothing of this request has to be paid by hand.', ['requestId']);
  const chosen = await chooseLinesOr(work, input.lines, (line) => waitsForAccount(work, line), none);
  if (!chosen.ok) return chosen;
  const account = await accountFor(work, input);
  if (!account.ok) return account;
  const payment = choosePayment(work, chosen.value, input.paymentId ?? null);
  if (!payment.ok) return payment;
  const { paymentId, left } = payment.value;
  const dues = partsWithin(work, chosen.value, left);
  const amount = dues.reduce((sum, due) => sum + due.amount, 0n);
  if (amount === 0n) return refused(none);
  const unexpected = checkExpected(work, input.expectedAmount ?? null, amount);
  if (unexpected) return refused(unexpected);
  const payoutId = await writePayout(work, { paymentId, amount, account: account.value, note });
  for (const { lineId, field } of chosen.value) {
    const due = dues.find((part) => part.lineId === lineId);
    if (!due) continue;
    const data = { payoutId, paymentId, amount: due.amount, accountEnding: account.value.account.slice(-4) };
    const changes = { manualPayoutId: payoutId };
    const moved = await moveLine(work, lineId, 'prepareManualPayout', { field, data, changes });
    if (!moved.ok) return moved;
  }
  return done(payoutId);
}

/** What each line still has to get, one after the other, within what the payment can still give back. */
export function partsWithin(
  { request, lines }: Pick<RequestWork, 'request' | 'lines'>,
  chosen: readonly { readonly lineId: string }[],
  left: bigint,
): LineDue[] {
  let open = left;
  return chosen.flatMap(({ lineId }) => {
    const line = lines.get(lineId);
    const amount = line ? smaller(legsOf(request.row.refunds, line.row).uncovered, open) : 0n;
    if (amount <= 0n) return [];
    open -= amount;
    return [{ lineId, amount }];
  });
}

/** As typed now, else what the buyer gave last. */
async function accountFor({ transaction, request }: RequestWork, input: PreparePayoutInput): Promise<Outcome<Account>> {
  const { accountHolder, iban, bank } = input;
  if (accountHolder != null || iban != null) {
    return readAccount({ accountHolder: accountHolder ?? '', iban: iban ?? '', bank });
  }
  const given = await transaction.bankDetails.findFirst({
    where: { requestId: request.row.id },
    orderBy: [{ givenAt: 'desc' }, { id: 'desc' }],
  });
  if (given) return done({ accountHolder: given.accountHolder, account: given.account, bank: given.bank });
  const message = 'Write the account, or ask the buyer for it.';
  return refused(problem('BANK_DETAILS_MISSING', message, ['iban']));
}

function checkExpected({ request }: RequestWork, expected: MoneyText | null, amount: bigint): Problem | null {
  if (expected === null) return null;
  const { currency } = request.order;
  const read = readMoney(expected, currency, ['expectedAmount']);
  if (!read.ok) return read.problems[0] ?? null;
  if (read.value === amount) return null;
  const text = toDecimalString({ amount, currency });
  const message = `What is to be paid by hand has changed to ${text}. Look at it again.`;
  return problem('TOTAL_CHANGED', message, ['expectedAmount'], { total: text });
}

interface NewPayout {
  readonly paymentId: string;
  readonly amount: bigint;
  readonly account: Account;
  readonly note: string;
}

async function writePayout(work: RequestWork, { paymentId, amount, account, note }: NewPayout): Promise<string> {
  const { transaction, context, request, now, actor } = work;
  if (actor.kind !== 'STAFF') throw new Error('Somebody without an account prepared a transfer');
  const id = context.newId();
  await transaction.manualPayout.create({
    data: {
      ...{ id, merchantId: request.row.merchantId, requestId: request.row.id, paymentId, amount, ...account },
      ...{ state: 'PREPARED', preparedById: actor.staffId, preparedByName: actor.name, preparedAt: new Date(now) },
      note: note === '' ? null : note,
    },
  });
  return id;
}
