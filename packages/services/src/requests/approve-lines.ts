import type { ServiceContext } from '../context.ts';
import type { RequestChanged } from '../contract/command.ts';
import type { ApproveLinesInput } from '../contract/requests.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { settleFreeLine } from '../refunds/settle-free-line.ts';
import { type ChosenLine, chooseLines } from '../work/choose-lines.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';
import { runOnRequest } from './run-on-request.ts';

/**
 * Agrees to lines as asked for: goods that come back get an address to go to, others are due at once. Refuses
 * `RETURN_ADDRESS_REQUIRED`, and whatever the lifecycle refuses; one refused line refuses the whole decision.
 */
export function approveLines(context: ServiceContext, input: ApproveLinesInput): Promise<Outcome<RequestChanged>> {
  return runOnRequest(context, 'refundRequestApprove', input, async (work) => {
    const chosen = await chooseLines(work, input.lines);
    if (!chosen.ok) return chosen;
    const address = returnAddressOf(work, input.returnAddressId ?? null);
    if (!address.ok) return address;
    Object.assign(work.payload, { notify: input.notify ?? true, note: input.note ?? null });
    for (const line of chosen.value) {
      const approved = await approveLine(work, line, address.value, input.note ?? null);
      if (!approved.ok) return approved;
    }
    return done(null);
  });
}

async function approveLine(
  work: RequestWork,
  { lineId, field }: ChosenLine,
  addressId: string | null,
  note: string | null,
) {
  const moved = await moveLine(work, lineId, 'approve', { field, reason: note, data: { returnAddressId: addressId } });
  if (!moved.ok) return moved;
  const { row } = lineOf(work, lineId);
  if (row.state !== 'AWAITING_RETURN') return settleFreeLine(work, lineId);
  if (addressId === null) {
    return refused(
      problem('RETURN_ADDRESS_REQUIRED', 'Say where these goods go; the buyer is told the address.', [
        'returnAddressId',
      ]),
    );
  }
  await work.transaction.requestLine.update({ where: { id: lineId }, data: { returnAddressId: addressId } });
  return done(null);
}

function returnAddressOf(work: RequestWork, wanted: string | null): Outcome<string | null> {
  if (wanted === null) return done(null);
  const known = work.request.row.seller.returnAddresses.some(({ id }) => id === wanted);
  if (known) return done(wanted);
  return refused(problem('RETURN_ADDRESS_NOT_FOUND', 'This seller has no such address.', ['returnAddressId']));
}
