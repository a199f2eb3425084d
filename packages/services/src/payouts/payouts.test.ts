import { createManualProvider, createMemoryLedger, createSandboxProvider } from '@refund-widget/connectors';
import { createTestDatabase, type TestDatabase } from '@refund-widget/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '../actor.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { createManualPayouts } from '../ledgers/manual-payouts.ts';
import type { Outcome } from '../outcome.ts';
import { createRefund } from '../refunds/create-refund.ts';
import { recordTransfer } from '../refunds/record-transfer.ts';
import { accepted, createShop, type Shop, shopClock } from '../refunds/testing/create-shop.ts';
import { type DueRequest, dueRequest, type PaidWith } from '../refunds/testing/due-request.ts';
import { moneyFaults, readMoney } from '../refunds/testing/read-money.ts';
import { workOff } from '../refunds/testing/work-off.ts';
import { approvePayout, returnPayout } from './decide-payout.ts';
import { giveBankDetails } from './give-bank-details.ts';
import { preparePayout } from './prepare-payout.ts';

const IBAN = 'IE29 AIBK 9311 5212 3456 78';

let test: TestDatabase;
let shop: Shop;
let jonas: StaffActor;
let mara: StaffActor;
let boss: StaffActor;
let keys = 0;

beforeAll(async () => {
  test = await createTestDatabase();
  const clock = shopClock();
  const sandbox = createSandboxProvider({ ledger: createMemoryLedger(), clock: clock.now });
  shop = await createShop(test, [sandbox, createManualProvider(createManualPayouts(test.database))], clock);
  jonas = await shop.staff('AGENT', 'Jonas');
  mara = await shop.staff('AGENT', 'Mara');
  boss = await shop.staff('ADMINISTRATOR', 'Bo', []);
});
afterAll(() => test.close());

function key(): string {
  keys += 1;
  return `key-${keys}`;
}

const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

/** One line of 9.00 that is due; the card it was paid with takes no refund. */
const due = (payments: readonly PaidWith[] = [{ captured: 900n, behaviour: 'closed' }]) =>
  dueRequest(shop, [{ total: payments.reduce((sum, { captured }) => sum + captured, 0n) }], payments);

async function refused(payments?: readonly PaidWith[]): Promise<DueRequest> {
  const made = await due(payments);
  accepted(await createRefund(shop.context, { actor: jonas, idempotencyKey: key(), requestId: made.requestId }));
  await workOff(shop);
  return made;
}

function prepare({ requestId }: DueRequest, more: Partial<Parameters<typeof preparePayout>[1]> = {}) {
  return preparePayout(shop.context, {
    ...{ actor: jonas, idempotencyKey: key(), requestId, accountHolder: 'Paul Okafor', iban: IBAN },
    ...more,
  });
}

const approve = (payoutId: string, actor: StaffActor = mara) =>
  approvePayout(shop.context, { actor, idempotencyKey: key(), payoutId });
const sendBack = (payoutId: string, actor: StaffActor = mara) =>
  returnPayout(shop.context, { actor, idempotencyKey: key(), payoutId, reason: 'Another name on the account.' });
const transfer = (refundId: string, more = {}) =>
  recordTransfer(shop.context, { actor: mara, idempotencyKey: key(), refundId, succeeded: true, ...more });

async function payoutsOf({ requestId }: DueRequest) {
  return shop.context.database.inTenant(shop.merchantId, (transaction) =>
    transaction.manualPayout.findMany({ where: { requestId }, orderBy: { id: 'asc' } }),
  );
}

describe('a provider that says its payment takes no refunds any more', () => {
  it('closes the payment: nothing is sent there again, and the money waits to be paid by hand', async () => {
    const made = await refused();
    const { payments, lines, refunds } = await readMoney(shop, made);
    expect(payments[0]?.closedAt).not.toBeNull();
    expect(lines.map(({ state }) => state)).toEqual(['REFUND_DUE']);
    expect(refunds).toMatchObject([{ state: 'FAILED', failureCode: 'METHOD_CLOSED' }]);
    const again = { actor: jonas, idempotencyKey: key(), requestId: made.requestId };
    expect(codes(await createRefund(shop.context, again))).toEqual(['METHOD_CLOSED']);
  });
});

