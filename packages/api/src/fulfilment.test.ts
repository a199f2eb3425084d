import { afterAll, beforeAll, expect, test } from 'vitest';
import { mutation } from './testing/bad-input/case.ts';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { createDocument, importOrder, requestInput } from './testing/orders.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

async function must(token: string, name: string, input: object): Promise<void> {
  const answer = await api.send(token, mutation(name), { input: { idempotencyKey: crypto.randomUUID(), ...input } });
  expect(answer.data?.result, JSON.stringify(answer)).toEqual({ userErrors: [] });
}

test('refused goods go back in a parcel that both sides see, and nobody else', async () => {
  const { agent, otherAgent } = api.alder;
  const order = await importOrder(api, api.alder, { externalId: 'F-1' });
  await importOrder(api, api.alder, { externalId: 'F-2' });
  const buyer = await api.buyerOf(api.alder, 'F-1');
  const made = await api.send(buyer, createDocument, { input: requestInput(order) });
  const { id: requestId, lines } = made.data.refundRequestCreate.refundRequest;
  const [{ id: lineId }] = lines;
  const addresses = await api.send(agent, '{ viewer { sellers { returnAddresses { id } } } }');
  const returnAddressId = addresses.data.viewer.sellers[0].returnAddresses[0].id;
  const decision = { requestId, lines: [{ lineId }] };
  const parcel = { carrier: 'DHL', trackingNumber: 'JD1' };
  await must(agent, 'refundRequestApprove', { ...decision, returnAddressId });
  await must(buyer, 'returnShipmentCreate', { requestId, ...parcel });
  await must(agent, 'returnShipmentReceive', decision);
  const refused = { accepted: false, condition: 'WORN', disposition: 'RETURN_TO_BUYER', note: 'Worn outdoors.' };
  await must(agent, 'inspectionRecord', { requestId, parts: [{ lineId, ...refused }] });

  const document = `mutation($input: ForwardShipmentCreateInput!) {
    forwardShipmentCreate(input: $input) {
      forwardShipment { id kind state carrier trackingNumber sentBy deliveredAt lines { id } }
      refundRequest { forwardShipments { id } lines { state forwardShipment { id } replacementLot { id } } payableOptions { kind } payables { id } }
      userErrors { code }
    }
  }`;
  const back = { idempotencyKey: 'back-1', ...decision, kind: 'SENT_BACK', ...parcel };
  const sent = await api.send(agent, document, { input: back });
  const { forwardShipment, refundRequest, userErrors } = sent.data.forwardShipmentCreate;
  expect(userErrors).toEqual([]);
  expect(forwardShipment).toMatchObject({
    kind: 'SENT_BACK',
    state: 'IN_TRANSIT',
    sentBy: 'SELLER',
    deliveredAt: null,
  });
  const { id } = forwardShipment;
  expect(refundRequest).toEqual({
    forwardShipments: [{ id }],
    lines: [{ state: 'SENDING_BACK', forwardShipment: { id }, replacementLot: null }],
    ...{ payableOptions: [], payables: [] },
  });
  const again = await api.send(agent, document, { input: back });
  expect(again.data.forwardShipmentCreate.forwardShipment).toMatchObject({ id });

  const node = 'query($id: ID!) { node(id: $id) { ... on ForwardShipment { trackingNumber } } }';
  for (const token of [buyer, agent]) {
    expect((await api.send(token, node, { id })).data.node).toEqual({ trackingNumber: 'JD1' });
  }
  for (const stranger of [otherAgent, await api.buyerOf(api.alder, 'F-2'), api.birch.administrator]) {
    expect((await api.send(stranger, node, { id })).data).toEqual({ node: null });
  }
  await must(agent, 'forwardShipmentDeliver', decision);
  const end = await api.send(
    buyer,
    'query($id: ID) { refundRequest(id: $id) { lines { state forwardShipment { state } } timeline { event text } } }',
    { id: requestId },
  );
  expect(end.data.refundRequest.lines).toEqual([{ state: 'REJECTED', forwardShipment: { state: 'DELIVERED' } }]);
  const { timeline } = end.data.refundRequest;
  expect(timeline.at(-1)).toEqual({ event: 'deliverBack', text: 'Goods delivered back' });
});
