import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
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

test('preparing it again changes nothing', async () => {
  await prepareApplicationRole(own.url);
  await expect(own.database.pool.query('DELETE FROM _prisma_migrations')).rejects.toThrow(/permission denied/);
});

test('a user who may not create roles is told what an administrator has to run', async () => {
  await expect(prepareApplicationRole(own.url, 'refund_other')).rejects.toThrow(
    /CREATE ROLE "refund_other" NOLOGIN; GRANT/,
  );
});
