import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { globalId } from '../schema/node/global-id.ts';
import { type OpenApi, openApi } from '../testing/open-api.ts';
import { createDocument, type ImportedOrder, importOrder, requestInput } from '../testing/orders.ts';

interface Heard {
  readonly id?: string;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

let api: OpenApi;
const leaving: (() => void)[] = [];
beforeAll(async () => {
  api = await openApi();
});
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});
afterAll(() => api.close());

async function open(token: string, headers: Readonly<Record<string, string>> = {}) {
  const abort = new AbortController();
  leaving.push(() => abort.abort());
  const response = await fetch(api.url('/events'), {
    headers: { authorization: `Bearer ${token}`, ...headers },
    signal: abort.signal,
  });
  const heard: Heard[] = [];
  let ended = false;
  const read = async () => {
    let text = '';
    for await (const chunk of response.body ?? []) {
      const frames = (text + Buffer.from(chunk).toString()).split('\n\n');
      text = frames.pop() ?? '';
      heard.push(...frames.flatMap(frameOf));
    }
  };
  const reading = read()
    .catch(() => {})
    .finally(() => {
      ended = true;
    });
  const hears = async (type: string): Promise<Heard> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = heard.find(({ data, event }) => data.type === type || event === type);
      if (found) return found;
      await pause(25);
    }
    throw new Error(`Not heard: ${type}; only ${JSON.stringify(heard)}`);
  };
  return { response, heard, hears, reading, leave: () => abort.abort(), ended: () => ended };
}

