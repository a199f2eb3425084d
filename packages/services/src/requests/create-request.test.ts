import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuyerActor } from '../actor.ts';
import { changeOfMind, linesOf, madeRequest, onlyLine, requestInput } from '../testing/make-request.ts';
import { codesOf, mustSucceed, type OpenShop, openShop, problemsOf } from '../testing/open-shop.ts';
import { at, importedOrder, snapshotOf } from '../testing/order-documents.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

let last = 3000;
function newId(): string {
  last += 1;
  return String(last);
}

describe('a request', () => {
  test('holds its units, names who must act by when, and keeps what it was decided on', async () => {
    const order = await importedOrder(shop, { externalId: newId(), items: [{ quantity: 3, total: '29.99' }] });
    const requestId = await madeRequest(shop, order, { lines: [changeOfMind(order, { quantity: 2 })] });
    const line = await onlyLine(shop, requestId);
    expect(line).toMatchObject({
      ...{
        state: 'SUBMITTED',
        quantity: 2,
        refund: 1999n,
        fault: 'BUYER',
        returnRequired: true,
        postagePayer: 'BUYER',
      },
      ...{ waitingFor: 'SELLER', sourceId: 'retail-7-day', sourceVersion: 1 },
    });
    expect(line.deadline?.getTime()).toBeGreaterThan(shop.clock.now);
    expect((await snapshotOf(shop, order.id)).items[0]).toMatchObject({
      claimedUnits: 2,
      taken: [{ first: 1, last: 2 }],
    });
    const [desk] = await shop.services.requestDesks({ actor: shop.agent, requestIds: [requestId] });
    expect(desk?.lines[0]?.rules.map(({ code }) => code)).toContain('WITHIN_WINDOW');
    expect(desk?.lines[0]?.shares).toEqual([
      { unit: 1, amount: 1000n },
      { unit: 2, amount: 999n },
    ]);
    expect(desk?.availableActions.map(({ action }) => action)).toEqual([
      'approve',
      'makeOffer',
      'askInformation',
      'reject',
    ]);
  });

  test('is numbered one after the other', async () => {
    const order = await importedOrder(shop, { externalId: newId(), items: [{ quantity: 2, total: '20.00' }] });
    const numbers: number[] = [];
    for (let count = 0; count < 2; count += 1) {
      const id = await madeRequest(shop, order, { lines: [changeOfMind(order, { quantity: 1 })] });
      const found = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
        transaction.refundRequest.findUniqueOrThrow({ where: { id } }),
      );
      numbers.push(found.number);
    }
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
  });

  test('before shipping is approved at once, and nothing comes back', async () => {
    const lots = [{ id: 'later', quantity: 1, state: 'NOT_SHIPPED' }] as const;
    const order = await importedOrder(shop, { externalId: newId(), items: [{ lots }] });
    const wanted = changeOfMind(order, { resolution: 'REFUND_ONLY', returnNeeded: false });
    const requestId = await madeRequest(shop, order, { lines: [wanted] });
    expect(await onlyLine(shop, requestId)).toMatchObject({
      state: 'REFUND_DUE',
      returnRequired: false,
      refund: 3000n,
    });
  });

  test('about a free thing that was not shipped is settled at once, because nothing has to be sent', async () => {
    const lots = [{ id: 'later', quantity: 1, state: 'NOT_SHIPPED' }] as const;
    const order = await importedOrder(shop, { externalId: newId(), items: [{ lots, total: '0.00' }] });
    const wanted = changeOfMind(order, { resolution: 'REFUND_ONLY', returnNeeded: false });
    const requestId = await madeRequest(shop, order, { lines: [wanted] });
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REFUNDED', refund: 0n });
  });
});

