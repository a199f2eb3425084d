import type { DisputeState } from '@refund-widget/database';
import type { Move } from '@refund-widget/domain';
import type { RequestWork } from './request-work.ts';

/** How a move out of a dispute ends it. */
const ENDS: Readonly<Partial<Record<Move['event'], DisputeState>>> = {
  decide: 'DECIDED',
  settle: 'SETTLED',
  withdrawDispute: 'WITHDRAWN',
};

/** After a move: a dispute ends with its last line, the way that line left it. */
export async function disputesFollow(
  { transaction, lines, now }: RequestWork,
  disputeId: string | null,
  { event, from, to }: Move,
): Promise<void> {
  const state = ENDS[event];
  if (disputeId === null || state === undefined || from !== 'IN_DISPUTE' || to === 'IN_DISPUTE') return;
  const goesOn = [...lines.values()].some(({ row }) => row.disputeId === disputeId && row.state === 'IN_DISPUTE');
  if (goesOn) return;
  await transaction.dispute.update({ where: { id: disputeId }, data: { state, endedAt: new Date(now) } });
}
