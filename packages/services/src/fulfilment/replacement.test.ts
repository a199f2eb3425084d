import { sharesOfUnits } from '@refund-widget/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeOfMind, linesOf, onlyLine, requestInput } from '../testing/make-request.ts';
import { codesOf, mustSucceed, NOON, type OpenShop, openShop } from '../testing/open-shop.ts';
import { importedOrder, orderDocument, snapshotOf } from '../testing/order-documents.ts';
import { cameBack, platformOrder, replace, replacementDue, requestWithPhoto } from './testing/replacement-due.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
beforeEach(() => {
  shop.clock.now = NOON;
});
afterAll(() => shop.close());

const DAY = 86_400_000;
let last = 7000;
const externalId = () => {
  last += 1;
  return String(last);
};

function decide(requestId: string, lineId: string) {
  return { actor: shop.agent, idempotencyKey: shop.key(), requestId, lines: [{ lineId }] };
}

function parcelsOf(requestId: string) {
  return shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.forwardShipment.findMany({ where: { requestId }, orderBy: { id: 'asc' } }),
  );
}

async function lotsOf(orderId: string) {
  const item = (await snapshotOf(shop, orderId)).items[0];
  if (!item) throw new Error('The order has no item');
  return item.lots.map(({ units, state, deliveredAt, replacementLineId }) => ({
    units: [units.first, units.last],
    state,
    deliveredAt,
    replacement: replacementLineId !== null,
  }));
}

test('one of three is replaced: a lot of its own with the same unit, delivered now, and free to be asked for again', async () => {
  const order = await platformOrder(shop, { externalId: externalId(), items: [{ quantity: 3, total: '10.00' }] });
  const bought = order.items[0]?.lots[0]?.deliveredAt;
  const first = await requestWithPhoto(shop, order, { quantity: 1, resolution: 'REFUND_AND_RETURN' });
  const requestId = await replacementDue(shop, order, { quantity: 1 });
  expect((await onlyLine(shop, requestId)).units).toEqual([{ first: 2, last: 2 }]);
  shop.clock.now += 2 * DAY;
  await replace(shop, requestId, { arrives: false });
  const sent = await onlyLine(shop, requestId);
  expect(sent).toMatchObject({ state: 'REPLACEMENT_SENT' });
  expect(await parcelsOf(requestId)).toMatchObject([
    { kind: 'REPLACEMENT', state: 'IN_TRANSIT', sentBy: 'SELLER', trackingNumber: 'NEW-1' },
  ]);
  expect((await snapshotOf(shop, order.id)).items[0]?.taken).toEqual([
    { first: 1, last: 1 },
    { first: 2, last: 2 },
  ]);
  shop.clock.now += DAY;
  mustSucceed(await shop.services.deliverForward(decide(requestId, sent.id)));

  expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REPLACED', waitingFor: null, deadline: null });
  expect(await parcelsOf(requestId)).toMatchObject([{ state: 'DELIVERED', deliveredAt: new Date(shop.clock.now) }]);
  expect(await lotsOf(order.id)).toEqual([
    { units: [1, 1], state: 'DELIVERED', deliveredAt: bought, replacement: false },
    { units: [2, 2], state: 'DELIVERED', deliveredAt: shop.clock.now, replacement: true },
    { units: [3, 3], state: 'DELIVERED', deliveredAt: bought, replacement: false },
  ]);
  expect((await snapshotOf(shop, order.id)).items[0]).toMatchObject({
    ...{ taken: [{ first: 1, last: 1 }], claimedUnits: 1, settledUnits: 0 },
  });
  expect(await onlyLine(shop, first)).toMatchObject({ state: 'SUBMITTED' });
  expect(await shop.services.verifyAudit({ actor: shop.agent, requestId })).toMatchObject({ intact: true });
});