describe('of two requests for the same units', () => {
  test('exactly one of fifty at once is accepted', async () => {
    const order = await importedOrder(shop, { externalId: newId(), items: [{ quantity: 2, total: '20.00' }] });
    const attempts = Array.from({ length: 50 }, () => shop.services.createRequest(requestInput(shop, order)));
    const outcomes = await Promise.all(attempts);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = outcomes.flatMap((outcome) => (outcome.ok ? [] : codesOf(outcome)));
    expect(new Set(codes)).toEqual(new Set(['QUANTITY_BEYOND_CLAIMABLE']));
    expect((await snapshotOf(shop, order.id)).items[0]).toMatchObject({ claimedUnits: 2, settledUnits: 0 });
  });

  test('of requests for one unit each, as many are accepted as there are units', async () => {
    const order = await importedOrder(shop, { externalId: newId(), items: [{ quantity: 5, total: '50.00' }] });
    const line = changeOfMind(order, { quantity: 1 });
    const attempts = Array.from({ length: 12 }, () =>
      shop.services.createRequest(requestInput(shop, order, { lines: [line] })),
    );
    const outcomes = await Promise.all(attempts);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5);
    expect((await snapshotOf(shop, order.id)).items[0]).toMatchObject({ claimedUnits: 5 });
  });

  test('the second is accepted once the first is cancelled', async () => {
    const order = await importedOrder(shop, { externalId: newId() });
    const requestId = await madeRequest(shop, order);
    expect(codesOf(await shop.services.createRequest(requestInput(shop, order)))).toEqual([
      'QUANTITY_BEYOND_CLAIMABLE',
    ]);
    mustSucceed(
      await shop.services.cancelRequest({ actor: shop.buyerOf(order.id), idempotencyKey: shop.key(), requestId }),
    );
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'CANCELLED', waitingFor: null, deadline: null });
    await madeRequest(shop, order);
  });
});

describe('a key', () => {
  test('makes one request although the call is sent ten times at once, and gives all of them the same answer', async () => {
    const order = await importedOrder(shop, { externalId: newId(), items: [{ quantity: 10, total: '100.00' }] });
    const input = requestInput(shop, order, { lines: [changeOfMind(order, { quantity: 1 })] });
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => shop.services.createRequest(input)));
    expect(new Set(outcomes.map((outcome) => mustSucceed(outcome).requestId)).size).toBe(1);
    expect((await snapshotOf(shop, order.id)).items[0]).toMatchObject({ claimedUnits: 1 });
  });

  test('is refused with another input, and is nobody else’s', async () => {
    const order = await importedOrder(shop, { externalId: newId(), items: [{ quantity: 3, total: '30.00' }] });
    const input = requestInput(shop, order, { lines: [changeOfMind(order, { quantity: 1 })] });
    mustSucceed(await shop.services.createRequest(input));
    const other = await shop.services.createRequest({ ...input, details: 'Another story.' });
    expect(problemsOf(other)).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }]);
    mustSucceed(await shop.services.createRequest({ ...input, actor: shop.server, details: 'Another story.' }));
  });

  test('is free again after a refusal, which is not remembered', async () => {
    const order = await importedOrder(shop, { externalId: newId() });
    const input = requestInput(shop, order);
    const { item } = at(order);
    const [line] = input.lines;
    if (!line) throw new Error('A request has a line');
    const refused = await shop.services.createRequest({ ...input, lines: [{ ...line, quantity: item.quantity + 1 }] });
    expect(codesOf(refused)).toEqual(['QUANTITY_BEYOND_CLAIMABLE']);
    mustSucceed(await shop.services.createRequest(input));
  });

  test('is 1 to 255 characters', async () => {
    const order = await importedOrder(shop, { externalId: newId() });
    for (const idempotencyKey of ['', 'x'.repeat(256)]) {
      const refused = await shop.services.createRequest(requestInput(shop, order, { idempotencyKey }));
      expect(codesOf(refused)).toEqual(['INVALID_IDEMPOTENCY_KEY']);
    }
  });
});

