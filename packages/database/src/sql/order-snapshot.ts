import type { Pool } from 'pg';
import type { Transaction } from '../serve/create-database.ts';

/** One order as `order_json` builds it: amounts are texts of minor units, instants milliseconds. */
export interface OrderJson {
  readonly id: string;
  readonly merchantId: string;
  readonly externalId: string;
  readonly number: string;
  readonly source: string;
  readonly currency: string;
  readonly placedAt: number;
  readonly cancelledAt: number | null;
  readonly customerId: string | null;
  readonly buyer: {
    readonly name: string;
    readonly email: string;
    readonly country: string | null;
    readonly region: string | null;
    readonly kind: 'CONSUMER' | 'BUSINESS';
    readonly locale: string | null;
  };
  readonly contractSignedAt: number | null;
  readonly withdrawalInformedAt: number | null;
  readonly total: string;
  readonly taxTotal: string;
  readonly taxIncluded: boolean;
  readonly shippingTotal: string;
  readonly otherTotal: string;
  readonly flags: readonly { readonly code: string; readonly facts: Readonly<Record<string, unknown>> }[];
  readonly merchant: { readonly timeZone: string; readonly country: string | null; readonly region: string | null };
  readonly items: readonly OrderItemJson[];
  readonly payments: readonly PaymentJson[];
}

export interface OrderItemJson {
  readonly id: string;
  readonly seller: {
    readonly id: string;
    readonly name: string;
    readonly country: string | null;
    readonly region: string | null;
  };
  readonly externalId: string;
  readonly position: number;
  readonly sku: string | null;
  readonly title: string;
  readonly variant: string | null;
  readonly imageUrl: string | null;
  readonly mode: 'RETAIL' | 'COMMISSION' | 'TRADITIONAL_TRADE' | 'TRANSSHIPMENT';
  readonly tags: readonly string[];
  readonly confirmedExclusions: readonly string[];
  readonly quantity: number;
  readonly total: string;
  readonly taxTotal: string;
  readonly shipping: string;
  readonly standardShipping: string;
  readonly policyVersionId: string;
  readonly claimedUnits: number;
  readonly settledUnits: number;
  readonly lots: readonly LotJson[];
  readonly taken: readonly { readonly first: number; readonly last: number }[];
}

export interface LotJson {
  readonly id: string;
  readonly externalId: string;
  readonly units: { readonly first: number; readonly last: number };
  readonly state: 'NOT_SHIPPED' | 'IN_TRANSIT' | 'DELIVERED';
  readonly shippedAt: number | null;
  readonly deliveredAt: number | null;
  readonly expectedAt: number | null;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly firstDeliveredAt: number | null;
  readonly replacementLineId: string | null;
  readonly replacedAt: number | null;
}

export interface PaymentJson {
  readonly id: string;
  readonly provider: string;
  readonly method: string;
  readonly label: string;
  readonly authorized: string;
  readonly captured: string;
  readonly refunded: string;
  readonly reserved: string;
  readonly refundedElsewhere: string;
  readonly capturedAt: number | null;
  readonly refundableUntil: number | null;
}

/** The hot read: one prepared statement that names the merchant and answers under row-level security, in one round trip. */
export async function readOrderSnapshot(pool: Pool, merchantId: string, orderId: string): Promise<OrderJson | null> {
  const { rows } = await pool.query<{ order: OrderJson | null }>({
    name: 'order_snapshot',
    text: 'SELECT order_snapshot($1, $2) AS "order"',
    values: [merchantId, orderId],
  });
  return rows[0]?.order ?? null;
}

/** The same by the shop's own id. */
export async function readOrderSnapshotByExternalId(
  pool: Pool,
  merchantId: string,
  externalId: string,
): Promise<OrderJson | null> {
  const { rows } = await pool.query<{ order: OrderJson | null }>({
    name: 'order_snapshot_by_external_id',
    text: 'SELECT order_snapshot_by_external_id($1, $2) AS "order"',
    values: [merchantId, externalId],
  });
  return rows[0]?.order ?? null;
}

/** Several orders, in no particular order; those that the merchant does not have are left out. */
export async function readOrderSnapshots(
  pool: Pool,
  merchantId: string,
  orderIds: readonly string[],
): Promise<OrderJson[]> {
  const { rows } = await pool.query<{ order: OrderJson }>({
    name: 'order_snapshots',
    text: 'SELECT order_snapshots($1, $2) AS "order"',
    values: [merchantId, orderIds],
  });
  return rows.map(({ order }) => order);
}

/** The snapshot as a transaction sees it, after its own locks and writes. */
export async function readOrderInTransaction(transaction: Transaction, orderId: string): Promise<OrderJson | null> {
  const rows = await transaction.$queryRaw<
    { order: OrderJson | null }[]
  >`SELECT order_json(${orderId}::uuid) AS "order"`;
  return rows[0]?.order ?? null;
}

/** Locks the order, first in the lock order (order, then payments by id, then refund), and reads it after the lock. */
export async function lockAndReadOrder(transaction: Transaction, orderId: string): Promise<OrderJson | null> {
  const rows = await transaction.$queryRaw<{ order: OrderJson | null }[]>`
    SELECT lock_order_json(${orderId}::uuid) AS "order"`;
  return rows[0]?.order ?? null;
}
