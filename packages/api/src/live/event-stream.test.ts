import { createServer } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor, MissedInput, Notice } from '@refund-widget/services';
import { afterEach, expect, test } from 'vitest';
import { openEventStream } from './event-stream.ts';
import { createLiveHub, type LiveHub } from './live-hub.ts';

const merchantId = '018f5f2e-7c1a-7e3b-9d52-000000000001';
const actor: Actor = { kind: 'MERCHANT_SERVER', merchantId, apiKeyId: 'k', scopes: [] };
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const notice = (id: string): Notice => ({
  ...{ id, merchantId, name: 'line.approved', type: 'line.approved.v1', at: 0, by: 'SELLER' },
  ...{ requestId: merchantId, requestNumber: 'R-1', orderId: merchantId, sellerId: 's', customerId: null, legIds: [] },
});

interface Staged {
  /** Answers what was missed since when; null: too much. */
  readonly missed?: (input: MissedInput) => Promise<readonly Notice[] | null>;
  readonly reader?: () => Promise<Actor | null>;
  /** How many notices each message stands for. */
  readonly many?: number;
}

/** A stream on a real socket, with the services and the clock in the test's hands. */
async function stage({ missed = async () => [], reader = async () => actor, many = 1 }: Staged = {}) {
  let closed = false;
  const committedNotices = async ({ messageIds }: { messageIds: readonly string[] }) =>
    messageIds.flatMap((id) => Array.from({ length: many }, (_, index) => notice(many === 1 ? id : `${id}.${index}`)));
  const hub = createLiveHub({ committedNotices }, () => 5_000, { warn: () => {} });
  hub.listening();
  const server = createServer((_, response) =>
    openEventStream(response, actor, undefined, {
      ...{ hub, services: { missedNotices: missed }, language: 'en', heartbeatMs: 20, reader, failed: () => {} },
      closed: () => {
        closed = true;
      },
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { hub, port, closed: () => closed };
}

async function listen(port: number, hub: LiveHub) {
  const response = await fetch(`http://127.0.0.1:${port}/events`);
  const told: string[] = [];
  let ended = false;
  const read = async () => {
    for await (const chunk of response.body ?? [])
      for (const [, id = ''] of Buffer.from(chunk)
        .toString()
        .matchAll(/(?:^|\n)id: (\S+)|event: reload/g))
        told.push(id || 'reload');
  };
  read()
    .catch(() => {})
    .finally(() => {
      ended = true;
    });
  await expect.poll(() => hub.count()).toBe(1);
  return { told, ended: () => ended };
}

test('ends when the token does: each heartbeat looks at it again', async () => {
  let good = true;
  const { hub, port } = await stage({ reader: async () => (good ? actor : null) });
  const { ended } = await listen(port, hub);
  await pause(80);
  expect(ended()).toBe(false);
  good = false;
  await expect.poll(ended).toBe(true);
  await expect.poll(() => hub.count()).toBe(0);
});

test('lets what comes meanwhile wait behind what was missed, so that no id is told before an older one', async () => {
  const reading = Promise.withResolvers<readonly Notice[]>();
  const { hub, port } = await stage({ missed: () => reading.promise });
  const { told } = await listen(port, hub);
  hub.told(merchantId, 'young');
  await pause(50);
  expect(told).toEqual([]);
  reading.resolve([notice('old'), notice('young')]);
  await expect.poll(() => told).toEqual(['old', 'young']);
});

test('reads what was missed while the database could not be heard, from before it went silent', async () => {
  const asked: MissedInput[] = [];
  const { hub, port } = await stage({
    missed: async (input) => {
      asked.push(input);
      return input.since === undefined ? [] : [notice('missed')];
    },
  });
  const { told } = await listen(port, hub);
  hub.deaf(new Error('gone'));
  hub.deaf(new Error('still gone'));
  hub.listening();
  await expect.poll(() => told).toEqual(['missed']);
  expect(asked.map(({ since }) => since)).toEqual([undefined, 5_000]);
});

test('ends all streams so that a server can close', async () => {
  const { hub, port, closed } = await stage();
  const { ended } = await listen(port, hub);
  hub.hangUp();
  await expect.poll(ended).toBe(true);
  await expect.poll(closed).toBe(true);
});

test('cuts off a page that does not read, instead of keeping everything for it', async () => {
  const { hub, port, closed } = await stage({ many: 2_000 });
  const socket = connect(port, '127.0.0.1', () => socket.write('GET /events HTTP/1.1\r\nHost: x\r\n\r\n'));
  closers.push(() => socket.destroy());
  socket.pause();
  await expect.poll(() => hub.count()).toBe(1);
  for (let round = 0; round < 200 && !closed(); round += 1) {
    hub.told(merchantId, `m${round}`);
    await pause(5);
  }
  expect(closed()).toBe(true);
  expect(hub.count()).toBe(0);
});