describe('evidence', () => {
  const faulty = { reason: 'QUALITY_ISSUE', resolution: 'REFUND_AND_RETURN' } as const;

  async function uploaded(orderId: string, kind: 'PHOTO' | 'DOCUMENT') {
    const file = { kind, fileName: 'a.jpg', mediaType: 'image/jpeg', bytes: 100, sha256: 'ab', storageKey: shop.key() };
    const { evidenceId } = mustSucceed(
      await shop.services.recordEvidence({ actor: shop.buyerOf(orderId), orderId, ...file }),
    );
    return evidenceId;
  }

  test('that the terms require must be there, of the right kind, and is attached', async () => {
    const order = await importedOrder(shop, { externalId: newId() });
    const input = requestInput(shop, order, { lines: [changeOfMind(order, faulty)] });
    expect(problemsOf(await shop.services.createRequest(input))[0]).toMatchObject({
      code: 'EVIDENCE_MISSING',
      field: ['lines', '0'],
      facts: { given: 0 },
    });
    const requirement = String(problemsOf(await shop.services.createRequest(input))[0]?.facts?.requirement);
    const report = await uploaded(order.id, 'DOCUMENT');
    const wrong = { ...input, evidence: [{ evidenceId: report, requirement }] };
    expect(codesOf(await shop.services.createRequest(wrong))).toEqual(['EVIDENCE_MISSING']);
    const photo = await uploaded(order.id, 'PHOTO');
    mustSucceed(await shop.services.createRequest({ ...input, evidence: [{ evidenceId: photo, requirement }] }));
  });

  test('that is a document may be a photo of it, and what is missing is named', async () => {
    const order = await importedOrder(shop, { externalId: newId() });
    const input = requestInput(shop, order, { lines: [changeOfMind(order, { reason: 'QUALITY_ISSUE_IN_USE' })] });
    const missing = async (evidenceId?: string) => {
      const evidence = evidenceId === undefined ? [] : [{ requirement: 'test-report', evidenceId }];
      return problemsOf(await shop.services.createRequest({ ...input, evidence })).map(({ message }) => message);
    };
    const report = 'Add at least 1 document, as a PDF or a photo of it.';
    expect(await missing()).toContain(report);
    expect(await missing(await uploaded(order.id, 'PHOTO'))).not.toContain(report);
  });

  test('of another order, or used before, is not found', async () => {
    const mine = await importedOrder(shop, { externalId: newId() });
    const other = await importedOrder(shop, { externalId: newId() });
    const evidenceId = await uploaded(other.id, 'PHOTO');
    const refused = await shop.services.createRequest(requestInput(shop, mine, { evidence: [{ evidenceId }] }));
    expect(problemsOf(refused)[0]).toMatchObject({
      code: 'EVIDENCE_NOT_FOUND',
      field: ['evidence', '0', 'evidenceId'],
    });
  });

  test('as typed facts is checked field by field against what the policy asks for', async () => {
    const order = await importedOrder(shop, { externalId: newId() });
    const lines = [changeOfMind(order, { reason: 'QUALITY_ISSUE_IN_USE' })];
    const document = await uploaded(order.id, 'DOCUMENT');
    const evidence = (facts: unknown) => [
      { requirement: 'usage-environment', facts, line: 0 },
      { requirement: 'test-report', evidenceId: document },
    ];
    const attempt = (facts: unknown) =>
      shop.services.createRequest(requestInput(shop, order, { lines, evidence: evidence(facts) }));
    const wrong = problemsOf(await attempt({ 'ambient-temperature': 9999, wind: 3 }));
    expect(wrong.every(({ field }) => field?.slice(0, 3).join('.') === 'evidence.0.facts')).toBe(true);
    expect(new Set(wrong.map(({ code }) => code))).toContain('UNKNOWN_FIELD');
    expect(codesOf(await attempt('warm'))).toEqual(['WRONG_TYPE']);
  });
});

