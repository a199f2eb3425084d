import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { createDocument, importOrder, requestInput } from './testing/orders.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const requestDocument = `query($id: ID!) {
  refundRequest(id: $id) {
    number
    total { amount currencyCode }
    lines { id version state quantity waiting { text } availableActions { action } }
    refunds { id state amount { amount } payment { label refunded { amount } reserved { amount } } providerReference }
    timeline { seq text actorName fromState toState }
    availableActions { action lineIds }
    plannedPortions { amount { amount } payment { label } }
    order { number refundable { amount } refunded { amount } }
    returnShipments { carrier trackingNumber state lines { id } }
  }
}`;

async function change(token: string, name: string, input: Readonly<Record<string, unknown>>) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await api.send(
    token,
    `mutation($input: ${type}!) { ${name}(input: $input) { refundRequest { id lines { id version state } } userErrors { code field message } } }`,
    { input: { idempotencyKey: crypto.randomUUID(), ...input } },
  );
  expect(answer).toMatchObject({ status: 200, data: { [name]: { userErrors: [] } } });
  return answer.data[name].refundRequest;
}

async function requestNow(token: string, id: string) {
  const answer = await api.send(token, requestDocument, { id });
  expect(answer.status, JSON.stringify(answer.errors)).toBe(200);
  return answer.data.refundRequest;
}

async function addressOf(token: string): Promise<string> {
  const answer = await api.send(token, '{ viewer { sellers { returnAddresses { id isDefault } } } }');
  return answer.data.viewer.sellers[0].returnAddresses[0].id;
}

/** From the buyer's words to goods that were found good: the refund is due. */
async function untilRefundDue(externalId: string, provider: 'manual' | 'sandbox') {
  const { alder } = api;
  const order = await importOrder(api, alder, { externalId, quantity: 2, total: '29.99', provider });
  const buyer = await api.buyerOf(alder, externalId);
  const created = await api.send(buyer, createDocument, { input: requestInput(order, { line: { quantity: 2 } }) });
  expect(created.data.refundRequestCreate.userErrors).toEqual([]);
  const { id: requestId, lines } = created.data.refundRequestCreate.refundRequest;
  const [{ id: lineId }] = lines;
  const returnAddressId = await addressOf(alder.agent);
  await change(alder.agent, 'refundRequestApprove', { requestId, lines: [{ lineId }], returnAddressId });
  await change(buyer, 'returnShipmentCreate', { requestId, carrier: 'DHL', trackingNumber: 'JD014600' });
  await change(alder.agent, 'returnShipmentReceive', { requestId, lines: [{ lineId }] });
  const parts = [{ lineId, accepted: true, condition: 'AS_SENT', disposition: 'RESTOCK' }];
  const due = await change(alder.agent, 'inspectionRecord', { requestId, parts });
  expect(due.lines).toMatchObject([{ state: 'REFUND_DUE' }]);
  return { requestId, buyer };
}

test('a card payment comes back by itself, and the buyer is told at every step', { timeout: 40_000 }, async () => {
  const { requestId, buyer } = await untilRefundDue('J-1', 'sandbox');
  const before = await requestNow(api.alder.agent, requestId);
  expect(before.plannedPortions).toEqual([{ amount: { amount: '29.99' }, payment: { label: 'Visa ··1' } }]);
  const created = await api.send(
    api.alder.agent,
    `mutation($input: RefundCreateInput!) { refundCreate(input: $input) {
      refunds { amount { amount } payment { reserved { amount } } } userErrors { message } } }`,
    {
      input: {
        ...{ idempotencyKey: crypto.randomUUID(), requestId },
        expectedTotal: { amount: '29.99', currencyCode: 'EUR' },
      },
    },
  );
  expect(created.data.refundCreate).toMatchObject({ userErrors: [], refunds: [{ amount: { amount: '29.99' } }] });
  await expect
    .poll(async () => (await requestNow(buyer, requestId)).lines[0].state, { timeout: 20_000, interval: 300 })
    .toBe('REFUNDED');
  const after = await requestNow(buyer, requestId);
  expect(after.refunds).toMatchObject([
    {
      state: 'SUCCEEDED',
      payment: { refunded: { amount: '29.99' }, reserved: { amount: '0.00' } },
      providerReference: expect.stringMatching(/^re_/),
    },
  ]);
  expect(after.order).toMatchObject({ refundable: { amount: '0.00' }, refunded: { amount: '29.99' } });
  expect(after.plannedPortions).toEqual([]);
  expect(after.timeline.map(({ text }: { text: string }) => text)).toEqual([
    'Request sent',
    'Request approved',
    'Goods sent back',
    'Parcel received',
    'Goods checked and accepted',
    'Refund started',
    'Refund accepted by the payment provider',
    'Money refunded',
  ]);
  const { mails } = await (await fetch(api.url('/inbox.json'))).json();
  const subjects = mails.map(({ subject }: { subject: string }) => subject);
  expect(subjects.length).toBeGreaterThanOrEqual(3);
  expect((await fetch(api.url('/inbox'))).status).toBe(200);
});

test('a bank transfer waits for a person, who records its reference', { timeout: 40_000 }, async () => {
  const { requestId } = await untilRefundDue('J-2', 'manual');
  await change(api.alder.agent, 'refundCreate', { requestId });
  await expect
    .poll(async () => (await requestNow(api.alder.agent, requestId)).refunds[0].state, { timeout: 20_000 })
    .toBe('ACCEPTED');
  const waiting = await requestNow(api.alder.agent, requestId);
  const [{ id: refundId }] = waiting.refunds;
  expect(waiting.availableActions.map(({ action }: { action: string }) => action)).toContain('recordTransfer');
  const input = { refundId, succeeded: true, reference: 'SEPA-4711' };
  await change(api.alder.agent, 'refundTransferRecord', input);
  await expect
    .poll(async () => (await requestNow(api.alder.agent, requestId)).lines[0].state, { timeout: 20_000 })
    .toBe('REFUNDED');
  const after = await requestNow(api.alder.agent, requestId);
  expect(after.refunds).toMatchObject([{ state: 'SUCCEEDED', providerReference: 'SEPA-4711' }]);
});

test('worn goods come back for less, and everybody reads by how much and why', { timeout: 40_000 }, async () => {
  const { alder } = api;
  const order = await importOrder(api, alder, { externalId: 'J-3', quantity: 1, total: '29.99' });
  const buyer = await api.buyerOf(alder, 'J-3');
  const created = await api.send(buyer, createDocument, { input: requestInput(order) });
  const { id: requestId, lines } = created.data.refundRequestCreate.refundRequest;
  const [{ id: lineId }] = lines;
  const returnAddressId = await addressOf(alder.agent);
  await change(alder.agent, 'refundRequestApprove', { requestId, lines: [{ lineId }], returnAddressId });
  await change(buyer, 'returnShipmentCreate', { requestId, carrier: 'DHL', trackingNumber: 'JD014600' });
  await change(alder.agent, 'returnShipmentReceive', { requestId, lines: [{ lineId }] });
  const terms = await api.send(
    alder.agent,
    'query($id: ID!) { refundRequest(id: $id) { lines { allowedDeductions { code when amount { amount currencyCode } } } } }',
    { id: requestId },
  );
  const [allowed] = terms.data.refundRequest.lines[0].allowedDeductions;
  expect(allowed).toMatchObject({ when: 'INSPECTION' });
  const deductions = [{ code: allowed.code, amount: { amount: '1.50', currencyCode: 'EUR' }, note: 'Customs.' }];
  const part = { lineId, accepted: true, condition: 'WORN', disposition: 'SECONDS', note: 'Worn.', deductions };
  const quote = await api.send(
    alder.agent,
    'query($id: ID!, $parts: [InspectionPartInput!]!) { inspectionQuote(requestId: $id, parts: $parts) { total { amount } lines { refund { amount } } userErrors { message } } }',
    { id: requestId, parts: [part] },
  );
  expect(quote.data.inspectionQuote).toEqual({
    total: { amount: '28.49' },
    lines: [{ refund: { amount: '28.49' } }],
    userErrors: [],
  });
  await change(alder.agent, 'inspectionRecord', { requestId, parts: [part] });
  const seen = await api.send(
    buyer,
    `query($id: ID!) { refundRequest(id: $id) { total { amount } lines {
      goods { amount } refund { amount } deductions { code note amount { amount currencyCode } }
      inspections { accepted note condition deductions { amount { amount } } } } } }`,
    { id: requestId },
  );
  expect(seen.data.refundRequest).toMatchObject({
    total: { amount: '28.49' },
    lines: [
      {
        ...{ goods: { amount: '29.99' }, refund: { amount: '28.49' } },
        deductions: [{ code: allowed.code, note: 'Customs.', amount: { amount: '1.50', currencyCode: 'EUR' } }],
        inspections: [
          { accepted: true, note: 'Worn.', condition: 'WORN', deductions: [{ amount: { amount: '1.50' } }] },
        ],
      },
    ],
  });
});
