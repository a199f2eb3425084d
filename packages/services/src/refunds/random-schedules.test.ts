import {
  createManualProvider,
  createMemoryLedger,
  createSandboxProvider,
  type PaymentProvider,
  SANDBOX_BEHAVIOURS,
} from '@refund-widget/connectors';
import { createTestDatabase, type TestDatabase } from '@refund-widget/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StaffActor } from '../actor.ts';
import { createManualPayouts } from '../ledgers/manual-payouts.ts';
import { createRefund } from './create-refund.ts';
import { recordTransfer } from './record-transfer.ts';
import { sweep } from './sweep.ts';
import { createShop, type Shop, shopClock } from './testing/create-shop.ts';
import { type DueRequest, dueRequest } from './testing/due-request.ts';
import { type Death, mortalProcess, SEAMS } from './testing/mortal-process.ts';
import { moneyFaults, readMoney, type StoredMoney } from './testing/read-money.ts';
import { moneyJobs, runJob, workOff } from './testing/work-off.ts';

let test: TestDatabase;
let shop: Shop;
let staff: StaffActor[];
const clock = shopClock();
const ledger = createMemoryLedger();

/** As a process has them after it started: what the sandbox remembers of lost calls is gone, its books are not. */
function freshProviders(): PaymentProvider[] {
  const sandbox = createSandboxProvider({ ledger, clock: clock.now });
  return [sandbox, createManualProvider(createManualPayouts(test.database))];
}

beforeAll(async () => {
  test = await createTestDatabase();
  shop = await createShop(test, freshProviders(), clock);
  staff = [await shop.staff('AGENT', 'Ana'), await shop.staff('ADMINISTRATOR', 'Bo')];
});
afterAll(() => test.close());

/** Sandbox payments whose refunds never arrive. */
const MOVES_NOTHING: readonly string[] = ['refused', 'closed', 'fails-after-acceptance'];

const death = fc.option(fc.record({ seam: fc.constantFrom(...SEAMS), nth: fc.integer({ min: 1, max: 3 }) }), {
  freq: 2,
});

