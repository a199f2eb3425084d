import { lockAndReadOrder, type Transaction } from '@refund-widget/database';
import type { Actor } from '../actor.ts';
import type { ServiceContext } from '../context.ts';
import type { OrderSnapshot } from '../contract/orders.ts';
import { snapshotOf } from './snapshot-of.ts';
import { visibleOrder } from './visibility.ts';

/** Locks an order the actor may see and reads it after the lock, with its policies ready. */
export async function lockOrderForWork(
  { policies }: ServiceContext,
  transaction: Transaction,
  actor: Actor,
  orderId: string,
): Promise<OrderSnapshot | null> {
  const json = await lockAndReadOrder(transaction, orderId);
  const order = visibleOrder(actor, json && snapshotOf(json));
  if (order) {
    await policies.load(
      transaction,
      order.items.map(({ policyVersionId }) => policyVersionId),
    );
  }
  return order;
}
