import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaffActor } from '../actor.ts';
import {
  disputedRequest,
  disputesOf,
  type MarketRequest,
  marketRequest,
  offerDisputes,
  openDispute,
} from '../testing/disputed-line.ts';
import { linesOf, onlyLine } from '../testing/make-request.ts';
import { codesOf, mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';
import { accepted, declined, offered, offersOf, type Talk, timePasses } from './testing/talk.ts';

const DAY = 86_400_000;

let shop: OpenShop;
let mona: StaffActor;
beforeAll(async () => {
  shop = await openShop();
  await offerDisputes(shop);
  mona = await shop.staff('MEDIATOR', 'Mona', []);
});
afterAll(() => shop.close());

async function disputed(): Promise<Talk & MarketRequest> {
  const made = await disputedRequest(shop);
  return { ...made, orderId: made.order.id };
}

test('a side proposes a settlement, the other accepts: the line follows it and the dispute is over', async () => {
  const talk = await disputed();
  const offer = await offered(shop, talk);
  expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'IN_DISPUTE', waitingFor: 'MEDIATOR' });
  expect(codesOf(await accepted(shop, talk, offer, shop.agent))).toEqual(['OWN_OFFER']);
  mustSucceed(await accepted(shop, talk, offer, talk.buyer));
  expect(await onlyLine(shop, talk.requestId)).toMatchObject({
    ...{ state: 'REFUND_DUE', refund: 1500n, agreedOfferId: offer.id },
  });
  expect(await disputesOf(shop, talk)).toMatchObject([{ state: 'SETTLED' }]);
});

test('a mediator’s proposal binds once both sides have accepted it', async () => {
  const talk = await disputed();
  const offer = await offered(shop, talk, { actor: mona });
  expect(offer).toMatchObject({ side: 'MEDIATOR', authorName: 'Mona', acceptedBy: [] });
  mustSucceed(await accepted(shop, talk, offer, shop.agent));
  expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'IN_DISPUTE' });
  expect(await offersOf(shop, talk)).toMatchObject([{ state: 'STANDING', acceptedBy: ['SELLER'] }]);
  expect(codesOf(await accepted(shop, talk, offer, shop.agent))).toEqual(['ALREADY_ACCEPTED']);
  mustSucceed(await accepted(shop, talk, offer, talk.buyer));
  expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'REFUND_DUE', refund: 1500n });
  expect(await offersOf(shop, talk)).toMatchObject([{ state: 'ACCEPTED', acceptedBy: ['SELLER', 'BUYER'] }]);
});

test('both sides at once bind it once', async () => {
  const talk = await disputed();
  const offer = await offered(shop, talk, { actor: mona });
  const outcomes = await Promise.all(
    [talk.buyer, shop.agent, talk.buyer, shop.agent].map((actor) => accepted(shop, talk, offer, actor)),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
  expect((await linesOf(shop, talk.requestId)).map(({ state }) => state)).toEqual(['REFUND_DUE']);
});

test('a later proposal takes the place of an earlier one; declining ends it and the dispute goes on', async () => {
  const talk = await disputed();
  const first = await offered(shop, talk);
  const second = await offered(shop, talk, { actor: talk.buyer, amount: { amount: '25.00', currencyCode: 'EUR' } });
  expect(codesOf(await accepted(shop, talk, first, talk.buyer))).toEqual(['OFFER_ENDED']);
  mustSucceed(await declined(shop, talk, second, shop.agent));
  expect((await offersOf(shop, talk)).map(({ state }) => state)).toEqual(['COUNTERED', 'DECLINED']);
  expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'IN_DISPUTE', waitingFor: 'MEDIATOR' });
});

test('a proposal lapses by its own time and leaves the mediator theirs', async () => {
  const talk = await disputed();
  const offer = await offered(shop, talk, { validUntil: shop.clock.now + DAY });
  const { deadline } = await onlyLine(shop, talk.requestId);
  await timePasses(shop, talk, 1);
  expect(codesOf(await accepted(shop, talk, offer, talk.buyer))).toEqual(['OFFER_ENDED']);
  expect(await offersOf(shop, talk)).toMatchObject([{ state: 'LAPSED' }]);
  expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'IN_DISPUTE', deadline });
});

test('the mediator asks either side; only that side answers, and the mediator’s own time stands still', async () => {
  const { services, key, agent } = shop;
  const talk = await disputed();
  const { requestId, lineId, buyer } = talk;
  const before = await onlyLine(shop, requestId);
  const ask = { actor: mona, idempotencyKey: key(), requestId, lines: [{ lineId }], askedOf: 'SELLER' as const };
  mustSucceed(await services.askQuestion({ ...ask, text: 'When did the parcel leave?', days: 2 }));
  expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'IN_DISPUTE', waitingFor: 'SELLER' });
  const [question] = await shop.own.database.inTenant(shop.merchantId, (rows) =>
    rows.question.findMany({ where: { requestId } }),
  );
  const answer = { requestId, questionId: question?.id ?? '', text: 'On Monday.' };
  const wrong = await services.answerQuestion({ actor: buyer, idempotencyKey: key(), ...answer });
  expect(codesOf(wrong)).toEqual(['NOT_ASKED']);
  shop.clock.now += DAY;
  mustSucceed(await services.answerQuestion({ actor: agent, idempotencyKey: key(), ...answer }));
  const after = await onlyLine(shop, requestId);
  expect(after).toMatchObject({ state: 'IN_DISPUTE', waitingFor: 'MEDIATOR' });
  expect(after.deadline?.getTime()).toBe((before.deadline?.getTime() ?? 0) + DAY);
});

test('an offer that stands when a side escalates ends with it', async () => {
  const made = await marketRequest(shop);
  const talk = { ...made, orderId: made.order.id };
  await offered(shop, talk);
  mustSucceed(await openDispute(shop, made));
  expect(await offersOf(shop, talk)).toMatchObject([{ state: 'LAPSED', endReason: 'escalate' }]);
  expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'IN_DISPUTE', waitingFor: 'MEDIATOR' });
});
