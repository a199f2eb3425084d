import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { GiveBankDetailsInput } from '../contract/payouts.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { runOnRequest } from '../requests/run-on-request.ts';
import { authorOf, type RequestWork, record } from '../work/request-work.ts';
import { type Account, readAccount } from './read-account.ts';
import { waitsForAccount } from './waits-for-account.ts';

/**
 * The buyer says where money goes that cannot go back the way it came; the newest counts. Only the last four characters
 * are recorded. Refuses what is no IBAN, and details that nobody needs.
 */
export function giveBankDetails(
  context: ServiceContext,
  input: GiveBankDetailsInput,
): Promise<Outcome<RequestChanged>> {
  const account = readAccount(input);
  if (!account.ok) return Promise.resolve(account);
  return runOnRequest(context, 'bankDetailsGive', input, async (work) => {
    const waiting = [...work.lines.values()].filter((line) => waitsForAccount(work, line));
    if (work.actor.kind !== 'BUYER') {
      return refused(problem('ACTOR_NOT_ALLOWED', 'The buyer gives these details.', ['requestId']));
    }
    if (waiting.length === 0) {
      const message = 'The money goes back the way it came; no account is needed.';
      return refused(problem('BANK_DETAILS_NOT_NEEDED', message, ['requestId']));
    }
    await keep(work, account.value);
    for (const { row } of waiting) {
      const data = { accountEnding: account.value.account.slice(-4) };
      const entry = { lineId: row.id, event: 'giveBankDetails', fromState: row.state, toState: row.state, data };
      record(work, { ...entry, reason: null, clause: null }, 'refund.bank_details_given');
    }
    return done(null);
  });
}

async function keep(work: RequestWork, account: Account): Promise<void> {
  const { transaction, context, request, now, actor } = work;
  const { id: requestId, merchantId } = request.row;
  await transaction.bankDetails.create({
    data: {
      ...{ ...account, id: context.newId(), merchantId, requestId, givenAt: new Date(now) },
      givenByName: authorOf(actor, request.order).actorName,
    },
  });
}
