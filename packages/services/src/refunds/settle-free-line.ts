import { done, type Outcome } from '../outcome.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';

/** A line whose refund is due but comes to nothing (the goods were free, or all of it was deducted) is settled at once. */
export async function settleFreeLine(work: RequestWork, lineId: string): Promise<Outcome<null>> {
  const { row } = lineOf(work, lineId);
  if (row.state !== 'REFUND_DUE' || row.refund > 0n) return done(null);
  const actor = { kind: 'SYSTEM' as const, merchantId: work.actor.merchantId };
  const settled = await moveLine(work, lineId, 'confirmSettlement', { actor });
  return settled.ok ? done(null) : settled;
}
