import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createDatabase } from './create-database.ts';

let own: TestDatabase;
const shop = randomUUID();
const rival = randomUUID();

beforeAll(async () => {
  own = await createTestDatabase();
  for (const id of [shop, rival]) {
    await own.database.inTenant(id, (transaction) =>
      transaction.merchant.create({
        data: {
          id,
          slug: id,
          name: id,
          kind: 'SHOP',
          timeZone: 'UTC',
          supportEmail: 'help@example.com',
          createdAt: new Date(),
        },
      }),
    );
  }
});

afterAll(() => own.close());

describe('serving from the application role', () => {
  test('sees one merchant inside its transaction', async () => {
    const merchants = await own.database.inTenant(shop, (transaction) => transaction.merchant.findMany());
    expect(merchants.map(({ id }) => id)).toEqual([shop]);
  });

  test('sees nobody outside one', async () => {
    expect(await own.database.prisma.merchant.findMany()).toEqual([]);
  });

  test('cannot write a row of another merchant', async () => {
    const intrusion = own.database.inTenant(shop, (transaction) =>
      transaction.merchant.update({ where: { id: rival }, data: { name: 'taken over' } }),
    );
    await expect(intrusion).rejects.toThrow(/No record was found/);
  });

  test('leaves no merchant set on the connection that it gives back', async () => {
    await own.database.inTenant(shop, async () => {});
    const { rows } = await own.database.pool.query("SELECT current_setting('app.merchant_id', true) AS merchant");
    expect(rows[0]?.merchant || null).toBeNull();
  });

  test('refuses a merchant id that is none', async () => {
    await expect(own.database.inTenant("x' OR true", async () => 1)).rejects.toThrow('A merchant id is a UUID.');
  });

  test('neither owns nor alters a table', async () => {
    await expect(own.database.pool.query('ALTER TABLE merchants DISABLE ROW LEVEL SECURITY')).rejects.toThrow(
      /must be owner/,
    );
  });

  test('works in READ COMMITTED, whatever the server prefers', async () => {
    const [row] = await own.database.inTenant(
      shop,
      (transaction) =>
        transaction.$queryRaw<{ level: string }[]>`SELECT current_setting('transaction_isolation') AS level`,
    );
    expect(row?.level).toBe('read committed');
  });

  test('runs in UTC, as times are read', async () => {
    const { rows } = await own.database.pool.query('SHOW TimeZone');
    expect(rows[0]).toEqual({ TimeZone: 'UTC' });
  });
});

test('the owner is refused as the role to serve in', async () => {
  await expect(createDatabase(own.url, { applicationRole: null })).rejects.toThrow(
    /^Refusing to serve as the database role/,
  );
});

test('a database without the application role says how to get it', async () => {
  await expect(createDatabase(own.url, { applicationRole: 'refund_nobody' })).rejects.toThrow(/migrate deploy/);
});

test('a transaction that meets a deadlock runs again from the start', async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  await own.asOwner('CREATE TABLE IF NOT EXISTS deadlock_probe (id uuid PRIMARY KEY, n int NOT NULL)');
  await own.asOwner('GRANT SELECT, UPDATE ON deadlock_probe TO refund_app');
  await own.asOwner('INSERT INTO deadlock_probe VALUES ($1, 0), ($2, 0)', [first, second]);
  let met = 0;
  const bump = (ids: string[]) =>
    own.database.inTenant(shop, async (transaction) => {
      for (const [index, id] of ids.entries()) {
        await transaction.$executeRaw`UPDATE deadlock_probe SET n = n + 1 WHERE id = ${id}::uuid`;
        // Both hold their first row before either asks for its second.
        if (index === 0) met += 1;
        while (index === 0 && met < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
  await Promise.all([bump([first, second]), bump([second, first])]);
  expect(met).toBe(3);
  expect(await own.asOwner('SELECT n FROM deadlock_probe')).toEqual([{ n: 2 }, { n: 2 }]);
});