const step = fc.oneof(
  fc.record({ do: fc.constant('create' as const), by: fc.nat(1), lines: fc.option(fc.nat(2)), death }),
  fc.record({ do: fc.constant('work' as const), job: fc.nat(5), death, keep: fc.boolean() }),
  fc.record({ do: fc.constant('work' as const), job: fc.nat(5), death, keep: fc.boolean() }),
  fc.record({ do: fc.constant('at once' as const), jobs: fc.array(fc.nat(5), { minLength: 2, maxLength: 4 }) }),
  fc.record({ do: fc.constant('lose' as const), job: fc.nat(5) }),
  fc.record({ do: fc.constant('pass' as const), milliseconds: fc.constantFrom(500, 3_000, 60_000, 3_600_000) }),
  fc.record({ do: fc.constant('sweep' as const) }),
  fc.record({ do: fc.constant('transfer' as const), refund: fc.nat(5), succeeded: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const payment = fc.record({
  captured: fc.bigInt(1n, 3_000n),
  provider: fc.constantFrom('sandbox' as const, 'sandbox' as const, 'manual' as const),
  behaviour: fc.constantFrom(...SANDBOX_BEHAVIOURS),
});

const world = fc
  .record({
    payments: fc.array(payment, { minLength: 1, maxLength: 3 }),
    cuts: fc.array(fc.bigInt(0n, 3_000n), { maxLength: 2 }),
    steps: fc.array(step, { minLength: 5, maxLength: 25 }),
  })
  .map(({ payments, cuts, steps }) => {
    const paid = payments.reduce((sum, { captured }) => sum + captured, 0n);
    const ends = [...cuts.map((cut) => cut % (paid + 1n)), paid].sort((a, b) => Number(a - b));
    const items = ends.map((end, index) => ({ total: end - (ends[index - 1] ?? 0n) }));
    return { payments, items, steps };
  });

it('whatever fails, dies, repeats or is lost: nothing is paid twice, and every line ends paid or says why not', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ payments, items, steps }) => {
      for (const { id } of await shop.jobs.all()) await shop.jobs.remove(id);
      const due = await dueRequest(shop, items, payments);
      for (const [index, each] of steps.entries()) {
        await take(due, each, `${due.requestId}:${index}`);
        expect(moneyFaults(await readMoney(shop, due))).toEqual([]);
      }
      await comeToRest();
      const money = await readMoney(shop, due);
      expect(moneyFaults(money)).toEqual([]);
      expect(unaccounted(money)).toEqual([]);
      expect(unexplained(money)).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 240_000);

async function take(due: DueRequest, each: Step, key: string): Promise<void> {
  const { requestId } = due;
  switch (each.do) {
    case 'create': {
      const actor = staff[each.by] ?? shop.system;
      const named = due.lineIds[each.lines ?? -1];
      const lines = named === undefined ? null : [{ lineId: named }];
      const input = { actor, idempotencyKey: key, requestId, lines };
      // Whoever gets no answer repeats the call under its key.
      const lost = await createRefund(started(each.death), input).catch(() => null);
      if (lost === null) await createRefund(shop.context, input);
      return;
    }
    case 'work': {
      const stored = await anyJob(each.job);
      if (!stored) return;
      const done = await runJob(started(each.death), stored.job).then(
        () => true,
        () => false,
      );
      if (done && !each.keep) await shop.jobs.remove(stored.id);
      return;
    }
    case 'at once': {
      const jobs = await Promise.all(each.jobs.map(anyJob));
      await Promise.all(jobs.map((stored) => stored && runJob(started(null), stored.job)));
      return;
    }
    case 'lose': {
      const stored = await anyJob(each.job);
      if (stored) await shop.jobs.remove(stored.id);
      return;
    }
    case 'pass':
      return shop.pass(each.milliseconds);
    case 'sweep':
      return sweep(started(null));
    case 'transfer':
      return transfer(due, each.refund, each.succeeded, key);
  }
}

function started(plan: Death | null) {
  return mortalProcess(shop.context, freshProviders(), plan);
}

async function anyJob(index: number) {
  const jobs = await moneyJobs(shop);
  return jobs[index % Math.max(1, jobs.length)];
}

async function transfer(due: DueRequest, index: number, succeeded: boolean, key: string): Promise<void> {
  const { refunds } = await readMoney(shop, due);
  const manual = refunds.filter(({ provider }) => provider === 'manual');
  const refund = manual[index % Math.max(1, manual.length)];
  const [actor] = staff;
  if (!refund || !actor) return;
  const input = { actor, idempotencyKey: key, refundId: refund.id, succeeded, reference: `SEPA-${refund.id}` };
  const recorded = await recordTransfer(shop.context, input);
  const open = refund.state !== 'SUCCEEDED' && refund.state !== 'FAILED';
  expect(recorded.ok).toBe(open);
}

/** No process dies any more: what was left behind is found, and everything is worked off. */
async function comeToRest(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    shop.pass(2 * 3_600_000);
    await sweep(started(null));
    await workOff(shop, started(null));
  }
}

/** The provider's books against ours: what moved under a key is what that refund says. */
function unaccounted({ refunds, payments }: StoredMoney): string[] {
  return refunds.flatMap(({ id, provider, state, amount, paymentId }) => {
    if (provider !== 'sandbox') return [];
    const entries = ledger.entries().filter(({ key }) => key === id);
    const moved = entries.filter(({ behaviour }) => !MOVES_NOTHING.includes(behaviour));
    const reference = payments.find((each) => each.id === paymentId)?.providerReference;
    const wrong = moved.some((entry) => entry.amount !== amount || entry.paymentReference !== reference);
    const paid = state === 'SUCCEEDED' ? 1 : 0;
    return wrong || moved.length !== paid ? [`refund ${id} is ${state}, the provider moved ${moved.length}`] : [];
  });
}

/** At rest a line is paid, waits for a person's transfer, or names the failure that keeps it due; or nobody began. */
function unexplained({ refunds, lines }: StoredMoney): string[] {
  return lines.flatMap(({ id, state }) => {
    const legs = refunds.filter(({ parts }) => parts.some(({ lineId }) => lineId === id));
    const open = legs.filter((leg) => leg.state === 'RESERVED' || leg.state === 'ACCEPTED' || leg.state === 'UNKNOWN');
    if (open.some(({ provider, state: leg }) => provider !== 'manual' || leg !== 'ACCEPTED')) {
      return [`line ${id} is ${state} and its provider still owes an answer`];
    }
    if (state === 'REFUNDED' || state === 'REFUND_PENDING' || legs.length === 0) return [];
    return legs.some(({ failureMessage }) => failureMessage !== null) ? [] : [`line ${id} is ${state} for no reason`];
  });
}