test('a replacement has its own window, and is refunded by the unit’s own share when it does not please either', async () => {
  const order = await platformOrder(shop, { externalId: externalId(), items: [{ quantity: 3, total: '10.00' }] });
  const requestId = await replacementDue(shop, order, { quantity: 2 });
  shop.clock.now += 30 * DAY;
  await replace(shop, requestId);
  const now = await snapshotOf(shop, order.id);
  const lots = now.items[0]?.lots ?? [];
  const [replacement, original] = [
    lots.find((lot) => lot.replacementLineId),
    lots.find((lot) => !lot.replacementLineId),
  ];
  if (!replacement || !original) throw new Error('The units were to be in two lots');
  expect([replacement.units, original.units]).toEqual([
    { first: 1, last: 2 },
    { first: 3, last: 3 },
  ]);

  const old = requestInput(shop, now, { lines: [changeOfMind(now, { lotId: original.id, quantity: 1 })] });
  expect(codesOf(await shop.services.createRequest(old))).toContain('NOT_ELIGIBLE');
  const again = await requestWithPhoto(shop, now, { lotId: replacement.id, quantity: 2 });
  expect(await onlyLine(shop, again)).toMatchObject({ refund: 667n, lotId: replacement.id });
  expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REPLACED' });
  await cameBack(shop, again);
  mustSucceed(await shop.services.createRefund({ actor: shop.agent, idempotencyKey: shop.key(), requestId: again }));
  await shop.runJobs();
  shop.clock.now += 10_000;
  await shop.runJobs();
  expect(await onlyLine(shop, again)).toMatchObject({ state: 'REFUNDED' });
  expect((await snapshotOf(shop, order.id)).items[0]?.taken).toEqual([{ first: 1, last: 2 }]);
});

test('a whole lot that is replaced stays for the record, and the line still speaks of it', async () => {
  const order = await platformOrder(shop, { externalId: externalId(), items: [{ quantity: 2 }] });
  const requestId = await replacementDue(shop, order);
  await replace(shop, requestId);
  const line = await onlyLine(shop, requestId);
  const item = (await snapshotOf(shop, order.id)).items[0];
  expect(item?.lots).toMatchObject([{ units: { first: 1, last: 2 }, replacementLineId: line.id }]);
  expect(item?.replacedLots).toMatchObject([{ id: line.lotId, units: { first: 1, last: 2 } }]);
});

describe('a replacement that is lost', () => {
  test('is due again while there is another, each in a parcel of its own', async () => {
    const order = await platformOrder(shop, { externalId: externalId(), items: [{ quantity: 2 }] });
    const requestId = await replacementDue(shop, order);
    await replace(shop, requestId, { arrives: false });
    const { id } = await onlyLine(shop, requestId);
    mustSucceed(
      await shop.services.reportForwardLost({ ...decide(requestId, id), anotherInStock: true, note: 'Lost at DHL.' }),
    );
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REPLACEMENT_DUE', waitingFor: 'SELLER' });
    await replace(shop, requestId);
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REPLACED' });
    expect((await parcelsOf(requestId)).map(({ state }) => state)).toEqual(['LOST', 'DELIVERED']);
  });

  test('with none left is talked about', async () => {
    const order = await platformOrder(shop, { externalId: externalId() });
    const requestId = await replacementDue(shop, order);
    await replace(shop, requestId, { arrives: false });
    const { id } = await onlyLine(shop, requestId);
    mustSucceed(await shop.services.reportForwardLost({ ...decide(requestId, id), anotherInStock: false }));
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'NEGOTIATING', waitingFor: 'SELLER' });
    expect((await snapshotOf(shop, order.id)).items[0]?.claimedUnits).toBe(1);
  });

  test('in part: what arrived is replaced, the rest is due again', async () => {
    const order = await platformOrder(shop, { externalId: externalId(), items: [{ quantity: 3 }] });
    const requestId = await replacementDue(shop, order);
    await replace(shop, requestId, { arrives: false });
    const { id } = await onlyLine(shop, requestId);
    const { lines, ...rest } = decide(requestId, id);
    mustSucceed(await shop.services.deliverForward({ ...rest, lines: [{ lineId: id, quantity: 2 }] }));
    const [, missing] = await linesOf(shop, requestId);
    mustSucceed(
      await shop.services.reportForwardLost({ ...decide(requestId, missing?.id ?? ''), anotherInStock: true }),
    );
    expect((await linesOf(shop, requestId)).map(({ state, units }) => [state, units])).toEqual([
      ['REPLACED', [{ first: 1, last: 2 }]],
      ['REPLACEMENT_DUE', [{ first: 3, last: 3 }]],
    ]);
    expect((await lotsOf(order.id)).map(({ units, replacement }) => [units, replacement])).toEqual([
      [[1, 2], true],
      [[3, 3], false],
    ]);
  });
});

test('nothing in stock is talked about', async () => {
  const order = await platformOrder(shop, { externalId: externalId() });
  const requestId = await replacementDue(shop, order);
  const { id } = await onlyLine(shop, requestId);
  mustSucceed(await shop.services.outOfStock({ ...decide(requestId, id), note: 'Sold out for good.' }));
  expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'NEGOTIATING' });
});

