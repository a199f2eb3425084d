import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, linesOf, madeRequest, onlyLine } from '../testing/make-request.ts';
import { codesOf, mustSucceed, NOON, type OpenShop, openShop } from '../testing/open-shop.ts';
import { importedOrder } from '../testing/order-documents.ts';
import { cameBack, platformOrder, requestWithPhoto, uploadedPhoto } from './testing/replacement-due.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
beforeEach(() => {
  shop.clock.now = NOON;
});
afterAll(() => shop.close());

let last = 7500;
const externalId = () => {
  last += 1;
  return String(last);
};

function decide(requestId: string, lineId: string, quantity?: number) {
  return {
    actor: shop.agent,
    idempotencyKey: shop.key(),
    requestId,
    lines: [{ lineId, ...(quantity && { quantity }) }],
  };
}

/** A request for three units that was agreed to: the buyer is to send them. */
async function agreed(country: string | null = 'US') {
  const order = await importedOrder(shop, {
    externalId: externalId(),
    country,
    items: [{ quantity: 3, total: '30.00' }],
  });
  const requestId = await madeRequest(shop, order);
  const line = await onlyLine(shop, requestId);
  if (line.state === 'SUBMITTED') {
    const returnAddressId = await addressOf(shop, shop.sellers[0]);
    mustSucceed(await shop.services.approveLines({ ...decide(requestId, line.id), returnAddressId }));
  }
  return { order, requestId, lineId: line.id, buyer: shop.buyerOf(order.id) };
}

async function onItsWay(country: string | null = 'US') {
  const made = await agreed(country);
  const { requestId, buyer } = made;
  const parcel = { carrier: 'DHL', trackingNumber: 'JD12' };
  const { shipmentId } = mustSucceed(
    await shop.services.enterShipment({ actor: buyer, idempotencyKey: shop.key(), requestId, ...parcel }),
  );
  return { ...made, shipmentId };
}

function shipmentOf(id: string) {
  return shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.returnShipment.findUniqueOrThrow({ where: { id } }),
  );
}

describe('a return that is waived', () => {
  test('in part: the money for those units is due, the others are still waited for', async () => {
    const { requestId, lineId } = await agreed();
    mustSucceed(await shop.services.waiveReturn({ ...decide(requestId, lineId, 1), note: 'Keep one.' }));
    expect((await linesOf(shop, requestId)).map(({ state, quantity, refund }) => [state, quantity, refund])).toEqual([
      ['REFUND_DUE', 1, 1000n],
      ['AWAITING_RETURN', 2, 2000n],
    ]);
  });

  test('is the seller’s to waive, and not once the goods are on their way and not lost', async () => {
    const { requestId, lineId, buyer } = await onItsWay();
    expect(codesOf(await shop.services.waiveReturn(decide(requestId, lineId)))).toEqual(['RETURN_NOT_LOST']);
    const asBuyer = { ...decide(requestId, lineId), actor: buyer };
    expect(codesOf(await shop.services.waiveReturn(asBuyer))).not.toEqual([]);
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'RETURN_IN_TRANSIT', version: 3 });
  });
});

describe('a return that is lost', () => {
  test('is the seller’s to stand for', async () => {
    const { requestId, lineId, shipmentId } = await onItsWay();
    mustSucceed(await shop.services.reportReturnLost({ ...decide(requestId, lineId), note: 'DHL says so.' }));
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'RETURN_IN_TRANSIT', waitingFor: 'SELLER' });
    expect(await shipmentOf(shipmentId)).toMatchObject({ state: 'LOST' });
    expect(codesOf(await shop.services.reportReturnLost(decide(requestId, lineId)))).toEqual(['ALREADY_LOST']);
    mustSucceed(await shop.services.waiveReturn(decide(requestId, lineId)));
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REFUND_DUE', refund: 3000n });
  });

  test('can still be found', async () => {
    const { requestId, lineId, shipmentId } = await onItsWay();
    mustSucceed(await shop.services.reportReturnLost(decide(requestId, lineId)));
    mustSucceed(await shop.services.receiveReturn(decide(requestId, lineId)));
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'INSPECTING' });
    expect(await shipmentOf(shipmentId)).toMatchObject({ state: 'RECEIVED' });
  });
});

describe('the details of a return', () => {
  test('are put right by the buyer, and the record keeps what they were', async () => {
    const { requestId, shipmentId, buyer, order } = await onItsWay();
    const evidence = [{ evidenceId: await uploadedPhoto(shop, order.id) }];
    const right = { carrier: 'Hermes', trackingNumber: 'H-99' };
    const input = { actor: buyer, idempotencyKey: shop.key(), requestId, shipmentId, evidence, ...right };
    mustSucceed(await shop.services.correctShipment(input));
    expect(await shipmentOf(shipmentId)).toMatchObject({
      ...right,
      proofEvidenceIds: evidence.map(({ evidenceId }) => evidenceId),
    });
    const entry = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.auditEntry.findFirstOrThrow({ where: { requestId, event: 'correctShipment' } }),
    );
    expect(entry.data).toMatchObject({ before: { carrier: 'DHL', trackingNumber: 'JD12' }, carrier: 'Hermes' });
  });

  test('cannot be put right once the parcel is here', async () => {
    const { requestId, lineId, shipmentId, buyer } = await onItsWay();
    mustSucceed(await shop.services.receiveReturn(decide(requestId, lineId)));
    const input = {
      actor: buyer,
      idempotencyKey: shop.key(),
      requestId,
      shipmentId,
      carrier: 'X',
      trackingNumber: 'Y',
    };
    expect(codesOf(await shop.services.correctShipment(input))).toEqual(['SHIPMENT_NOT_FOUND']);
  });
});

