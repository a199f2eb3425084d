import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeOfMind, linesOf, madeRequest, onlyLine } from '../testing/make-request.ts';
import { codesOf, mustSucceed, type OpenShop, openShop, problemsOf } from '../testing/open-shop.ts';
import { importedOrder, type OrderWanted, orderDocument, snapshotOf } from '../testing/order-documents.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

let last = 2000;
function newId(): string {
  last += 1;
  return String(last);
}

function imports(wanted: OrderWanted) {
  const { services, server, key } = shop;
  return services.importOrder({ actor: server, idempotencyKey: key(), order: orderDocument(wanted) });
}

describe('an order that is seen for the first time', () => {
  test('is created with its lots, shares of shipping and earlier refunds', async () => {
    const order = await importedOrder(shop, {
      externalId: newId(),
      items: [
        { quantity: 3, total: '29.99', returnedElsewhere: 1 },
        { total: '10.00', seller: 'fern' },
      ],
      shipping: '4.90',
      payments: [{ captured: '44.89' }],
      refunds: [{ externalId: 'r1', paymentExternalId: 'p1', amount: '10.00', createdAt: '2026-11-15T10:00:00Z' }],
    });
    expect(order.items.map(({ shipping }) => shipping)).toEqual([367n, 123n]);
    expect(order.items.map(({ taken, settledUnits }) => [taken, settledUnits])).toEqual([
      [[{ first: 1, last: 1 }], 1],
      [[], 0],
    ]);
    expect(order.payments[0]).toMatchObject({ captured: 4489n, refundedElsewhere: 1000n });
  });

  test('pins the policy that its item, tags, mode or else the merchant names', async () => {
    const order = await importedOrder(shop, {
      externalId: newId(),
      items: [{}, { mode: 'TRANSSHIPMENT' }, { tags: ['platform'] }],
    });
    const versions = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.policyVersion.findMany({ include: { policy: true } }),
    );
    const keys = new Map(versions.map(({ id, policy }) => [id, policy.key]));
    expect(order.items.map(({ policyVersionId }) => keys.get(policyVersionId))).toEqual([
      'retail-7-day',
      'transshipment',
      'platform-7-working-days',
    ]);
  });

  test('is created once although two servers send it at once', async () => {
    const externalId = newId();
    const both = await Promise.all([imports({ externalId }), imports({ externalId })]);
    expect(both.map((each) => mustSucceed(each).outcome).sort()).toEqual(['CREATED', 'UNCHANGED']);
  });

  test('is refused with the path of what is wrong', async () => {
    const { services, server, key } = shop;
    const broken = { ...orderDocument({ externalId: newId() }), total: '31.00', currency: 'EUR' };
    const refused = await services.importOrder({ actor: server, idempotencyKey: key(), order: broken });
    expect(problemsOf(refused)[0]).toMatchObject({ code: 'TOTALS_DO_NOT_ADD_UP', field: ['order', 'total'] });
    const stranger = orderDocument({ externalId: newId() });
    const [item] = stranger.items;
    const order = { ...stranger, items: [{ ...item, sellerExternalId: 'nobody' }] };
    const sold = await services.importOrder({ actor: server, idempotencyKey: key(), order });
    expect(problemsOf(sold)[0]).toMatchObject({
      code: 'SELLER_NOT_FOUND',
      field: ['order', 'items', '0', 'sellerExternalId'],
    });
  });

  test('is imported by no buyer', async () => {
    const refused = await shop.services.importOrder({
      actor: shop.buyerOf('00000000-0000-7000-8000-000000000000'),
      idempotencyKey: shop.key(),
      order: orderDocument({ externalId: newId() }),
    });
    expect(codesOf(refused)).toEqual(['FORBIDDEN']);
  });
});

