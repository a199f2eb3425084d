import { createMemoryLedger, createSandboxProvider } from '@refund-widget/connectors';
import { createTestDatabase, type TestDatabase } from '@refund-widget/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, StaffActor } from '../actor.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { createRefund } from './create-refund.ts';
import { accepted, createShop, type Shop, shopClock } from './testing/create-shop.ts';
import { type DueRequest, dueRequest, type PaidWith } from './testing/due-request.ts';
import { moneyFaults, readMoney } from './testing/read-money.ts';
import { moneyJobs, workOff } from './testing/work-off.ts';

let test: TestDatabase;
let shop: Shop;
let ana: StaffActor;
let bo: StaffActor;
let keys = 0;

beforeAll(async () => {
  test = await createTestDatabase();
  const clock = shopClock();
  const sandbox = createSandboxProvider({ ledger: createMemoryLedger(), clock: clock.now });
  shop = await createShop(test, [sandbox], clock);
  ana = await shop.staff('AGENT', 'Ana');
  bo = await shop.staff('ADMINISTRATOR', 'Bo', []);
});
afterAll(() => test.close());

function refund(due: DueRequest, more: Partial<Parameters<typeof createRefund>[1]> = {}) {
  keys += 1;
  return createRefund(shop.context, {
    ...{ actor: ana, idempotencyKey: `key-${keys}`, requestId: due.requestId },
    ...more,
  });
}

const twoItems = (payments: readonly PaidWith[]) => dueRequest(shop, [{ total: 1_000n }, { total: 500n }], payments);

async function problemsOf(outcome: ReturnType<typeof refund>) {
  const { ok, ...rest } = await outcome;
  return ok || !('problems' in rest) ? [] : rest.problems.map(({ code, field }) => ({ code, field }));
}

describe('a refund of everything that is due', () => {
  it('empties the oldest payment first, and says which line each leg pays', async () => {
    const due = await twoItems([{ captured: 1_200n }, { captured: 300n }]);
    const { refundIds } = accepted(await refund(due));
    const money = await readMoney(shop, due);
    const [first, second] = due.lineIds;
    const legs = money.refunds.map(({ paymentId, amount, state, parts }) => ({
      ...{ payment: due.paymentIds.indexOf(paymentId), amount, state },
      parts: parts.map((part) => [part.lineId, part.amount]),
    }));
    expect(money.refunds.map(({ id }) => id)).toEqual(refundIds);
    expect(legs).toEqual([
      {
        payment: 0,
        amount: 1_200n,
        state: 'RESERVED',
        parts: expect.arrayContaining([
          [first, 1_000n],
          [second, 200n],
        ]),
      },
      { payment: 1, amount: 300n, state: 'RESERVED', parts: [[second, 300n]] },
    ]);
    expect(moneyFaults(money)).toEqual([]);
  });

  it('leaves the lines due while nothing is accepted, names who started it, and has a job a leg', async () => {
    const due = await twoItems([{ captured: 1_200n }, { captured: 300n }]);
    const { refundIds } = accepted(await refund(due));
    const { lines, refunds } = await readMoney(shop, due);
    expect(lines.map(({ state }) => state)).toEqual(['REFUND_DUE', 'REFUND_DUE']);
    expect(refunds.map(({ createdByName }) => createdByName)).toEqual(['Ana', 'Ana']);
    const jobs = (await moneyJobs(shop)).map(({ job }) => job.data);
    for (const refundId of refundIds) expect(jobs).toContainEqual({ merchantId: shop.merchantId, refundId });
    const verdict = await verifyAudit(shop.context, { actor: ana, requestId: due.requestId });
    expect(verdict?.intact).toBe(true);
  });

  it('is refused when the total is not what the caller saw, or in another currency', async () => {
    const due = await twoItems([{ captured: 1_500n }]);
    const expectedTotal = (amount: string, currencyCode = 'EUR') => ({ expectedTotal: { amount, currencyCode } });
    expect(await problemsOf(refund(due, expectedTotal('14.99')))).toEqual([
      { code: 'TOTAL_CHANGED', field: ['expectedTotal'] },
    ]);
    expect(await problemsOf(refund(due, expectedTotal('15.00', 'USD')))).toEqual([
      { code: 'WRONG_CURRENCY', field: ['expectedTotal', 'currencyCode'] },
    ]);
    expect((await readMoney(shop, due)).refunds).toEqual([]);
    accepted(await refund(due, expectedTotal('15.00')));
  });
});

describe('the same refund asked for twice', () => {
  it('under one key, at once or later, is one refund and one answer', async () => {
    const due = await twoItems([{ captured: 1_500n }]);
    const call = () => refund(due, { idempotencyKey: 'same' });
    const answers = (await Promise.all([call(), call(), call(), call()])).map(accepted);
    expect(new Set(answers.map(({ refundIds }) => refundIds.join()))).toHaveProperty('size', 1);
    expect(accepted(await call())).toEqual(answers[0]);
    expect((await readMoney(shop, due)).refunds).toHaveLength(1);
  });

  it('by two members of staff at once happens once; the other is told', async () => {
    const due = await twoItems([{ captured: 1_500n }]);
    const outcomes = await Promise.all([ana, bo, ana, bo].map((actor) => refund(due, { actor })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code)));
    expect(refusals).toEqual(['NOTHING_TO_SEND', 'NOTHING_TO_SEND', 'NOTHING_TO_SEND']);
    const money = await readMoney(shop, due);
    expect(money.payments[0]?.reserved).toBe(1_500n);
    expect(moneyFaults(money)).toEqual([]);
  });

  it('with another input under the key is refused', async () => {
    const due = await twoItems([{ captured: 1_500n }]);
    accepted(await refund(due, { idempotencyKey: 'once' }));
    const other = refund(due, { idempotencyKey: 'once', lines: [{ lineId: due.lineIds[0] ?? '' }] });
    expect(await problemsOf(other)).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }]);
  });
});

