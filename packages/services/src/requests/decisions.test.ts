import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, changeOfMind, linesOf, madeRequest, onlyLine } from '../testing/make-request.ts';
import { codesOf, mustSucceed, type OpenShop, openShop, problemsOf } from '../testing/open-shop.ts';
import { importedOrder, snapshotOf } from '../testing/order-documents.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

let last = 4000;

/** A request of the buyer's about `quantity` delivered units, not decided yet. */
async function waiting(quantity = 1, total = '30.00') {
  last += 1;
  const order = await importedOrder(shop, { externalId: String(last), items: [{ quantity, total }] });
  const requestId = await madeRequest(shop, order, { lines: [changeOfMind(order)] });
  const { id: lineId, version } = await onlyLine(shop, requestId);
  return { order, requestId, lineId, version };
}

/** The same, approved, sent back and arrived. */
async function arrived(quantity: number, total: string) {
  const { services, agent, key, sellers } = shop;
  const made = await waiting(quantity, total);
  const { requestId, lineId, order } = made;
  const lines = [{ lineId }];
  const returnAddressId = await addressOf(shop, sellers[0]);
  mustSucceed(await services.approveLines({ actor: agent, idempotencyKey: key(), requestId, lines, returnAddressId }));
  const parcel = { carrier: 'DHL', trackingNumber: 'JD1' };
  mustSucceed(
    await services.enterShipment({ actor: shop.buyerOf(order.id), idempotencyKey: key(), requestId, ...parcel }),
  );
  mustSucceed(await services.receiveReturn({ actor: agent, idempotencyKey: key(), requestId, lines }));
  return made;
}

describe('approving', () => {
  test('goods that come back needs an address of that seller, and changes nothing without', async () => {
    const { services, agent, key, sellers } = shop;
    const { requestId, lineId } = await waiting();
    const decision = { actor: agent, idempotencyKey: key(), requestId, lines: [{ lineId }] };
    const none = problemsOf(await services.approveLines(decision));
    expect(none).toMatchObject([{ code: 'RETURN_ADDRESS_REQUIRED', field: ['returnAddressId'] }]);
    const foreign = await addressOf(shop, sellers[1]);
    expect(codesOf(await services.approveLines({ ...decision, returnAddressId: foreign }))).toEqual([
      'RETURN_ADDRESS_NOT_FOUND',
    ]);
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'SUBMITTED', version: 1 });
  });

  test('a part splits the line; the parts add up to what it was', async () => {
    const { services, agent, key, sellers } = shop;
    const { requestId, lineId, order } = await waiting(3, '10.00');
    const returnAddressId = await addressOf(shop, sellers[0]);
    const lines = [{ lineId, quantity: 1 }];
    mustSucceed(
      await services.approveLines({ actor: agent, idempotencyKey: key(), requestId, lines, returnAddressId }),
    );
    const after = await linesOf(shop, requestId);
    expect(after.map(({ state, quantity, goods }) => [state, quantity, goods])).toEqual([
      ['AWAITING_RETURN', 1, 333n],
      ['SUBMITTED', 2, 667n],
    ]);
    expect(after[1]?.splitFromId).toBe(lineId);
    expect((await snapshotOf(shop, order.id)).items[0]).toMatchObject({ claimedUnits: 3 });
  });

  test('a line that changed since the caller saw it is refused', async () => {
    const { services, agent, key } = shop;
    const { requestId, lineId, version } = await waiting();
    mustSucceed(
      await services.rejectLines({
        actor: agent,
        idempotencyKey: key(),
        requestId,
        lines: [{ lineId }],
        code: 'OTHER',
        note: 'No.',
      }),
    );
    const lines = [{ lineId, expectedVersion: version }];
    const stale = problemsOf(await services.approveLines({ actor: agent, idempotencyKey: key(), requestId, lines }));
    expect(stale).toMatchObject([
      { code: 'STALE', field: ['lines', '0', 'lineId'], facts: { expectedVersion: 1, version: 2 } },
    ]);
  });

  test('absurd lines are refused by their path, and never a part of the decision is taken', async () => {
    const { services, agent, key } = shop;
    const { requestId, lineId } = await waiting(2, '20.00');
    const attempt = async (lines: { lineId: string; quantity?: number }[]) =>
      problemsOf(await services.approveLines({ actor: agent, idempotencyKey: key(), requestId, lines }))[0];
    expect(await attempt([])).toMatchObject({ code: 'NO_LINES', field: ['lines'] });
    expect(await attempt([{ lineId }, { lineId }])).toMatchObject({
      code: 'LINE_NAMED_TWICE',
      field: ['lines', '0', 'lineId'],
    });
    expect(await attempt([{ lineId: requestId }])).toMatchObject({ code: 'LINE_NOT_FOUND' });
    for (const quantity of [0, -1, 3, 1.5]) {
      expect(await attempt([{ lineId, quantity }])).toMatchObject({ field: ['lines', '0', 'quantity'] });
    }
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'SUBMITTED', quantity: 2, version: 1 });
  });

  test('and rejecting at once, one of them is taken', async () => {
    const { services, agent, administrator, key, sellers } = shop;
    const { requestId, lineId } = await waiting();
    const returnAddressId = await addressOf(shop, sellers[0]);
    const lines = [{ lineId }];
    const outcomes = await Promise.all([
      services.approveLines({ actor: agent, idempotencyKey: key(), requestId, lines, returnAddressId }),
      services.rejectLines({
        actor: administrator,
        idempotencyKey: key(),
        requestId,
        lines,
        code: 'OTHER',
        note: 'No.',
      }),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : codesOf(outcome)))).toEqual(['NOT_IN_THIS_STATE']);
  });

  test('is not the buyer’s to do', async () => {
    const { requestId, lineId, order } = await waiting();
    const decision = { idempotencyKey: shop.key(), requestId, lines: [{ lineId }] };
    const refused = await shop.services.approveLines({ ...decision, actor: shop.buyerOf(order.id) });
    expect(problemsOf(refused)).toMatchObject([{ code: 'ACTOR_NOT_ALLOWED', field: ['lines', '0'] }]);
  });
});

