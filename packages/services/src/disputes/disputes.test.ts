import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '../actor.ts';
import {
  decide,
  decline,
  disputedRequest,
  disputesOf,
  lineNow,
  marketRequest,
  offerDisputes,
  openDispute,
} from '../testing/disputed-line.ts';
import { linesOf } from '../testing/make-request.ts';
import { codesOf, mustSucceed, NOON, type OpenShop, openShop } from '../testing/open-shop.ts';

const DAY = 86_400_000;

let shop: OpenShop;
let mona: StaffActor;
let max: StaffActor;
let partial: StaffActor;

beforeAll(async () => {
  shop = await openShop();
  await offerDisputes(shop);
  mona = await shop.staff('MEDIATOR', 'Mona', []);
  max = await shop.staff('MEDIATOR', 'Max', []);
  partial = await shop.staff('MEDIATOR', 'Pat', [shop.sellers[0]]);
});
afterAll(() => shop.close());

const back = (days: number) => {
  shop.clock.now = NOON + days * DAY;
};

describe('a buyer whom the seller declined', () => {
  it('takes it to a mediator who does not act for the seller, in writing', async () => {
    const made = await disputedRequest(shop);
    const [dispute, ...others] = await disputesOf(shop, made);
    expect(others).toEqual([]);
    expect(dispute).toMatchObject({
      ...{ openedBy: 'BUYER', openedByName: 'Mira Keller', reason: 'It was never used.', appeal: false },
      ...{ state: 'OPEN', endedAt: null },
    });
    expect([mona.staffId, max.staffId]).toContain(dispute?.mediatorId);
    expect(await lineNow(shop, made)).toMatchObject({
      ...{ state: 'IN_DISPUTE', waitingFor: 'MEDIATOR', disputeId: dispute?.id },
    });
  });

  it('has to say why', async () => {
    const made = await marketRequest(shop);
    await decline(shop, made);
    expect(codesOf(await openDispute(shop, made, ' \n'))).toEqual(['BLANK']);
    expect(codesOf(await openDispute(shop, made, 'x'.repeat(5_001)))).toEqual(['TOO_LONG']);
  });

  it('does so within the policy’s seven days; then it is over', async () => {
    const made = await marketRequest(shop);
    await decline(shop, made);
    const lines = [{ lineId: made.lineId }];
    const open = () =>
      shop.services.openDispute({
        ...{ actor: made.buyer, idempotencyKey: shop.key(), requestId: made.requestId, lines, reason: 'Late.' },
      });
    back(8);
    expect(codesOf(await open())).toEqual(['ESCALATION_WINDOW_CLOSED']);
    back(0);
    mustSucceed(await open());
  });

  it('is not followed by the seller, and nobody disputes the same twice', async () => {
    const made = await disputedRequest(shop);
    const lines = [{ lineId: made.lineId }];
    const again = { idempotencyKey: shop.key(), requestId: made.requestId, lines, reason: 'Again.' };
    expect(codesOf(await shop.services.openDispute({ ...again, actor: made.buyer }))).toEqual(['NOT_IN_THIS_STATE']);
    expect(codesOf(await openDispute(shop, made))).toEqual(['NOTHING_TO_DISPUTE']);
  });
});

describe('a buyer whom the seller does not answer', () => {
  it('waits until the seller’s time is over, and then need not wait any longer', async () => {
    const made = await marketRequest(shop);
    const lines = [{ lineId: made.lineId }];
    const open = () =>
      shop.services.openDispute({
        ...{ actor: made.buyer, idempotencyKey: shop.key(), requestId: made.requestId, lines, reason: 'Silence.' },
      });
    expect(codesOf(await open())).toEqual(['DEADLINE_NOT_PASSED']);
    back(4);
    await shop.services.passDeadline({ merchantId: shop.merchantId, lineId: made.lineId });
    mustSucceed(await open());
    back(0);
    expect(await lineNow(shop, made)).toMatchObject({ state: 'IN_DISPUTE' });
  });
});

