import { readMerchantDirectory } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import { DUE_KINDS, type DueKind } from './due-kinds.ts';

/** How much of each kind was worked off, e.g. `{ deadlines: 3, messages: 5 }`. */
export type WorkedOff = Readonly<Record<string, number>>;

const MOST_AT_ONCE = 500;

/**
 * Does at once, and to the end, what workers would do one by one: whatever is due, and what that makes due. Workers may
 * run meanwhile; every effect is guarded by its own row.
 */
export async function workOffDue(context: ServiceContext): Promise<WorkedOff> {
  const sum: Record<string, number> = {};
  for (const { id: merchantId } of await readMerchantDirectory(context.database.pool)) {
    // A row that stays due although it was looked at is not looked at twice for the same time.
    const seen = new Set<string>();
    for (let found = true; found; ) {
      found = false;
      for (const kind of DUE_KINDS) {
        const worked = await workOffKind(context, merchantId, kind, seen);
        sum[kind.name] = (sum[kind.name] ?? 0) + worked;
        found ||= worked > 0;
      }
    }
  }
  return sum;
}

async function workOffKind(
  context: ServiceContext,
  merchantId: string,
  kind: DueKind,
  seen: Set<string>,
): Promise<number> {
  const now = new Date(context.clock());
  const rows = await context.database.inTenant(merchantId, (transaction) => kind.due(transaction, now, MOST_AT_ONCE));
  let worked = 0;
  for (const { id, at } of rows) {
    const mark = `${kind.name} ${id} ${at.getTime()}`;
    if (seen.has(mark)) continue;
    seen.add(mark);
    worked += 1;
    try {
      await kind.work(context, merchantId, id);
    } catch (error) {
      context.log.error({ merchantId, kind: kind.name, id, err: error }, 'What was due could not be done');
    }
  }
  return worked;
}
