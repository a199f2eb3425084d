import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApi, openApi, sender } from './testing/open-api.ts';
import { createDocument, type ImportedOrder, importOrder, requestInput } from './testing/orders.ts';

const orderCount = 24;
/** The process is killed when so many more calls were answered. */
const deaths = [0, 1, 4, 9, 14];

let api: OpenApi;
let directory: string;
let orders: ImportedOrder[];

beforeAll(async () => {
  // What settles in the end looks at a clock a minute ahead, so that nothing has to be waited for.
  api = await openApi({ clock: () => Date.now() + 60_000 });
  directory = await mkdtemp(path.join(tmpdir(), 'refund-kill-test-'));
  orders = [];
  for (let index = 0; index < orderCount; index += 1) {
    orders.push(await importOrder(api, api.alder, { externalId: `K-${index}`, total: '19.99', notShipped: true }));
  }
});
afterAll(async () => {
  await api.close();
  await rm(directory, { recursive: true, force: true });
});

interface Life {
  readonly child: ChildProcess;
  readonly send: OpenApi['send'];
}

async function start(): Promise<Life> {
  const child = fork(new URL('./testing/serve-until-killed.ts', import.meta.url), [api.own.url, directory], {
    env: { ...process.env, NODE_ENV: 'test' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const [address] = await once(child, 'message');
  return { child, send: sender(String(address)) };
}

/** What a caller was told, by order; only that must hold afterwards. */
const acknowledged = new Map<string, string>();
const refundAcknowledged = new Set<string>();

const refundDocument = `mutation($input: RefundCreateInput!) {
  refundCreate(input: $input) { refunds { id } userErrors { code } }
}`;

/** Asks for the refund and pays it, under keys that never change, as a caller who tries again would. */
async function drive({ send }: Pick<Life, 'send'>, order: ImportedOrder): Promise<void> {
  const line = { resolution: 'REFUND_ONLY', goodsReceived: false, returnNeeded: false };
  const input = { ...requestInput(order, { line }), idempotencyKey: `create-${order.externalId}` };
  const created = await send(api.alder.apiKey, createDocument, { input });
  const request = created.data?.refundRequestCreate?.refundRequest;
  if (!request) throw new Error(`Not created: ${JSON.stringify(created)}`);
  acknowledged.set(order.externalId, request.id);
  const refund = { requestId: request.id, idempotencyKey: `refund-${order.externalId}` };
  const paid = await send(api.alder.apiKey, refundDocument, { input: refund });
  // Goods that never left are paid for by the system as well; where it was quicker, nothing is left to send.
  const { userErrors } = paid.data?.refundCreate ?? {};
  const refusals = userErrors?.filter(({ code }: { code: string }) => code !== 'NOTHING_TO_SEND');
  if (refusals?.length !== 0) throw new Error(`Not paid: ${JSON.stringify(paid)}`);
  refundAcknowledged.add(order.externalId);
}

/**
 * Drives every order that is not through yet, until the process dies under it: in the middle of the others, as soon as
 * so many more were answered, on a slow machine as on a fast one.
 */
async function liveAndDie(answers: number): Promise<void> {
  const life = await start();
  const gone = once(life.child, 'exit');
  const waiting = orders.filter(({ externalId }) => !refundAcknowledged.has(externalId));
  const answered = () => acknowledged.size + refundAcknowledged.size;
  const enough = answered() + answers;
  const driving = Promise.allSettled(waiting.map((order) => drive(life, order)));
  const latest = Date.now() + 20_000;
  do await delay(20);
  while (answered() < enough && Date.now() < latest);
  life.child.kill('SIGKILL');
  await gone;
  await driving;
}

async function balances() {
  const sql = `SELECT o.external_id AS order, p.captured, p.refunded, p.reserved,
      (SELECT count(*)::int FROM refund_requests r WHERE r.order_id = o.id) AS requests,
      (SELECT count(*)::int FROM refund_transactions t WHERE t.payment_id = p.id AND t.state = 'SUCCEEDED') AS succeeded,
      (SELECT count(*)::int FROM sandbox_refunds s JOIN refund_transactions t ON t.id::text = s.key WHERE t.payment_id = p.id) AS moved
    FROM orders o JOIN payments p ON p.order_id = o.id ORDER BY o.external_id`;
  return api.own.asOwner<{ order: string; reserved: string; refunded: string }>(sql, [], api.alder.merchantId);
}

test('however often the process is killed, what was acknowledged stands and no money moves twice', {
  timeout: 240_000,
}, async () => {
  for (const answers of deaths) await liveAndDie(answers);

  // The callers try again against the process that lives, which also finds what the dead ones left behind.
  const told = new Map(acknowledged);
  expect(told.size, 'some were told before a death').toBeGreaterThan(0);
  for (const order of orders) await drive(api, order);
  for (const [order, id] of told) expect(acknowledged.get(order), order).toBe(id);
  await expect
    .poll(
      async () => {
        await api.services.sweep();
        return (await balances()).filter(({ reserved, refunded }) => reserved !== '0' || refunded === '0').length;
      },
      { timeout: 120_000, interval: 1_000 },
    )
    .toBe(0);

  const once = { captured: '1999', refunded: '1999', reserved: '0', requests: 1, succeeded: 1, moved: 1 };
  expect(await balances()).toEqual(
    orders
      .map(({ externalId }) => ({ order: externalId, ...once }))
      .sort((left, right) => (left.order < right.order ? -1 : 1)),
  );
});
