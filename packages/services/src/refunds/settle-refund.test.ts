import {
  createManualProvider,
  createMemoryLedger,
  createSandboxProvider,
  type SandboxBehaviour,
} from '@refund-widget/connectors';
import { createTestDatabase, type TestDatabase } from '@refund-widget/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffActor } from '../actor.ts';
import { createManualPayouts } from '../ledgers/manual-payouts.ts';
import { createRefund } from './create-refund.ts';
import { reconcileRefund } from './reconcile-refund.ts';
import { recordTransfer } from './record-transfer.ts';
import { sendRefund } from './send-refund.ts';
import { sweep } from './sweep.ts';
import { accepted, createShop, type Shop, shopClock } from './testing/create-shop.ts';
import { type DueRequest, dueRequest, type PaidWith } from './testing/due-request.ts';
import { mortalProcess } from './testing/mortal-process.ts';
import { moneyFaults, readMoney } from './testing/read-money.ts';
import { moneyJobs, runJob, workOff } from './testing/work-off.ts';

let test: TestDatabase;
let shop: Shop;
let ana: StaffActor;
let keys = 0;
const clock = shopClock();
const ledger = createMemoryLedger();

beforeAll(async () => {
  test = await createTestDatabase();
  const sandbox = createSandboxProvider({ ledger, clock: clock.now });
  shop = await createShop(test, [sandbox, createManualProvider(createManualPayouts(test.database))], clock);
  ana = await shop.staff('AGENT', 'Ana');
});
afterAll(() => test.close());
beforeEach(async () => {
  for (const { id } of await shop.jobs.all()) await shop.jobs.remove(id);
});

const key = () => {
  keys += 1;
  return `key-${keys}`;
};

async function refund(due: DueRequest): Promise<readonly string[]> {
  const { requestId } = due;
  return accepted(await createRefund(shop.context, { actor: ana, idempotencyKey: key(), requestId })).refundIds;
}

async function started(payments: readonly PaidWith[]): Promise<DueRequest & { readonly refundIds: readonly string[] }> {
  const total = payments.reduce((sum, { captured }) => sum + captured, 0n);
  const due = await dueRequest(shop, [{ total }], payments);
  return { ...due, refundIds: await refund(due) };
}

async function standing(due: DueRequest) {
  const money = await readMoney(shop, due);
  expect(moneyFaults(money)).toEqual([]);
  return {
    line: money.lines[0]?.state,
    legs: money.refunds.map(({ state }) => state),
    payments: money.payments.map(({ refunded, reserved }) => [refunded, reserved]),
  };
}

const place = (refundId = '') => ({ merchantId: shop.merchantId, refundId });

async function eventsOf(due: DueRequest): Promise<string[]> {
  const entries = await shop.context.database.inTenant(shop.merchantId, (transaction) =>
    transaction.auditEntry.findMany({ where: { requestId: due.requestId }, orderBy: { seq: 'asc' } }),
  );
  return entries.map(({ event }) => event);
}

describe('a provider that', () => {
  it.each<[SandboxBehaviour, string, string, bigint]>([
    ['settles', 'REFUNDED', 'SUCCEEDED', 900n],
    ['settles-slowly', 'REFUNDED', 'SUCCEEDED', 900n],
    ['times-out-but-accepted', 'REFUNDED', 'SUCCEEDED', 900n],
    ['times-out-and-lost', 'REFUNDED', 'SUCCEEDED', 900n],
    ['unknown-then-settles', 'REFUNDED', 'SUCCEEDED', 900n],
    ['refused', 'REFUND_DUE', 'FAILED', 0n],
    ['fails-after-acceptance', 'REFUND_DUE', 'FAILED', 0n],
  ])('%s leaves the line %s, the leg %s, and %i moved', async (behaviour, line, leg, moved) => {
    const due = await started([{ captured: 900n, behaviour }]);
    await workOff(shop);
    expect(await standing(due)).toEqual({ line, legs: [leg], payments: [[moved, 0n]] });
  });

  it('accepts has the line pending until the money arrived', async () => {
    const due = await started([{ captured: 900n }]);
    await sendRefund(shop.context, place(due.refundIds[0]));
    expect(await standing(due)).toEqual({ line: 'REFUND_PENDING', legs: ['ACCEPTED'], payments: [[0n, 900n]] });
    await workOff(shop);
    expect((await eventsOf(due)).slice(-3)).toEqual(['startPayout', 'payoutAccepted', 'confirmSettlement']);
  });

  it('does not answer keeps the money held and the line due, and nothing is called a failure', async () => {
    const due = await started([{ captured: 900n, behaviour: 'unknown-then-settles' }]);
    await sendRefund(shop.context, place(due.refundIds[0]));
    expect(await standing(due)).toEqual({ line: 'REFUND_DUE', legs: ['UNKNOWN'], payments: [[0n, 900n]] });
    expect((await readMoney(shop, due)).refunds[0]?.failureCode).toBeNull();
  });

  it('refuses shows why, and frees what was held', async () => {
    const due = await started([{ captured: 900n, behaviour: 'refused' }]);
    await workOff(shop);
    const [leg] = (await readMoney(shop, due)).refunds;
    expect(leg?.failureCode).toBe('CARD_CLOSED');
    expect(leg?.failureMessage).toMatch(/card account is closed/);
    expect(leg?.nextTryAt).toBeNull();
  });

  it('loses a refund after it had settled makes it due again, units and money', async () => {
    const due = await started([{ captured: 900n }]);
    await workOff(shop);
    const [refundId] = due.refundIds;
    const entry = ledger.entries().find((each) => each.key === refundId);
    expect(entry).toBeDefined();
    const bounced = createSandboxProvider({
      clock: clock.now,
      ledger: { ...ledger, find: async () => (entry && { ...entry, behaviour: 'fails-after-acceptance' }) ?? null },
    });
    await reconcileRefund({ ...shop.context, payments: new Map([['sandbox', bounced]]) }, place(refundId));
    expect(await standing(due)).toEqual({ line: 'REFUND_DUE', legs: ['FAILED'], payments: [[0n, 0n]] });
  });
});