describe('what the shop reports anew', () => {
  function reimport(
    externalId: string,
    item: NonNullable<Parameters<typeof orderDocument>[0]>['items'],
    total = '30.00',
  ) {
    const order = orderDocument({
      externalId,
      items: (item ?? []).map((each) => ({ tags: ['platform'], total, ...each })),
    });
    return shop.services.importOrder({ actor: shop.server, idempotencyKey: shop.key(), order });
  }

  test('leaves the replacement alone and does not bring back the lot it came from', async () => {
    const id = externalId();
    const order = await platformOrder(shop, { externalId: id, items: [{ quantity: 3 }] });
    const requestId = await replacementDue(shop, order, { quantity: 1 });
    await replace(shop, requestId);
    const before = await lotsOf(order.id);
    const title = { quantity: 3, lots: [{ id: 'd1', quantity: 3, state: 'DELIVERED' as const }] };
    mustSucceed(await reimport(id, [title]));
    expect(await lotsOf(order.id)).toEqual(before);

    // The shop splits its delivery under other names: three units, of which one is replaced.
    const lots = [
      { id: 'd2', quantity: 1, state: 'DELIVERED' as const },
      { id: 'd3', quantity: 2, state: 'DELIVERED' as const },
    ];
    mustSucceed(await reimport(id, [{ quantity: 3, lots }]));
    const after = await lotsOf(order.id);
    expect(after.filter(({ replacement }) => replacement)).toEqual(before.filter(({ replacement }) => replacement));
    expect(after.flatMap(({ units: [first = 0, last = 0] }) => [first, last])).toHaveLength(after.length * 2);
    expect(after.map(({ units }) => units[0])).toEqual([1, 2, 3].slice(0, after.length));
  });

  test('keeps the replacement although its whole lot was renamed', async () => {
    const id = externalId();
    const order = await platformOrder(shop, { externalId: id, items: [{ quantity: 2 }] });
    const requestId = await replacementDue(shop, order);
    await replace(shop, requestId);
    mustSucceed(await reimport(id, [{ quantity: 2, lots: [{ id: 'other', quantity: 2, state: 'DELIVERED' }] }]));
    expect(await lotsOf(order.id)).toMatchObject([{ units: [1, 2], replacement: true }]);
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REPLACED' });
  });

  test('cannot change what was charged for replaced units, nor count them as returned elsewhere', async () => {
    const id = externalId();
    const order = await platformOrder(shop, { externalId: id, items: [{ quantity: 2 }] });
    await replace(shop, await replacementDue(shop, order));
    const delivered = [{ id: 'd1', quantity: 2, state: 'DELIVERED' as const }];
    expect(codesOf(await reimport(id, [{ quantity: 2, lots: delivered }], '20.00'))).toEqual(['ITEM_IN_USE']);
    expect(codesOf(await reimport(id, [{ quantity: 2, lots: delivered, returnedElsewhere: 1 }]))).toEqual([
      'UNITS_CLAIMED',
    ]);
  });
});

test('a replacement gives the goods beside it no more time where the law counts from the last delivery', async () => {
  const lots = [{ id: 'd1', quantity: 1, state: 'DELIVERED' as const, deliveredAt: '2026-11-20T10:00:00Z' }];
  const items = [
    { lots, tags: ['platform'] },
    { lots, tags: ['platform'] },
  ];
  const order = await importedOrder(shop, { externalId: externalId(), country: 'DE', items });
  const requestId = await requestWithPhoto(shop, order, {
    resolution: 'REPLACEMENT',
    sourceId: 'platform-7-working-days',
  });
  await cameBack(shop, requestId);
  const window = async (index: number) => {
    const now = await snapshotOf(shop, order.id);
    const itemId = now.items[index]?.id ?? '';
    const answer = await shop.services.itemEligibility({
      actor: shop.server,
      order: now,
      itemId,
      reason: 'CHANGE_OF_MIND',
    });
    const withdrawal = answer.lots[0]?.reasons
      .flatMap(({ best, alternatives }) => [best, ...alternatives])
      .find(({ source }) => source.id === 'eu-withdrawal');
    return withdrawal?.window?.closesAt;
  };
  const before = await window(1);
  await replace(shop, requestId);
  expect(await window(1)).toBe(before);
  expect(await window(0)).toBeGreaterThan(before ?? 0);
});

/** What happens to some free units: a replacement, a refund, or the shop reports the order anew. */
const fate = fc.record({
  kind: fc.constantFrom('replace', 'refund', 'import'),
  pick: fc.nat(9),
  units: fc.integer({ min: 1, max: 3 }),
});

