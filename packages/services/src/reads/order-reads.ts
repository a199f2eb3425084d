import { readOrderSnapshot, readOrderSnapshotByExternalId, readOrderSnapshots } from '@refund-widget/database';
import type { Actor } from '../actor.ts';
import type { OrderSnapshot } from '../contract/orders.ts';
import { isUuid } from '../kernel/uuid.ts';
import type { Dependencies } from '../services.ts';
import { snapshotOf } from './snapshot-of.ts';
import { visibleOrder } from './visibility.ts';

/** An order the actor may see, in one round trip; null otherwise, whether or not it exists. */
export async function orderSnapshot(
  { database }: Dependencies,
  { actor, orderId }: { actor: Actor; orderId: string },
): Promise<OrderSnapshot | null> {
  if (!isUuid(orderId)) return null;
  const json = await readOrderSnapshot(database.pool, actor.merchantId, orderId);
  return visibleOrder(actor, json && snapshotOf(json));
}

export async function orderByExternalId(
  { database }: Dependencies,
  { actor, externalId }: { actor: Actor; externalId: string },
): Promise<OrderSnapshot | null> {
  const json = await readOrderSnapshotByExternalId(database.pool, actor.merchantId, externalId);
  return visibleOrder(actor, json && snapshotOf(json));
}

/** Several orders, in the order asked for; null where the actor sees none. */
export async function orderSnapshots(
  { database }: Dependencies,
  { actor, orderIds }: { actor: Actor; orderIds: readonly string[] },
): Promise<(OrderSnapshot | null)[]> {
  const wanted = orderIds.filter(isUuid);
  if (wanted.length === 0) return orderIds.map(() => null);
  const found = new Map<string, OrderSnapshot>();
  for (const json of await readOrderSnapshots(database.pool, actor.merchantId, wanted)) {
    found.set(json.id, snapshotOf(json));
  }
  return orderIds.map((id) => visibleOrder(actor, found.get(id.toLowerCase()) ?? null));
}
