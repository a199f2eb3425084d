import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, BuyerActor } from '../actor.ts';
import type { SendMessageInput } from '../contract/messages.ts';
import type { OrderSnapshot } from '../contract/orders.ts';
import { messagesVisibleTo } from '../reads/visibility.ts';
import { changeOfMind, madeRequest } from '../testing/make-request.ts';
import { codesOf, mustSucceed, type OpenShop, openShop, problemsOf } from '../testing/open-shop.ts';
import { importedOrder } from '../testing/order-documents.ts';

let shop: OpenShop;
let orders = 0;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.runJobs();
  shop.mails.length = 0;
});

/** An order of the first seller's, or of both. */
function anOrder(...sellers: readonly ('moss' | 'fern')[]): Promise<OrderSnapshot> {
  orders += 1;
  const items = (sellers.length === 0 ? (['moss'] as const) : sellers).map((seller) => ({ seller }));
  return importedOrder(shop, { externalId: `talk-${orders}`, customerId: `c-${orders}`, items });
}

function send(order: OrderSnapshot, input: Partial<SendMessageInput> = {}) {
  const actor = input.actor ?? shop.buyerOf(order.id);
  return shop.services.sendMessage({ actor, idempotencyKey: shop.key(), orderId: order.id, body: 'Hello', ...input });
}

