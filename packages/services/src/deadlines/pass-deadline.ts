import type { ServiceContext } from '../context.ts';
import { inTransaction } from '../kernel/run-command.ts';
import { lapseProposal } from '../negotiation/lapse-proposal.ts';
import { done } from '../outcome.ts';
import { settleFreeLine } from '../refunds/settle-free-line.ts';
import { loadRequest } from '../work/loaded-request.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import { closeWork, startWork } from '../work/request-work.ts';

/**
 * What the policy says happens when nobody acted in time; a settlement proposed in a dispute lapses by its own time. Judged under the order's lock: a line that was moved, extended
 * or timed out meanwhile is no longer late, so each deadline passes once, however often the job runs.
 */
export async function passDeadline(
  context: ServiceContext,
  { merchantId, lineId }: { merchantId: string; lineId: string },
): Promise<void> {
  const passed = await inTransaction(context, merchantId, async (transaction) => {
    const row = await transaction.requestLine.findUnique({ where: { id: lineId }, select: { requestId: true } });
    const request = row && (await loadRequest(context, transaction, row.requestId, { lock: true }));
    if (!request) return done(null);
    const work = startWork(context, transaction, { kind: 'SYSTEM', merchantId }, request);
    const line = lineOf(work, lineId);
    const { deadline } = line.row;
    if (deadline === null || deadline.getTime() > work.now) {
      const lapsed = await lapseProposal(work, lineId);
      if (lapsed) await closeWork(work);
      return done(null);
    }
    const [address] = request.row.seller.returnAddresses;
    const toSend = line.row.state === 'SUBMITTED' && line.row.returnAddressId === null && address;
    const moved = await moveLine(work, lineId, 'deadline', {
      data: { deadline: deadline.getTime() },
      changes: toSend ? { returnAddressId: address.id } : {},
    });
    if (!moved.ok) return moved;
    const settled = await settleFreeLine(work, lineId);
    if (!settled.ok) return settled;
    await transaction.requestLine.update({ where: { id: lineId }, data: { timedOutAt: new Date(work.now) } });
    await closeWork(work);
    return done(null);
  });
  if (!passed.ok) {
    const codes = passed.problems.map(({ code }) => code).join(', ');
    context.log.error({ merchantId, lineId, codes }, 'A deadline passed and the line could not move');
  }
}
