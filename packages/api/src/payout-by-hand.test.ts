import { afterAll, beforeAll, expect, test } from 'vitest';
import { mutation } from './testing/bad-input/case.ts';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { createDocument, importOrder, requestInput } from './testing/orders.ts';

const IBAN = 'DE89370400440532013000';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const call = async (token: string, name: string, input: object) => {
  const answer = await api.send(token, mutation(name), { input: { idempotencyKey: crypto.randomUUID(), ...input } });
  return answer.data.result.userErrors;
};

const READ = `query($id: ID) { refundRequest(id: $id) {
  bankDetails { accountEnding accountHolder }
  manualPayouts { id state account accountEnding preparedByName decidedByName note matchesBankDetails viewerPrepared }
  timeline { event reason }
  refunds { providerReference }
} }`;

/** A request whose refund is due and whose payment takes no refunds any more. */
async function dueByHand(externalId: string) {
  const { alder } = api;
  const order = await importOrder(api, alder, { externalId });
  const buyer = await api.buyerOf(alder, externalId);
  const answer = await api.send(buyer, createDocument, { input: requestInput(order) });
  const requestId: string = answer.data.refundRequestCreate.refundRequest.id;
  const due = "UPDATE request_lines SET state = 'REFUND_DUE'";
  await api.own.asOwner(due, [], alder.merchantId);
  await api.own.asOwner("UPDATE payments SET closed_at = now() - interval '1 day'", [], alder.merchantId);
  return { buyer, requestId };
}

test('the buyer gives an account, two people pay to it, and nobody reads more of it than they need', async () => {
  const { agent, administrator, otherAgent } = api.alder;
  const { buyer, requestId } = await dueByHand('H-1');
  const read = async (token: string) => (await api.send(token, READ, { id: requestId })).data.refundRequest;
  expect(await call(buyer, 'bankDetailsGive', { requestId, accountHolder: 'Mira Keller', iban: IBAN })).toEqual([]);
  expect((await read(agent)).bankDetails).toEqual({ accountEnding: '3000', accountHolder: 'Mira Keller' });
  expect(await call(agent, 'manualPayoutPrepare', { requestId, note: 'As she wrote.' })).toEqual([]);
  const [prepared] = (await read(agent)).manualPayouts;
  expect(prepared).toMatchObject({
    ...{ state: 'PREPARED', account: null, accountEnding: '3000', viewerPrepared: true, matchesBankDetails: true },
  });
  const payoutId: string = prepared.id;
  expect(await call(agent, 'manualPayoutApprove', { payoutId })).toMatchObject([{ code: 'SECOND_PERSON_REQUIRED' }]);
  expect(await call(otherAgent, 'manualPayoutApprove', { payoutId })).toMatchObject([{ code: 'PAYOUT_NOT_FOUND' }]);
  expect(await call(administrator, 'manualPayoutReturn', { payoutId, reason: 'Ask her again.' })).toEqual([]);
  expect(await call(agent, 'manualPayoutPrepare', { requestId })).toEqual([]);
  const again: string = (await read(agent)).manualPayouts[1].id;
  expect(await call(administrator, 'manualPayoutApprove', { payoutId: again })).toEqual([]);
  expect((await read(agent)).manualPayouts[1]).toMatchObject({ state: 'APPROVED', account: IBAN });
  const told = await read(buyer);
  expect(told.manualPayouts).toMatchObject([
    { state: 'RETURNED', account: null, preparedByName: null, decidedByName: null, note: null },
    { state: 'APPROVED', account: null, preparedByName: null, decidedByName: null },
  ]);
  expect(JSON.stringify(told)).not.toContain('Ask her again.');
  expect(JSON.stringify(told)).not.toContain('manual_');
  const node = 'query($id: ID!) { node(id: $id) { __typename } }';
  expect((await api.send(otherAgent, node, { id: payoutId })).data).toEqual({ node: null });
  expect((await api.send(agent, node, { id: payoutId })).data).toEqual({ node: { __typename: 'ManualPayout' } });
});