describe('proof of dispatch', () => {
  test('makes the refund due where the law says so', async () => {
    const { requestId, lineId, order, buyer } = await agreed('DE');
    const parcel = { carrier: 'DHL', trackingNumber: 'JD12' };
    const evidence = [{ evidenceId: await uploadedPhoto(shop, order.id) }];
    const ship = { actor: buyer, idempotencyKey: shop.key(), requestId, ...parcel, evidence };
    mustSucceed(await shop.services.enterShipment(ship));
    mustSucceed(await shop.services.proveDispatch(decide(requestId, lineId)));
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REFUND_DUE' });
  });

  test('says what shows it', async () => {
    const { requestId, lineId } = await onItsWay('DE');
    expect(codesOf(await shop.services.proveDispatch(decide(requestId, lineId)))).toEqual(['PROOF_MISSING']);
    mustSucceed(await shop.services.proveDispatch({ ...decide(requestId, lineId), note: 'Scanned at the depot.' }));
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REFUND_DUE' });
  });

  test('is not enough where no law says so', async () => {
    const { requestId, lineId } = await onItsWay('US');
    const proof = { ...decide(requestId, lineId), note: 'Scanned at the depot.' };
    expect(codesOf(await shop.services.proveDispatch(proof))).toEqual(['PROOF_OF_DISPATCH_NOT_ENOUGH']);
  });
});

describe('goods that are refused', () => {
  test('go back to the buyer, and the line ends when they are there', async () => {
    const order = await platformOrder(shop, { externalId: externalId(), items: [{ quantity: 2 }] });
    const requestId = await requestWithPhoto(shop, order, {});
    await cameBack(shop, requestId, false);
    const { id } = await onlyLine(shop, requestId);
    const buttons = async () => {
      const [desk] = await shop.services.requestDesks({ actor: shop.agent, requestIds: [requestId] });
      return desk?.availableActions.map(({ action }) => action);
    };
    expect(await buttons()).toEqual(expect.arrayContaining(['shipBack', 'deliverBack']));
    const parcel = { carrier: 'DHL', trackingNumber: 'BACK-1' };
    mustSucceed(await shop.services.createForwardShipment({ ...decide(requestId, id), kind: 'SENT_BACK', ...parcel }));
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'SENDING_BACK' });
    const twice = await shop.services.createForwardShipment({ ...decide(requestId, id), kind: 'SENT_BACK', ...parcel });
    expect(codesOf(twice)).toEqual(['ALREADY_SENT_BACK']);
    mustSucceed(await shop.services.deliverForward(decide(requestId, id)));
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REJECTED' });
    const parcels = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.forwardShipment.findMany({ where: { requestId } }),
    );
    expect(parcels).toMatchObject([{ kind: 'SENT_BACK', state: 'DELIVERED' }]);
  });

  test('are not entered as the buyer’s return', async () => {
    const order = await platformOrder(shop, { externalId: externalId() });
    const requestId = await requestWithPhoto(shop, order, {});
    await cameBack(shop, requestId, false);
    const { id } = await onlyLine(shop, requestId);
    const entered = { ...decide(requestId, id), carrier: 'DHL', trackingNumber: '1' };
    expect(codesOf(await shop.services.enterShipment(entered))).toEqual(['NOT_IN_THIS_STATE']);
  });
});

test('of a part that was accepted, exactly that is planned to be paid, and paid', async () => {
  const { requestId, lineId } = await onItsWay();
  mustSucceed(await shop.services.receiveReturn(decide(requestId, lineId, 2)));
  const [received] = await linesOf(shop, requestId);
  const found = { lineId: received?.id ?? '', quantity: 1 };
  const parts = [
    { ...found, accepted: true, condition: 'AS_SENT', disposition: 'RESTOCK' },
    { ...found, accepted: false, condition: 'WORN', disposition: 'RETURN_TO_BUYER', note: 'Worn.' },
  ] as const;
  mustSucceed(await shop.services.inspectLines({ actor: shop.agent, idempotencyKey: shop.key(), requestId, parts }));
  expect((await linesOf(shop, requestId)).map(({ state, refund }) => [state, refund])).toEqual([
    ['REFUND_DUE', 1000n],
    ['RETURN_IN_TRANSIT', 1000n],
    ['SENDING_BACK', 1000n],
  ]);
  const [desk] = await shop.services.requestDesks({ actor: shop.agent, requestIds: [requestId] });
  expect(desk?.total).toBe(2000n);
  expect(desk?.plannedPortions.map(({ amount }) => amount)).toEqual([1000n]);
  const expectedTotal = { amount: '10.00', currencyCode: 'EUR' };
  mustSucceed(
    await shop.services.createRefund({ actor: shop.agent, idempotencyKey: shop.key(), requestId, expectedTotal }),
  );
});