describe('a transfer by hand', () => {
  it('is prepared by one, approved by another, held on the original payment and recorded with its reference', async () => {
    const made = await refused();
    const { payoutId } = accepted(await prepare(made));
    expect((await readMoney(shop, made)).payments[0]).toMatchObject({ reserved: 0n });
    accepted(await approve(payoutId));
    await workOff(shop);
    const held = await readMoney(shop, made);
    expect(held.payments[0]).toMatchObject({ reserved: 900n, refunded: 0n });
    expect(held.lines[0]?.state).toBe('REFUND_PENDING');
    const leg = held.refunds.at(-1);
    expect(leg).toMatchObject({ provider: 'manual', state: 'ACCEPTED', amount: 900n, createdByName: 'Mara' });
    accepted(await transfer(leg?.id ?? '', { reference: 'SEPA-7' }));
    const paid = await readMoney(shop, made);
    expect(paid.lines[0]?.state).toBe('REFUNDED');
    expect(paid.payments[0]).toMatchObject({ reserved: 0n, refunded: 900n });
    expect(moneyFaults(paid)).toEqual([]);
    expect(await payoutsOf(made)).toMatchObject([
      { state: 'APPROVED', preparedByName: 'Jonas', decidedByName: 'Mara', refundId: leg?.id },
    ]);
  });

  it('is never approved by whoever prepared it, not even across an administrator', async () => {
    const made = await refused();
    const { payoutId } = accepted(await prepare(made, { actor: boss }));
    expect(codes(await approve(payoutId, boss))).toEqual(['SECOND_PERSON_REQUIRED']);
    const bypass = test.asOwner(
      "UPDATE manual_payouts SET state = 'APPROVED', decided_by_id = prepared_by_id, refund_id = id WHERE id = $1",
      [payoutId],
      shop.merchantId,
    );
    await expect(bypass).rejects.toThrow('manual_payouts_second_person');
    accepted(await approve(payoutId, jonas));
  });

  it('is not for mediators, nor for servers', async () => {
    const made = await refused();
    const mona = await shop.staff('MEDIATOR', 'Mona', []);
    expect(codes(await prepare(made, { actor: mona }))).toEqual(['ACTOR_NOT_ALLOWED']);
    const server = { kind: 'MERCHANT_SERVER' as const, merchantId: shop.merchantId, apiKeyId: 'k', scopes: [] };
    expect(codes(await prepare(made, { actor: server }))).toEqual(['ACTOR_NOT_ALLOWED']);
    const { payoutId } = accepted(await prepare(made));
    expect(codes(await approve(payoutId, mona))).toEqual(['ACTOR_NOT_ALLOWED']);
  });

  it('goes back with a reason, and is prepared anew', async () => {
    const made = await refused();
    const { payoutId } = accepted(await prepare(made));
    expect(codes(await prepare(made))).toEqual(['NOTHING_TO_SEND']);
    const blank = returnPayout(shop.context, { actor: mara, idempotencyKey: key(), payoutId, reason: ' ' });
    expect(codes(await blank)).toEqual(['BLANK']);
    accepted(await sendBack(payoutId));
    const second = accepted(await prepare(made, { actor: mara }));
    expect(codes(await approve(payoutId, jonas))).toEqual(['PAYOUT_DECIDED']);
    accepted(await approve(second.payoutId, jonas));
    expect((await payoutsOf(made)).map(({ state, note }) => [state, note])).toEqual([
      ['RETURNED', 'Another name on the account.'],
      ['APPROVED', null],
    ]);
  });

  it('that the bank sent back is due again, and prepared again', async () => {
    const made = await refused();
    accepted(await approve(accepted(await prepare(made)).payoutId));
    await workOff(shop);
    const leg = (await readMoney(shop, made)).refunds.at(-1);
    accepted(await transfer(leg?.id ?? '', { succeeded: false, note: 'Account closed.' }));
    const { lines, payments } = await readMoney(shop, made);
    expect([lines[0]?.state, payments[0]?.reserved]).toEqual(['REFUND_DUE', 0n]);
    accepted(await approve(accepted(await prepare(made)).payoutId));
  });

  it('counts for the part that cannot go back by itself; the rest goes by itself', async () => {
    const made = await due([{ captured: 600n }, { captured: 300n, refundableUntil: '2026-11-17T11:00:00Z' }]);
    const input = { actor: jonas, idempotencyKey: key(), requestId: made.requestId };
    expect(codes(await prepare(made))).toEqual(['NOTHING_TO_SEND']);
    const seen = { ...input, idempotencyKey: key(), expectedTotal: { amount: '9.00', currencyCode: 'EUR' } };
    expect(codes(await createRefund(shop.context, seen))).toEqual(['TOTAL_CHANGED']);
    accepted(await createRefund(shop.context, input));
    await workOff(shop);
    const half = await readMoney(shop, made);
    expect(half.payments.map(({ refunded }) => refunded)).toEqual([600n, 0n]);
    expect(half.lines[0]?.state).toBe('REFUND_DUE');
    accepted(await approve(accepted(await prepare(made)).payoutId));
    await workOff(shop);
    accepted(await transfer((await readMoney(shop, made)).refunds.at(-1)?.id ?? '', { reference: 'SEPA-8' }));
    const whole = await readMoney(shop, made);
    expect(whole.payments.map(({ refunded }) => refunded)).toEqual([600n, 300n]);
    expect([whole.lines[0]?.state, moneyFaults(whole)]).toEqual(['REFUNDED', []]);
  });

  it('is for what the caller saw, and no more than is due', async () => {
    const made = await refused();
    const expectedAmount = { amount: '8.99', currencyCode: 'EUR' };
    expect(codes(await prepare(made, { expectedAmount }))).toEqual(['TOTAL_CHANGED']);
    const usable = await due([{ captured: 900n }]);
    expect(codes(await prepare(usable))).toEqual(['NOTHING_TO_SEND']);
    const lines = [{ lineId: usable.lineIds[0] ?? '' }];
    expect(codes(await prepare(usable, { lines }))).toEqual(['ORIGINAL_PAYMENT_USABLE']);
    expect(await payoutsOf(usable)).toEqual([]);
  });

  it.each([
    ['no IBAN', { iban: 'IE29 AIBK 9311 5212 3456 79' }, ['NOT_AN_IBAN']],
    ['no name', { accountHolder: ' ' }, ['BLANK']],
    ['a payment of somebody else', { paymentId: '019e0000-0000-7000-8000-000000000000' }, ['ORIGINAL_PAYMENT_USABLE']],
    ['no account at all', { accountHolder: null, iban: null }, ['BANK_DETAILS_MISSING']],
  ])('with %s is refused', async (_, more, expected) => {
    const made = await refused();
    expect(codes(await prepare(made, more))).toEqual(expected);
    expect(await payoutsOf(made)).toEqual([]);
  });
});

