import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { createDocument, importOrder, requestInput } from './testing/orders.ts';

const DAY = 86_400_000;

let api: OpenApi;
const directories: string[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  // Its time is not ahead: it must not take the jobs of those whose is.
  api = await openApi({ workers: 'off' });
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await api.close();
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

/** A data directory whose time is that many days ahead. */
async function daysAhead(days: number): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'refund-deadlines-test-'));
  directories.push(directory);
  await writeFile(path.join(directory, 'clock.json'), JSON.stringify({ moved: days * DAY }));
  return directory;
}

/** A serving process of its own, on the same database. */
async function start(directory: string): Promise<ChildProcess> {
  const child = fork(new URL('./testing/serve-until-killed.ts', import.meta.url), [api.own.url, directory], {
    env: { ...process.env, NODE_ENV: 'test' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  children.push(child);
  await once(child, 'message');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function madeRequests(prefix: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const externalId = `${prefix}-${index}`;
    const order = await importOrder(api, api.alder, { externalId });
    const token = await api.buyerOf(api.alder, externalId);
    const made = await api.send(token, createDocument, { input: requestInput(order) });
    expect(made.data.refundRequestCreate.userErrors).toEqual([]);
  }
}

/** How often each request's deadline passed, and how often that was announced, by order. */
function passes(prefix: string) {
  return api.own.asOwner<{ order: string; passed: number; announced: number }>(
    `SELECT o.external_id AS order,
      (SELECT count(*)::int FROM audit_entries a WHERE a.request_id = r.id AND a.event = 'deadline') AS passed,
      (SELECT count(*)::int FROM outbox_messages m
        WHERE m.payload->>'requestId' = r.id::text AND m.type = 'line.deadline_passed.v1') AS announced
    FROM refund_requests r JOIN orders o ON o.id = r.order_id WHERE o.external_id LIKE $1 ORDER BY 1`,
    [`${prefix}-%`],
    api.alder.merchantId,
  );
}

const onceEach = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ order: `${prefix}-${index}`, passed: 1, announced: 1 }));

test('two serving processes find the same deadlines at the same time, and each passes once', {
  timeout: 300_000,
}, async () => {
  await madeRequests('both', 8);
  const directory = await daysAhead(6);
  const nodes = await Promise.all([start(directory), start(directory)]);
  await expect.poll(() => passes('both'), { timeout: 120_000, interval: 300 }).toEqual(onceEach('both', 8));
  await Promise.all(nodes.map(kill));
  // Whoever comes later finds nothing left to do.
  const third = await start(directory);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await kill(third);
  expect(await passes('both')).toEqual(onceEach('both', 8));
});

test('a deadline that fell due while the process was dead passes once when it is back', {
  timeout: 300_000,
}, async () => {
  const now = await daysAhead(0);
  const first = await start(now);
  await madeRequests('dead', 4);
  await kill(first);
  expect((await passes('dead')).every(({ passed }) => passed === 0)).toBe(true);

  // Killed again in the middle of working it off, as often as it takes.
  const later = await daysAhead(6);
  for (let death = 0; death < 3; death += 1) {
    const node = await start(later);
    await new Promise((resolve) => setTimeout(resolve, 30 + death * 60));
    await kill(node);
  }
  const last = await start(later);
  await expect.poll(() => passes('dead'), { timeout: 120_000, interval: 300 }).toEqual(onceEach('dead', 4));
  await kill(last);
});
