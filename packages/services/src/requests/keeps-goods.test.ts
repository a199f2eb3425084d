import { builtInPolicies } from '@refund-widget/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uploadedPhoto } from '../fulfilment/testing/replacement-due.ts';
import { changeOfMind, madeRequest, onlyLine, requestInput } from '../testing/make-request.ts';
import { codesOf, mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';
import { importedOrder, snapshotOf } from '../testing/order-documents.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
  const { services, merchantId } = shop;
  mustSucceed(await services.publishPolicy({ merchantId, document: generousPolicy() }));
  mustSucceed(await services.assignPolicy({ merchantId, policyKey: 'generous', scope: 'TAG', value: 'generous' }));
});
afterAll(() => shop.close());

/** Terms under which cheap things need neither come back nor be looked at by a person. */
function generousPolicy() {
  const platform = builtInPolicies.find(({ key }) => key === 'platform-7-working-days');
  if (!platform) throw new Error('The platform has terms of its own');
  const upTo = { EUR: 2_000 };
  return {
    ...platform,
    key: 'generous',
    refundWithoutReturn: { clause: '2.1', upTo, faults: ['SELLER'] },
    autoApproval: { clause: '2.1', upTo, faults: ['SELLER'] },
  };
}

let last = 7900;
const externalId = () => {
  last += 1;
  return String(last);
};

function generousOrder(total: string) {
  return importedOrder(shop, { externalId: externalId(), items: [{ total, tags: ['generous'] }] });
}

describe('a thing too cheap to be sent back', () => {
  test('is refunded at once, without a return and without a person', async () => {
    const order = await generousOrder('19.90');
    const lines = [changeOfMind(order, { reason: 'QUALITY_ISSUE', resolution: 'REFUND_ONLY', returnNeeded: false })];
    const quoted = mustSucceed(
      await shop.services.quoteRefund({ actor: shop.buyerOf(order.id), orderId: order.id, lines }),
    );
    expect(quoted.lines[0]).toMatchObject({ refund: 1990n, option: { returnRequired: false, approval: 'AUTOMATIC' } });
    const evidence = [{ evidenceId: await uploadedPhoto(shop, order.id), requirement: 'photos-or-videos' }];
    const requestId = await madeRequest(shop, order, { lines, evidence });
    expect(await onlyLine(shop, requestId)).toMatchObject({
      ...{ state: 'REFUND_DUE', returnRequired: false, refund: 1990n },
    });
    mustSucceed(await shop.services.createRefund({ actor: shop.agent, idempotencyKey: shop.key(), requestId }));
    await shop.runJobs();
    shop.clock.now += 10_000;
    await shop.runJobs();
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REFUNDED' });
    expect((await snapshotOf(shop, order.id)).payments[0]).toMatchObject({ refunded: 1990n, reserved: 0n });
  });

  test.each([
    ['a dearer one', '20.01', 'QUALITY_ISSUE'],
    ['a change of mind', '19.90', 'CHANGE_OF_MIND'],
  ] as const)('is not what %s is', async (_what, total, reason) => {
    const order = await generousOrder(total);
    const lines = [changeOfMind(order, { reason, resolution: 'REFUND_ONLY', returnNeeded: false })];
    const evidence = [{ evidenceId: await uploadedPhoto(shop, order.id), requirement: 'photos-or-videos' }];
    expect(codesOf(await shop.services.createRequest(requestInput(shop, order, { lines, evidence })))).not.toEqual([]);
  });
});

test('a partial refund for goods that stay with the buyer is due once it is agreed to, with nothing to send back', async () => {
  const order = await generousOrder('60.00');
  const lines = [
    changeOfMind(order, { reason: 'NOT_AS_DESCRIBED', resolution: 'PARTIAL_REFUND', returnNeeded: false }),
  ];
  const evidence = [{ evidenceId: await uploadedPhoto(shop, order.id), requirement: 'photos-or-videos' }];
  const requestId = await madeRequest(shop, order, { lines, evidence });
  const line = await onlyLine(shop, requestId);
  expect(line).toMatchObject({ state: 'SUBMITTED', returnRequired: false });
  const decision = { actor: shop.agent, idempotencyKey: shop.key(), requestId, lines: [{ lineId: line.id }] };
  mustSucceed(await shop.services.approveLines(decision));
  expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REFUND_DUE', returnRequired: false });
});
