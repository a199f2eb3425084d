import { done, type Outcome } from '../outcome.ts';
import { legsOf } from '../work/line-facts.ts';
import { lineOf, moveLine } from '../work/move-line.ts';
import type { RequestWork } from '../work/request-work.ts';

/**
 * A line whose refund is due although nothing is left to send is settled at once: the goods were free, all of it was
 * deducted, or an appeal ended with what came back before.
 */
export async function settleFreeLine(work: RequestWork, lineId: string): Promise<Outcome<null>> {
  const { row } = lineOf(work, lineId);
  if (row.state !== 'REFUND_DUE' || legsOf(work.request.row.refunds, row).uncovered > 0n) return done(null);
  const actor = { kind: 'SYSTEM' as const, merchantId: work.actor.merchantId };
  for (const event of ['confirmSettlement', 'payoutAccepted'] as const) {
    const settled = await moveLine(work, lineId, event, { actor });
    if (settled.ok) return done(null);
  }
  // A leg is on its way: what its provider answers moves the line.
  return done(null);
}
