import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cameBack, platformOrder, requestWithPhoto, uploadedPhoto } from '../fulfilment/testing/replacement-due.ts';
import { changeOfMind, madeRequest, onlyLine } from '../testing/make-request.ts';
import { codesOf, mustSucceed, type OpenShop, openShop, problemsOf } from '../testing/open-shop.ts';
import { importedOrder, snapshotOf } from '../testing/order-documents.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

let last = 7800;
const externalId = () => {
  last += 1;
  return String(last);
};

/** A faulty thing of the platform's that came back: the platform bears the postage. */
async function faultyCameBack() {
  const order = await platformOrder(shop, { externalId: externalId() });
  const requestId = await requestWithPhoto(shop, order, { reason: 'QUALITY_ISSUE' });
  await cameBack(shop, requestId);
  return { order, requestId, buyer: shop.buyerOf(order.id) };
}

async function claimInput({ order, requestId, buyer }: Awaited<ReturnType<typeof faultyCameBack>>, amount = '6.90') {
  const evidence = [{ evidenceId: await uploadedPhoto(shop, order.id) }];
  const money = { amount, currencyCode: 'EUR' };
  return {
    actor: buyer,
    idempotencyKey: shop.key(),
    requestId,
    kind: 'RETURN_POSTAGE' as const,
    amount: money,
    evidence,
  };
}

function decide(payableId: string) {
  return { actor: shop.agent, idempotencyKey: shop.key(), payableId };
}

function payableOf(id: string) {
  return shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.payable.findUniqueOrThrow({ where: { id } }),
  );
}

test('return postage is claimed with its receipt, agreed to and paid, outside the refund', async () => {
  const made = await faultyCameBack();
  const { order, requestId, buyer } = made;
  expect(await shop.services.payableOptions({ actor: buyer, requestId })).toMatchObject({
    options: [{ kind: 'RETURN_POSTAGE', payer: 'PLATFORM', cap: null, clause: '2.1' }],
  });
  const { payableId } = mustSucceed(await shop.services.claimPayable(await claimInput(made)));
  expect(await payableOf(payableId)).toMatchObject({ amount: 690n, payer: 'PLATFORM', state: 'CLAIMED' });
  expect(await shop.services.payableOptions({ actor: buyer, requestId })).toMatchObject({ options: [] });
  expect(codesOf(await shop.services.claimPayable(await claimInput(made)))).toEqual(['NOTHING_TO_CLAIM']);

  const pay = { paidAs: 'TRANSFER', reference: 'SEPA-1' } as const;
  expect(codesOf(await shop.services.payPayable({ ...decide(payableId), ...pay }))).toEqual(['NOT_APPROVED']);
  mustSucceed(await shop.services.decidePayable({ ...decide(payableId), approved: true }));
  mustSucceed(await shop.services.payPayable({ ...decide(payableId), ...pay }));
  expect(await payableOf(payableId)).toMatchObject({ state: 'PAID', reference: 'SEPA-1', decidedByName: 'Ana' });
  expect((await snapshotOf(shop, order.id)).payments[0]).toMatchObject({ refunded: 0n, reserved: 0n });
  expect(await onlyLine(shop, requestId)).toMatchObject({ refund: 3000n });
  expect(await shop.services.verifyAudit({ actor: shop.agent, requestId })).toMatchObject({ intact: true });
  const events = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.outboxMessage.findMany({ where: { type: { startsWith: 'payable.' } }, orderBy: { id: 'asc' } }),
  );
  expect(events.map(({ type }) => type)).toEqual(['payable.claimed.v1', 'payable.approved.v1', 'payable.paid.v1']);
  expect(events[2]?.payload).toMatchObject({ requestId, payableId, amount: '6.90', reference: 'SEPA-1' });
});

test('paid by ten people at once it is paid once', async () => {
  const { payableId } = mustSucceed(await shop.services.claimPayable(await claimInput(await faultyCameBack())));
  mustSucceed(await shop.services.decidePayable({ ...decide(payableId), approved: true }));
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      shop.services.payPayable({ ...decide(payableId), paidAs: 'TRANSFER', reference: `SEPA-${index}` }),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter(({ ok }) => !ok).flatMap(codesOf)).toEqual(Array(9).fill('ALREADY_PAID'));
});