describe('who mediates', () => {
  it('is whoever has least to decide, and never somebody who acts for the seller', async () => {
    const before = new Map<string | null, number>();
    for (let count = 0; count < 4; count += 1) {
      const [dispute] = await disputesOf(shop, await disputedRequest(shop));
      const mediatorId = dispute?.mediatorId ?? null;
      before.set(mediatorId, (before.get(mediatorId) ?? 0) + 1);
    }
    expect([...before.keys()]).not.toContain(partial.staffId);
    expect([...before.values()]).toEqual([2, 2]);
  });

  it('decides alone: not one who acts for the seller, not another one, not the seller, not an administrator', async () => {
    const made = await disputedRequest(shop);
    const { mediator, other } = await mediatorsOf(made);
    expect(codesOf(await decide(shop, partial, made))).toEqual(['MEDIATOR_ACTS_FOR_SELLER']);
    expect(codesOf(await decide(shop, other, made))).toEqual(['OTHER_MEDIATOR']);
    expect(codesOf(await decide(shop, shop.agent, made))).toEqual(['ACTOR_NOT_ALLOWED']);
    expect(codesOf(await decide(shop, shop.administrator, made))).toEqual(['ACTOR_NOT_ALLOWED']);
    mustSucceed(await decide(shop, mediator, made));
  });

  it('is named anew by an administrator, or hands over with a reason', async () => {
    const made = await disputedRequest(shop);
    const { disputeId, mediator, other } = await mediatorsOf(made);
    const give = (actor: StaffActor, to: StaffActor) =>
      shop.services.assignDispute({ actor, idempotencyKey: shop.key(), disputeId, staffId: to.staffId });
    expect(codesOf(await give(other, other))).toEqual(['NOT_FOR_YOU']);
    expect(codesOf(await give(shop.agent, other))).toEqual(['NOT_FOR_YOU']);
    expect(codesOf(await give(shop.administrator, partial))).toEqual(['MEDIATOR_NOT_POSSIBLE']);
    expect(codesOf(await give(shop.administrator, mediator))).toEqual(['ALREADY_MEDIATOR']);
    mustSucceed(await give(shop.administrator, other));
    expect(codesOf(await decide(shop, mediator, made))).toEqual(['OTHER_MEDIATOR']);
    const handOver = (actor: StaffActor, reason: string) =>
      shop.services.handOverDispute({
        ...{ actor, idempotencyKey: shop.key(), disputeId, staffId: mediator.staffId, reason },
      });
    expect(codesOf(await handOver(mediator, 'Mine.'))).toEqual(['NOT_FOR_YOU']);
    expect(codesOf(await handOver(other, ''))).toEqual(['BLANK']);
    mustSucceed(await handOver(other, 'I know the buyer.'));
    mustSucceed(await decide(shop, mediator, made));
    expect(codesOf(await handOver(mediator, 'Late.'))).toEqual(['DISPUTE_OVER']);
  });

  it('is nobody where the merchant has no independent one, until somebody takes it', async () => {
    const lonely = await openShop('lonely');
    await offerDisputes(lonely);
    const made = await disputedRequest(lonely);
    const [dispute] = await disputesOf(lonely, made);
    expect(dispute?.mediatorId).toBeNull();
    const late = await lonely.staff('MEDIATOR', 'Late', []);
    const own = await lonely.staff('MEDIATOR', 'Own', [lonely.sellers[0]]);
    const candidates = (actor: StaffActor) =>
      lonely.services.disputeCandidates({ actor, disputeId: dispute?.id ?? '' });
    expect(await candidates(lonely.administrator)).toEqual([{ staffId: late.staffId, name: 'Late', open: 0 }]);
    expect(await candidates(lonely.agent)).toEqual([]);
    const take = (actor: StaffActor) =>
      lonely.services.assignDispute({
        ...{ actor, idempotencyKey: lonely.key(), disputeId: dispute?.id ?? '', staffId: actor.staffId },
      });
    expect(codesOf(await take(own))).toEqual(['MEDIATOR_NOT_POSSIBLE']);
    mustSucceed(await take(late));
    mustSucceed(await decide(lonely, late, made));
    await lonely.close();
  });
});

