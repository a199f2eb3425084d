import type { Transaction } from '@refund-widget/database';
import type { ServiceContext } from '../../context.ts';
import { done, type Outcome } from '../../outcome.ts';
import { releasesItself } from '../../refunds/release-refund.ts';
import { settleFreeLine } from '../../refunds/settle-free-line.ts';
import { type LoadedLine, loadRequest } from '../../work/loaded-request.ts';
import { moveLine } from '../../work/move-line.ts';
import { closeWork, startWork } from '../../work/request-work.ts';

/** Whether the terms say that nobody needs to approve a line. */
export function needsNobody({ decision: { option } }: LoadedLine): boolean {
  return option.approval === 'AUTOMATIC' && option.answer === 'ELIGIBLE';
}

/**
 * Approves what the terms say needs nobody's approval, at once. Goods that come back need an address to go to: where the
 * seller has none yet, a person approves.
 */
export async function approveAutomatically(
  context: ServiceContext,
  transaction: Transaction,
  merchantId: string,
  requestId: string,
): Promise<Outcome<null>> {
  const request = await loadRequest(context, transaction, requestId, { lock: false });
  if (!request) throw new Error(`Request ${requestId} was just written`);
  const work = startWork(context, transaction, { kind: 'SYSTEM', merchantId }, request);
  const [address] = request.row.seller.returnAddresses;
  for (const { row, tracked } of request.lines.filter(needsNobody)) {
    const comesBack = row.returnRequired && tracked.goods !== 'NONE';
    if (comesBack && !address) continue;
    const moved = await moveLine(work, row.id, 'approve', {
      reason: 'APPROVED_AUTOMATICALLY',
      changes: comesBack && address ? { returnAddressId: address.id } : {},
    });
    if (!moved.ok) return moved;
    const settled = await settleFreeLine(work, row.id);
    if (!settled.ok) return settled;
  }
  await closeWork(work);
  if (request.lines.some((line) => needsNobody(line) && releasesItself(line))) {
    await context.jobs.enqueue(transaction, {
      name: 'release-refund',
      data: { merchantId, requestId },
      singletonKey: `release:${requestId}`,
    });
  }
  return done(null);
}
