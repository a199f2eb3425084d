import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@refund-widget/database/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openJobQueue, prepareJobQueue } from './job-queue.ts';
import { startWorkers, type Workers } from './start-workers.ts';

let own: TestDatabase;
let boss: ReturnType<typeof openJobQueue>;
let workers: Workers | undefined;

beforeEach(async () => {
  own = await createTestDatabase();
  await prepareJobQueue(own.url);
  boss = openJobQueue(own.url);
  boss.on('error', () => {});
  await boss.start();
});

afterEach(async () => {
  await workers?.stop();
  await own.close();
});

const nothing = async () => {};
const others = {
  sendRefund: nothing,
  reconcileRefund: nothing,
  releaseRefund: nothing,
  passDeadline: nothing,
  deliverWebhook: nothing,
  remindLine: nothing,
  sweep: nothing,
};

test('a backlog is worked off at once; a job that fails is tried again and holds up nobody', async () => {
  const messages: string[] = Array.from({ length: 25 }, () => randomUUID());
  const [unlucky = ''] = messages;
  const failing = new Set([unlucky]);
  const delivered: string[] = [];
  for (const messageId of messages) await boss.send('deliver-outbox', { merchantId: randomUUID(), messageId });
  const deliverOutboxMessage = async ({ messageId }: { messageId: string }) => {
    if (failing.delete(messageId)) throw new Error('The mail server is away.');
    delivered.push(messageId);
  };
  const started = performance.now();
  workers = await startWorkers(boss, { ...others, deliverOutboxMessage }, pino({ level: 'silent' }));
  await vi.waitFor(() => expect(delivered).toHaveLength(25), { timeout: 20_000, interval: 50 });
  expect(delivered.at(-1)).toBe(unlucky);
  expect(delivered.toSorted()).toEqual(messages.toSorted());
  // One job per interval of two seconds would take fifty.
  expect(performance.now() - started).toBeLessThan(20_000);
});
