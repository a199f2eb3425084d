import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, linesOf, madeRequest, onlyLine } from '../testing/make-request.ts';
import { mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';
import { importedOrder, snapshotOf } from '../testing/order-documents.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

test('a delivered thing that is not wanted any more comes back, is inspected, and its money reaches the card', async () => {
  const { services, agent, sellers, key, clock, mails } = shop;
  const order = await importedOrder(shop, { items: [{ quantity: 3, total: '29.99' }] });
  const buyer = shop.buyerOf(order.id);
  const requestId = await madeRequest(shop, order);
  expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'SUBMITTED', waitingFor: 'SELLER', refund: 2999n });

  await shop.runJobs();

  const { id: lineId } = await onlyLine(shop, requestId);
  const returnAddressId = await addressOf(shop, sellers[0]);
  const decision = { actor: agent, idempotencyKey: key(), requestId, lines: [{ lineId }], returnAddressId };
  mustSucceed(await services.approveLines(decision));
  expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'AWAITING_RETURN', waitingFor: 'BUYER' });

  const parcel = { carrier: 'DHL', trackingNumber: 'JD123' };
  mustSucceed(await services.enterShipment({ actor: buyer, idempotencyKey: key(), requestId, ...parcel }));
  mustSucceed(
    await services.receiveReturn({ actor: agent, idempotencyKey: key(), requestId, lines: [{ lineId, quantity: 2 }] }),
  );
  expect((await linesOf(shop, requestId)).map(({ state, quantity }) => [state, quantity])).toEqual([
    ['INSPECTING', 2],
    ['RETURN_IN_TRANSIT', 1],
  ]);

  const parts = [
    { lineId, quantity: 1, accepted: true, condition: 'AS_SENT', disposition: 'RESTOCK' },
    { lineId, accepted: false, condition: 'OTHER_ITEM', disposition: 'RETURN_TO_BUYER', note: 'Not our thing.' },
  ] as const;
  const quoted = mustSucceed(await services.inspectionQuote({ actor: agent, requestId, parts }));
  mustSucceed(await services.inspectLines({ actor: agent, idempotencyKey: key(), requestId, parts }));
  const inspected = await linesOf(shop, requestId);
  expect(inspected.map(({ state, quantity, refund }) => [state, quantity, refund])).toEqual([
    ['REFUND_DUE', 1, 1000n],
    ['RETURN_IN_TRANSIT', 1, 1000n],
    ['SENDING_BACK', 1, 999n],
  ]);
  expect(quoted.total).toBe(1000n);

  mustSucceed(await services.createRefund({ actor: agent, idempotencyKey: key(), requestId }));
  expect((await snapshotOf(shop, order.id)).payments[0]).toMatchObject({ reserved: 1000n, refunded: 0n });
  await shop.runJobs();
  clock.now += 10_000;
  await shop.runJobs();
  expect((await linesOf(shop, requestId))[0]).toMatchObject({ state: 'REFUNDED', waitingFor: null });
  expect((await snapshotOf(shop, order.id)).payments[0]).toMatchObject({ reserved: 0n, refunded: 1000n });

  expect(await services.verifyAudit({ actor: agent, requestId })).toMatchObject({ intact: true });
  const subjects = mails.filter(({ to }) => to === 'mira@example.com').map(({ subject }) => subject);
  expect(subjects).toEqual([
    expect.stringContaining('R-10001'),
    'Please send your return for request R-10001',
    'Your return has arrived: request R-10001',
    'We have checked your return: request R-10001',
    'Your refund of €10.00 is on its way',
    'Your refund of €10.00 is complete',
  ]);
});