function frameOf(frame: string): Heard[] {
  const fields = new Map(
    frame.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const event = fields.get('event');
  const id = fields.get('id');
  return event === undefined ? [] : [{ event, ...(id && { id }), data: JSON.parse(fields.get('data') ?? '{}') }];
}

let orders = 0;
async function orderOf(): Promise<ImportedOrder & { readonly externalId: string }> {
  orders += 1;
  const externalId = `L-${orders}`;
  return { ...(await importOrder(api, api.alder, { externalId })), externalId };
}

async function ask(order: ImportedOrder & { readonly externalId: string }) {
  const buyer = await api.buyerOf(api.alder, order.externalId);
  const answer = await api.send(buyer, createDocument, { input: requestInput(order) });
  const request =
    answer.data?.refundRequestCreate.refundRequests?.[0] ?? answer.data?.refundRequestCreate.refundRequest;
  expect(request, JSON.stringify(answer)).toBeTruthy();
  return { buyer, requestId: String(request.id) };
}

const sending =
  'mutation($input: MessageSendInput!) { messageSend(input: $input) { message { id } userErrors { message } } }';
async function write(token: string, orderId: string, more: object = {}) {
  const input = { orderId, body: 'Hello', idempotencyKey: crypto.randomUUID(), ...more };
  const answer = await api.send(token, sending, { input });
  expect(answer.data?.messageSend.userErrors, JSON.stringify(answer)).toEqual([]);
}

test('what is committed is heard at once by the buyer, the seller and the merchant, and by nobody else', async () => {
  const order = await orderOf();
  const other = await orderOf();
  const buyer = await api.buyerOf(api.alder, order.externalId);
  const streams = {
    buyer: await open(buyer),
    agent: await open(api.alder.agent),
    administrator: await open(api.alder.administrator),
    server: await open(api.alder.apiKey),
    otherBuyer: await open(await api.buyerOf(api.alder, other.externalId)),
    otherAgent: await open(api.alder.otherAgent),
    otherShop: await open(api.birch.administrator),
  };
  expect(streams.buyer.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const { requestId } = await ask(order);
  const heard = await streams.buyer.hears('line.submitted.v1');
  expect(heard.data).toMatchObject({ requestId, orderId: order.id, by: 'BUYER', pops: null });
  expect(heard.id).toBe(heard.data.id);
  const told = await streams.agent.hears('line.submitted.v1');
  expect(told).toMatchObject({
    id: heard.id,
    data: { pops: 'New request', requestNumber: expect.stringMatching(/^R-\d+$/) },
  });
  await streams.administrator.hears('line.submitted.v1');
  await streams.server.hears('line.submitted.v1');
  await write(api.alder.agent, order.id);
  await streams.buyer.hears('message.sent.v1');
  for (const stranger of [streams.otherBuyer, streams.otherAgent, streams.otherShop])
    expect(stranger.heard).toEqual([]);
  expect(JSON.stringify(streams.buyer.heard)).not.toMatch(/Hello|@|sellerId/);
});

test('a note is told to nobody', async () => {
  const order = await orderOf();
  const stream = await open(api.alder.administrator);
  await write(api.alder.agent, order.id, { audience: 'STAFF' });
  await write(api.alder.agent, order.id);
  const ofOrder = () => stream.heard.filter(({ data }) => data.orderId === order.id);
  await expect.poll(() => ofOrder().length).toBeGreaterThan(0);
  await write(api.alder.agent, order.id);
  // What was written after the note is heard, so the note would have been.
  await expect.poll(() => ofOrder().length).toBe(2);
});

test('who comes back hears what was missed, also what was committed late, under the same ids', async () => {
  const order = await orderOf();
  const { buyer } = await ask(order);
  const first = await open(buyer);
  const submitted = await first.hears('line.submitted.v1');
  first.leave();
  await first.reading;
  await write(api.alder.agent, order.id);
  // Committed after what was heard, though it began before: an older time, as a slow transaction leaves it.
  const [late] = await api.own.asOwner<{ id: string }>(
    `INSERT INTO outbox_messages (id, merchant_id, type, payload, created_at, next_try_at)
     SELECT gen_random_uuid(), merchant_id, 'line.reminded.v1', payload, created_at - interval '30 seconds', created_at
     FROM outbox_messages WHERE id = $1 RETURNING id`,
    [submitted.id],
    api.alder.merchantId,
  );
  const again = await open(buyer, { 'last-event-id': submitted.id ?? '' });
  await again.hears('message.sent.v1');
  expect((await again.hears('line.reminded.v1')).id).toBe(late?.id);
  const ids = again.heard.map(({ id }) => id);
  expect(ids).toContain(submitted.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(['00000000-0000-7000-8000-000000000000', 'nonsense', "' OR 1=1 --"])(
  'an id that is not known, %s, asks the page to read anew',
  async (lastId) => {
    const stream = await open(api.alder.agent, { 'last-event-id': lastId });
    await stream.hears('reload');
  },
);

test('another merchant’s id is not known either', async () => {
  const order = await orderOf();
  await ask(order);
  const stream = await open(api.alder.agent);
  const { id = '' } = await stream.hears('line.submitted.v1');
  const stranger = await open(api.birch.administrator, { 'last-event-id': id });
  await stranger.hears('reload');
  expect(stranger.heard.every(({ event }) => event === 'reload')).toBe(true);
});

test('nobody listens without a token, with a bad one, or from another page', async () => {
  const order = await orderOf();
  const buyer = await api.buyerOf(api.alder, order.externalId);
  expect((await fetch(api.url('/events'))).status).toBe(401);
  expect((await open('nonsense')).response.status).toBe(401);
  expect((await open(buyer, { origin: api.birch.origin })).response.status).toBe(403);
  expect((await open(buyer, { origin: 'https://evil.example' })).response.status).toBe(403);
  expect((await fetch(api.url('/events'), { method: 'POST' })).status).toBe(405);
  const preflight = await fetch(api.url('/events'), { method: 'OPTIONS', headers: { origin: api.alder.origin } });
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET');
  expect(preflight.headers.get('access-control-allow-headers')).toMatch(/Last-Event-ID/);
  expect(preflight.headers.get('access-control-allow-origin')).toBe(api.alder.origin);
});

test('one token has at most ten streams; one that is closed makes room', async () => {
  const order = await orderOf();
  const buyer = await api.buyerOf(api.alder, order.externalId);
  const streams = await Promise.all(Array.from({ length: 10 }, () => open(buyer)));
  const eleventh = await open(buyer);
  expect(eleventh.response.status).toBe(429);
  expect(eleventh.response.headers.get('retry-after')).toBe('30');
  streams[0]?.leave();
  await streams[0]?.reading;
  await expect.poll(async () => (await open(buyer)).response.status).toBe(200);
});

test('the words are in the reader’s language', async () => {
  const order = await orderOf();
  const stream = await open(api.alder.agent, { 'accept-language': 'zh-CN' });
  await ask(order);
  await expect.poll(() => stream.heard.some(({ data }) => data.pops === '新的申请')).toBe(true);
});

test('a request’s id is the one that GraphQL knows it by', async () => {
  const order = await orderOf();
  const { requestId } = await ask(order);
  const [row] = await api.own.asOwner<{ id: string }>(
    'SELECT id FROM refund_requests ORDER BY number DESC LIMIT 1',
    [],
    api.alder.merchantId,
  );
  expect(requestId).toBe(globalId('RefundRequest', row?.id ?? ''));
});
