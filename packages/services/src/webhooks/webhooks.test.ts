import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServices } from '../create-services.ts';
import { WEBHOOK_EVENTS } from '../notices/event-types.ts';
import { changeOfMind, madeRequest, onlyLine } from '../testing/make-request.ts';
import { codesOf, mustSucceed, NOON, type OpenShop, openShop } from '../testing/open-shop.ts';
import { importedOrder } from '../testing/order-documents.ts';
import { WEBHOOK_PAUSES_MS } from './deliver-webhook.ts';

let shop: OpenShop;
let orders = 0;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
  for (const { id } of await endpoints()) {
    mustSucceed(await shop.services.removeWebhook({ ...command(), endpointId: id }));
  }
  await shop.runJobs();
  // Days pass in these tests, and orders can be asked about for a week only.
  shop.clock.now = NOON;
  shop.receiver.calls.length = 0;
  shop.receiver.answer = () => ({ status: 204, error: null, text: '', milliseconds: 5 });
  shop.mails.length = 0;
});

const command = () => ({ actor: shop.administrator, idempotencyKey: shop.key() });
const down = () => ({ status: 503, error: 'Answered 503.', text: 'busy', milliseconds: 9 });

async function endpoint(events: readonly string[] = [], url = 'https://shop.example/hooks') {
  const made = mustSucceed(await shop.services.createWebhook({ ...command(), url, events }));
  return { endpointId: made.endpointId, secret: made.secret ?? '' };
}

const endpoints = () =>
  shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.webhookEndpoint.findMany({ orderBy: { id: 'asc' } }),
  );
const deliveries = () =>
  shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.webhookDelivery.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
  );

async function request() {
  orders += 1;
  const order = await importedOrder(shop, { externalId: `W-${orders}` });
  const requestId = await madeRequest(shop, order, { lines: [changeOfMind(order)] });
  return { requestId, line: await onlyLine(shop, requestId) };
}

async function later(milliseconds: number) {
  shop.clock.now += milliseconds;
  await shop.runJobs();
}

describe('an event', () => {
  it('reaches every endpoint that hears of its type, with ids, states and amounts and nothing about people', async () => {
    const { secret } = await endpoint();
    await endpoint(['line.submitted.v1', 'refund.settled.v1'], 'https://erp.example/in');
    await endpoint(['refund.settled.v1'], 'https://bank.example/in');
    const { requestId, line } = await request();
    await shop.runJobs();
    expect(shop.receiver.calls.map(({ url }) => url).toSorted()).toEqual([
      ...['https://erp.example/in', 'https://shop.example/hooks'],
    ]);
    const call = shop.receiver.calls.find(({ url }) => url === 'https://shop.example/hooks');
    expect(call?.secrets).toEqual([secret]);
    const body = JSON.parse(call?.body ?? '');
    expect(body).toMatchObject({
      type: 'line.submitted.v1',
      timestamp: new Date(shop.clock.now).toISOString(),
      data: {
        ...{ by: 'BUYER', requestId: `RefundRequest:${requestId}`, requestNumber: expect.stringMatching(/^R-/) },
        ...{ orderExternalId: `W-${orders}`, sellerExternalId: 'moss' },
        lines: [
          {
            ...{ id: `RefundRequestLine:${line.id}`, quantity: 1, state: 'SUBMITTED' },
            refund: { amount: '30.00', currencyCode: 'EUR' },
          },
        ],
      },
    });
    expect(call?.body).not.toMatch(/mira|keller|@|Thing|does not suit/i);
    const ids = new Set(shop.receiver.calls.map(({ messageId }) => messageId));
    expect(ids.size).toBe(1);
  });

  it('of a message names who wrote where, never what; a note is told to nobody', async () => {
    await endpoint();
    orders += 1;
    const order = await importedOrder(shop, { externalId: `W-${orders}` });
    const send = async (body: string, audience: 'STAFF' | 'EVERYONE') => {
      const input = { actor: shop.agent, idempotencyKey: shop.key(), orderId: order.id, body, audience };
      mustSucceed(await shop.services.sendMessage(input));
    };
    await send('Between us.', 'STAFF');
    await send('We are looking.', 'EVERYONE');
    await shop.runJobs();
    expect(shop.receiver.calls).toHaveLength(1);
    expect(JSON.parse(shop.receiver.calls[0]?.body ?? '')).toMatchObject({
      ...{ type: 'message.sent.v1', data: { by: 'SELLER', orderId: `Order:${order.id}`, requestId: null } },
    });
    expect(shop.receiver.calls[0]?.body).not.toContain('looking');
  });

  it('from before an endpoint was added is not sent to it, and one that is switched off hears nothing', async () => {
    await request();
    shop.clock.now += 1_000;
    const { endpointId } = await endpoint();
    await shop.runJobs();
    expect(shop.receiver.calls).toEqual([]);
    mustSucceed(await shop.services.updateWebhook({ ...command(), endpointId, active: false }));
    await request();
    await shop.runJobs();
    expect(await deliveries()).toEqual([]);
  });
});

