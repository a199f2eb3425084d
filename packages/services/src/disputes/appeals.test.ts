import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '../actor.ts';
import {
  decide,
  disputedRequest,
  disputesOf,
  lineNow,
  type MarketRequest,
  offerDisputes,
  openDispute,
  paymentsOf,
  refundAll,
} from '../testing/disputed-line.ts';
import { codesOf, mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';

const DAY = 86_400_000;

let shop: OpenShop;
let mona: StaffActor;

beforeAll(async () => {
  shop = await openShop();
  await offerDisputes(shop);
  mona = await shop.staff('MEDIATOR', 'Mona', []);
});
afterAll(() => shop.close());

const euros = (cents: number) => ({ amount: (cents / 100).toFixed(2), currencyCode: 'EUR' });

/** Decided for a part of 30.00, and paid. */
async function partlyRefunded(cents = 1_000): Promise<MarketRequest> {
  const made = await disputedRequest(shop);
  mustSucceed(await decide(shop, mona, made, { resolution: 'PARTIAL_REFUND', amount: euros(cents) }));
  await refundAll(shop, made);
  expect(await lineNow(shop, made)).toMatchObject({ state: 'REFUNDED' });
  return made;
}

async function appealed(cents = 1_000): Promise<MarketRequest> {
  const made = await partlyRefunded(cents);
  mustSucceed(await openDispute(shop, made, 'It covers half of the damage.'));
  return made;
}

async function claimsOf({ lineId }: MarketRequest): Promise<string[]> {
  const claims = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.claim.findMany({ where: { lineId } }),
  );
  return claims.map(({ state }) => state);
}

describe('an appeal', () => {
  it('is a dispute of its own about a refund that came back, and may add to it', async () => {
    const made = await appealed();
    expect((await disputesOf(shop, made)).map(({ appeal, state }) => [appeal, state])).toEqual([
      [false, 'DECIDED'],
      [true, 'OPEN'],
    ]);
    mustSucceed(await decide(shop, mona, made, { amount: euros(2_500) }));
    expect(await lineNow(shop, made)).toMatchObject({ state: 'REFUND_DUE', refund: 2_500n });
    await refundAll(shop, made);
    expect(await lineNow(shop, made)).toMatchObject({ state: 'REFUNDED' });
    expect(await paymentsOf(shop, made)).toMatchObject([{ refunded: 2_500n, reserved: 0n }]);
  });

  it('never takes back, nor gives more than the units cost', async () => {
    const made = await appealed();
    for (const cents of [0, 999, 1_000, 3_001]) {
      expect(codesOf(await decide(shop, mona, made, { amount: euros(cents) })), String(cents)).toEqual([
        'AMOUNT_OUT_OF_RANGE',
      ]);
    }
    expect(codesOf(await decide(shop, mona, made, { outcome: 'REPLACEMENT_DUE' }))).toEqual([
      'MONEY_CAME_BACK_ALREADY',
    ]);
    expect(await lineNow(shop, made)).toMatchObject({ state: 'IN_DISPUTE', refund: 1_000n });
  });

  it('that brings nothing more leaves the refund, and its units taken', async () => {
    const made = await appealed();
    mustSucceed(await decide(shop, mona, made, { outcome: 'CLOSED' }));
    expect(await lineNow(shop, made)).toMatchObject({ state: 'REFUNDED', refund: 1_000n, waitingFor: null });
    expect(await claimsOf(made)).toEqual(['REFUNDED']);
  });

  it('that is withdrawn does so, too', async () => {
    const made = await appealed();
    const withdraw = { actor: made.buyer, idempotencyKey: shop.key(), requestId: made.requestId };
    mustSucceed(await shop.services.withdrawDispute(withdraw));
    expect(await lineNow(shop, made)).toMatchObject({ state: 'REFUNDED' });
    expect(await claimsOf(made)).toEqual(['REFUNDED']);
  });

  it('that the sides settle for what came back before leaves it, too', async () => {
    const made = await appealed();
    const { requestId, lineId } = made;
    mustSucceed(
      await shop.services.makeOffer({
        ...{ actor: shop.agent, idempotencyKey: shop.key(), requestId, line: { lineId } },
        ...{ resolution: 'PARTIAL_REFUND', returnNeeded: false, amount: euros(1_000) },
      }),
    );
    const offer = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.offer.findFirstOrThrow({ where: { lineId, state: 'STANDING' } }),
    );
    const accept = { actor: made.buyer, idempotencyKey: shop.key(), requestId, offerId: offer.id };
    mustSucceed(await shop.services.acceptOffer(accept));
    expect(await lineNow(shop, made)).toMatchObject({ state: 'REFUNDED', refund: 1_000n });
    expect(await paymentsOf(shop, made)).toMatchObject([{ refunded: 1_000n, reserved: 0n }]);
  });

  it('is the only one', async () => {
    const made = await appealed();
    mustSucceed(await decide(shop, mona, made, { outcome: 'CLOSED' }));
    const again = { actor: made.buyer, idempotencyKey: shop.key(), requestId: made.requestId, reason: 'Again.' };
    const lines = [{ lineId: made.lineId }];
    expect(codesOf(await shop.services.openDispute({ ...again, lines }))).toEqual(['APPEAL_USED']);
  });

  it('is the buyer’s, within the policy’s seven days', async () => {
    const made = await partlyRefunded();
    const lines = [{ lineId: made.lineId }];
    const open = (actor: typeof made.buyer | StaffActor) =>
      shop.services.openDispute({
        ...{ actor, idempotencyKey: shop.key(), requestId: made.requestId, lines, reason: 'Late.' },
      });
    expect(codesOf(await open(shop.agent))).toEqual(['ACTOR_NOT_ALLOWED']);
    const { now } = shop.clock;
    shop.clock.now = now + 8 * DAY;
    expect(codesOf(await open(made.buyer))).toEqual(['APPEAL_WINDOW_CLOSED']);
    shop.clock.now = now;
    mustSucceed(await open(made.buyer));
  });
});

it('whatever is laid down at first and on appeal, the payments give back no more than was captured', async () => {
  const cents = fc.integer({ min: 0, max: 4_000 });
  const end = fc.constantFrom('REFUND_DUE' as const, 'CLOSED' as const);
  await fc.assert(
    fc.asyncProperty(cents, cents, end, async (first, second, outcome) => {
      const made = await disputedRequest(shop);
      const begun = await decide(shop, mona, made, { amount: euros(first) });
      if (!begun.ok) {
        expect(first === 0 || first > 3_000).toBe(true);
        return;
      }
      await refundAll(shop, made);
      mustSucceed(await openDispute(shop, made, 'Not enough.'));
      const amount = outcome === 'CLOSED' ? null : euros(second);
      const decided = await decide(shop, mona, made, { outcome, amount });
      expect(decided.ok).toBe(outcome === 'CLOSED' || (second > first && second <= 3_000));
      if (decided.ok && outcome === 'REFUND_DUE') await refundAll(shop, made);
      const [payment] = await paymentsOf(shop, made);
      const expected = decided.ok && outcome === 'REFUND_DUE' ? second : first;
      expect(payment).toMatchObject({ refunded: BigInt(expected), reserved: 0n });
      expect(await claimsOf(made)).toEqual([decided.ok ? 'REFUNDED' : 'HELD']);
    }),
    { numRuns: 25 },
  );
}, 120_000);
