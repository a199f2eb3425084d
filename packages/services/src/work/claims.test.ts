import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeOfMind, madeRequest, onlyLine, requestInput } from '../testing/make-request.ts';
import { codesOf, mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';
import { at, importedOrder, snapshotOf } from '../testing/order-documents.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

let last = 7000;
function newId(): string {
  last += 1;
  return String(last);
}

const INSERT = `INSERT INTO claims (id, merchant_id, order_item_id, first_unit, last_unit, state)
  VALUES (gen_random_uuid(), $1, $2, $3, $4, $5::claim_state)`;

/** A writer that knows nothing of our rules and locks nothing. */
function claim(itemId: string, first: number, last: number, state = 'ELSEWHERE') {
  return shop.own.asOwner(INSERT, [shop.merchantId, itemId, first, last, state], shop.merchantId);
}

describe('whatever statement writes claims', () => {
  test('no unit has two holders, and no item more units than were bought', async () => {
    const order = await importedOrder(shop, { externalId: newId(), items: [{ quantity: 3, total: '30.00' }] });
    const { item } = at(order);
    await claim(item.id, 1, 2);
    await expect(claim(item.id, 2, 3)).rejects.toThrow('claims_one_holder_a_unit');
    await expect(claim(item.id, 3, 4)).rejects.toThrow('beyond what was bought');
    await expect(claim(item.id, 0, 0)).rejects.toThrow('claims_units_ordered');
    await expect(claim(item.id, 3, 3, 'HELD')).rejects.toThrow('claims_held_by_a_line');
    await claim(item.id, 3, 3);
    expect((await snapshotOf(shop, order.id)).items[0]).toMatchObject({ claimedUnits: 0, settledUnits: 3 });
  });

  test('an item cannot be made smaller than what is claimed of it', async () => {
    const order = await importedOrder(shop, { externalId: newId(), items: [{ quantity: 2, total: '20.00' }] });
    await madeRequest(shop, order);
    const shrink = shop.own.asOwner(
      'UPDATE order_items SET quantity = 1 WHERE order_id = $1',
      [order.id],
      shop.merchantId,
    );
    await expect(shrink).rejects.toThrow('order_items_never_claim_more_than_bought');
  });

  test('a request that meets one which took no lock is refused as any other', async () => {
    const order = await importedOrder(shop, { externalId: newId(), items: [{ quantity: 2, total: '20.00' }] });
    const client = await shop.own.database.pool.connect();
    await client.query('BEGIN');
    await client.query("SELECT set_config('app.merchant_id', $1, true)", [shop.merchantId]);
    await client.query(INSERT, [shop.merchantId, at(order).item.id, 1, 1, 'ELSEWHERE']);
    const attempt = shop.services.createRequest(
      requestInput(shop, order, { lines: [changeOfMind(order, { quantity: 1 })] }),
    );
    // The request does not see the other's claim yet, and waits for it at the constraint.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await client.query('COMMIT');
    client.release();
    expect(codesOf(await attempt)).toEqual(['QUANTITY_BEYOND_CLAIMABLE']);
  });
});

test('a dispute about units that were asked for again meanwhile is refused, and the other request goes on', async () => {
  const { services, agent, key, merchantId } = shop;
  const policyKey = 'marketplace-14-day-with-dispute';
  mustSucceed(await services.assignPolicy({ merchantId, policyKey, scope: 'TAG', value: 'market' }));
  const order = await importedOrder(shop, { externalId: newId(), items: [{ tags: ['market'] }] });
  const first = await madeRequest(shop, order);
  const { id: lineId } = await onlyLine(shop, first);
  const decision = { actor: agent, idempotencyKey: key(), requestId: first, lines: [{ lineId }] };
  mustSucceed(await services.rejectLines({ ...decision, code: 'OTHER', note: 'No.' }));
  const second = await madeRequest(shop, order);
  const buyer = { actor: shop.buyerOf(order.id), idempotencyKey: key(), requestId: first };
  expect(codesOf(await services.openDispute({ ...buyer, reason: 'I do not agree.' }))).toEqual([
    'UNITS_ASKED_FOR_AGAIN',
  ]);
  expect((await onlyLine(shop, first)).state).toBe('REJECTED');
  expect((await onlyLine(shop, second)).state).toBe('SUBMITTED');
});
