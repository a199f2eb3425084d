import { readMerchantDirectory } from '@refund-widget/database';
import type { ServiceContext } from '../context.ts';
import { DUE_KINDS, type DueKind } from './due-kinds.ts';

/** How much of each kind was worked off, e.g. `{ deadlines: 3, messages: 5 }`. */
export type WorkedOff = Readonly<Record<string, number>>;

const MOST_AT_ONCE = 500;
const AT_ONCE = 4;

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
  const waiting = rows.filter(({ id, at }) => !seen.has(markOf(kind, id, at)));
  for (const { id, at } of waiting) seen.add(markOf(kind, id, at));
  const left = [...waiting];
  const worker = async () => {
    for (let row = left.shift(); row; row = left.shift()) await workOne(context, merchantId, kind, row.id);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return waiting.length;
}

async function workOne(context: ServiceContext, merchantId: string, kind: DueKind, id: string): Promise<void> {
  try {
    await kind.work(context, merchantId, id);
  } catch (error) {
    context.log.error({ merchantId, kind: kind.name, id, err: error }, 'What was due could not be done');
  }
}

function markOf(kind: DueKind, id: string, at: Date): string {
  return `${kind.name} ${id} ${at.getTime()}`;
}
