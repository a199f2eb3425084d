import { builtInPolicies } from '@refund-widget/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrderSnapshot } from '../contract/orders.ts';
import { changeOfMind, madeRequest, onlyLine } from '../testing/make-request.ts';
import { mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';
import { importedOrder, type OrderWanted, orderDocument } from '../testing/order-documents.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
  const retail = builtInPolicies.find(({ key }) => key === 'retail-7-day');
  const document = { ...retail, key: 'by-person', preShipment: { ...retail?.preShipment, refund: 'BY_PERSON' } };
  const { merchantId } = shop;
  mustSucceed(await shop.services.publishPolicy({ merchantId, document }));
  mustSucceed(
    await shop.services.assignPolicy({ merchantId, policyKey: 'by-person', scope: 'TAG', value: 'by-person' }),
  );
});
afterAll(() => shop.close());

const atOnce = (order: OrderSnapshot) => [changeOfMind(order, { resolution: 'REFUND_ONLY', returnNeeded: false })];

/** An order of one thing that has not left, whose buyer does not want it any more. */
async function notShipped(externalId: string, wanted: Partial<OrderWanted> = {}) {
  const order = await importedOrder(shop, { externalId, items: [{ lots: [] }], ...wanted });
  return { order, requestId: await madeRequest(shop, order, { lines: atOnce(order) }) };
}

function moneyOf(orderId: string) {
  return shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.payment.findFirstOrThrow({ where: { orderId }, include: { refunds: true } }),
  );
}

describe('a refund of goods that never left', () => {
  test('is sent without a person, in full, to the payment', async () => {
    const { order, requestId } = await notShipped('9001');
    await shop.runJobs();
    const { state } = await onlyLine(shop, requestId);
    expect(['REFUND_PENDING', 'REFUNDED']).toContain(state);
    const { captured, refunded, reserved, refunds } = await moneyOf(order.id);
    expect(refunded + reserved).toBe(captured);
    expect(refunds).toHaveLength(1);
  });

  test('is sent once, however often the job runs, and whoever else sends it meanwhile', async () => {
    const { order, requestId } = await notShipped('9002');
    const { merchantId, services } = shop;
    const byHand = services.createRefund({ actor: shop.administrator, idempotencyKey: shop.key(), requestId });
    const jobs = Array.from({ length: 5 }, () => services.releaseRefund({ merchantId, requestId }));
    await Promise.all([byHand, ...jobs]);
    await services.releaseRefund({ merchantId, requestId });
    await shop.runJobs();
    const { captured, refunded, reserved, refunds } = await moneyOf(order.id);
    expect(refunds).toHaveLength(1);
    expect(refunded + reserved).toBe(captured);
  });

  test('waits for a person where the policy says so', async () => {
    const { order, requestId } = await notShipped('9003', { items: [{ lots: [], tags: ['by-person'] }] });
    await shop.runJobs();
    expect((await onlyLine(shop, requestId)).state).toBe('REFUND_DUE');
    expect((await moneyOf(order.id)).refunds).toEqual([]);
  });

  test('is left to a person when the parcel leaves before it was sent', async () => {
    const { order, requestId } = await notShipped('9004');
    const shipped = orderDocument({
      externalId: '9004',
      items: [{ lots: [{ id: 'd1', quantity: 1, state: 'IN_TRANSIT' }] }],
    });
    mustSucceed(await shop.services.importOrder({ actor: shop.server, idempotencyKey: shop.key(), order: shipped }));
    await shop.runJobs();
    expect((await onlyLine(shop, requestId)).state).toBe('REFUND_DUE');
    expect((await moneyOf(order.id)).refunds).toEqual([]);
  });

  test('is left to a person when its payment takes no refunds any more; nothing moves', async () => {
    const { order, requestId } = await notShipped('9005', {
      payments: [{ captured: '30.00', refundableUntil: '2026-11-20T00:00:00Z' }],
    });
    await shop.runJobs();
    expect((await onlyLine(shop, requestId)).state).toBe('REFUND_DUE');
    const { refunded, reserved } = await moneyOf(order.id);
    expect([refunded, reserved]).toEqual([0n, 0n]);
  });

  test('is not begun for goods that arrived', async () => {
    const order = await importedOrder(shop, { externalId: '9006' });
    const requestId = await madeRequest(shop, order);
    await shop.services.releaseRefund({ merchantId: shop.merchantId, requestId });
    expect((await onlyLine(shop, requestId)).state).toBe('SUBMITTED');
    expect((await moneyOf(order.id)).refunds).toEqual([]);
  });
});