describe('a refund of some lines', () => {
  it('leaves the rest of a shared payment to the others', async () => {
    const due = await twoItems([{ captured: 1_500n }]);
    const [first, second] = due.lineIds.map((lineId) => ({ lineId }));
    accepted(await refund(due, { lines: first && [first] }));
    expect((await readMoney(shop, due)).payments[0]?.reserved).toBe(1_000n);
    expect(await problemsOf(refund(due, { lines: first && [first] }))).toEqual([
      { code: 'NOTHING_TO_SEND', field: ['lines', '0'] },
    ]);
    accepted(await refund(due, { lines: second && [second] }));
    expect((await readMoney(shop, due)).payments[0]?.reserved).toBe(1_500n);
  });

  it('of some units divides the line; once money is on its way it stays whole', async () => {
    const due = await dueRequest(shop, [{ total: 1_000n, quantity: 3 }], [{ captured: 1_000n }]);
    const lines = [{ lineId: due.lineIds[0] ?? '', quantity: 2 }];
    accepted(await refund(due, { lines }));
    const money = await readMoney(shop, due);
    expect(money.lines.map(({ quantity, refund: amount }) => [quantity, amount])).toEqual([
      [2, 667n],
      [1, 333n],
    ]);
    expect(money.payments[0]?.reserved).toBe(667n);
    const again = refund(due, { lines: [{ lineId: due.lineIds[0] ?? '', quantity: 1 }] });
    expect(await problemsOf(again)).toEqual([{ code: 'MONEY_ON_ITS_WAY', field: ['lines', '0', 'quantity'] }]);
  });
});

describe('a refund is refused', () => {
  it.each<[string, (due: DueRequest) => Promise<Actor> | Actor, string]>([
    ['to a mediator', () => shop.staff('MEDIATOR', 'Mona', []), 'ACTOR_NOT_ALLOWED'],
    [
      'to a buyer',
      ({ orderId }) => ({
        kind: 'BUYER',
        merchantId: shop.merchantId,
        scope: { orderId },
        origin: 'https://a.example',
      }),
      'ACTOR_NOT_ALLOWED',
    ],
    ['to an agent of another seller', () => ({ ...ana, sellerIds: [shop.merchantId] }), 'REQUEST_NOT_FOUND'],
  ])('%s', async (_, actorOf, code) => {
    const due = await twoItems([{ captured: 1_500n }]);
    const problems = await problemsOf(refund(due, { actor: await actorOf(due) }));
    expect(problems.map((each) => each.code)).toEqual([code]);
    expect((await readMoney(shop, due)).payments[0]?.reserved).toBe(0n);
  });

  it('when the shop has given the money back itself meanwhile', async () => {
    const due = await twoItems([{ captured: 1_500n }]);
    const sql = 'UPDATE payments SET refunded_elsewhere = 600 WHERE id = $1';
    await test.asOwner(sql, [due.paymentIds[0]], shop.merchantId);
    expect(await problemsOf(refund(due))).toEqual([{ code: 'REFUND_EXCEEDS_PAYMENTS', field: ['requestId'] }]);
    accepted(await refund(due, { lines: [{ lineId: due.lineIds[1] ?? '' }] }));
  });

  it('when a payment it needs takes none any more, or nobody here can reach its provider', async () => {
    const closed = await twoItems([{ captured: 1_500n, refundableUntil: '2026-11-17T11:00:00Z' }]);
    expect(await problemsOf(refund(closed))).toEqual([{ code: 'METHOD_CLOSED', field: ['requestId'] }]);
    const due = await twoItems([{ captured: 1_500n }]);
    const without = { ...shop.context, payments: new Map() };
    const input = { actor: ana, idempotencyKey: 'without', requestId: due.requestId };
    expect(await problemsOf(createRefund(without, input))).toEqual([
      { code: 'PROVIDER_NOT_CONFIGURED', field: ['requestId'] },
    ]);
  });

  it('when everything has been paid', async () => {
    const due = await twoItems([{ captured: 1_500n }]);
    accepted(await refund(due));
    await workOff(shop);
    expect((await readMoney(shop, due)).lines.map(({ state }) => state)).toEqual(['REFUNDED', 'REFUNDED']);
    expect(await problemsOf(refund(due))).toEqual([{ code: 'NOTHING_TO_SEND', field: ['requestId'] }]);
    const named = refund(due, { lines: [{ lineId: due.lineIds[0] ?? '' }] });
    expect(await problemsOf(named)).toEqual([{ code: 'NOT_IN_THIS_STATE', field: ['lines', '0'] }]);
  });
});

it('a line that comes to nothing is refunded without a provider', async () => {
  const due = await dueRequest(shop, [{ total: 0n }, { total: 500n }], [{ captured: 500n }]);
  const { lines, refunds } = await readMoney(shop, due);
  expect(lines.map(({ state }) => state)).toEqual(['REFUNDED', 'REFUND_DUE']);
  expect(lines[0]?.claims.map(({ state }) => state)).toEqual(['REFUNDED']);
  expect(refunds).toEqual([]);
});
