import type { ServiceContext } from '../context.ts';
import type { ImportOrdersInput, OrdersImported } from '../contract/orders.ts';
import { importOrder } from './import-order.ts';

type Refusals = OrdersImported['refusals'][number][];

/** Imports many orders one after the other; one that is refused does not hold up the rest. */
export async function importOrders(
  context: ServiceContext,
  { actor, documents, onProgress }: ImportOrdersInput,
): Promise<OrdersImported> {
  const counts = { done: 0, created: 0, updated: 0, unchanged: 0, refused: 0 };
  const refusals: Refusals = [];
  for await (const document of documents) {
    const index = counts.done;
    // Every call is its own: that the same file again changes nothing comes from the orders themselves.
    const imported = await importOrder(context, { actor, idempotencyKey: context.newId(), order: document });
    counts.done += 1;
    if (!imported.ok) {
      counts.refused += 1;
      refusals.push({ index, externalId: externalIdOf(document), problems: imported.problems });
    } else if (imported.value.outcome === 'CREATED') counts.created += 1;
    else if (imported.value.outcome === 'UPDATED') counts.updated += 1;
    else counts.unchanged += 1;
    onProgress?.({ ...counts });
  }
  return { ...counts, refusals };
}

function externalIdOf(document: unknown): string | null {
  if (typeof document !== 'object' || document === null || !('externalId' in document)) return null;
  return typeof document.externalId === 'string' ? document.externalId : null;
}
