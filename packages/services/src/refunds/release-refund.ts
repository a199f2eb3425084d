import * as z from 'zod';
import type { ServiceContext } from '../context.ts';
import { runCommand } from '../kernel/run-command.ts';
import { done } from '../outcome.ts';
import type { LoadedLine } from '../work/loaded-request.ts';
import { closeWork, openWork, type RequestWork } from '../work/request-work.ts';
import { startRefund } from './create-refund.ts';
import { isToBePaid } from './due-lines.ts';

const releasedSchema = z.object({ requestId: z.string(), refundIds: z.array(z.string()) });

/** Whether the terms send the refund of goods that never left without a person (policy, clause of `preShipment`). */
export function releasesItself({ decision: { option }, source }: LoadedLine): boolean {
  const granted = option.decidedBy.code === 'NOT_SHIPPED' && option.approval === 'AUTOMATIC';
  return granted && source.document.preShipment?.refund === 'AUTOMATIC';
}

/**
 * Sends what was approved without a person because it never left, once for a request however often the job runs. Looked
 * at again under the order's lock: what left meanwhile, or cannot be sent to its payment, is left to a person.
 */
export async function releaseRefund(
  context: ServiceContext,
  { merchantId, requestId }: { readonly merchantId: string; readonly requestId: string },
): Promise<void> {
  const actor = { kind: 'SYSTEM', merchantId } as const;
  const released = await runCommand(
    context,
    'refundRelease',
    { actor, idempotencyKey: requestId, requestId },
    (stored) => releasedSchema.parse(stored),
    async (transaction) => {
      const work = await openWork(context, transaction, actor, requestId);
      if (!work.ok) return work;
      const lines = [...work.value.lines.values()].filter((line) => mayBeReleased(work.value, line));
      if (lines.length === 0) return done({ requestId, refundIds: [] });
      const wanted = lines.map(({ row }) => ({ lineId: row.id }));
      const refundIds = await startRefund(work.value, { lines: wanted, expectedTotal: null });
      if (!refundIds.ok) return refundIds;
      work.value.payload.refundIds = refundIds.value;
      await closeWork(work.value);
      return done({ requestId, refundIds: refundIds.value });
    },
  );
  if (!released.ok) context.log.warn({ requestId, problems: released.problems }, 'A refund is left to a person');
}

function mayBeReleased(work: RequestWork, line: LoadedLine): boolean {
  const lot = line.item.lots.find(({ id }) => id === line.row.lotId);
  return lot?.state === 'NOT_SHIPPED' && releasesItself(line) && isToBePaid(work, line);
}
