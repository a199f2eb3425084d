import { afterAll, beforeAll, expect, test } from 'vitest';
import { globalId } from './schema/node/global-id.ts';
import { type Case, mutation, nobody } from './testing/bad-input/case.ts';
import { decisionCases } from './testing/bad-input/decision-cases.ts';
import { disputeCases, payoutCases } from './testing/bad-input/dispute-cases.ts';
import { fulfilmentCases, payableCases } from './testing/bad-input/fulfilment-cases.ts';
import { importCases } from './testing/bad-input/import-cases.ts';
import { inspectionCases } from './testing/bad-input/inspection-cases.ts';
import { messageCases } from './testing/bad-input/message-cases.ts';
import { offerCases, questionCases } from './testing/bad-input/negotiation-cases.ts';
import { queryCases } from './testing/bad-input/query-cases.ts';
import { createCases } from './testing/bad-input/request-cases.ts';
import { sessionCases } from './testing/bad-input/session-cases.ts';
import { supplierCases } from './testing/bad-input/supplier-cases.ts';
import { termsCases } from './testing/bad-input/terms-cases.ts';
import { webhookCases } from './testing/bad-input/webhook-cases.ts';
import { arrangeWorld, type World } from './testing/bad-input/world.ts';
import { fingerprint } from './testing/fingerprint.ts';
import { type Answer, type OpenApi, openApi } from './testing/open-api.ts';
import { requestInput } from './testing/orders.ts';

let api: OpenApi;
let world: World;
beforeAll(async () => {
  api = await openApi();
  world = await arrangeWorld(api);
});
afterAll(() => api.close());

/** Every path and message of an answer, in one text. */
function namedIn({ data, errors }: Answer): string {
  const userErrors: readonly { field: readonly string[] | null }[] = data?.result?.userErrors ?? [];
  return [
    ...userErrors.map(({ field }) => (field ?? []).join('.')),
    ...errors.flatMap(({ message, extensions: { field } }) => [message, Array.isArray(field) ? field.join('.') : '']),
  ].join('\n');
}

const all: readonly (readonly [string, readonly Case[]])[] = [
  ['a request', createCases],
  ['a decision', decisionCases],
  ['an inspection', inspectionCases],
  ['an offer', offerCases],
  ['a question', questionCases],
  ['a dispute', disputeCases],
  ['a payout by hand', payoutCases],
  ['a parcel', fulfilmentCases],
  ['a claim beside the refund', payableCases],
  ['a supplier’s leg', supplierCases],
  ['a message', messageCases],
  ['an import', importCases],
  ['a session', sessionCases],
  ['a webhook', webhookCases],
  ['a query', queryCases],
  ['terms or payment help', termsCases],
];
const table = all.flatMap(([what, cases]) => cases.map((one) => ({ ...one, what })));

test.each(table)('$what with $with is refused by name and changes nothing', async ({ send, names }) => {
  const before = await fingerprint(api);
  const answer = await send(api, world);
  const said = JSON.stringify({ status: answer.status, errors: answer.errors, data: answer.data });
  expect(answer.status, said).toBeLessThan(500);
  const refusals = answer.status === 200 ? (answer.data?.result?.userErrors ?? []) : answer.errors;
  expect(refusals.length, said).toBeGreaterThan(0);
  expect(namedIn(answer), said).toContain(names);
  expect(await fingerprint(api)).toBe(before);
});

test('what belongs to somebody else is answered exactly as what does not exist', async () => {
  const { buyer, otherBuyers, elsewhere, others } = world;
  const ask = async (text: string, id: string) => (await api.send(buyer, text, { id })).data;
  for (const document of ['query($id: ID!) { node(id: $id) { id } }', 'query($id: ID) { order(id: $id) { id } }']) {
    const absent = await ask(document, globalId('Order', nobody));
    expect(await ask(document, otherBuyers.id)).toEqual(absent);
    expect(await ask(document, elsewhere.id)).toEqual(absent);
  }
  const request = 'query($id: ID) { refundRequest(id: $id) { id } }';
  expect(await ask(request, others.requestId)).toEqual({ refundRequest: null });
  expect(await ask(request, globalId('RefundRequest', nobody))).toEqual({ refundRequest: null });
  const tried = async (orderId: string) => {
    const answer = await api.send(buyer, mutation('refundRequestCreate'), {
      input: requestInput(world.order, { orderId }),
    });
    return answer.data.result.userErrors;
  };
  expect(await tried(otherBuyers.id)).toEqual(await tried(globalId('Order', nobody)));
  expect(await tried(elsewhere.id)).toEqual(await tried(globalId('Order', nobody)));
});