describe('of several legs', () => {
  it('one that failed is what is due, never what the other paid', async () => {
    const due = await started([{ captured: 600n }, { captured: 300n, behaviour: 'refused' }]);
    await workOff(shop);
    expect(await standing(due)).toEqual({
      ...{ line: 'REFUND_DUE', legs: ['SUCCEEDED', 'FAILED'] },
      payments: [
        [600n, 0n],
        [0n, 0n],
      ],
    });
    const sql = "UPDATE payments SET sandbox_behaviour = 'settles' WHERE id = $1";
    await test.asOwner(sql, [due.paymentIds[1]], shop.merchantId);
    expect(await refund(due)).toHaveLength(1);
    await workOff(shop);
    expect(await standing(due)).toEqual({
      ...{ line: 'REFUNDED', legs: ['SUCCEEDED', 'FAILED', 'SUCCEEDED'] },
      payments: [
        [600n, 0n],
        [300n, 0n],
      ],
    });
  });

  it('the line is pending when the last one is accepted, and refunded when the last one has settled', async () => {
    const due = await started([{ captured: 600n }, { captured: 300n, behaviour: 'settles-slowly' }]);
    const [first, second] = due.refundIds;
    await sendRefund(shop.context, place(first));
    expect((await standing(due)).line).toBe('REFUND_DUE');
    await sendRefund(shop.context, place(second));
    expect((await standing(due)).line).toBe('REFUND_PENDING');
    shop.pass(3_000);
    await reconcileRefund(shop.context, place(first));
    expect(await standing(due)).toMatchObject({ line: 'REFUND_PENDING', legs: ['SUCCEEDED', 'ACCEPTED'] });
    await workOff(shop);
    expect((await standing(due)).line).toBe('REFUNDED');
  });
});

describe('a process that dies', () => {
  it.each([
    ['before it calls', { seam: 'BEFORE_CALL', nth: 1 }, 0],
    ['after it called', { seam: 'AFTER_CALL', nth: 1 }, 1],
    ['before the answer is committed', { seam: 'BEFORE_COMMIT', nth: 2 }, 1],
    ['after it', { seam: 'AFTER_COMMIT', nth: 2 }, 1],
  ] as const)('%s leaves its work to the next one', async (_, death, calls) => {
    const due = await started([{ captured: 900n }]);
    const [refundId] = due.refundIds;
    const process = mortalProcess(shop.context, [...shop.context.payments.values()], death);
    await expect(sendRefund(process, place(refundId))).rejects.toThrow();
    expect(ledger.entries().filter((entry) => entry.key === refundId)).toHaveLength(calls);
    await workOff(shop);
    expect(await standing(due)).toEqual({ line: 'REFUNDED', legs: ['SUCCEEDED'], payments: [[900n, 0n]] });
    expect(ledger.entries().filter((entry) => entry.key === refundId)).toHaveLength(1);
  });

  it('and whose job was lost with it is found by the sweep, once it is late', async () => {
    const due = await started([{ captured: 900n }]);
    for (const { id } of await shop.jobs.all()) await shop.jobs.remove(id);
    const found = async () => {
      await sweep(shop.context);
      return (await moneyJobs(shop)).filter(({ job }) => JSON.stringify(job).includes(due.refundIds[0] ?? ''));
    };
    expect(await found()).toEqual([]);
    shop.pass(31_000);
    await found();
    const [job, ...others] = await found();
    expect(others).toEqual([]);
    expect(job?.job).toMatchObject({ name: 'send-refund', data: { refundId: due.refundIds[0] } });
    await workOff(shop);
    expect((await standing(due)).line).toBe('REFUNDED');
  });
});