test('rejecting frees the units, tells the buyer why, and keeps the reason', async () => {
  const { services, agent, key, mails } = shop;
  const { requestId, lineId, order } = await waiting(2, '20.00');
  const reject = { actor: agent, idempotencyKey: key(), requestId, lines: [{ lineId }] };
  expect(codesOf(await services.rejectLines({ ...reject, code: 'USED', note: ' ' }))).toEqual(['BLANK']);
  mustSucceed(await services.rejectLines({ ...reject, code: 'USED', note: 'The seal is broken.' }));
  expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REJECTED', rejectionCode: 'USED' });
  expect((await snapshotOf(shop, order.id)).items[0]).toMatchObject({ claimedUnits: 0, taken: [] });
  mails.length = 0;
  await shop.runJobs();
  const mail = mails.find(({ text }) => text.includes('The seal is broken.'));
  expect(mail).toMatchObject({ to: 'mira@example.com', from: '"Alder & Finch" <help@alder.example>' });
});

test('a request whose goods have arrived cannot be cancelled any more', async () => {
  const { order, requestId } = await arrived(1, '30.00');
  const cancel = await shop.services.cancelRequest({
    actor: shop.buyerOf(order.id),
    idempotencyKey: shop.key(),
    requestId,
  });
  expect(codesOf(cancel)).toEqual(['NOT_IN_THIS_STATE']);
});

describe('inspecting', () => {
  const good = { accepted: true, condition: 'AS_SENT', disposition: 'RESTOCK' } as const;

  test('takes off what the terms allow, within their limits, in the order’s currency', async () => {
    const { services, agent, key } = shop;
    const { requestId, lineId } = await arrived(2, '100.00');
    const attempt = (
      deductions: { code: 'DUTIES' | 'RESTOCKING'; amount: { amount: string; currencyCode: string } }[],
      note = 'As billed.',
    ) => services.inspectionQuote({ actor: agent, requestId, parts: [{ lineId, ...good, deductions, note }] });
    const duties = (amount: string, currencyCode = 'EUR') => ({
      code: 'DUTIES' as const,
      amount: { amount, currencyCode },
    });
    expect(mustSucceed(await attempt([duties('12.34')])).total).toBe(8766n);
    expect(problemsOf(await attempt([duties('30.01')]))[0]).toMatchObject({
      code: 'DEDUCTION_ABOVE_LIMIT',
      facts: { limit: '30.00' },
    });
    expect(codesOf(await attempt([{ ...duties('1.00'), code: 'RESTOCKING' }]))).toEqual(['DEDUCTION_NOT_ALLOWED']);
    expect(codesOf(await attempt([duties('1.00', 'USD')]))).toEqual(['WRONG_CURRENCY']);
    expect(problemsOf(await attempt([duties('1.001')]))[0]?.field).toEqual([
      'parts',
      '0',
      'deductions',
      '0',
      'amount',
      'amount',
    ]);
    expect(codesOf(await attempt([duties('-1.00')]))).toEqual(['DEDUCTION_NOT_POSITIVE']);
    expect(codesOf(await attempt([duties('1.00')], ''))).toEqual(['NOTE_REQUIRED']);
    const parts = [{ lineId, ...good, deductions: [duties('12.34')], note: 'As billed.' }];
    mustSucceed(await services.inspectLines({ actor: agent, idempotencyKey: key(), requestId, parts }));
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REFUND_DUE', goods: 10_000n, refund: 8766n });
  });

  test('in parts stores exactly what its quote showed, whatever the parts', async () => {
    const { services, agent, key } = shop;
    const { requestId, lineId } = await arrived(7, '99.98');
    const duties = (amount: string) => [{ code: 'DUTIES' as const, amount: { amount, currencyCode: 'EUR' } }];
    const parts = [
      { lineId, quantity: 2, ...good, deductions: duties('3.33'), note: 'Duties' },
      { lineId, quantity: 1, accepted: false, condition: 'WORN', disposition: 'SCRAP', note: 'Worn out.' },
      { lineId, quantity: 3, ...good },
    ] as const;
    const quoted = mustSucceed(await services.inspectionQuote({ actor: agent, requestId, parts }));
    mustSucceed(await services.inspectLines({ actor: agent, idempotencyKey: key(), requestId, parts }));
    const lines = await linesOf(shop, requestId);
    expect(lines.map(({ state, quantity }) => [state, quantity])).toEqual([
      ['REFUND_DUE', 2],
      ['NEGOTIATING', 1],
      ['REFUND_DUE', 3],
      ['INSPECTING', 1],
    ]);
    const due = lines.filter(({ state }) => state === 'REFUND_DUE').reduce((sum, { refund }) => sum + refund, 0n);
    expect(due).toBe(quoted.total);
    expect(lines.reduce((sum, { goods }) => sum + goods, 0n)).toBe(9998n);
  });

  test('more units than arrived is refused', async () => {
    const { requestId, lineId } = await arrived(2, '20.00');
    const parts = [
      { lineId, quantity: 2, ...good },
      { lineId, quantity: 1, ...good },
    ];
    const refused = await shop.services.inspectLines({
      actor: shop.agent,
      idempotencyKey: shop.key(),
      requestId,
      parts,
    });
    expect(problemsOf(refused)).toMatchObject([{ code: 'MORE_THAN_THE_LINE', field: ['parts', '1', 'quantity'] }]);
  });
});

