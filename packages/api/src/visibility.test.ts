import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from './schema/node/global-id.ts';
import { type OpenApi, openApi, type Shop } from './testing/open-api.ts';
import { createDocument, type ImportedOrder, importOrder, requestInput } from './testing/orders.ts';

let api: OpenApi;
let world: Readonly<Record<'moss' | 'fern' | 'birch', { order: ImportedOrder; requestId: string; lineId: string }>>;
beforeAll(async () => {
  api = await openApi();
  world = {
    moss: await request(api.alder, 'V-1', 'moss'),
    fern: await request(api.alder, 'V-2', 'fern'),
    birch: await request(api.birch, 'V-1', 'moss'),
  };
});
afterAll(() => api.close());

async function request(shop: Shop, externalId: string, seller: 'moss' | 'fern') {
  const order = await importOrder(api, shop, { externalId, seller });
  const answer = await api.send(await api.buyerOf(shop, externalId), createDocument, { input: requestInput(order) });
  const { refundRequest } = answer.data.refundRequestCreate;
  return { order, requestId: refundRequest.id, lineId: refundRequest.lines[0].id };
}

const numbers = async (token: string) => {
  const answer = await api.send(token, '{ refundRequests(first: 50) { totalCount edges { node { id } } } }');
  return answer.data.refundRequests.edges.map(({ node }: { node: { id: string } }) => node.id);
};

describe('who sees which requests', () => {
  test("an agent sees their seller's, an administrator the shop's, and nobody another shop's", async () => {
    const { alder, birch } = api;
    expect(await numbers(alder.agent)).toEqual([world.moss.requestId]);
    expect(await numbers(alder.otherAgent)).toEqual([world.fern.requestId]);
    expect(await numbers(alder.administrator)).toEqual([world.fern.requestId, world.moss.requestId]);
    expect(await numbers(birch.administrator)).toEqual([world.birch.requestId]);
  });

  test('everything about a request is looked up by those who may see it, and is nothing to the others', async () => {
    const node = 'query($id: ID!) { node(id: $id) { __typename id } }';
    const ids = [
      world.moss.requestId,
      world.moss.lineId,
      world.moss.order.id,
      world.moss.order.itemId,
      world.moss.order.lotId,
    ];
    for (const id of ids) {
      expect((await api.send(api.alder.agent, node, { id })).data.node).toMatchObject({ id });
      for (const stranger of [api.alder.otherAgent, api.birch.administrator, await api.buyerOf(api.alder, 'V-2')]) {
        expect((await api.send(stranger, node, { id })).data).toEqual({ node: null });
      }
    }
  });

  test('only an administrator is told whether the record is whole', async () => {
    const document = 'query($id: ID!) { refundRequest(id: $id) { auditIntact } }';
    const told = async (token: string) =>
      (await api.send(token, document, { id: world.moss.requestId })).data.refundRequest;
    expect(await told(api.alder.administrator)).toEqual({ auditIntact: true });
    expect(await told(api.alder.agent)).toEqual({ auditIntact: null });
    expect(await told(await api.buyerOf(api.alder, 'V-1'))).toEqual({ auditIntact: null });
  });

  test("a buyer reads where their goods go, but not the sellers' addresses nor the warts of the import", async () => {
    const buyer = await api.buyerOf(api.alder, 'V-1');
    const text =
      'query($id: ID) { order(id: $id) { flags { code } items { seller { name returnAddresses { id } } } } }';
    const seen = await api.send(buyer, text, { id: world.moss.order.id });
    expect(seen.data.order).toEqual({ flags: [], items: [{ seller: { name: 'moss', returnAddresses: [] } }] });
    const staff = await api.send(api.alder.agent, text, { id: world.moss.order.id });
    expect(staff.data.order.items[0].seller.returnAddresses).toHaveLength(1);
    const addressId = staff.data.order.items[0].seller.returnAddresses[0].id;
    const node = 'query($id: ID!) { node(id: $id) { id } }';
    expect((await api.send(buyer, node, { id: addressId })).data.node).toBeNull();
    expect((await api.send(api.alder.agent, node, { id: addressId })).data.node).toEqual({ id: addressId });
  });
});

