import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { createDocument, importOrder, requestInput } from './testing/orders.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Created {
  readonly refundRequest: { readonly id: string; readonly number: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}

async function itemNow(externalId: string) {
  const text =
    'query($id: String) { order(externalId: $id) { items { quantity claimedQuantity settledQuantity requestLines { id } } } }';
  const answer = await api.send(api.alder.apiKey, text, { id: externalId });
  return answer.data.order.items[0];
}

test('of fifty who ask for the same units at once, exactly one gets them', { timeout: 60_000 }, async () => {
  const order = await importOrder(api, api.alder, { externalId: 'C-1', quantity: 3, total: '29.99' });
  const buyer = await api.buyerOf(api.alder, 'C-1');
  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      api.send(buyer, createDocument, { input: requestInput(order, { line: { quantity: 3 } }) }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const results: Created[] = answers.map(({ data }) => data.refundRequestCreate);
  expect(results.filter(({ refundRequest }) => refundRequest !== null)).toHaveLength(1);
  const refused = results.filter(({ refundRequest }) => refundRequest === null);
  for (const { userErrors } of refused) expect(userErrors[0]?.field).toEqual(['lines', '0', 'quantity']);
  expect(await itemNow('C-1')).toMatchObject({
    quantity: 3,
    claimedQuantity: 3,
    settledQuantity: 0,
    requestLines: [{}],
  });
});

test('of fifty who ask for one unit each of twelve, exactly twelve get one', { timeout: 60_000 }, async () => {
  const order = await importOrder(api, api.alder, { externalId: 'C-2', quantity: 12, total: '120.00' });
  const buyer = await api.buyerOf(api.alder, 'C-2');
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => api.send(buyer, createDocument, { input: requestInput(order) })),
  );
  const results: Created[] = answers.map(({ data }) => data.refundRequestCreate);
  expect(results.filter(({ refundRequest }) => refundRequest !== null)).toHaveLength(12);
  expect(await itemNow('C-2')).toMatchObject({ claimedQuantity: 12 });
});

test('one call that arrives twenty times at once happens once, and everyone is told the same', {
  timeout: 60_000,
}, async () => {
  const order = await importOrder(api, api.alder, { externalId: 'C-3', quantity: 20, total: '200.00' });
  const buyer = await api.buyerOf(api.alder, 'C-3');
  const input = requestInput(order);
  const answers = await Promise.all(Array.from({ length: 20 }, () => api.send(buyer, createDocument, { input })));
  const results: Created[] = answers.map(({ data }) => data.refundRequestCreate);
  expect(new Set(results.map(({ refundRequest }) => refundRequest?.number)).size).toBe(1);
  expect(results.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  expect(await itemNow('C-3')).toMatchObject({ claimedQuantity: 1 });
});

test('a call repeated under its key finds its outcome, whatever it selects; another input is refused', async () => {
  const order = await importOrder(api, api.alder, { externalId: 'C-4', quantity: 5, total: '50.00' });
  const buyer = await api.buyerOf(api.alder, 'C-4');
  const input = requestInput(order);
  const first = await api.send(buyer, createDocument, { input });
  const { id } = first.data.refundRequestCreate.refundRequest;
  const otherSelection = `mutation($input: RefundRequestCreateInput!) {
    refundRequestCreate(input: $input) {
      refundRequest { id details order { number } lines { item { title } refund { amount } } timeline { event } }
      userErrors { code }
    }
  }`;
  const second = await api.send(buyer, otherSelection, { input });
  expect(second.data.refundRequestCreate).toMatchObject({
    refundRequest: {
      id,
      order: { number: 'A-C-4' },
      lines: [{ item: { title: 'Thing 1' }, refund: { amount: '10.00' } }],
    },
    userErrors: [],
  });
  const other = await api.send(buyer, createDocument, { input: { ...input, details: 'Something else.' } });
  expect(other.data.refundRequestCreate).toMatchObject({
    refundRequest: null,
    userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }],
  });
  expect(await itemNow('C-4')).toMatchObject({ claimedQuantity: 1 });
});

test('a refusal is not remembered: the same key works once what was wrong is gone', async () => {
  const order = await importOrder(api, api.alder, { externalId: 'C-5' });
  const buyer = await api.buyerOf(api.alder, 'C-5');
  const blocking = await api.send(buyer, createDocument, { input: requestInput(order) });
  const input = requestInput(order);
  const refused = await api.send(buyer, createDocument, { input });
  expect(refused.data.refundRequestCreate.refundRequest).toBeNull();
  const { id: requestId } = blocking.data.refundRequestCreate.refundRequest;
  const cancelled = await api.send(
    buyer,
    'mutation($input: RefundRequestCancelInput!) { refundRequestCancel(input: $input) { userErrors { code } } }',
    { input: { requestId, idempotencyKey: crypto.randomUUID() } },
  );
  expect(cancelled.data.refundRequestCancel.userErrors).toEqual([]);
  const again = await api.send(buyer, createDocument, { input });
  expect(again.data.refundRequestCreate).toMatchObject({ refundRequest: {}, userErrors: [] });
});