describe('of many decisions at once', () => {
  it('one approval reserves the money once', async () => {
    const made = await refused();
    const { payoutId } = accepted(await prepare(made));
    const outcomes = await Promise.all([mara, boss, mara, boss].map((actor) => approve(payoutId, actor)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { payments, refunds } = await readMoney(shop, made);
    expect(payments[0]?.reserved).toBe(900n);
    expect(refunds.filter(({ provider }) => provider === 'manual')).toHaveLength(1);
  });

  it('either an approval or a return has its effect', async () => {
    for (let round = 0; round < 4; round += 1) {
      const made = await refused();
      const { payoutId } = accepted(await prepare(made));
      const outcomes = await Promise.all([approve(payoutId), sendBack(payoutId, boss), approve(payoutId, boss)]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const [payout] = await payoutsOf(made);
      const { payments } = await readMoney(shop, made);
      expect(payments[0]?.reserved).toBe(payout?.state === 'APPROVED' ? 900n : 0n);
    }
  });

  it('one of two preparations stands', async () => {
    const made = await refused();
    const outcomes = await Promise.all([prepare(made), prepare(made, { actor: mara }), prepare(made, { actor: boss })]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await payoutsOf(made)).toHaveLength(1);
  });
});

describe('the buyer’s account', () => {
  const give = ({ requestId, orderId }: DueRequest, more = {}) =>
    giveBankDetails(shop.context, {
      actor: { kind: 'BUYER', merchantId: shop.merchantId, scope: { orderId }, origin: 'https://alder.example' },
      ...{ idempotencyKey: key(), requestId, accountHolder: ' Paul Okafor ', iban: IBAN.toLowerCase() },
      ...more,
    });

  it('is used where nobody typed another one, and is nowhere but with the transfer', async () => {
    const made = await refused();
    accepted(await give(made, { bank: 'AIB' }));
    accepted(await prepare(made, { accountHolder: null, iban: null }));
    expect(await payoutsOf(made)).toMatchObject([
      { accountHolder: 'Paul Okafor', account: 'IE29AIBK93115212345678', bank: 'AIB' },
    ]);
    const told = await shop.context.database.inTenant(shop.merchantId, async (transaction) => [
      await transaction.auditEntry.findMany({ where: { requestId: made.requestId } }),
      await transaction.outboxMessage.findMany(),
      await transaction.idempotencyRecord.findMany(),
    ]);
    const text = JSON.stringify(told, (_key, value) => (typeof value === 'bigint' ? String(value) : value));
    expect(text).not.toContain('AIBK93115212345678');
    expect(text).toContain('5678');
    const verdict = await verifyAudit(shop.context, { actor: boss, requestId: made.requestId });
    expect(verdict).toMatchObject({ intact: true });
  });

  it('is asked for only where money cannot go back by itself', async () => {
    expect(codes(await give(await due([{ captured: 900n }])))).toEqual(['BANK_DETAILS_NOT_NEEDED']);
    const made = await refused();
    expect(codes(await give(made, { iban: 'GB00' }))).toEqual(['NOT_AN_IBAN']);
    expect(codes(await give(made, { actor: jonas }))).toEqual(['ACTOR_NOT_ALLOWED']);
    accepted(await prepare(made));
    expect(codes(await give(made))).toEqual(['BANK_DETAILS_NOT_NEEDED']);
  });
});
