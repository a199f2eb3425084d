import type { Mail } from '@refund-widget/connectors';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import { createServices } from '../create-services.ts';
import { accepted, declined, offered, openTalk, proposal, tradeByAgreement } from '../negotiation/testing/talk.ts';
import { mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';

const BUYER = 'mira@example.com';
const SELLER = 'moss@alder.example';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
  await tradeByAgreement(shop);
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.runJobs();
});

/** What was sent about a request since the last look, by who reads it. */
async function sentOf(requestId: string): Promise<ReadonlyMap<string, Mail>> {
  await shop.runJobs();
  const mails = shop.mails.filter(({ inReplyTo }) => inReplyTo?.startsWith(requestId));
  shop.mails.length = 0;
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
  return new Map(mails.map((mail) => [mail.to, mail]));
}

async function talk() {
  const made = await openTalk(shop);
  await sentOf(made.requestId);
  return made;
}

const by = (actor: Actor) => ({ actor, idempotencyKey: shop.key() });

it('an offer is told to the other side with all that it says, and so is the answer to it', async () => {
  const { requestId, buyer, ...rest } = await talk();
  const made = { requestId, buyer, ...rest };
  const offer = await offered(shop, made, { note: 'Would you keep it?' });
  const offers = await sentOf(requestId);
  expect([...offers.keys()]).toEqual([BUYER]);
  const { subject, text = '', html = '' } = offers.get(BUYER) ?? {};
  expect(subject).toMatch(/^You have a new offer: request R-/);
  for (const told of ['moss', 'partial refund', '€15.00', 'Goods come back: no', 'Valid until:', 'Would you keep it?'])
    expect(text).toContain(told);
  expect(html).toContain('Would you keep it?');
  expect(text).not.toContain('Ana');

  mustSucceed(await declined(shop, made, offer, buyer));
  const answers = await sentOf(requestId);
  expect([...answers.keys()]).toEqual([SELLER]);
  expect(answers.get(SELLER)?.subject).toMatch(/^Your offer was declined/);
  expect(answers.get(SELLER)?.text).toContain('Too little.');
});

it('a counter-offer goes to the seller, and who accepts it tells the buyer', async () => {
  const made = await talk();
  await offered(shop, made);
  await sentOf(made.requestId);
  const amount = { amount: '20.00', currencyCode: 'EUR' };
  const counter = await offered(shop, made, { actor: made.buyer, amount });
  const countered = await sentOf(made.requestId);
  expect([...countered.keys()]).toEqual([SELLER]);
  expect(countered.get(SELLER)?.text).toContain('€20.00');
  mustSucceed(await accepted(shop, made, counter, shop.agent));
  const agreed = await sentOf(made.requestId);
  expect(agreed.get(BUYER)?.subject).toMatch(/^Your offer was accepted/);
  expect(agreed.get(BUYER)?.text).toContain('€20.00');
});

it('whoever agreed to send the goods back is told where to', async () => {
  const made = await talk();
  const terms = { resolution: 'REFUND_AND_RETURN', returnNeeded: true, amount: null, sharePercent: 100 } as const;
  const offer = await offered(shop, made, terms);
  await sentOf(made.requestId);
  mustSucceed(await accepted(shop, made, offer, made.buyer));
  const mails = await sentOf(made.requestId);
  expect(mails.get(SELLER)?.subject).toMatch(/^Your offer was accepted/);
  expect(mails.get(BUYER)?.text).toContain('Ahornweg 1');
});

it('a question goes to who is asked, with its deadline; the answer to who asked', async () => {
  const { requestId, lineId, buyer } = await talk();
  const question = { requestId, lines: [{ lineId }], text: 'Which batch is it?', days: 3 };
  mustSucceed(await shop.services.askQuestion({ ...by(shop.agent), ...question }));
  const asked = await sentOf(requestId);
  expect([...asked.keys()]).toEqual([BUYER]);
  expect(asked.get(BUYER)?.text).toContain('Which batch is it?');
  expect(asked.get(BUYER)?.text).toMatch(/Deadline: \d+ November 2026/);
  const [row] = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.question.findMany({ where: { requestId } }),
  );
  const answer = { requestId, questionId: row?.id ?? '', text: 'Batch 7.' };
  mustSucceed(await shop.services.answerQuestion({ ...by(buyer), ...answer }));
  const answered = await sentOf(requestId);
  expect([...answered.keys()]).toEqual([SELLER]);
  expect(answered.get(SELLER)?.text).toContain('Batch 7.');
});

