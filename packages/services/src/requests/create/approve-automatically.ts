import { done, type Outcome } from '../../outcome.ts';
import { settleFreeLine } from '../../refunds/settle-free-line.ts';
import { moveLine } from '../../work/move-line.ts';
import type { RequestWork } from '../../work/request-work.ts';

/**
 * Approves what the terms say needs nobody's approval, at once. Goods that come back need an address to go to: where the
 * seller has none yet, a person approves.
 */
export async function approveAutomatically(work: RequestWork): Promise<Outcome<null>> {
  const { merchantId } = work.actor;
  const [address] = work.request.row.seller.returnAddresses;
  for (const { row, decision, tracked } of [...work.lines.values()]) {
    if (decision.option.approval !== 'AUTOMATIC' || decision.option.answer !== 'ELIGIBLE') continue;
    const comesBack = row.returnRequired && tracked.goods !== 'NONE';
    if (comesBack && !address) continue;
    const moved = await moveLine(work, row.id, 'approve', {
      actor: { kind: 'SYSTEM', merchantId },
      reason: 'APPROVED_AUTOMATICALLY',
      changes: comesBack && address ? { returnAddressId: address.id } : {},
    });
    if (!moved.ok) return moved;
    const settled = await settleFreeLine(work, row.id);
    if (!settled.ok) return settled;
  }
  return done(null);
}