/** What an actor reads of an order's conversation, oldest first. */
function read(actor: Actor, order: OrderSnapshot) {
  return shop.own.database.inTenant(actor.merchantId, async (transaction) => {
    const rows = await transaction.message.findMany({
      where: { ...messagesVisibleTo(actor), AND: { conversation: { orderId: order.id } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(({ body }) => body);
  });
}

let files = 0;
async function upload(actor: Actor, order: OrderSnapshot): Promise<string> {
  files += 1;
  const { evidenceId } = mustSucceed(
    await shop.services.recordEvidence({
      ...{ actor, orderId: order.id, kind: 'PHOTO', fileName: 'box.jpg', mediaType: 'image/jpeg', bytes: 9 },
      ...{ sha256: 'ab', storageKey: `talk-${files}` },
    }),
  );
  return evidenceId;
}

describe('a conversation', () => {
  it('begins before any request exists, and goes on in one place', async () => {
    const order = await anOrder();
    mustSucceed(await send(order, { body: '  Does it run small?\n' }));
    mustSucceed(await send(order, { actor: shop.agent, body: 'It does.' }));
    const requestId = await madeRequest(shop, order);
    mustSucceed(await send(order, { requestId, body: 'Then I send it back.' }));
    const all = ['Does it run small?', 'It does.', 'Then I send it back.'];
    expect(await read(shop.buyerOf(order.id), order)).toEqual(all);
    expect(await read(shop.agent, order)).toEqual(all);
    const conversations = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.conversation.findMany({ where: { orderId: order.id }, include: { messages: true } }),
    );
    expect(conversations).toHaveLength(1);
    expect(conversations[0]?.messages).toMatchObject([
      { authorKind: 'BUYER', authorName: 'Mira Keller', requestId: null, sellerId: shop.sellers[0] },
      { authorKind: 'SELLER', authorName: 'Ana', authorId: shop.agent.staffId },
      { authorKind: 'BUYER', requestId },
    ]);
  });

  it('begun by two at once is one', async () => {
    const order = await anOrder();
    const sent = await Promise.all([send(order, { body: 'a' }), send(order, { actor: shop.agent, body: 'b' })]);
    sent.forEach(mustSucceed);
    expect((await read(shop.agent, order)).sort()).toEqual(['a', 'b']);
  });

  it('is read by those who see the order, notes only by staff', async () => {
    const order = await anOrder('moss', 'fern');
    const [moss, fern] = shop.sellers;
    const fernAgent = await shop.staff('AGENT', `Fay${orders}`, [fern]);
    const mediator = await shop.staff('MEDIATOR', `Max${orders}`, []);
    mustSucceed(await send(order, { sellerId: moss, body: 'to moss' }));
    mustSucceed(await send(order, { sellerId: fern, body: 'to fern' }));
    mustSucceed(await send(order, { actor: shop.agent, audience: 'STAFF', body: 'moss note' }));
    mustSucceed(await send(order, { actor: fernAgent, audience: 'STAFF', body: 'fern note' }));
    const buyer = shop.buyerOf(order.id);
    const customer: BuyerActor = { ...buyer, scope: { customerId: `c-${orders}` } };
    const everything = ['to moss', 'to fern', 'moss note', 'fern note'];
    expect(await read(buyer, order)).toEqual(['to moss', 'to fern']);
    expect(await read(customer, order)).toEqual(['to moss', 'to fern']);
    expect(await read(shop.server, order)).toEqual(['to moss', 'to fern']);
    expect(await read(shop.agent, order)).toEqual(['to moss', 'moss note']);
    expect(await read(fernAgent, order)).toEqual(['to fern', 'fern note']);
    expect(await read(mediator, order)).toEqual(everything);
    expect(await read(shop.administrator, order)).toEqual(everything);
    expect(await read(shop.buyerOf((await anOrder()).id), order)).toEqual([]);
    expect(await read({ ...customer, scope: { customerId: 'somebody-else' } }, order)).toEqual([]);
  });
});

describe('with several sellers', () => {
  it('says which one is meant, or names the request', async () => {
    const order = await anOrder('moss', 'fern');
    const [moss, fern] = shop.sellers;
    expect(problemsOf(await send(order))).toMatchObject([{ code: 'SELLER_REQUIRED', field: ['sellerId'] }]);
    const requestId = await madeRequest(shop, order, { lines: [changeOfMind(order)] });
    const { messageId } = mustSucceed(await send(order, { requestId }));
    const message = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.message.findUniqueOrThrow({ where: { id: messageId } }),
    );
    expect(message).toMatchObject({ sellerId: moss, requestId });
    expect(problemsOf(await send(order, { requestId, sellerId: fern }))).toMatchObject([
      { code: 'SELLER_MISMATCH', field: ['sellerId'] },
    ]);
  });

  it('an agent writes in their own thread only, without having to say which', async () => {
    const order = await anOrder('moss', 'fern');
    mustSucceed(await send(order, { actor: shop.agent, body: 'from moss' }));
    const foreign = await send(order, { actor: shop.agent, sellerId: shop.sellers[1] });
    expect(codesOf(foreign)).toEqual(['SELLER_NOT_FOUND']);
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', '  \n ', 'BLANK'],
    ['too much', 'x'.repeat(5_001), 'TOO_LONG'],
  ])('%s', async (_, body, code) => {
    const order = await anOrder();
    expect(problemsOf(await send(order, { body }))).toMatchObject([{ code, field: ['body'] }]);
  });

  it('a note by a buyer or a server, and anything by a mediator', async () => {
    const order = await anOrder();
    const mediator = await shop.staff('MEDIATOR', `Mia${orders}`, []);
    for (const actor of [shop.buyerOf(order.id), shop.server]) {
      expect(problemsOf(await send(order, { actor, audience: 'STAFF' }))).toMatchObject([
        { code: 'ACTOR_NOT_ALLOWED', field: ['audience'] },
      ]);
    }
    expect(codesOf(await send(order, { actor: mediator }))).toEqual(['ACTOR_NOT_ALLOWED']);
    expect(await read(shop.administrator, order)).toEqual([]);
  });

  it('foreign orders and requests, in the words for what does not exist', async () => {
    const mine = await anOrder();
    const fernOnly = await anOrder('fern');
    const foreign = await madeRequest(shop, fernOnly);
    const nobody = '018f5f2e-7c1a-7e3b-9d52-3a1b2c3d4e5f';
    const buyer = shop.buyerOf(mine.id);
    const absent = problemsOf(await send(mine, { actor: buyer, orderId: nobody }));
    for (const orderId of [fernOnly.id, 'x']) {
      expect(problemsOf(await send(mine, { actor: buyer, orderId }))).toEqual(absent);
    }
    expect(problemsOf(await send(fernOnly, { actor: shop.agent }))).toEqual(absent);
    const noRequest = problemsOf(await send(mine, { requestId: nobody }));
    expect(noRequest).toMatchObject([{ code: 'REQUEST_NOT_FOUND', field: ['requestId'] }]);
    expect(problemsOf(await send(mine, { requestId: foreign }))).toEqual(noRequest);
    const shared = await anOrder('fern', 'moss');
    const ofFern = await madeRequest(shop, shared);
    expect(problemsOf(await send(shared, { actor: shop.agent, requestId: ofFern }))).toEqual(noRequest);
  });
});

describe('a flood', () => {
  it('of one side ends after what a person can write, for a while, and leaves the other side free', async () => {
    const order = await anOrder();
    for (let count = 0; count < 20; count += 1) mustSucceed(await send(order));
    expect(codesOf(await send(order))).toEqual(['TOO_MANY_MESSAGES']);
    mustSucceed(await send(order, { actor: shop.agent }));
    mustSucceed(await send(await anOrder()));
    shop.clock.now += 10 * 60_000;
    mustSucceed(await send(order));
    expect(await read(shop.agent, order)).toHaveLength(22);
  });
});

describe('files', () => {
  it('go with one message, and are used up by it', async () => {
    const order = await anOrder();
    const buyer = shop.buyerOf(order.id);
    const evidenceIds = [await upload(buyer, order), await upload(buyer, order)];
    const { messageId } = mustSucceed(await send(order, { evidenceIds }));
    const message = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.message.findUniqueOrThrow({ where: { id: messageId } }),
    );
    expect(message.evidenceIds).toEqual(evidenceIds);
    expect(problemsOf(await send(order, { evidenceIds }))).toMatchObject([
      { code: 'EVIDENCE_NOT_FOUND', field: ['evidenceIds', '0'] },
      { code: 'EVIDENCE_NOT_FOUND', field: ['evidenceIds', '1'] },
    ]);
  });

  it('of another order, of the other side, twice or too many are refused', async () => {
    const order = await anOrder();
    const buyer = shop.buyerOf(order.id);
    const other = await anOrder();
    const mine = await upload(buyer, order);
    const foreign = await upload(shop.buyerOf(other.id), other);
    const theirs = await upload(shop.agent, order);
    for (const evidenceIds of [[foreign], [theirs], ['x'], [mine, mine]]) {
      expect(new Set(codesOf(await send(order, { evidenceIds })))).toEqual(new Set(['EVIDENCE_NOT_FOUND']));
    }
    expect(codesOf(await send(order, { evidenceIds: Array.from({ length: 11 }, () => mine) }))).toEqual(['TOO_MANY']);
    expect(await read(buyer, order)).toEqual([]);
    mustSucceed(await send(order, { evidenceIds: [mine] }));
  });
});

describe('the same call again', () => {
  it('sends one message and one mail; another text under the key is refused', async () => {
    const order = await anOrder();
    const idempotencyKey = shop.key();
    const input = { idempotencyKey, body: 'Once' };
    const [first, second] = await Promise.all([send(order, input), send(order, input)]);
    expect(mustSucceed(second)).toEqual(mustSucceed(first));
    expect(mustSucceed(await send(order, input))).toEqual(mustSucceed(first));
    expect(codesOf(await send(order, { idempotencyKey, body: 'Twice' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    await shop.runJobs();
    expect(await read(shop.agent, order)).toEqual(['Once']);
    expect(shop.mails).toHaveLength(1);
  });
});

describe('by e-mail', () => {
  it('each side is told of the other’s messages, in one thread an order', async () => {
    const order = await anOrder();
    mustSucceed(await send(order, { body: 'Does it run small?' }));
    const requestId = await madeRequest(shop, order);
    await shop.runJobs();
    shop.mails.length = 0;
    mustSucceed(await send(order, { requestId, body: 'And the colour?' }));
    mustSucceed(await send(order, { actor: shop.agent, body: 'It does.' }));
    await shop.runJobs();
    expect(shop.mails).toMatchObject([
      { to: 'moss@alder.example', inReplyTo: `${order.id}.seller@alder.example` },
      { to: 'mira@example.com', inReplyTo: `${order.id}.buyer@alder.example` },
    ]);
    const [toSeller, toBuyer] = shop.mails;
    expect(toSeller?.subject).toBe(`Messages about order ${order.number}`);
    expect(toSeller?.text).toContain('And the colour?');
    expect(toSeller?.text).toContain('Request R-');
    expect(toBuyer?.text).toContain('moss writes');
    expect(toBuyer?.text).not.toContain('Ana');
  });

  it('nobody is told of a note, and no message waits to be delivered', async () => {
    const order = await anOrder();
    mustSucceed(await send(order, { actor: shop.agent, audience: 'STAFF', body: 'He always asks.' }));
    await shop.runJobs();
    expect(shop.mails).toEqual([]);
    const waiting = await shop.own.asOwner(
      "SELECT id FROM outbox_messages WHERE payload->>'orderId' = $1",
      [order.id],
      shop.merchantId,
    );
    expect(waiting).toEqual([]);
  });

  it('the files that came with a message are counted', async () => {
    const order = await anOrder();
    mustSucceed(await send(order, { evidenceIds: [await upload(shop.buyerOf(order.id), order)] }));
    await shop.runJobs();
    expect(shop.mails[0]?.text).toContain('1 file is attached there.');
  });
});
