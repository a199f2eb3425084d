import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../embedded/start-embedded-postgres.ts';
import { createDatabase } from '../serve/create-database.ts';
import { databaseUrl } from '../testing/database-url.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { deployMigrations } from './deploy-migrations.ts';
import { prepareApplicationRole } from './prepare-application-role.ts';

let own: TestDatabase;

beforeAll(async () => {
  own = await createTestDatabase();
});

afterAll(() => own.close());

test('the application role reads and writes rows of a table made after it', async () => {
  await own.asOwner('CREATE TABLE made_later (n int)');
  await own.database.pool.query('INSERT INTO made_later VALUES (1)');
  expect((await own.database.pool.query('SELECT n FROM made_later')).rows).toEqual([{ n: 1 }]);
});

test('it cannot rewrite the record of migrations', async () => {
  await expect(own.database.pool.query('DELETE FROM _prisma_migrations')).rejects.toThrow(/permission denied/);
});

test('it cannot make tables', async () => {
  await expect(own.database.pool.query('CREATE TABLE smuggled (n int)')).rejects.toThrow(/permission denied/);
});

test('preparing it again, by several at once, changes nothing', async () => {
  await Promise.all([1, 2, 3, 4].map(() => prepareApplicationRole(own.url)));
  await expect(own.database.pool.query('DELETE FROM _prisma_migrations')).rejects.toThrow(/permission denied/);
});

test('a user who may not create roles is told what an administrator has to run', async () => {
  await expect(prepareApplicationRole(own.url, 'refund_other')).rejects.toThrow(
    /CREATE ROLE "refund_other" NOLOGIN; GRANT/,
  );
});

test('a user who may create roles makes it and serves from it, on a server of its own too', async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'refund-roles-'));
  const server = await startEmbeddedPostgres({ dataDirectory, durable: false });
  try {
    const administrator = new pg.Client({ connectionString: server.superuserUrl });
    await administrator.connect();
    await administrator.query("CREATE ROLE shopkeeper LOGIN CREATEROLE PASSWORD 'open'");
    await administrator.query('CREATE DATABASE shop OWNER shopkeeper');
    await administrator.end();
    const url = new URL(databaseUrl(server.url, 'shop'));
    url.username = 'shopkeeper';
    url.password = 'open';
    await deployMigrations(url.toString());
    await prepareApplicationRole(url.toString(), 'shop_app');
    const database = await createDatabase(url.toString(), { applicationRole: 'shop_app' });
    expect(await database.prisma.merchant.count()).toBe(0);
    await database.close();
  } finally {
    await server.stop();
    rmSync(dataDirectory, { recursive: true });
  }
});