describe('a job that comes again', () => {
  it('asks nobody, and leaves no job behind, while another one is to ask later', async () => {
    const due = await started([{ captured: 900n }]);
    for (const { id, job } of await moneyJobs(shop)) {
      await runJob(shop.context, job);
      await shop.jobs.remove(id);
    }
    await reconcileRefund(shop.context, place(due.refundIds[0]));
    expect((await readMoney(shop, due)).refunds[0]?.attempts).toBe(1);
    expect(await moneyJobs(shop)).toHaveLength(1);
  });

  it('sends nothing for a line that has gone another way before', async () => {
    const due = await started([{ captured: 900n }]);
    const sql = "UPDATE request_lines SET state = 'IN_DISPUTE' WHERE id = $1";
    await test.asOwner(sql, [due.lineIds[0]], shop.merchantId);
    await sendRefund(shop.context, place(due.refundIds[0]));
    const money = await readMoney(shop, due);
    expect(money.refunds[0]).toMatchObject({ state: 'FAILED', failureCode: 'WITHDRAWN', attempts: 0 });
    expect(money.payments[0]?.reserved).toBe(0n);
    expect(ledger.entries().filter((entry) => entry.key === due.refundIds[0])).toEqual([]);
  });
});

describe('a transfer by hand', () => {
  const transfer = (due: { readonly refundIds: readonly string[] }, more: object) =>
    recordTransfer(shop.context, {
      ...{ actor: ana, idempotencyKey: key(), refundId: due.refundIds[0] ?? '', succeeded: true },
      ...more,
    });

  it('waits for a person without asking anybody, and settles with the bank’s reference', async () => {
    const due = await started([{ captured: 900n, provider: 'manual' }]);
    await workOff(shop);
    expect(await standing(due)).toEqual({ line: 'REFUND_PENDING', legs: ['ACCEPTED'], payments: [[0n, 900n]] });
    accepted(await transfer(due, { reference: ' SEPA-1 ' }));
    expect(await standing(due)).toEqual({ line: 'REFUNDED', legs: ['SUCCEEDED'], payments: [[900n, 0n]] });
    expect((await readMoney(shop, due)).refunds[0]?.providerReference).toBe('SEPA-1');
  });

  it('that could not be made leaves the line due, with the note as its reason', async () => {
    const due = await started([{ captured: 900n, provider: 'manual' }]);
    await workOff(shop);
    accepted(await transfer(due, { succeeded: false, note: 'The IBAN is wrong.' }));
    expect(await standing(due)).toEqual({ line: 'REFUND_DUE', legs: ['FAILED'], payments: [[0n, 0n]] });
    expect((await readMoney(shop, due)).refunds[0]?.failureMessage).toBe('The IBAN is wrong.');
    expect(await refund(due)).toHaveLength(1);
  });

  it('is recorded once: again under its key is the same, under another it is refused', async () => {
    const due = await started([{ captured: 900n, provider: 'manual' }]);
    await workOff(shop);
    const once = { idempotencyKey: key(), reference: 'SEPA-2' };
    const twice = await Promise.all([transfer(due, once), transfer(due, once)]);
    expect(twice.map(accepted)).toHaveLength(2);
    const other = await transfer(due, { reference: 'SEPA-3' });
    expect(other).toMatchObject({ ok: false, problems: [{ code: 'ALREADY_RECORDED' }] });
    expect((await readMoney(shop, due)).refunds[0]?.providerReference).toBe('SEPA-2');
  });

  it.each([
    ['without a reference', { reference: ' ' }, 'REFERENCE_REQUIRED'],
    ['of a refund that is not there', { refundId: 'R-1', reference: 'x' }, 'REFUND_NOT_FOUND'],
  ])('%s is refused', async (_, more, code) => {
    const due = await started([{ captured: 900n, provider: 'manual' }]);
    expect(await transfer(due, more)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('is not for refunds that a provider reports on', async () => {
    const due = await started([{ captured: 900n }]);
    expect(await transfer(due, { reference: 'x' })).toMatchObject({ ok: false, problems: [{ code: 'NOT_MANUAL' }] });
  });
});