test('claimed twice at once it is claimed once', async () => {
  const made = await faultyCameBack();
  const inputs = [await claimInput(made), await claimInput(made, '7.00')];
  const answers = await Promise.all(inputs.map((input) => shop.services.claimPayable(input)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('what is declined has a reason, and may be claimed again', async () => {
  const made = await faultyCameBack();
  const { payableId } = mustSucceed(await shop.services.claimPayable(await claimInput(made)));
  expect(codesOf(await shop.services.decidePayable({ ...decide(payableId), approved: false }))).toEqual(['BLANK']);
  const declined = { ...decide(payableId), approved: false, reason: 'The receipt is of another parcel.' };
  mustSucceed(await shop.services.decidePayable(declined));
  const again = { ...decide(payableId), approved: true };
  expect(codesOf(await shop.services.decidePayable(again))).toEqual(['ALREADY_DECIDED']);
  mustSucceed(await shop.services.claimPayable(await claimInput(made)));
});

describe('nothing is claimed', () => {
  test('where the buyer pays to send the goods back', async () => {
    const order = await importedOrder(shop, { externalId: externalId() });
    const requestId = await madeRequest(shop, order);
    await cameBack(shop, requestId);
    const input = await claimInput({ order, requestId, buyer: shop.buyerOf(order.id) });
    expect(codesOf(await shop.services.claimPayable(input))).toEqual(['NOTHING_TO_CLAIM']);
  });

  test('without a receipt, with an odd amount, or by whoever may not', async () => {
    const made = await faultyCameBack();
    const input = await claimInput(made);
    const attempt = async (change: object) =>
      codesOf(await shop.services.claimPayable({ ...input, idempotencyKey: shop.key(), ...change }));
    expect(await attempt({ evidence: [] })).toEqual(['EVIDENCE_MISSING']);
    expect(await attempt({ amount: { amount: '0.00', currencyCode: 'EUR' } })).toEqual(['NOT_POSITIVE']);
    expect(await attempt({ amount: { amount: '6.999', currencyCode: 'EUR' } })).not.toEqual([]);
    expect(await attempt({ amount: { amount: '6.90', currencyCode: 'USD' } })).toEqual(['WRONG_CURRENCY']);
    expect(await attempt({ actor: shop.buyerOf(shop.merchantId) })).toEqual(['REQUEST_NOT_FOUND']);
    mustSucceed(await shop.services.claimPayable(input));
  });

  test('and decided by no mediator or buyer', async () => {
    const made = await faultyCameBack();
    const { payableId } = mustSucceed(await shop.services.claimPayable(await claimInput(made)));
    const mediator = await shop.staff('MEDIATOR', `Med${externalId()}`, []);
    const approve = { ...decide(payableId), approved: true };
    expect(codesOf(await shop.services.decidePayable({ ...approve, actor: mediator }))).toEqual(['NOT_ALLOWED']);
    expect(codesOf(await shop.services.decidePayable({ ...approve, actor: made.buyer }))).toEqual(['NOT_ALLOWED']);
    expect(await payableOf(payableId)).toMatchObject({ state: 'CLAIMED' });
  });
});

test('a test report that confirmed the fault is reimbursed up to the terms’ cap', async () => {
  const order = await importedOrder(shop, { externalId: externalId() });
  const report = await uploadedPhoto(shop, order.id);
  const facts = { temperature: 20, humidity: 40, 'hours-of-use': 12, description: 'On a desk.' };
  const requestId = await madeRequest(shop, order, {
    lines: [changeOfMind(order, { reason: 'QUALITY_ISSUE_IN_USE' })],
    evidence: [
      { evidenceId: report, requirement: 'test-report' },
      { facts, requirement: 'usage-environment' },
    ],
  });
  const options = () => shop.services.payableOptions({ actor: shop.buyerOf(order.id), requestId });
  expect(await options()).toMatchObject({ options: [] });
  await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.requestLine.updateMany({ where: { requestId }, data: { state: 'REFUND_DUE' } }),
  );
  expect(await options()).toMatchObject({
    options: [{ kind: 'TEST_REPORT', payer: 'SELLER', cap: 12_000n, clause: '3.3' }],
  });
  const claim = async (amount: string) => ({
    ...(await claimInput({ order, requestId, buyer: shop.buyerOf(order.id) }, amount)),
    kind: 'TEST_REPORT' as const,
  });
  expect(problemsOf(await shop.services.claimPayable(await claim('120.01')))[0]).toMatchObject({
    code: 'AMOUNT_OVER_CAP',
    facts: { cap: '120.00', clause: '3.3' },
  });
  mustSucceed(await shop.services.claimPayable(await claim('120.00')));
});

test('a claim keeps its request open, where the seller looks for what to answer and to pay', async () => {
  const made = await faultyCameBack();
  const { requestId } = made;
  await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.requestLine.updateMany({ where: { requestId }, data: { state: 'REFUNDED', waitingFor: null } }),
  );
  const places = async () => {
    const views = ['NEEDS_ANSWER', 'TO_PAY', 'ALL_OPEN', 'CLOSED'] as const;
    const pages = await Promise.all(
      views.map((view) => shop.services.requestQueue({ actor: shop.agent, filter: { view }, first: 50 })),
    );
    const counts = await shop.services.queueCounts({ actor: shop.agent });
    const found = views.filter((_, index) => {
      const page = pages[index];
      return page?.ok && page.value.edges.some(({ node }) => node === requestId);
    });
    for (const [index, view] of views.entries()) {
      const page = pages[index];
      if (page?.ok) expect(page.value.totalCount).toBe(counts.find((each) => each.view === view)?.count);
    }
    return found;
  };
  expect(await places()).toEqual(['CLOSED']);
  const { payableId } = mustSucceed(await shop.services.claimPayable(await claimInput(made)));
  expect(await places()).toEqual(['NEEDS_ANSWER', 'ALL_OPEN']);
  mustSucceed(await shop.services.decidePayable({ ...decide(payableId), approved: true }));
  expect(await places()).toEqual(['TO_PAY', 'ALL_OPEN']);
  mustSucceed(await shop.services.payPayable({ ...decide(payableId), paidAs: 'TRANSFER', reference: 'SEPA-2' }));
  expect(await places()).toEqual(['CLOSED']);
});