describe('a receiver that does not answer', () => {
  it('is tried again later and later for three days, always with the same id, and then given up', async () => {
    const { endpointId } = await endpoint(['line.submitted.v1']);
    shop.receiver.answer = down;
    await request();
    await shop.runJobs();
    expect(shop.receiver.calls).toHaveLength(1);
    for (const pause of WEBHOOK_PAUSES_MS) {
      const before = shop.receiver.calls.length;
      await later(pause - 3_000);
      expect(shop.receiver.calls).toHaveLength(before);
      await later(3_000);
      expect(shop.receiver.calls).toHaveLength(before + 1);
    }
    expect(WEBHOOK_PAUSES_MS.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(3 * 24 * 3_600_000);
    expect(new Set(shop.receiver.calls.map(({ messageId, body }) => messageId + body)).size).toBe(1);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({
      state: 'FAILED',
      attempts: 11,
      lastStatus: 503,
      lastAnswer: 'busy',
      nextTryAt: null,
    });
    expect(delivery?.triedAt).toHaveLength(11);
    // Nothing was taken for three days: the endpoint is switched off, and the merchant is told.
    expect(await endpoints()).toMatchObject([{ id: endpointId, active: false, disabledAt: expect.any(Date) }]);
    await shop.runJobs();
    const mail = shop.mails.find(({ to }) => to === 'help@alder.example');
    expect(mail?.text).toContain('https://shop.example/hooks');
  });

  it('that takes other messages stays on', async () => {
    await endpoint(['line.submitted.v1']);
    let first: string | null = null;
    shop.receiver.answer = ({ messageId }) => {
      first ??= messageId;
      return messageId === first ? down() : { status: 200, error: null, text: '', milliseconds: 1 };
    };
    await request();
    await shop.runJobs();
    await request();
    await shop.runJobs();
    for (const pause of WEBHOOK_PAUSES_MS) await later(pause);
    expect((await deliveries()).map(({ state }) => state)).toEqual(['FAILED', 'DELIVERED']);
    expect(await endpoints()).toMatchObject([{ active: true }]);
  });

  it('is sent to again on request, under the same id, one message or all that failed', async () => {
    const { endpointId } = await endpoint(['line.submitted.v1']);
    shop.receiver.answer = down;
    await request();
    await request();
    await shop.runJobs();
    for (const pause of WEBHOOK_PAUSES_MS) await later(pause);
    expect(codesOf(await shop.services.replayWebhooks({ ...command(), endpointId }))).toEqual(['WEBHOOK_SWITCHED_OFF']);
    mustSucceed(await shop.services.updateWebhook({ ...command(), endpointId, active: true }));
    const [one, two] = await deliveries();
    shop.receiver.calls.length = 0;
    shop.receiver.answer = () => ({ status: 200, error: null, text: 'ok', milliseconds: 1 });
    mustSucceed(await shop.services.replayWebhook({ ...command(), deliveryId: one?.id ?? '' }));
    await shop.runJobs();
    expect(shop.receiver.calls.map(({ messageId }) => messageId)).toEqual([one?.messageId]);
    const rest = mustSucceed(await shop.services.replayWebhooks({ ...command(), endpointId }));
    expect(rest.deliveryIds).toEqual([two?.id]);
    await shop.runJobs();
    expect(shop.receiver.calls.map(({ messageId }) => messageId)).toEqual([one?.messageId, two?.messageId]);
    mustSucceed(await shop.services.replayWebhook({ ...command(), deliveryId: one?.id ?? '' }));
    await shop.runJobs();
    expect(shop.receiver.calls.at(-1)?.messageId).toBe(one?.messageId);
    expect((await deliveries()).map(({ state, lastError }) => [state, lastError])).toEqual([
      ['DELIVERED', null],
      ['DELIVERED', null],
    ]);
  });
});

describe('a process that dies', () => {
  it('in the middle of a delivery leaves it due: it is sent again with the same id', async () => {
    await endpoint(['line.submitted.v1']);
    const dying = { send: () => new Promise<never>(() => {}), problemOf: () => null };
    const doomed = createServices({ ...shop.dependencies, webhooks: dying });
    await request();
    const [message] = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.outboxMessage.findMany({ where: { type: 'line.submitted.v1', deliveredAt: null } }),
    );
    const place = { merchantId: shop.merchantId };
    // Its jobs are lost with it.
    const without = createServices({ ...shop.dependencies, jobs: { enqueue: async () => {} } });
    await without.deliverOutboxMessage({ ...place, messageId: message?.id ?? '' });
    const [delivery] = await deliveries();
    void doomed.deliverWebhook({ ...place, deliveryId: delivery?.id ?? '' });
    await expect.poll(async () => (await deliveries())[0]?.attempts).toBe(1);
    await shop.services.deliverWebhook({ ...place, deliveryId: delivery?.id ?? '' });
    expect(shop.receiver.calls).toEqual([]);
    shop.clock.now += 3 * 60_000;
    await shop.services.sweep();
    await shop.runJobs();
    expect(shop.receiver.calls.map(({ messageId }) => messageId)).toEqual([message?.id]);
    expect(await deliveries()).toMatchObject([{ state: 'DELIVERED', attempts: 2 }]);
  });

  it('after a message was handed on does not hand it on twice', async () => {
    await endpoint(['line.submitted.v1']);
    await request();
    const [message] = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.outboxMessage.findMany({ where: { type: 'line.submitted.v1', deliveredAt: null } }),
    );
    const failing = { send: () => Promise.reject(new Error('451')) };
    const services = createServices({ ...shop.dependencies, mailer: failing });
    for (const _time of [1, 2, 3]) {
      await services.deliverOutboxMessage({ merchantId: shop.merchantId, messageId: message?.id ?? '' });
    }
    await shop.runJobs();
    expect(shop.receiver.calls).toHaveLength(1);
  });

  it('or a second worker does not send at the same time', async () => {
    await endpoint(['line.submitted.v1']);
    await request();
    await shop.runJobs();
    const [delivery] = await deliveries();
    mustSucceed(await shop.services.replayWebhook({ ...command(), deliveryId: delivery?.id ?? '' }));
    shop.receiver.calls.length = 0;
    const place = { merchantId: shop.merchantId, deliveryId: delivery?.id ?? '' };
    await Promise.all(Array.from({ length: 5 }, () => shop.services.deliverWebhook(place)));
    expect(shop.receiver.calls).toHaveLength(1);
  });
});

