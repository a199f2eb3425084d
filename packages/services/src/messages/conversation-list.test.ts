import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import { codesOf, mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';
import { importedOrder } from '../testing/order-documents.ts';

let shop: OpenShop;
const orderIds: string[] = [];
beforeAll(async () => {
  shop = await openShop();
  for (const [index, seller] of (['moss', 'fern', 'moss'] as const).entries()) {
    const order = await importedOrder(shop, { externalId: `t-${index}`, items: [{ seller }] });
    orderIds.push(order.id);
    shop.clock.now += 60_000;
    await write(shop.buyerOf(order.id), order.id, `Question ${index}`);
  }
  shop.clock.now += 60_000;
  await write(shop.agent, orderIds[0] ?? '', 'An answer');
});
afterAll(() => shop.close());

async function write(actor: Actor, orderId: string, body: string) {
  mustSucceed(await shop.services.sendMessage({ actor, idempotencyKey: shop.key(), orderId, body }));
}

async function listFor(actor: Actor, page: object = {}) {
  const { edges, ...rest } = mustSucceed(await shop.services.conversationList({ actor, ...page }));
  return { ...rest, edges, orders: edges.map(({ node }) => [orderIds.indexOf(node.orderId), node.unanswered]) };
}

describe('the list of conversations', () => {
  test('shows an administrator and a mediator all of them, the newest message first, and who waits', async () => {
    const mediator = await shop.staff('MEDIATOR', 'Mel', []);
    for (const actor of [shop.administrator, mediator]) {
      const { orders, totalCount } = await listFor(actor);
      expect(orders).toEqual([
        [0, false],
        [2, true],
        [1, true],
      ]);
      expect(totalCount).toBe(3);
    }
  });

  test('shows an agent and a sales contact those of their sellers only', async () => {
    const sales = await shop.staff('SALES_CONTACT', 'Sal', [shop.sellers[1]]);
    expect((await listFor(shop.agent)).orders).toEqual([
      [0, false],
      [2, true],
    ]);
    expect((await listFor(sales)).orders).toEqual([[1, true]]);
    expect((await listFor(await shop.staff('AGENT', 'Nobody', []))).orders).toEqual([]);
  });

  test('goes on page by page, and back', async () => {
    const first = await listFor(shop.administrator, { first: 2 });
    expect([first.orders.length, first.hasNextPage]).toEqual([2, true]);
    const second = await listFor(shop.administrator, { first: 2, after: first.edges[1]?.cursor });
    expect(second.orders).toEqual([[1, true]]);
    const back = await listFor(shop.administrator, { last: 2, before: second.edges[0]?.cursor });
    expect(back.orders).toEqual(first.orders);
  });

  test('is for staff', async () => {
    const outcome = await shop.services.conversationList({ actor: shop.buyerOf(orderIds[0] ?? '') });
    expect(codesOf(outcome)).toEqual(['ACTOR_NOT_ALLOWED']);
  });

  test('a question about a payment is mailed to the contact for payments, any other to the seller', async () => {
    const { administrator, services } = shop;
    const help = { contact: { name: 'Pia', email: 'pay@alder.example' }, methods: [] };
    mustSucceed(await services.updatePaymentHelp({ actor: administrator, idempotencyKey: shop.key(), help }));
    const orderId = orderIds[1] ?? '';
    const actor = shop.buyerOf(orderId);
    const ask = (body: string, topic: 'PAYMENT' | null) =>
      services.sendMessage({ actor, idempotencyKey: shop.key(), orderId, body, topic });
    mustSucceed(await ask('Paid twice?', 'PAYMENT'));
    mustSucceed(await ask('Which colour?', null));
    await shop.runJobs();
    const told = (text: string) => shop.mails.filter((mail) => mail.text.includes(text)).map(({ to }) => to);
    expect(told('Paid twice?')).toEqual(['pay@alder.example']);
    expect(told('Which colour?')).toEqual(['fern@alder.example']);
  });

  test('whom to ask about payments is said by administrators and the merchant’s server only, with usable addresses', async () => {
    const { services, agent, administrator, server } = shop;
    const say = (actor: Actor, email: string) =>
      services.updatePaymentHelp({
        ...{ actor, idempotencyKey: shop.key(), help: { contact: { name: 'Pia', email }, methods: [] } },
      });
    expect(codesOf(await say(agent, 'pay@alder.example'))).toEqual(['ACTOR_NOT_ALLOWED']);
    expect(codesOf(await say(administrator, 'nowhere'))).toEqual(['WRONG_VALUE']);
    expect((await say(server, 'pay@alder.example')).ok).toBe(true);
  });
});