describe('the record', () => {
  test('of every move is sealed one after the other, and tampering shows', async () => {
    const { services, agent, own, merchantId } = shop;
    const { requestId } = await arrived(1, '30.00');
    expect(await services.verifyAudit({ actor: agent, requestId })).toEqual({
      intact: true,
      entries: 4,
      brokenAt: null,
    });
    await own.asOwner('ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_append_only');
    const change = 'UPDATE audit_entries SET reason = $2 WHERE request_id = $1 AND seq = 2';
    await own.asOwner(change, [requestId, 'I never said so'], merchantId);
    expect(await services.verifyAudit({ actor: agent, requestId })).toEqual({ intact: false, entries: 4, brokenAt: 2 });
    await own.asOwner('DELETE FROM audit_entries WHERE request_id = $1 AND seq = 4', [requestId], merchantId);
    await own.asOwner(change, [requestId, null], merchantId);
    expect(await services.verifyAudit({ actor: agent, requestId })).toMatchObject({ intact: false, brokenAt: 4 });
    await own.asOwner('ALTER TABLE audit_entries ENABLE TRIGGER audit_entries_append_only');
  });
});

describe('a deadline that passes', () => {
  test('lets the buyer escalate where the policy says so, once, and the wait begins anew', async () => {
    const { services, clock, merchantId } = shop;
    const { requestId, lineId } = await waiting();
    const before = await onlyLine(shop, requestId);
    const start = clock.now;
    await services.passDeadline({ merchantId, lineId });
    expect(await onlyLine(shop, requestId)).toEqual(before);
    clock.now = (before.deadline?.getTime() ?? 0) + 1;
    await Promise.all([1, 2, 3].map(() => services.passDeadline({ merchantId, lineId })));
    const after = await onlyLine(shop, requestId);
    expect(after).toMatchObject({ state: 'SUBMITTED', version: before.version + 1, tracked: { overdue: true } });
    expect(after.deadline?.getTime()).toBeGreaterThan(clock.now);
    clock.now = start;
  });

  test('expires a return that was never sent, and frees its units', async () => {
    const { services, agent, key, sellers, clock } = shop;
    const { requestId, lineId, order } = await waiting();
    const start = clock.now;
    const returnAddressId = await addressOf(shop, sellers[0]);
    mustSucceed(
      await services.approveLines({
        actor: agent,
        idempotencyKey: key(),
        requestId,
        lines: [{ lineId }],
        returnAddressId,
      }),
    );
    clock.now = ((await onlyLine(shop, requestId)).deadline?.getTime() ?? 0) + 1;
    await services.sweep();
    await shop.runJobs();
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'EXPIRED', deadline: null });
    expect((await snapshotOf(shop, order.id)).items[0]).toMatchObject({ claimedUnits: 0 });
    clock.now = start;
  });
});