test("a customer's token sees all of that customer's orders, newest first, and no other's", async () => {
  for (const externalId of ['V-10', 'V-11']) await importOrder(api, api.alder, { externalId, customerId: 'cus-7' });
  const input = { origin: api.alder.origin, customerId: 'cus-7', idempotencyKey: crypto.randomUUID() };
  const session = await api.send(
    api.alder.apiKey,
    'mutation($input: BuyerSessionCreateInput!) { buyerSessionCreate(input: $input) { token } }',
    { input },
  );
  const text =
    '{ viewer { kind name orders(first: 10) { totalCount edges { node { externalId } } pageInfo { hasNextPage } } } }';
  const seen = await api.send(session.data.buyerSessionCreate.token, text);
  expect(seen.data.viewer).toMatchObject({
    kind: 'BUYER',
    orders: { totalCount: 2, pageInfo: { hasNextPage: false } },
  });
});

test('pages follow each other without gap or repetition, both ways', async () => {
  for (let index = 0; index < 5; index += 1) await request(api.birch, `P-${index}`, 'moss');
  const page = async (variables: object) => {
    const answer = await api.send(
      api.birch.administrator,
      `query($first: Int, $after: String, $last: Int, $before: String) {
        refundRequests(first: $first, after: $after, last: $last, before: $before) {
          totalCount edges { cursor node { number } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`,
      variables,
    );
    return answer.data.refundRequests;
  };
  const whole = (await page({ first: 50 })).edges.map(({ node }: { node: { number: string } }) => node.number);
  expect(whole).toHaveLength(6);
  const walked: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo, totalCount } = await page({ first: 2, after });
    expect(totalCount).toBe(6);
    walked.push(...edges.map(({ node }: { node: { number: string } }) => node.number));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  expect(walked).toEqual(whole);
  const end = await page({ last: 2, before: after });
  expect(end.edges.map(({ node }: { node: { number: string } }) => node.number)).toEqual(whole.slice(3, 5));
});

test('sentences come in the language that is asked for', async () => {
  const text = 'query($id: ID) { order(id: $id) { items { refundEligibility { headline best { rules { text } } } } } }';
  const { order } = world.moss;
  const headline = async (language: string) => {
    const answer = await api.send(api.alder.agent, text, { id: order.id }, { 'accept-language': language });
    return answer.data.order.items[0].refundEligibility.headline;
  };
  expect(await headline('zh-CN')).toMatch(/\p{Script=Han}/u);
  expect(await headline('en')).not.toMatch(/\p{Script=Han}/u);
});

test('what nobody has is nothing, of every type', async () => {
  const types = [
    'Evidence',
    'Inspection',
    'Message',
    'Payment',
    'RefundTransaction',
    'ForwardShipment',
    'Payable',
    'ReturnShipment',
    'Policy',
    'PolicyVersion',
    'Seller',
    'Merchant',
  ] as const;
  for (const type of types) {
    const id = globalId(type, '018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f');
    const answer = await api.send(api.alder.administrator, 'query($id: ID!) { node(id: $id) { id } }', { id });
    expect(answer).toEqual({ status: 200, data: { node: null }, errors: [] });
  }
});

test('a merchant, its policies and their versions are looked up by their ids', async () => {
  const found = await api.send(
    api.alder.administrator,
    '{ viewer { merchant { id slug } } policies { id key current { id version key } versions { id } assignments { scope value } } }',
  );
  const { viewer, policies } = found.data;
  expect(viewer.merchant.slug).toBe('alder');
  const retail = policies.find(({ key }: { key: string }) => key === 'retail-7-day');
  expect(retail).toMatchObject({
    current: { version: 1, key: 'retail-7-day' },
    assignments: [{ scope: 'DEFAULT', value: '' }],
  });
  for (const id of [viewer.merchant.id, retail.id, retail.current.id]) {
    const answer = await api.send(api.alder.agent, 'query($id: ID!) { node(id: $id) { id } }', { id });
    expect(answer.data.node).toEqual({ id });
    expect((await api.send(api.birch.agent, 'query($id: ID!) { node(id: $id) { id } }', { id })).data.node).toBeNull();
  }
});