it('a deadline that passes is told to both sides, with who is next', async () => {
  const made = await talk();
  const { deadline } = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.requestLine.findUniqueOrThrow({ where: { id: made.lineId } }),
  );
  const before = shop.clock.now;
  shop.clock.now = (deadline?.getTime() ?? 0) + 1;
  await shop.services.passDeadline({ merchantId: shop.merchantId, lineId: made.lineId });
  const mails = await sentOf(made.requestId);
  expect([...mails.keys()].toSorted()).toEqual([BUYER, SELLER].toSorted());
  expect(mails.get(SELLER)?.text).toMatch(/Next: /);
  shop.clock.now = before;
});

it('a dispute is told to the other side and to those who could decide it, not to who acts for the seller', async () => {
  await shop.staff('MEDIATOR', 'Mel', []);
  await shop.staff('MEDIATOR', 'Partial', [shop.sellers[0]]);
  const made = await talk();
  await offered(shop, made);
  await sentOf(made.requestId);
  const reason = 'We cannot agree.';
  mustSucceed(await shop.services.openDispute({ ...by(made.buyer), requestId: made.requestId, reason }));
  const mails = await sentOf(made.requestId);
  expect([...mails.keys()].toSorted()).toEqual(['mel@alder.example', SELLER]);
  for (const mail of mails.values()) expect(mail.text).toContain('We cannot agree.');
});

it('leads staff to the request, and nobody else', async () => {
  const deskLink = async (number: string) => `https://desk.example/requests/${number}`;
  const linked = createServices({ ...shop.dependencies, deskLink });
  const made = await talk();
  const offer = await offered(shop, made);
  const [message] = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.outboxMessage.findMany({ where: { deliveredAt: null, type: 'line.offer_made.v1' } }),
  );
  await linked.deliverOutboxMessage({ merchantId: shop.merchantId, messageId: message?.id ?? '' });
  expect((await sentOf(made.requestId)).get(BUYER)?.text).not.toContain('desk.example');
  mustSucceed(await declined(shop, made, offer, made.buyer));
  const [answer] = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.outboxMessage.findMany({ where: { deliveredAt: null, type: 'line.offer_declined.v1' } }),
  );
  await linked.deliverOutboxMessage({ merchantId: shop.merchantId, messageId: answer?.id ?? '' });
  expect((await sentOf(made.requestId)).get(SELLER)?.text).toMatch(/https:\/\/desk\.example\/requests\/R-\d+/);
});

it('is in the reader’s language', async () => {
  const made = await talk();
  await shop.own.asOwner(
    "UPDATE refund_requests SET locale = 'zh-CN' WHERE id = $1",
    [made.requestId],
    shop.merchantId,
  );
  mustSucceed(await shop.services.makeOffer(proposal(shop, made)));
  const mail = (await sentOf(made.requestId)).get(BUYER);
  expect(mail?.subject).toMatch(/^您收到新的方案：申请 R-/);
  expect(mail?.text).toMatch(/是否退货: 否/);
});

it('is not sent when staff ask for silence, though webhooks and open pages hear of it', async () => {
  const made = await talk();
  await offered(shop, made);
  await sentOf(made.requestId);
  await shop.own.asOwner(
    `INSERT INTO outbox_messages (id, merchant_id, type, payload, created_at, next_try_at)
     SELECT gen_random_uuid(), merchant_id, type, payload || '{"notify": false}', created_at, next_try_at
     FROM outbox_messages WHERE type = 'line.offer_made.v1' ORDER BY created_at DESC, id DESC LIMIT 1`,
    [],
    shop.merchantId,
  );
  shop.clock.now += 60_000;
  await shop.services.sweep();
  expect([...(await sentOf(made.requestId)).keys()]).toEqual([]);
});
