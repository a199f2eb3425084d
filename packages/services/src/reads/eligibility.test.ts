import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeRequest } from '../testing/make-request.ts';
import { mustSucceed, type OpenShop, openShop, problemsOf } from '../testing/open-shop.ts';
import { at, importedOrder, snapshotOf } from '../testing/order-documents.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** Statements that reach the database while `work` runs, `BEGIN` and `COMMIT` included. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const { pool } = shop.own.database;
  const wrapped: { readonly client: object; readonly query: unknown }[] = [];
  let statements = 0;
  const count = (client: { query: (...input: never[]) => unknown }) => {
    if (wrapped.some((each) => each.client === client)) return;
    const { query } = client;
    wrapped.push({ client, query });
    Object.assign(client, {
      query: (...input: unknown[]) => {
        statements += 1;
        return Reflect.apply(query, client, input);
      },
    });
  };
  pool.on('acquire', count);
  await work();
  pool.off('acquire', count);
  for (const { client, query } of wrapped) Object.assign(client, { query });
  return statements;
}

describe('eligibility', () => {
  test('of all items of an order costs one round trip', async () => {
    const { services } = shop;
    const order = await importedOrder(shop, { externalId: '5001', items: [{}, {}, {}, {}] });
    const actor = shop.buyerOf(order.id);
    const ask = async () => {
      const snapshot = await services.orderSnapshot({ actor, orderId: order.id });
      if (!snapshot) throw new Error('The buyer sees the order');
      await Promise.all(
        snapshot.items.map(({ id }) => services.itemEligibility({ actor, order: snapshot, itemId: id })),
      );
    };
    await ask();
    expect(await statementsOf(ask)).toBe(1);
  });

  test('says per lot what can be asked for until when, and how much comes back', async () => {
    const { services, server } = shop;
    const order = await importedOrder(shop, {
      externalId: '5002',
      items: [
        {
          ...{ quantity: 3, total: '29.99' },
          lots: [
            { id: 'there', quantity: 2, state: 'DELIVERED', deliveredAt: '2026-11-20T10:00:00Z' },
            { id: 'later', quantity: 1, state: 'NOT_SHIPPED' },
          ],
        },
      ],
    });
    const { item } = at(order);
    const answer = await services.itemEligibility({ actor: server, order, itemId: item.id, reason: 'CHANGE_OF_MIND' });
    expect(
      answer.lots.map(({ best }) => [best.answer, best.approval, best.claimableQuantity, best.maximumRefund]),
    ).toEqual([
      ['ELIGIBLE', 'REVIEW', 2, 1999n],
      ['ELIGIBLE', 'AUTOMATIC', 1, 1000n],
    ]);
    expect(answer.lots[0]?.best.window).toMatchObject({ lastDay: '2026-11-27', timeZone: 'Europe/Berlin' });
    const later = Date.UTC(2026, 11, 24);
    const closed = await services.itemEligibility({
      actor: server,
      order,
      itemId: item.id,
      reason: 'CHANGE_OF_MIND',
      asOf: later,
    });
    expect(closed.lots[0]?.best).toMatchObject({ answer: 'INELIGIBLE', decidedBy: { code: 'WINDOW_CLOSED' } });
    expect(closed.asOf).toBe(later);
  });

  test('counts units that a request holds as taken', async () => {
    const order = await importedOrder(shop, { externalId: '5003' });
    await madeRequest(shop, order);
    const now = await snapshotOf(shop, order.id);
    const answer = await shop.services.itemEligibility({ actor: shop.server, order: now, itemId: at(now).item.id });
    expect(answer.best).toMatchObject({ answer: 'INELIGIBLE', decidedBy: { code: 'ALL_UNITS_TAKEN' } });
  });

  test('of an item whose every unit was cancelled in the shop is an answer, not a crash', async () => {
    const order = await importedOrder(shop, {
      externalId: '5004',
      items: [{ quantity: 0, total: '0.00', lots: [] }, {}],
    });
    const [cancelled] = order.items;
    if (!cancelled) throw new Error('The order has two items');
    const answer = await shop.services.itemEligibility({ actor: shop.server, order, itemId: cancelled.id });
    expect(answer.best.answer).toBe('INELIGIBLE');
    expect(await shop.services.orderRefundSummary({ actor: shop.server, order })).toMatchObject({
      totalItems: 2,
      eligibleItems: 1,
    });
  });

  test('of transshipped goods does not apply, and says by which clause', async () => {
    const order = await importedOrder(shop, { externalId: '5005', items: [{ mode: 'TRANSSHIPMENT' }] });
    const { best } = await shop.services.itemEligibility({ actor: shop.server, order, itemId: at(order).item.id });
    expect(best).toMatchObject({ answer: 'INELIGIBLE', decidedBy: { code: 'NOT_APPLICABLE' } });
    expect(best.decidedBy.clause).not.toBe('');
  });
});

