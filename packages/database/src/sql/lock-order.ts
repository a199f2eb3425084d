import type { Transaction } from '../serve/create-database.ts';

/**
 * First in the lock order (order, then payments by id, then refund): whatever claims units or moves money of an order
 * holds its row. Inserts that only refer to the order are not held up. False when there is no such order.
 */
export async function lockOrder(transaction: Transaction, orderId: string): Promise<boolean> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "orders" WHERE "id" = ${orderId}::uuid FOR NO KEY UPDATE`;
  return rows.length > 0;
}
