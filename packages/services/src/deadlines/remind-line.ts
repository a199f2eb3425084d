import type { ServiceContext } from '../context.ts';
import { inTransaction } from '../kernel/run-command.ts';
import { done } from '../outcome.ts';
import { loadRequest } from '../work/loaded-request.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import { closeWork, startWork } from '../work/request-work.ts';

/**
 * Reminds whoever is waited for, ahead of the deadline. Judged under the order's lock: the move sets the next reminder,
 * so each is sent once, however often and wherever the job runs. One whose deadline has passed meanwhile is not sent.
 */
export async function remindLine(
  context: ServiceContext,
  { merchantId, lineId }: { merchantId: string; lineId: string },
): Promise<void> {
  const reminded = await inTransaction(context, merchantId, async (transaction) => {
    const row = await transaction.requestLine.findUnique({ where: { id: lineId }, select: { requestId: true } });
    const request = row && (await loadRequest(context, transaction, row.requestId, { lock: true }));
    if (!request) return done(null);
    const work = startWork(context, transaction, { kind: 'SYSTEM', merchantId }, request);
    const { deadline, remindAt, waitingFor } = lineOf(work, lineId).row;
    if (remindAt === null || remindAt.getTime() > work.now) return done(null);
    if (deadline === null || deadline.getTime() <= work.now) {
      await transaction.requestLine.update({ where: { id: lineId }, data: { remindAt: null } });
      return done(null);
    }
    const data = { deadline: deadline.getTime(), remindAt: remindAt.getTime(), waitingFor };
    const moved = await moveLine(work, lineId, 'remind', { data });
    if (!moved.ok) return moved;
    await closeWork(work);
    return done(null);
  });
  if (!reminded.ok) {
    const codes = reminded.problems.map(({ code }) => code).join(', ');
    context.log.error({ merchantId, lineId, codes }, 'A reminder was due and could not be sent');
  }
}