describe('a quote', () => {
  test('tells the shares, the sum and where the money goes', async () => {
    const order = await importedOrder(shop, {
      externalId: '5006',
      items: [{ quantity: 3, total: '29.99' }],
      payments: [{ captured: '10.00' }, { captured: '19.99' }],
    });
    const { item, lot } = at(order);
    const line = {
      orderItemId: item.id,
      lotId: lot.id,
      quantity: 2,
      reason: 'CHANGE_OF_MIND',
      resolution: 'REFUND_AND_RETURN',
    } as const;
    const actor = shop.buyerOf(order.id);
    const quote = mustSucceed(await shop.services.quoteRefund({ actor, orderId: order.id, lines: [line] }));
    expect(quote.total).toBe(1999n);
    expect(quote.portions.map(({ amount }) => amount)).toEqual([1000n, 999n]);
    const refused = await shop.services.quoteRefund({ actor, orderId: order.id, lines: [{ ...line, quantity: 4 }] });
    expect(problemsOf(refused)).toMatchObject([
      { code: 'QUANTITY_BEYOND_CLAIMABLE', field: ['lines', '0', 'quantity'], facts: { asked: 4, claimable: 3 } },
    ]);
    expect(await snapshotOf(shop, order.id)).toEqual(order);
  });
});

describe('a quote for items of two sellers', () => {
  test('adds up both, and takes no payment for more than it has', async () => {
    const order = await importedOrder(shop, {
      externalId: '5020',
      items: [
        { quantity: 1, total: '30.00', seller: 'moss' },
        { quantity: 1, total: '25.00', seller: 'fern' },
        { quantity: 1, total: '7.00', seller: 'moss' },
      ],
      payments: [{ captured: '40.00' }, { captured: '22.00' }],
    });
    const lines = order.items.map(({ id, lots }) => ({
      ...{ orderItemId: id, lotId: lots[0]?.id ?? '', quantity: 1 },
      ...({ reason: 'CHANGE_OF_MIND', resolution: 'REFUND_AND_RETURN' } as const),
    }));
    const ask = { actor: shop.buyerOf(order.id), orderId: order.id };
    const quote = mustSucceed(await shop.services.quoteRefund({ ...ask, lines }));
    expect(quote.lines.map(({ itemId }) => itemId)).toEqual(order.items.map(({ id }) => id));
    expect(quote.total).toBe(6200n);
    expect(quote.portions.map(({ amount }) => amount)).toEqual([4000n, 2200n]);
    expect(quote.refundable).toBe(6200n);
    const greedy = lines.map((line, index) => (index === 2 ? { ...line, quantity: 2 } : line));
    expect(problemsOf(await shop.services.quoteRefund({ ...ask, lines: greedy }))).toMatchObject([
      { code: 'QUANTITY_BEYOND_CLAIMABLE', field: ['lines', '2', 'quantity'] },
    ]);
  });
});

describe('the viewer’s orders', () => {
  test('are pages, newest first, forwards and backwards, of what the viewer may see', async () => {
    const { services, merchantId } = shop;
    for (let count = 1; count <= 5; count += 1)
      await importedOrder(shop, { externalId: `60${count}`, customerId: 'c-60' });
    const actor = {
      kind: 'BUYER',
      merchantId,
      scope: { customerId: 'c-60' },
      origin: 'https://alder.example',
    } as const;
    const numbers = (page: { edges: readonly { node: { number: string } }[] }) =>
      page.edges.map(({ node }) => node.number);
    const first = mustSucceed(await services.viewerOrders({ actor, first: 2 }));
    expect(first).toMatchObject({ totalCount: 5, hasNextPage: true, hasPreviousPage: false });
    const second = mustSucceed(await services.viewerOrders({ actor, first: 2, after: first.edges.at(-1)?.cursor }));
    const last = mustSucceed(await services.viewerOrders({ actor, first: 2, after: second.edges.at(-1)?.cursor }));
    expect([...numbers(first), ...numbers(second), ...numbers(last)]).toEqual([
      'A-605',
      'A-604',
      'A-603',
      'A-602',
      'A-601',
    ]);
    expect(last).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = mustSucceed(await services.viewerOrders({ actor, last: 2, before: last.edges[0]?.cursor }));
    expect(numbers(back)).toEqual(numbers(second));
    const found = mustSucceed(await services.viewerOrders({ actor, query: 'a-603' }));
    expect(numbers(found)).toEqual(['A-603']);
    for (const bad of [{ first: 0 }, { first: 101 }, { after: 'nonsense' }, { first: 1, last: 1 }]) {
      expect(problemsOf(await services.viewerOrders({ actor, ...bad })).length).toBeGreaterThan(0);
    }
  });
});