describe('a decision', () => {
  it('for the goods and the money: the buyer sends them to the seller’s address, and the mediator says who pays', async () => {
    const made = await disputedRequest(shop, { total: '40.00' });
    const { mediator } = await mediatorsOf(made);
    mustSucceed(await decide(shop, mediator, made, { outcome: 'AWAITING_RETURN', postagePayer: 'SELLER' }));
    const line = await lineNow(shop, made);
    expect(line).toMatchObject({
      ...{ state: 'AWAITING_RETURN', resolution: 'REFUND_AND_RETURN', returnRequired: true, refund: 4_000n },
      ...{ postagePayer: 'SELLER', waitingFor: 'BUYER' },
      ruling: { outcome: 'AWAITING_RETURN', reason: 'The photos show no traces of use.', fundedBy: null },
    });
    expect(line.returnAddressId).not.toBeNull();
    const [dispute] = await disputesOf(shop, made);
    expect(dispute).toMatchObject({ state: 'DECIDED', decisions: [{ amount: 4_000n, decidedByName: mediator.name }] });
  });

  it('for a part of the money: the rest is a named deduction with the clause', async () => {
    const made = await disputedRequest(shop, { total: '40.00' });
    const { mediator } = await mediatorsOf(made);
    const amount = { amount: '15.50', currencyCode: 'EUR' };
    mustSucceed(await decide(shop, mediator, made, { resolution: 'PARTIAL_REFUND', amount }));
    expect(await lineNow(shop, made)).toMatchObject({
      ...{ state: 'REFUND_DUE', resolution: 'PARTIAL_REFUND', returnRequired: false, goods: 4_000n, refund: 1_550n },
    });
  });

  it('for a replacement brings no money back', async () => {
    const made = await disputedRequest(shop);
    const { mediator } = await mediatorsOf(made);
    mustSucceed(await decide(shop, mediator, made, { outcome: 'REPLACEMENT_DUE' }));
    expect(await lineNow(shop, made)).toMatchObject({
      state: 'REPLACEMENT_DUE',
      resolution: 'REPLACEMENT',
      refund: 0n,
    });
  });

  it('against the buyer ends the line and frees its units; goods with the seller would go back first', async () => {
    const made = await disputedRequest(shop);
    const { mediator } = await mediatorsOf(made);
    expect(codesOf(await decide(shop, mediator, made, { outcome: 'SENDING_BACK' }))).toEqual([
      'DECISION_CONTRADICTS_GOODS',
    ]);
    mustSucceed(await decide(shop, mediator, made, { outcome: 'CLOSED' }));
    expect(await lineNow(shop, made)).toMatchObject({ state: 'CLOSED', waitingFor: null });
    const claims = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.claim.count({ where: { lineId: made.lineId } }),
    );
    expect(claims).toBe(0);
  });

  it('about some of the units splits the line, and the dispute goes on about the others', async () => {
    const made = await disputedRequest(shop, { total: '10.00', quantity: 3 });
    const { mediator } = await mediatorsOf(made);
    mustSucceed(await decide(shop, mediator, made, { lines: [{ lineId: made.lineId, quantity: 1 }] }));
    const [dispute] = await disputesOf(shop, made);
    expect(dispute).toMatchObject({ state: 'OPEN', decisions: [{ amount: 333n }] });
    const rest = (await linesOf(shop, made.requestId)).find(({ id }) => id !== made.lineId);
    expect(rest).toMatchObject({ state: 'IN_DISPUTE', quantity: 2, disputeId: dispute?.id });
    const lines = [{ lineId: rest?.id ?? '' }];
    mustSucceed(await decide(shop, mediator, made, { lines, outcome: 'CLOSED' }));
    expect((await disputesOf(shop, made))[0]).toMatchObject({ state: 'DECIDED' });
  });

  it.each([
    ['more than the units cost', { amount: { amount: '30.01', currencyCode: 'EUR' } }, ['AMOUNT_OUT_OF_RANGE']],
    ['nothing', { amount: { amount: '0.00', currencyCode: 'EUR' } }, ['AMOUNT_OUT_OF_RANGE']],
    ['another currency', { amount: { amount: '1.00', currencyCode: 'USD' } }, ['WRONG_CURRENCY']],
    ['no reason', { reason: '   ' }, ['BLANK']],
    ['a replacement as money', { resolution: 'REPLACEMENT' }, ['RESOLUTION_CONTRADICTS_OUTCOME']],
    ['a return of what is kept', { returnRequired: true }, ['RETURN_CONTRADICTS_OUTCOME']],
    ['an unknown address', { outcome: 'AWAITING_RETURN', returnAddressId: '1' }, ['RETURN_ADDRESS_NOT_FOUND']],
    ['no line', { lines: [] }, ['NO_LINES']],
  ] as const)('of %s is refused and changes nothing', async (_, terms, codes) => {
    const made = await disputedRequest(shop);
    const { mediator } = await mediatorsOf(made);
    expect(codesOf(await decide(shop, mediator, made, terms))).toEqual(codes);
    expect((await disputesOf(shop, made))[0]).toMatchObject({ state: 'OPEN', decisions: [] });
    expect(await lineNow(shop, made)).toMatchObject({ state: 'IN_DISPUTE', version: 3 });
  });

  it('is previewed as it would be taken', async () => {
    const made = await disputedRequest(shop, { total: '10.00', quantity: 3 });
    const { mediator } = await mediatorsOf(made);
    const input = { actor: mediator, requestId: made.requestId, outcome: 'REFUND_DUE' as const };
    const lines = [{ lineId: made.lineId, quantity: 2 }];
    expect(mustSucceed(await shop.services.previewDecision({ ...input, lines }))).toMatchObject({
      total: 667n,
      lines: [{ most: 667n, paid: 0n, refund: 667n, quantity: 2, resolution: 'REFUND_ONLY', returnRequired: false }],
    });
    const beyond = { ...input, lines, amount: { amount: '6.68', currencyCode: 'EUR' } };
    expect(codesOf(await shop.services.previewDecision(beyond))).toEqual(['AMOUNT_OUT_OF_RANGE']);
    const many = { ...input, lines: [{ lineId: made.lineId, quantity: 4 }] };
    expect((await shop.services.previewDecision(many)).ok).toBe(false);
    expect((await linesOf(shop, made.requestId)).length).toBe(1);
  });

  it('is taken once, of many at the same time', async () => {
    const made = await disputedRequest(shop);
    const { mediator } = await mediatorsOf(made);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        index % 2 === 0
          ? decide(shop, mediator, made)
          : shop.services.withdrawDispute({
              ...{ actor: made.buyer, idempotencyKey: shop.key(), requestId: made.requestId },
            }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const [dispute] = await disputesOf(shop, made);
    const { state } = await lineNow(shop, made);
    const decided = dispute?.state === 'DECIDED';
    expect(decided ? 'REFUND_DUE' : 'CLOSED').toBe(state);
    expect(dispute?.decisions.length).toBe(decided ? 1 : 0);
  });
});

