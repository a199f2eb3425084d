import { type ChildProcess, fork } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { createDocument, importOrder, requestInput } from './testing/orders.ts';

interface Hit {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let api: OpenApi;
let directory: string;
const hits: Hit[] = [];
let answer = (response: ServerResponse): unknown => response.writeHead(204).end();
const receiver = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  hits.push({ headers: request.headers, body });
  answer(response);
});
const children: ChildProcess[] = [];

beforeAll(async () => {
  // The processes that are killed do the jobs.
  api = await openApi({ workers: 'off' });
  directory = await mkdtemp(path.join(tmpdir(), 'refund-webhook-test-'));
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  receiver.closeAllConnections();
  receiver.close();
  await api.close();
  await rm(directory, { recursive: true, force: true });
});

async function start(): Promise<{ readonly child: ChildProcess; readonly origin: string }> {
  const child = fork(new URL('./testing/serve-until-killed.ts', import.meta.url), [api.own.url, directory], {
    env: { ...process.env, NODE_ENV: 'test' },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  children.push(child);
  const [address] = await once(child, 'message');
  return { child, origin: new URL(String(address)).origin };
}

async function ask(name: string, selection: string, input: object, token = api.alder.apiKey) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { result: ${name}(input: $input) { ${selection} userErrors { code } } }`;
  const { data } = await api.send(token, document, { input: { idempotencyKey: crypto.randomUUID(), ...input } });
  expect(data?.result.userErrors).toEqual([]);
  return data.result;
}

function addressOfReceiver(): string {
  const address = receiver.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hooks`;
}

async function request(externalId: string): Promise<string> {
  const order = await importOrder(api, api.alder, { externalId });
  const { data } = await api.send(api.alder.apiKey, createDocument, { input: requestInput(order) });
  return data.refundRequestCreate.refundRequest.id;
}

const idOf = (hit: Hit | undefined) => String(hit?.headers['webhook-id']);

test('a process that is killed in the middle of a delivery delivers it again, signed, under the same id; so does a replay', async () => {
  const created = await ask('webhookEndpointCreate', 'secret webhookEndpoint { id active events url }', {
    url: addressOfReceiver(),
    events: ['line.submitted.v1'],
  });
  const { secret, webhookEndpoint } = created;
  expect(webhookEndpoint).toMatchObject({ active: true, events: ['line.submitted.v1'], url: addressOfReceiver() });

  // It takes the message and never says so.
  answer = () => {};
  const first = await start();
  const requestId = await request('H-1');
  await expect.poll(() => hits.length, { timeout: 20_000 }).toBe(1);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  answer = (response) => response.writeHead(204).end();

  const second = await start();
  const moved = await fetch(`${second.origin}/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ forward: 'PT5M' }),
  });
  expect(moved.status).toBe(200);
  await expect.poll(() => hits.length, { timeout: 20_000 }).toBe(2);
  const [lost, delivered] = hits;
  expect(idOf(delivered)).toBe(idOf(lost));
  expect(delivered?.body).toBe(lost?.body);
  expect(JSON.parse(delivered?.body ?? '')).toMatchObject({ type: 'line.submitted.v1', data: { requestId } });
  const signed = `${idOf(delivered)}.${delivered?.headers['webhook-timestamp']}.${delivered?.body}`;
  const key = Buffer.from(String(secret).replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(signed).digest('base64');
  expect(delivered?.headers['webhook-signature']).toBe(`v1,${signature}`);

  const log = await api.send(
    api.alder.administrator,
    '{ webhookDeliveries { totalCount edges { node { id messageId state attempts status triedAt endpoint { lastDay { sent failing } } } } } }',
  );
  const { edges, totalCount } = log.data.webhookDeliveries;
  expect(totalCount).toBe(1);
  const [{ node }] = edges;
  expect(node).toMatchObject({ messageId: idOf(lost), state: 'DELIVERED', attempts: 2, status: 204 });
  expect(node.endpoint.lastDay).toEqual({ sent: 1, failing: 0 });

  await ask('webhookDeliveryReplay', 'webhookDeliveries { id }', { deliveryId: node.id });
  await expect.poll(() => hits.length, { timeout: 20_000 }).toBe(3);
  expect(idOf(hits[2])).toBe(idOf(lost));
});

test('another merchant neither sees nor changes an endpoint, and its secret is in no answer', async () => {
  const query = '{ webhookEndpoints { id url } webhookDeliveries { totalCount } }';
  const { data } = await api.send(api.birch.administrator, query);
  expect(data).toEqual({ webhookEndpoints: [], webhookDeliveries: { totalCount: 0 } });
  const [mine] = (await api.send(api.alder.administrator, query)).data.webhookEndpoints;
  const node = 'query($id: ID!) { node(id: $id) { id ... on WebhookEndpoint { url } } }';
  expect((await api.send(api.birch.administrator, node, { id: mine.id })).data.node).toBeNull();
  expect((await api.send(api.alder.agent, node, { id: mine.id })).data.node).toBeNull();
  expect((await api.send(api.alder.administrator, node, { id: mine.id })).data.node.url).toBe(mine.url);
  const fields = '{ __type(name: "WebhookEndpoint") { fields { name } } }';
  const names = (await api.send(api.alder.administrator, fields)).data.__type.fields.map(
    ({ name }: { name: string }) => name,
  );
  expect(names.filter((name: string) => /secret/i.test(name))).toEqual(['previousSecretUntil']);
});