describe('a secret', () => {
  it('is shown once, and again only to who repeats the call at once', async () => {
    const call = { ...command(), url: 'https://shop.example/hooks', events: [] };
    const first = mustSucceed(await shop.services.createWebhook(call));
    expect(first.secret).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
    expect(mustSucceed(await shop.services.createWebhook(call))).toEqual(first);
    shop.clock.now += 11 * 60_000;
    expect(mustSucceed(await shop.services.createWebhook(call)).secret).toBeNull();
  });

  it('is changed with both valid for a day', async () => {
    const { endpointId, secret } = await endpoint(['line.submitted.v1']);
    const rotated = mustSucceed(await shop.services.rotateWebhookSecret({ ...command(), endpointId }));
    expect(rotated.secret).not.toBe(secret);
    await request();
    await shop.runJobs();
    expect(shop.receiver.calls.at(-1)?.secrets).toEqual([rotated.secret, secret]);
    shop.clock.now += 24 * 3_600_000;
    await request();
    await shop.runJobs();
    expect(shop.receiver.calls.at(-1)?.secrets).toEqual([rotated.secret]);
  });

  it('that leaked is changed at once', async () => {
    const { endpointId } = await endpoint(['line.submitted.v1']);
    const rotated = mustSucceed(await shop.services.rotateWebhookSecret({ ...command(), endpointId, overlapHours: 0 }));
    await request();
    await shop.runJobs();
    expect(shop.receiver.calls.at(-1)?.secrets).toEqual([rotated.secret]);
  });
});

describe('an endpoint', () => {
  it('is the business of administrators and the merchant’s server only', async () => {
    const { endpointId } = await endpoint();
    const mediator = await shop.staff('MEDIATOR', 'Mel', []);
    for (const actor of [shop.agent, mediator, shop.buyerOf(shop.merchantId)]) {
      const by = { actor, idempotencyKey: shop.key() };
      const outcomes = [
        await shop.services.createWebhook({ ...by, url: 'https://a.example/', events: [] }),
        await shop.services.updateWebhook({ ...by, endpointId, active: false }),
        await shop.services.rotateWebhookSecret({ ...by, endpointId }),
        await shop.services.removeWebhook({ ...by, endpointId }),
        await shop.services.replayWebhooks({ ...by, endpointId }),
        await shop.services.replayWebhook({ ...by, deliveryId: endpointId }),
      ];
      for (const outcome of outcomes) expect(codesOf(outcome)).toEqual(['ACTOR_NOT_ALLOWED']);
    }
    const made = { actor: shop.server, idempotencyKey: shop.key(), url: 'https://b.example/', events: [] };
    expect((await shop.services.createWebhook(made)).ok).toBe(true);
  });

  it('names a receiver and types that there are', async () => {
    const wrong = {
      ...command(),
      url: 'http://shop.example/',
      events: ['line.approved', 'line.nothing.v1', ...WEBHOOK_EVENTS],
    };
    expect(codesOf(await shop.services.createWebhook(wrong))).toEqual([
      'NOT_A_RECEIVER',
      'UNKNOWN_EVENT',
      'UNKNOWN_EVENT',
    ]);
  });

  it('is one of twenty at most', async () => {
    for (let count = 0; count < 20; count += 1) await endpoint();
    const more = { ...command(), url: 'https://shop.example/', events: [] };
    expect(codesOf(await shop.services.createWebhook(more))).toEqual(['TOO_MANY_WEBHOOKS']);
  });
});
