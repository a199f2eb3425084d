import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId, readGlobalId } from './schema/node/global-id.ts';
import { must, type OpenApi, openApi } from './testing/open-api.ts';
import { createDocument, type ImportedOrder, importOrder, requestInput } from './testing/orders.ts';

let api: OpenApi;
let order: ImportedOrder;
let buyer: string;
beforeAll(async () => {
  api = await openApi();
  order = await importOrder(api, api.alder, { externalId: 'T-1' });
  buyer = await api.buyerOf(api.alder, 'T-1');
});
afterAll(() => api.close());

const sending = `mutation($input: MessageSendInput!) {
  messageSend(input: $input) {
    message { id audience authorKind body seller { name } evidence { id url } }
    order { conversation { messages(last: 1) { totalCount } } }
    userErrors { code field message }
  }
}`;
const reading = `query($id: ID, $first: Int, $after: String) {
  order(id: $id) {
    conversation { messages(first: $first, after: $after) {
      totalCount pageInfo { endCursor hasNextPage } edges { node { id body audience evidence { id } } }
    } }
    refundRequests { messages { totalCount edges { node { body } } } }
  }
}`;

async function send(token: string, input: object) {
  const answer = await api.send(token, sending, {
    input: { orderId: order.id, idempotencyKey: crypto.randomUUID(), ...input },
  });
  expect(answer.data?.messageSend.userErrors, JSON.stringify(answer)).toEqual([]);
  return answer.data.messageSend;
}

const read = async (token: string, page: object = {}) =>
  (await api.send(token, reading, { id: order.id, ...page })).data.order;
const node = async (token: string, id: string) =>
  (await api.send(token, 'query($id: ID!) { node(id: $id) { id } }', { id })).data.node;

test('a conversation begins with the first message, newest last; notes are never the buyer’s, in no list, count or lookup', async () => {
  expect(await read(buyer)).toEqual({ conversation: null, refundRequests: [] });
  const note = await send(api.alder.agent, { body: 'He always asks.', audience: 'STAFF' });
  expect(note.message).toMatchObject({ audience: 'STAFF', authorKind: 'SELLER', seller: { name: 'moss' } });
  expect(await read(buyer)).toEqual({ conversation: null, refundRequests: [] });

  const asked = await send(buyer, { body: 'Does it run small?' });
  expect(asked.order.conversation.messages.totalCount).toBe(1);
  await send(api.alder.agent, { body: 'It does.' });
  const bodies = (read: { conversation: { messages: { edges: { node: { body: string } }[] } } }) =>
    read.conversation.messages.edges.map(({ node }) => node.body);
  const seen = await read(buyer);
  expect(bodies(seen)).toEqual(['Does it run small?', 'It does.']);
  expect(seen.conversation.messages.totalCount).toBe(2);
  expect(bodies(await read(api.alder.agent))).toEqual(['He always asks.', 'Does it run small?', 'It does.']);
  expect(bodies(await read(api.alder.apiKey))).toEqual(['Does it run small?', 'It does.']);

  expect(await node(buyer, note.message.id)).toBeNull();
  expect(await node(api.alder.agent, note.message.id)).toEqual({ id: note.message.id });
  for (const stranger of [api.alder.otherAgent, api.birch.administrator]) {
    expect(await node(stranger, asked.message.id)).toBeNull();
    expect(await read(stranger)).toBeNull();
  }
});

test('a request has the messages that are about it; pages follow each other', async () => {
  const made = await api.send(buyer, createDocument, { input: requestInput(order) });
  const requestId = made.data.refundRequestCreate.refundRequest.id;
  await send(buyer, { requestId, body: 'About the request' });
  await send(api.alder.agent, { requestId, body: 'A note about it', audience: 'STAFF' });
  const { refundRequests } = await read(buyer);
  expect(refundRequests).toEqual([{ messages: { totalCount: 1, edges: [{ node: { body: 'About the request' } }] } }]);
  const first = (await read(buyer, { first: 2 })).conversation.messages;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const rest = (await read(buyer, { first: 2, after: first.pageInfo.endCursor })).conversation.messages;
  expect(rest.pageInfo.hasNextPage).toBe(false);
  const walked = [...first.edges, ...rest.edges].map(({ node }: { node: { body: string } }) => node.body);
  expect(walked).toEqual(['Does it run small?', 'It does.', 'About the request']);
});

test('a file goes where its message goes: that of a note is not the buyer’s', async () => {
  const { merchantId, sellerIds } = api.alder;
  const staff = { kind: 'STAFF', merchantId, staffId: 's', name: 'Ana', email: 'a@alder.example' } as const;
  const upload = async (storageKey: string) => {
    const { evidenceId } = must(
      await api.services.recordEvidence({
        actor: { ...staff, role: 'AGENT', sellerIds },
        ...{ orderId: readGlobalId(order.id)?.id ?? '', kind: 'PHOTO', fileName: 'shelf.jpg', mediaType: 'image/jpeg' },
        ...{ bytes: 9, sha256: 'ab', storageKey },
      }),
    );
    return globalId('Evidence', evidenceId);
  };
  const [secret, shown] = [await upload('secret'), await upload('shown')];
  await send(api.alder.agent, { body: 'Our shelf', audience: 'STAFF', evidenceIds: [secret] });
  const { message } = await send(api.alder.agent, { body: 'Your size', evidenceIds: [shown] });
  expect(message.evidence).toEqual([{ id: shown, url: expect.stringContaining('http') }]);
  expect(await node(buyer, secret)).toBeNull();
  expect(await node(buyer, shown)).toEqual({ id: shown });
  expect(await node(api.alder.agent, secret)).toEqual({ id: secret });
  expect(JSON.stringify(await read(buyer))).not.toContain(secret);
});

test('a foreign order is answered as one that does not exist', async () => {
  await importOrder(api, api.alder, { externalId: 'T-2' });
  const stranger = await api.buyerOf(api.alder, 'T-2');
  const refused = async (orderId: string) => {
    const input = { orderId, body: 'Hello', idempotencyKey: crypto.randomUUID() };
    return (await api.send(stranger, sending, { input })).data.messageSend.userErrors;
  };
  const absent = await refused(globalId('Order', '018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f'));
  expect(absent).toMatchObject([{ code: 'ORDER_NOT_FOUND', field: ['orderId'] }]);
  expect(await refused(order.id)).toEqual(absent);
});
