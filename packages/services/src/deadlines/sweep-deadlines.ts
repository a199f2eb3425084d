import { readMerchantDirectory } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';

const MOST_AT_ONCE = 500;

/**
 * Enqueues what is due now, merchant by merchant. A deadline needs no job of its own from the day it was set: it is found
 * when it has passed, although the process was down when it fell due. The job judges again, so twice changes nothing.
 */
export async function sweepDeadlines(context: ServiceContext): Promise<void> {
  const { database, jobs, clock } = context;
  const now = new Date(clock());
  for (const { id: merchantId } of await readMerchantDirectory(database.pool)) {
    await database.inTenant(merchantId, async (transaction) => {
      const due = await transaction.requestLine.findMany({
        where: { deadline: { lte: now } },
        orderBy: { deadline: 'asc' },
        take: MOST_AT_ONCE,
        select: { id: true, version: true },
      });
      for (const { id, version } of due) {
        const data = { merchantId, lineId: id };
        await jobs.enqueue(transaction, { name: 'deadline', data, singletonKey: `deadline:${id}:${version}` });
      }
    });
  }
}