describe('the sides', () => {
  it('may settle without a decision: the dispute ends with their agreement', async () => {
    const made = await disputedRequest(shop);
    const { requestId, lineId } = made;
    const terms = { resolution: 'PARTIAL_REFUND' as const, returnNeeded: false };
    mustSucceed(
      await shop.services.makeOffer({
        ...{ actor: shop.agent, idempotencyKey: shop.key(), requestId, line: { lineId }, ...terms },
        amount: { amount: '12.00', currencyCode: 'EUR' },
      }),
    );
    const [offer] = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.offer.findMany({ where: { lineId } }),
    );
    const accept = { actor: made.buyer, idempotencyKey: shop.key(), requestId, offerId: offer?.id ?? '' };
    mustSucceed(await shop.services.acceptOffer(accept));
    expect(await lineNow(shop, made)).toMatchObject({ state: 'REFUND_DUE', refund: 1_200n });
    expect((await disputesOf(shop, made))[0]).toMatchObject({ state: 'SETTLED', decisions: [] });
  });

  it('the buyer may withdraw', async () => {
    const made = await disputedRequest(shop);
    const withdraw = { actor: made.buyer, idempotencyKey: shop.key(), requestId: made.requestId };
    mustSucceed(await shop.services.withdrawDispute(withdraw));
    expect(await lineNow(shop, made)).toMatchObject({ state: 'CLOSED' });
    const [dispute] = await disputesOf(shop, made);
    expect(dispute?.state).toBe('WITHDRAWN');
    expect(dispute?.endedAt).not.toBeNull();
  });
});

async function mediatorsOf(made: Parameters<typeof disputesOf>[1]) {
  const [dispute] = await disputesOf(shop, made);
  const mediator = [mona, max].find(({ staffId }) => staffId === dispute?.mediatorId);
  const other = [mona, max].find(({ staffId }) => staffId !== dispute?.mediatorId);
  if (!dispute || !mediator || !other) throw new Error('Nobody mediates');
  return { disputeId: dispute.id, mediator, other };
}