test('however replacements, refunds and re-imports follow one another, units are refunded once and shares add up', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fate, { minLength: 3, maxLength: 6 }), async (fates) => {
      shop.clock.now = NOON;
      const id = externalId();
      const order = await platformOrder(shop, { externalId: id, items: [{ quantity: 5, total: '9.99' }] });
      for (const { kind, pick, units } of fates) {
        if (kind === 'import') mustSucceed(await importedAgain(id));
        else await meetFate(order.id, kind, pick, units);
        await checkUnits(order.id);
      }
      while (await meetFate(order.id, 'refund', 0, 5)) await checkUnits(order.id);
      await shop.runJobs();
      shop.clock.now += 10_000;
      await shop.runJobs();
      const after = await snapshotOf(shop, order.id);
      expect(after.payments[0]).toMatchObject({ refunded: 999n, reserved: 0n });
      expect(after.items[0]).toMatchObject({ claimedUnits: 0, settledUnits: 5 });
    }),
    { numRuns: 4 },
  );
}, 120_000);

function importedAgain(id: string) {
  const lots = [{ id: 'd1', quantity: 5, state: 'DELIVERED' as const }];
  const order = orderDocument({ externalId: id, items: [{ quantity: 5, total: '9.99', tags: ['platform'], lots }] });
  return shop.services.importOrder({ actor: shop.server, idempotencyKey: shop.key(), order });
}

/** False when no unit is free any more. */
async function meetFate(orderId: string, kind: string, pick: number, units: number): Promise<boolean> {
  const order = await snapshotOf(shop, orderId);
  const item = order.items[0];
  const free = (item?.lots ?? []).flatMap(({ id, units: { first, last } }) => {
    const taken = item?.taken ?? [];
    const left = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (unit) => !taken.some((range) => range.first <= unit && unit <= range.last),
    );
    return left.length > 0 ? [{ lotId: id, quantity: Math.min(units, left.length) }] : [];
  });
  const chosen = free[pick % Math.max(1, free.length)];
  if (!chosen) return false;
  if (kind === 'replace') {
    await replace(shop, await replacementDue(shop, order, chosen));
    return true;
  }
  const requestId = await requestWithPhoto(shop, order, chosen);
  await cameBack(shop, requestId);
  mustSucceed(await shop.services.createRefund({ actor: shop.agent, idempotencyKey: shop.key(), requestId }));
  return true;
}

/** Every unit is in one lot, and what was refunded so far is what those units cost. */
async function checkUnits(orderId: string): Promise<void> {
  const { items, payments } = await snapshotOf(shop, orderId);
  const units = (items[0]?.lots ?? []).flatMap(({ units: { first, last } }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  expect(units).toEqual([1, 2, 3, 4, 5]);
  const moved = (payments[0]?.refunded ?? 0n) + (payments[0]?.reserved ?? 0n);
  expect(moved).toBe(sharesOfUnits(999n, 5, items[0]?.taken ?? []));
}

test('delivered twice at once is delivered once', async () => {
  const order = await platformOrder(shop, { externalId: externalId(), items: [{ quantity: 2 }] });
  const requestId = await replacementDue(shop, order);
  await replace(shop, requestId, { arrives: false });
  const { id } = await onlyLine(shop, requestId);
  const both = await Promise.all([
    shop.services.deliverForward(decide(requestId, id)),
    shop.services.deliverForward(decide(requestId, id)),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await lotsOf(order.id)).toMatchObject([{ units: [1, 2], replacement: true }]);
});

test('a parcel that leaves for the wrong reason is refused and changes nothing', async () => {
  const order = await platformOrder(shop, { externalId: externalId() });
  const due = await replacementDue(shop, order);
  const { id } = await onlyLine(shop, due);
  const parcel = { carrier: 'DHL', trackingNumber: '1' };
  const back = await shop.services.createForwardShipment({ ...decide(due, id), kind: 'SENT_BACK', ...parcel });
  expect(codesOf(back)).toEqual(['NOT_IN_THIS_STATE']);
  const on = await shop.services.createForwardShipment({ ...decide(due, id), kind: 'TO_SUPPLIER', ...parcel });
  expect(codesOf(on)).toEqual(['KIND_NOT_SENT_HERE']);
  const blank = await shop.services.createForwardShipment({
    ...decide(due, id),
    kind: 'REPLACEMENT',
    ...parcel,
    carrier: ' ',
  });
  expect(codesOf(blank)).toEqual(['BLANK']);
  expect(await parcelsOf(due)).toEqual([]);
});
