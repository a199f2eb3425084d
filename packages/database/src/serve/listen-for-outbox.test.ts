import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/create-test-database.ts';
import { listenForOutbox } from './listen-for-outbox.ts';

let own: TestDatabase;
beforeAll(async () => {
  own = await createTestDatabase();
});
afterAll(() => own.close());

const merchantId = randomUUID();

async function write(): Promise<string> {
  const id = randomUUID();
  const sql = `INSERT INTO outbox_messages (id, merchant_id, type, payload, created_at, next_try_at)
    VALUES ($1, $2, 'line.approved.v1', '{}', now(), now())`;
  await own.asOwner(sql, [id, merchantId], merchantId);
  return id;
}

test('every node hears of a message when it is committed, and again after its connection was cut', async () => {
  const nodes = [0, 1].map(() => {
    const told: string[] = [];
    let began = 0;
    const listener = listenForOutbox(own.url, {
      told: (_, messageId) => told.push(messageId),
      listening: () => {
        began += 1;
      },
      failed: () => {},
    });
    return { told, began: () => began, listener };
  });
  const everybody = async (check: (node: (typeof nodes)[number]) => boolean) => {
    await expect.poll(() => nodes.every(check), { timeout: 15_000 }).toBe(true);
  };
  await everybody(({ began }) => began() === 1);
  const first = await write();
  await everybody(({ told }) => told.includes(first));
  await own.asOwner(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()",
  );
  await everybody(({ began }) => began() === 2);
  const second = await write();
  await everybody(({ told }) => told.join() === `${first},${second}`);
  for (const { listener } of nodes) await listener.stop();
});

test('a message whose transaction is rolled back is heard of by nobody', async () => {
  const told: string[] = [];
  const began = Promise.withResolvers<void>();
  const listener = listenForOutbox(own.url, {
    told: (_, messageId) => told.push(messageId),
    listening: () => began.resolve(),
    failed: () => {},
  });
  await began.promise;
  const undone = own.database.inTenant(merchantId, async (transaction) => {
    const at = new Date();
    const row = { id: randomUUID(), merchantId, type: 'line.approved.v1', payload: {}, createdAt: at, nextTryAt: at };
    await transaction.outboxMessage.create({ data: row });
    throw new Error('Changed my mind.');
  });
  await expect(undone).rejects.toThrow('Changed my mind.');
  const after = await write();
  await expect.poll(() => told, { timeout: 10_000 }).toEqual([after]);
  await listener.stop();
});