describe('what is not the caller’s', () => {
  test('is answered as if it did not exist: another order, another customer, another merchant', async () => {
    const mine = await importedOrder(shop, { externalId: newId(), customerId: 'c-7' });
    const other = await importedOrder(shop, { externalId: newId(), customerId: 'c-8' });
    const customer: BuyerActor = { ...shop.buyerOf(mine.id), scope: { customerId: 'c-7' } };
    const foreign = await shop.services.createRequest({ ...requestInput(shop, other), actor: customer });
    expect(problemsOf(foreign)).toMatchObject([{ code: 'ORDER_NOT_FOUND', field: ['orderId'] }]);
    const missing = await shop.services.createRequest({
      ...requestInput(shop, other),
      orderId: mine.items[0]?.id ?? '',
    });
    expect(problemsOf(missing)).toEqual(problemsOf(foreign));
    expect(await shop.services.orderSnapshot({ actor: customer, orderId: mine.id })).not.toBeNull();
    expect(await shop.services.orderSnapshot({ actor: customer, orderId: other.id })).toBeNull();
    expect(
      await shop.services.orderSnapshot({ actor: { ...customer, merchantId: mine.id }, orderId: mine.id }),
    ).toBeNull();
    expect(await shop.services.orderSnapshot({ actor: customer, orderId: 'not an id' })).toBeNull();
  });

  test('an agent sees and decides only what their sellers sold', async () => {
    const order = await importedOrder(shop, { externalId: newId(), items: [{ seller: 'fern' }, { seller: 'moss' }] });
    const seen = await shop.services.orderSnapshot({ actor: shop.agent, orderId: order.id });
    expect(seen?.items.map(({ title }) => title)).toEqual(['Thing 2']);
    const requestId = await madeRequest(shop, order);
    const { id: lineId } = await onlyLine(shop, requestId);
    const decision = { idempotencyKey: shop.key(), requestId, lines: [{ lineId }], code: 'OTHER', note: 'No.' };
    expect(codesOf(await shop.services.rejectLines({ ...decision, actor: shop.agent }))).toEqual(['REQUEST_NOT_FOUND']);
    expect(await shop.services.findRequest({ actor: shop.agent, id: requestId })).toBeNull();
    expect(await shop.services.requestDesks({ actor: shop.agent, requestIds: [requestId] })).toEqual([]);
    const mediator = await shop.staff('MEDIATOR', 'Max', []);
    expect(codesOf(await shop.services.rejectLines({ ...decision, actor: mediator }))).toEqual(['ACTOR_NOT_ALLOWED']);
    mustSucceed(await shop.services.rejectLines({ ...decision, actor: shop.administrator }));
  });

  test('items of two sellers are two requests', async () => {
    const order = await importedOrder(shop, { externalId: newId(), items: [{ seller: 'fern' }, { seller: 'moss' }] });
    const { item, lot } = at(order, 1);
    const lines = [changeOfMind(order), changeOfMind(order, { orderItemId: item.id, lotId: lot.id })];
    const refused = await shop.services.createRequest(requestInput(shop, order, { lines }));
    expect(problemsOf(refused)[0]).toMatchObject({ code: 'DIFFERENT_SELLERS', field: ['lines', '1', 'orderItemId'] });
  });
});

test('a request that is refused leaves nothing behind', async () => {
  const order = await importedOrder(shop, { externalId: newId() });
  const before = await snapshotOf(shop, order.id);
  const broken = changeOfMind(order, { returnNeeded: false });
  const refused = await shop.services.createRequest(requestInput(shop, order, { lines: [broken] }));
  expect(problemsOf(refused)[0]).toMatchObject({ code: 'RETURN_REQUIRED', field: ['lines', '0', 'returnNeeded'] });
  expect(await snapshotOf(shop, order.id)).toEqual(before);
  const requests = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.refundRequest.count({ where: { orderId: order.id } }),
  );
  expect(requests).toBe(0);
  expect(await linesOf(shop, order.id)).toEqual([]);
});