describe('an order that is sent again', () => {
  test('unchanged, changes nothing', async () => {
    const externalId = newId();
    await importedOrder(shop, { externalId });
    expect(mustSucceed(await imports({ externalId })).outcome).toBe('UNCHANGED');
  });

  test('takes over a delivery, and its units stay where they are', async () => {
    const externalId = newId();
    const before = await importedOrder(shop, {
      externalId,
      items: [{ quantity: 3, total: '30.00', lots: [{ id: 'later', quantity: 3, state: 'NOT_SHIPPED' }] }],
    });
    const lots = [
      { id: 'parcel-1', quantity: 2, state: 'DELIVERED' },
      { id: 'later', quantity: 1, state: 'NOT_SHIPPED' },
    ] as const;
    expect(mustSucceed(await imports({ externalId, items: [{ quantity: 3, total: '30.00', lots }] })).outcome).toBe(
      'UPDATED',
    );
    const after = await snapshotOf(shop, before.id);
    expect(after.items[0]?.lots.map(({ externalId: id, units, state }) => [id, units, state])).toEqual([
      ['later', { first: 1, last: 1 }, 'NOT_SHIPPED'],
      ['parcel-1', { first: 2, last: 3 }, 'DELIVERED'],
    ]);
    expect(after.items[0]?.id).toBe(before.items[0]?.id);
  });

  test('cannot lower what was captured below what was refunded', async () => {
    const externalId = newId();
    const lots = [{ id: 'later', quantity: 1, state: 'NOT_SHIPPED' }] as const;
    const items = [{ lots }];
    const order = await importedOrder(shop, { externalId, items });
    const requestId = await madeRequest(shop, order, {
      lines: [changeOfMind(order, { resolution: 'REFUND_ONLY', returnNeeded: false })],
    });
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REFUND_DUE' });
    mustSucceed(await shop.services.createRefund({ actor: shop.agent, idempotencyKey: shop.key(), requestId }));
    const lower = await imports({ externalId, items, payments: [{ captured: '29.99' }] });
    expect(problemsOf(lower)[0]).toMatchObject({
      code: 'CAPTURED_BELOW_REFUNDED',
      field: ['order', 'payments', '0', 'captured'],
      facts: { captured: '29.99', refundedHere: '30.00' },
    });
    expect((await snapshotOf(shop, order.id)).payments[0]).toMatchObject({ captured: 3000n, reserved: 3000n });
  });

  test('cannot change what was charged for units that a request holds, nor take the item away', async () => {
    const externalId = newId();
    const order = await importedOrder(shop, { externalId, items: [{ quantity: 2, total: '30.00' }, {}] });
    await madeRequest(shop, order);
    const fewer = await imports({ externalId, items: [{ quantity: 1, total: '15.00' }, {}] });
    expect(codesOf(fewer)).toEqual(['ITEM_IN_USE']);
    const gone = orderDocument({ externalId, items: [{}, {}] });
    const order2 = { ...gone, total: '30.00', items: gone.items.slice(1), payments: [] };
    const { services, server, key } = shop;
    expect(codesOf(await services.importOrder({ actor: server, idempotencyKey: key(), order: order2 }))).toEqual([
      'ITEM_IN_USE',
    ]);
  });

  test('keeps the units that came back in the shop apart from those a request holds', async () => {
    const externalId = newId();
    const order = await importedOrder(shop, { externalId, items: [{ quantity: 2, total: '30.00' }] });
    await madeRequest(shop, order, { lines: [changeOfMind(order, { quantity: 1 })] });
    const one = await imports({ externalId, items: [{ quantity: 2, total: '30.00', returnedElsewhere: 1 }] });
    expect(mustSucceed(one).outcome).toBe('UPDATED');
    const { items } = await snapshotOf(shop, order.id);
    expect(items[0]).toMatchObject({ claimedUnits: 1, settledUnits: 1 });
    const two = await imports({ externalId, items: [{ quantity: 2, total: '30.00', returnedElsewhere: 2 }] });
    expect(codesOf(two)).toEqual(['UNITS_CLAIMED']);
  });

  test('keeps the claim of a request whose parcel left, divides it where only a part did, and lets the buyer convert it', async () => {
    const externalId = newId();
    const unsent = [{ id: 'later', quantity: 3, state: 'NOT_SHIPPED' }] as const;
    const items = [{ quantity: 3, total: '30.00', lots: unsent, tags: ['careful'] }];
    const order = await importedOrder(shop, { externalId, items });
    const wanted = changeOfMind(order, { resolution: 'REFUND_ONLY', returnNeeded: false });
    const requestId = await madeRequest(shop, order, { lines: [wanted] });
    const sent = [
      { id: 'parcel-1', quantity: 2, state: 'IN_TRANSIT' },
      { id: 'later', quantity: 1, state: 'NOT_SHIPPED' },
    ] as const;
    mustSucceed(await imports({ externalId, items: [{ quantity: 3, total: '30.00', lots: sent, tags: ['careful'] }] }));
    const lines = await linesOf(shop, requestId);
    expect(lines.map(({ state, quantity, waitingFor, refund }) => [state, quantity, waitingFor, refund])).toEqual([
      ['SUBMITTED', 1, 'SELLER', 1000n],
      ['SUBMITTED', 2, 'BUYER', 2000n],
    ]);
    expect((await snapshotOf(shop, order.id)).items[0]).toMatchObject({ claimedUnits: 3 });
    const { agent, services, key } = shop;
    const left = { lineId: lines[1]?.id ?? '' };
    const decision = { idempotencyKey: key(), requestId, lines: [left] };
    expect(codesOf(await services.approveLines({ ...decision, actor: agent }))).toEqual(['PARCEL_LEFT']);
    mustSucceed(await services.convertToReturn({ ...decision, actor: shop.buyerOf(order.id) }));
    expect((await linesOf(shop, requestId))[1]).toMatchObject({
      ...{ state: 'SUBMITTED', waitingFor: 'SELLER', resolution: 'REFUND_AND_RETURN', returnRequired: true },
    });
  });
});

test('a long import goes on after an order that is refused, and tells how far it is', async () => {
  const seen: number[] = [];
  const good = orderDocument({ externalId: newId() });
  const imported = await shop.services.importOrders({
    actor: shop.server,
    documents: [good, { externalId: 'broken' }, good],
    onProgress: ({ done }) => seen.push(done),
  });
  expect(imported).toMatchObject({ done: 3, created: 1, unchanged: 1, refused: 1 });
  expect(imported.refusals).toMatchObject([{ index: 1, externalId: 'broken' }]);
  expect(seen).toEqual([1, 2, 3]);
});
