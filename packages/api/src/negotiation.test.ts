import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApi, openApi } from './testing/open-api.ts';
import { createDocument, importOrder, requestInput } from './testing/orders.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const OFFERS = `
  id
  questions { id text state askedOf requirements { code fields { name unit } } evidence { id requirement } answer lines { id } }
  evidence { id state refusedBecause reviewable uploadedBy }
  lines {
    id state quantity version
    offerLimits { least { amount } most { amount } goods { amount } resolutions returnPossible }
    standingOffer { id version }
    offers {
      id version side state amount { amount currencyCode } amountFor(quantity: 1) { amount }
      changes { field before after betterFor difference { amount } text }
    }
  }`;

const mutate = async (token: string, name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { result: ${name}(input: $input) {
    refundRequest { ${OFFERS} } userErrors { code field message } } }`;
  const answer = await api.send(token, document, { input: { idempotencyKey: crypto.randomUUID(), ...input } });
  expect(answer.errors, JSON.stringify(answer)).toEqual([]);
  return answer.data.result;
};

const succeed = async (token: string, name: string, input: object) => {
  const { refundRequest, userErrors } = await mutate(token, name, input);
  expect(userErrors).toEqual([]);
  return refundRequest;
};

async function asked(externalId: string, quantity = 1, total = '30.00') {
  const order = await importOrder(api, api.alder, { externalId, quantity, total });
  const buyer = await api.buyerOf(api.alder, externalId);
  const made = await api.send(buyer, createDocument, { input: requestInput(order, { line: { quantity } }) });
  const { refundRequest } = made.data.refundRequestCreate;
  return { buyer, requestId: refundRequest.id, lineId: refundRequest.lines[0].id };
}

const half = ({ requestId, lineId }: { requestId: string; lineId: string }, amount = '15.00') => ({
  ...{ requestId, line: { lineId }, resolution: 'PARTIAL_REFUND', returnNeeded: false },
  amount: { amount, currencyCode: 'EUR' },
});

test('each side reads an offer’s changes in its own words, and both the same figures', async () => {
  const talk = await asked('N-1');
  const made = await succeed(api.alder.agent, 'offerCreate', half(talk));
  const [line] = made.lines;
  expect(line).toMatchObject({
    ...{ state: 'NEGOTIATING', standingOffer: { version: 1 } },
    offerLimits: { least: { amount: '0.00' }, most: { amount: '30.00' }, returnPossible: true },
  });
  const forAgent = line.offers[0].changes.map(({ text }: { text: string }) => text);
  expect(forAgent).toContain('Refund: €30.00 → €15.00 (−€15.00), better for you');
  expect(forAgent).toContain('Goods: sent back → the buyer keeps them, better for the buyer');

  const document = `query($id: ID!) { node(id: $id) { ... on RefundRequest { ${OFFERS} } } }`;
  const read = await api.send(talk.buyer, document, { id: talk.requestId }, { 'accept-language': 'zh-CN' });
  const [seen] = read.data.node.lines;
  expect(seen.offers[0]).toMatchObject({ side: 'SELLER', amount: { amount: '15.00', currencyCode: 'EUR' } });
  const forBuyer = seen.offers[0].changes.map(({ text }: { text: string }) => text);
  expect(forBuyer).toContain('商品：需要寄回 → 您留下，对您更有利');
  expect(seen.offers[0].changes[1].difference).toEqual({ amount: '-15.00' });
});

test('a counter-offer is shown against the offer, a part of it is agreed on, and the rest stands', async () => {
  const talk = await asked('N-2', 3, '10.00');
  await succeed(api.alder.agent, 'offerCreate', half(talk, '5.00'));
  const countered = await succeed(talk.buyer, 'offerCreate', half(talk, '6.00'));
  const [before, offer] = countered.lines[0].offers;
  expect([before.state, offer.state]).toEqual(['COUNTERED', 'STANDING']);
  expect(offer.changes.map(({ field }: { field: string }) => field)).toEqual(['AMOUNT']);
  expect(offer.amountFor).toEqual({ amount: '2.00' });
  const accept = { requestId: talk.requestId, offerId: offer.id, quantity: 1 };
  const wrong = await mutate(api.alder.agent, 'offerAccept', {
    ...accept,
    expectedAmount: { amount: '2.01', currencyCode: 'EUR' },
  });
  expect(wrong.userErrors).toMatchObject([{ code: 'AMOUNT_CHANGED', field: ['expectedAmount'] }]);
  const agreed = await succeed(api.alder.agent, 'offerAccept', {
    ...accept,
    expectedAmount: { amount: '2.00', currencyCode: 'EUR' },
  });
  const states = agreed.lines.map(({ state, quantity }: { state: string; quantity: number }) => [state, quantity]);
  expect(states).toEqual([
    ['REFUND_DUE', 1],
    ['NEGOTIATING', 2],
  ]);
  const rest = agreed.lines[1].offers.map(({ state, amount }: { state: string; amount: { amount: string } }) => [
    state,
    amount.amount,
  ]);
  expect(rest).toEqual([
    ['COUNTERED', '5.00'],
    ['STANDING', '4.00'],
  ]);
});

test('offers and questions are found by id by those who see the request, and by nobody else', async () => {
  const talk = await asked('N-3');
  const stranger = (await asked('N-4')).buyer;
  const made = await succeed(api.alder.agent, 'offerCreate', half(talk));
  const question = { requestId: talk.requestId, lines: [{ lineId: talk.lineId }], text: 'Which colour?' };
  const { questions } = await succeed(api.alder.agent, 'questionAsk', question);
  expect(questions).toMatchObject([{ state: 'OPEN', askedOf: 'BUYER', lines: [{ id: talk.lineId }] }]);
  const find = async (token: string, id: string) =>
    (await api.send(token, 'query($id: ID!) { node(id: $id) { id } }', { id })).data.node;
  for (const id of [made.lines[0].offers[0].id, questions[0].id]) {
    expect(await find(talk.buyer, id)).toEqual({ id });
    expect(await find(api.alder.agent, id)).toEqual({ id });
    for (const token of [stranger, api.alder.otherAgent, api.birch.agent]) expect(await find(token, id)).toBeNull();
  }
  const answer = { requestId: talk.requestId, questionId: questions[0].id, text: 'The grey one.' };
  const told = await succeed(talk.buyer, 'questionAnswer', answer);
  expect(told.questions).toMatchObject([{ state: 'ANSWERED', answer: 'The grey one.' }]);
});

test('an offer for more units than it has is no amount, and says so', async () => {
  const talk = await asked('N-5', 2, '20.00');
  const made = await succeed(api.alder.agent, 'offerCreate', half(talk, '10.00'));
  const document = 'query($id: ID!) { node(id: $id) { ... on Offer { amountFor(quantity: 3) { amount } } } }';
  const answer = await api.send(talk.buyer, document, { id: made.lines[0].offers[0].id });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: ['quantity'] } }]);
});

test('the same acceptance sent ten times agrees once', async () => {
  const talk = await asked('N-6');
  const made = await succeed(api.alder.agent, 'offerCreate', half(talk));
  const offerId = made.lines[0].offers[0].id;
  const idempotencyKey = crypto.randomUUID();
  const input = { requestId: talk.requestId, offerId, idempotencyKey };
  const answers = await Promise.all(Array.from({ length: 10 }, () => mutate(talk.buyer, 'offerAccept', input)));
  for (const { refundRequest, userErrors } of answers) {
    expect(userErrors).toEqual([]);
    expect(refundRequest.lines).toMatchObject([{ state: 'REFUND_DUE' }]);
  }
});
