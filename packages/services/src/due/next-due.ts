import { readMerchantDirectory } from '@refund-widget/database';
import type { Instant } from '@refund-widget/domain';
import type { ServiceContext } from '../context.ts';
import { DUE_KINDS, earliest } from './due-kinds.ts';

/** When something falls due next, after now, for any merchant; null when nothing waits for a time. */
export async function nextDue({ database, clock }: ServiceContext): Promise<Instant | null> {
  const now = new Date(clock());
  const times: (Date | null)[] = [];
  for (const { id } of await readMerchantDirectory(database.pool)) {
    await database.inTenant(id, async (transaction) => {
      for (const { next } of DUE_KINDS) times.push(await next(transaction, now));
    });
  }
  return earliest(times);
}
