import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeRequest } from './testing/make-request.ts';
import { mustSucceed, type OpenShop, openShop } from './testing/open-shop.ts';
import { importedOrder } from './testing/order-documents.ts';

let shop: OpenShop;
let stranger: string;
beforeAll(async () => {
  shop = await openShop();
  const order = await importedOrder(shop, {
    refunds: [{ externalId: 'r', paymentExternalId: 'p1', amount: '1.00', createdAt: '2026-11-15T10:00:00Z' }],
  });
  await madeRequest(shop, order);
  const created = await shop.services.createMerchant({
    ...{
      slug: 'stranger',
      name: 'Stranger',
      kind: 'SHOP',
      timeZone: 'UTC',
      supportEmail: 'a@b.example',
      allowedOrigins: [],
    },
  });
  stranger = mustSucceed(created).merchantId;
});
afterAll(() => shop.close());

const TABLES = `SELECT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = current_schema() AND c.column_name = 'merchant_id' AND t.table_type = 'BASE TABLE' ORDER BY 1`;

/** The serving role with another tenant's name, and nothing of the application in front of it. */
async function asTenant<T>(
  merchantId: string,
  work: (run: (sql: string) => Promise<number>) => Promise<T>,
): Promise<T> {
  const client = await shop.own.database.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('app.merchant_id', $1, true)", [merchantId]);
    return await work(async (sql) => (await client.query(sql)).rowCount ?? 0);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

describe('with every check of the application switched off, another merchant', () => {
  test('sees no row of any table, and a connection that names nobody sees none at all', async () => {
    const tables = await shop.own.asOwner<{ name: string }>(TABLES);
    expect(tables.length).toBeGreaterThan(25);
    const filled: string[] = [];
    for (const { name } of tables) {
      const own = await asTenant(shop.merchantId, (run) => run(`SELECT 1 FROM "${name}"`));
      if (own > 0) filled.push(name);
      // Another merchant has no rows but its own, and has none here.
      expect([name, await asTenant(stranger, (run) => run(`SELECT 1 FROM "${name}"`))]).toEqual([name, 0]);
      expect([name, await asTenant('', (run) => run(`SELECT 1 FROM "${name}"`))]).toEqual([name, 0]);
    }
    expect(filled).toEqual(
      expect.arrayContaining([
        'orders',
        'payments',
        'claims',
        'request_lines',
        'audit_entries',
        'outbox_messages',
        'api_keys',
        'staff',
        'idempotency_records',
      ]),
    );
  });

  test('changes and removes nothing', async () => {
    for (const table of ['orders', 'payments', 'claims', 'request_lines', 'refund_requests', 'staff', 'api_keys']) {
      const changed = await asTenant(stranger, (run) => run(`UPDATE "${table}" SET "merchant_id" = "merchant_id"`));
      const removed = await asTenant(stranger, (run) => run(`DELETE FROM "${table}"`));
      expect([table, changed, removed]).toEqual([table, 0, 0]);
    }
  });

  test('cannot write a row into this merchant’s, nor move one of its own there', async () => {
    const seller = `INSERT INTO "sellers" ("id", "merchant_id", "external_id", "name", "email")
      VALUES (gen_random_uuid(), '${shop.merchantId}', 'x', 'x', 'x')`;
    await expect(asTenant(stranger, (run) => run(seller))).rejects.toThrow(/row-level security/);
    const move = async (run: (sql: string) => Promise<number>) => {
      await run(seller.replace(shop.merchantId, stranger));
      return run(`UPDATE "sellers" SET "merchant_id" = '${shop.merchantId}'`);
    };
    await expect(asTenant(stranger, move)).rejects.toThrow(/row-level security/);
  });

  test('gets no snapshot of its orders', async () => {
    const order = await importedOrder(shop, { externalId: 'another' });
    const { pool } = shop.own.database;
    const read = async (merchantId: string) => {
      const { rows } = await pool.query<{ found: boolean }>('SELECT order_snapshot($1, $2) IS NOT NULL AS found', [
        merchantId,
        order.id,
      ]);
      return rows[0]?.found;
    };
    expect(await read(shop.merchantId)).toBe(true);
    expect(await read(stranger)).toBe(false);
    // The setting is the statement's own: the connection is nobody's again.
    const { rowCount } = await pool.query('SELECT 1 FROM orders');
    expect(rowCount).toBe(0);
  });
});

describe('what was recorded', () => {
  test('cannot be rewritten or removed by the role that serves', async () => {
    for (const [table, change] of [
      ['audit_entries', `UPDATE "audit_entries" SET "reason" = 'other'`],
      ['audit_entries', 'DELETE FROM "audit_entries"'],
      ['policy_versions', `UPDATE "policy_versions" SET "version" = 9`],
      ['policy_versions', 'DELETE FROM "policy_versions"'],
    ] as const) {
      await expect(
        asTenant(shop.merchantId, (run) => run(change)),
        table,
      ).rejects.toThrow(/never changed or removed/);
    }
  });
});
