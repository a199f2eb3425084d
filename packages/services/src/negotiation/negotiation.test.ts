import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf, onlyLine } from '../testing/make-request.ts';
import { codesOf, mustSucceed, NOON, type OpenShop, openShop, problemsOf } from '../testing/open-shop.ts';
import {
  accepted,
  declined,
  offered,
  offersOf,
  openTalk,
  proposal,
  timePasses,
  tradeByAgreement,
} from './testing/talk.ts';

const DAY = 86_400_000;
const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });

let shop: OpenShop;
beforeAll(async () => {
  shop = await openShop();
  await tradeByAgreement(shop);
});
afterAll(() => shop.close());

describe('an offer', () => {
  test('opens the negotiation: the buyer is waited for until it lapses', async () => {
    const talk = await openTalk(shop);
    const validUntil = shop.clock.now + 3 * DAY;
    const offer = await offered(shop, talk, { validUntil, note: 'Would you keep it?' });
    expect(offer).toMatchObject({
      ...{ version: 1, side: 'SELLER', authorName: 'Ana', amount: 1500n, quantity: 1, state: 'STANDING' },
      ...{ note: 'Would you keep it?', validUntil: new Date(validUntil), postagePayer: 'SELLER' },
    });
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({
      ...{ state: 'NEGOTIATING', waitingFor: 'BUYER', deadline: new Date(validUntil), onTimeout: 'LAPSE' },
    });
  });

  test('takes a share of the price instead of an amount, and stands as long as the policy says', async () => {
    const talk = await openTalk(shop, { total: '19.99' });
    const offer = await offered(shop, talk, { amount: null, sharePercent: 15 });
    expect(offer.amount).toBe(300n);
    const { deadline } = await onlyLine(shop, talk.requestId);
    expect(offer.validUntil).toEqual(deadline);
    expect(offer.validUntil.getTime()).toBeGreaterThan(shop.clock.now + 4 * DAY);
  });

  test('about a part of the units leaves the others where they are', async () => {
    const talk = await openTalk(shop, { quantity: 3, total: '10.00' });
    await offered(shop, talk, { line: { lineId: talk.lineId, quantity: 2 }, amount: eur('5.00') });
    const lines = await linesOf(shop, talk.requestId);
    expect(lines.map(({ state, quantity }) => [state, quantity])).toEqual([
      ['NEGOTIATING', 2],
      ['SUBMITTED', 1],
    ]);
    expect(await offersOf(shop, talk)).toMatchObject([{ lineId: talk.lineId, quantity: 2, amount: 500n }]);
  });

  test.each([
    ['no amount', { amount: null }, 'AMOUNT_MISSING', 'amount'],
    ['an amount and a share', { sharePercent: 10 }, 'AMOUNT_OR_SHARE', 'sharePercent'],
    ['a share beyond all', { amount: null, sharePercent: 101 }, 'SHARE_OUT_OF_RANGE', 'sharePercent'],
    ['a share that is no whole number', { amount: null, sharePercent: 2.5 }, 'SHARE_OUT_OF_RANGE', 'sharePercent'],
    ['more than was paid', { amount: eur('35.01') }, 'AMOUNT_OUT_OF_RANGE', 'amount'],
    ['an amount below zero', { amount: eur('-1.00') }, 'AMOUNT_OUT_OF_RANGE', 'amount'],
    ['another currency', { amount: { amount: '1.00', currencyCode: 'USD' } }, 'WRONG_CURRENCY', 'amount'],
    ['a partial refund of nothing', { amount: eur('0.00') }, 'AMOUNT_MISSING', 'amount'],
    ['money beside a replacement', { resolution: 'REPLACEMENT' }, 'AMOUNT_WITH_REPLACEMENT', 'amount'],
    ['a return that is not one', { resolution: 'REFUND_AND_RETURN' }, 'RETURN_NEEDED', 'returnNeeded'],
    ['no return that is one', { resolution: 'REFUND_ONLY', returnNeeded: true }, 'RETURN_CONTRADICTED', 'returnNeeded'],
    ['a validity that is over', { validUntil: NOON - 1 }, 'VALIDITY_OUT_OF_RANGE', 'validUntil'],
    ['a validity without end', { validUntil: NOON + 400 * DAY }, 'VALIDITY_OUT_OF_RANGE', 'validUntil'],
    ['a date to ship nothing by', { shipBy: NOON + 9 * DAY }, 'NOTHING_TO_SHIP', 'shipBy'],
    ['a blank note', { note: ' ' }, 'BLANK', 'note'],
    ['units below one', { line: { lineId: '', quantity: 0 } }, 'QUANTITY_NOT_POSITIVE', 'line'],
    ['units beyond the line', { line: { lineId: '', quantity: 2 } }, 'MORE_THAN_THE_LINE', 'line'],
  ] as const)('with %s is refused and changes nothing', async (_, change, code, field) => {
    const talk = await openTalk(shop, {}, '5.00');
    const line = 'line' in change ? { ...change.line, lineId: talk.lineId } : { lineId: talk.lineId };
    const [problem] = problemsOf(await shop.services.makeOffer(proposal(shop, talk, { ...change, line })));
    expect(problem).toMatchObject({ code });
    expect(problem?.field?.[0]).toBe(field);
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'SUBMITTED', version: 1 });
    expect(await offersOf(shop, talk)).toEqual([]);
  });

  test('may bring back all that was paid, the shipping included, and not a cent more', async () => {
    const talk = await openTalk(shop, {}, '5.00');
    const all = { resolution: 'REFUND_ONLY', amount: eur('35.00') } as const;
    const preview = mustSucceed(await shop.services.previewOffer(proposal(shop, talk, all)));
    expect(preview).toMatchObject({ amount: 3500n, version: 1, limits: { least: 0n, most: 3500n, goods: 3000n } });
    expect((await offered(shop, talk, all)).amount).toBe(3500n);
  });

  test('is only the seller’s to begin with', async () => {
    const talk = await openTalk(shop);
    expect(codesOf(await shop.services.makeOffer(proposal(shop, talk, { actor: talk.buyer })))).toEqual([
      'ACTOR_NOT_ALLOWED',
    ]);
  });

  test('is previewed as it would be made, against what was asked for and then against the one before', async () => {
    const talk = await openTalk(shop);
    const first = mustSucceed(await shop.services.previewOffer(proposal(shop, talk)));
    expect(first.changes.map(({ field, betterFor }) => [field, betterFor])).toEqual([
      ['RESOLUTION', 'NEITHER'],
      ['AMOUNT', 'SELLER'],
      ['RETURN', 'BUYER'],
      ['POSTAGE', 'SELLER'],
      ['VALIDITY', 'NEITHER'],
    ]);
    const { validUntil } = await offered(shop, talk);
    const counter = proposal(shop, talk, { actor: talk.buyer, amount: eur('20.00'), validUntil: validUntil.getTime() });
    const second = mustSucceed(await shop.services.previewOffer(counter));
    expect(second).toMatchObject({ version: 2, amount: 2000n });
    expect(second.changes).toEqual([
      { field: 'AMOUNT', before: 1500n, after: 2000n, difference: 500n, betterFor: 'BUYER' },
    ]);
  });
});

describe('a counter-offer', () => {
  test('takes the place of the offer, and the other side is waited for', async () => {
    const talk = await openTalk(shop);
    await offered(shop, talk);
    const counter = await offered(shop, talk, { actor: talk.buyer, amount: eur('20.00') });
    expect((await offersOf(shop, talk)).map(({ version, side, state }) => [version, side, state])).toEqual([
      [1, 'SELLER', 'COUNTERED'],
      [2, 'BUYER', 'STANDING'],
    ]);
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({
      ...{ waitingFor: 'SELLER', deadline: counter.validUntil },
    });
  });

  test('cannot answer one’s own offer, nor can one accept or decline that', async () => {
    const { agent, services } = shop;
    const talk = await openTalk(shop);
    const offer = await offered(shop, talk);
    expect(codesOf(await services.makeOffer(proposal(shop, talk, { amount: eur('16.00') })))).toEqual(['OWN_OFFER']);
    expect(codesOf(await accepted(shop, talk, offer, agent))).toEqual(['OWN_OFFER']);
    expect(codesOf(await declined(shop, talk, offer, agent))).toEqual(['OWN_OFFER']);
  });
});

describe('accepting', () => {
  test('a part of the price with the goods kept makes that amount due, and names what is left out', async () => {
    const talk = await openTalk(shop, {}, '5.00');
    const offer = await offered(shop, talk);
    mustSucceed(await accepted(shop, talk, offer, talk.buyer));
    const line = await onlyLine(shop, talk.requestId);
    expect(line).toMatchObject({
      ...{ state: 'REFUND_DUE', resolution: 'PARTIAL_REFUND', returnRequired: false, agreedOfferId: offer.id },
      ...{ refund: 1500n, goods: 3000n, outboundShipping: 0n },
    });
    expect(line.deductions).toMatchObject([{ code: 'AGREED', amount: { $minor: '1500' } }]);
    expect(await offersOf(shop, talk)).toMatchObject([{ state: 'ACCEPTED', acceptedBy: ['BUYER'] }]);
  });

  test('a return gives the buyer an address and the agreed time, then money for what arrives', async () => {
    const { services, key, agent } = shop;
    const talk = await openTalk(shop);
    const shipBy = shop.clock.now + 20 * DAY;
    const terms = { resolution: 'REFUND_AND_RETURN', returnNeeded: true, amount: eur('25.00'), shipBy } as const;
    const offer = await offered(shop, talk, { ...terms, postagePayer: 'SELLER' });
    mustSucceed(await accepted(shop, talk, offer, talk.buyer));
    const agreed = await onlyLine(shop, talk.requestId);
    expect(agreed).toMatchObject({ state: 'AWAITING_RETURN', deadline: new Date(shipBy), postagePayer: 'SELLER' });
    expect(agreed.returnAddressId).not.toBeNull();
    const { requestId, lineId, buyer } = talk;
    const parcel = { carrier: 'DHL', trackingNumber: 'JD9' };
    mustSucceed(await services.enterShipment({ actor: buyer, idempotencyKey: key(), requestId, ...parcel }));
    mustSucceed(await services.receiveReturn({ actor: agent, idempotencyKey: key(), requestId, lines: [{ lineId }] }));
    const parts = [{ lineId, accepted: true, condition: 'AS_SENT', disposition: 'RESTOCK' } as const];
    mustSucceed(await services.inspectLines({ actor: agent, idempotencyKey: key(), requestId, parts }));
    expect(await onlyLine(shop, requestId)).toMatchObject({ state: 'REFUND_DUE', refund: 2500n });
  });

  test('a replacement makes a new one due and no money', async () => {
    const talk = await openTalk(shop);
    const offer = await offered(shop, talk, { resolution: 'REPLACEMENT', amount: null });
    expect(offer.amount).toBe(0n);
    mustSucceed(await accepted(shop, talk, offer, talk.buyer));
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'REPLACEMENT_DUE', refund: 0n });
  });

  test('some of the units splits the line and its offer; the parts add up', async () => {
    const talk = await openTalk(shop, { quantity: 3, total: '10.00' });
    const offer = await offered(shop, talk, { amount: eur('5.00') });
    mustSucceed(await accepted(shop, talk, offer, talk.buyer, 1));
    const lines = await linesOf(shop, talk.requestId);
    expect(lines.map(({ state, quantity, refund }) => [state, quantity, refund])).toEqual([
      ['REFUND_DUE', 1, 167n],
      ['NEGOTIATING', 2, 667n],
    ]);
    const standing = (await offersOf(shop, talk)).find(({ state }) => state === 'STANDING');
    expect(standing).toMatchObject({ lineId: lines[1]?.id, quantity: 2, amount: 333n, version: 1 });
  });

  test('refuses another amount than was shown, and an offer that is over', async () => {
    const { services, key } = shop;
    const talk = await openTalk(shop);
    const { requestId, buyer } = talk;
    const offer = await offered(shop, talk);
    const answer = { actor: buyer, idempotencyKey: key(), requestId, offerId: offer.id };
    const [changed] = problemsOf(await services.acceptOffer({ ...answer, expectedAmount: eur('15.01') }));
    expect(changed).toMatchObject({ code: 'AMOUNT_CHANGED', facts: { amount: '15.00' } });
    mustSucceed(await services.acceptOffer({ ...answer, expectedAmount: eur('15.00') }));
    const again = { ...answer, idempotencyKey: key() };
    expect(problemsOf(await services.acceptOffer(again))).toMatchObject([
      { code: 'OFFER_ENDED', facts: { state: 'ACCEPTED' } },
    ]);
    expect(codesOf(await services.acceptOffer({ ...again, offerId: requestId }))).toEqual(['OFFER_NOT_FOUND']);
  });

  test('is for nobody who may not see the request', async () => {
    const talk = await openTalk(shop);
    const other = await openTalk(shop);
    const offer = await offered(shop, talk);
    expect(codesOf(await accepted(shop, talk, offer, other.buyer))).toEqual(['REQUEST_NOT_FOUND']);
    expect(codesOf(await accepted(shop, other, offer, other.buyer))).toEqual(['OFFER_NOT_FOUND']);
  });

  test('writes who agreed to what into the record, and says so outside', async () => {
    const talk = await openTalk(shop);
    const offer = await offered(shop, talk);
    mustSucceed(await accepted(shop, talk, offer, talk.buyer));
    const entries = await shop.own.database.inTenant(shop.merchantId, (rows) =>
      rows.auditEntry.findMany({ where: { requestId: talk.requestId }, orderBy: { seq: 'asc' } }),
    );
    expect(entries.map(({ event, actorKind }) => [event, actorKind])).toEqual([
      ['submit', 'BUYER'],
      ['makeOffer', 'SELLER'],
      ['acceptOffer', 'BUYER'],
    ]);
    const verdict = await shop.services.verifyAudit({ actor: shop.agent, requestId: talk.requestId });
    expect(verdict).toMatchObject({ intact: true });
  });
});

describe('an offer that is not accepted', () => {
  test('declined: the line is where it was, and the offer is kept', async () => {
    const talk = await openTalk(shop);
    const offer = await offered(shop, talk);
    mustSucceed(await declined(shop, talk, offer, talk.buyer));
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'SUBMITTED', waitingFor: 'SELLER' });
    expect(await offersOf(shop, talk)).toMatchObject([{ state: 'DECLINED', endReason: 'Too little.' }]);
    expect((await offered(shop, talk, { amount: eur('18.00') })).version).toBe(2);
  });

  test('lapsed: likewise, once its time is up and not a moment before', async () => {
    const talk = await openTalk(shop);
    const offer = await offered(shop, talk, { validUntil: shop.clock.now + 2 * DAY });
    await timePasses(shop, talk, 1);
    expect(await offersOf(shop, talk)).toMatchObject([{ state: 'STANDING' }]);
    await timePasses(shop, talk, 1);
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'SUBMITTED' });
    expect(await offersOf(shop, talk)).toMatchObject([{ state: 'LAPSED', endReason: 'deadline' }]);
    expect(codesOf(await accepted(shop, talk, offer, talk.buyer))).toEqual(['OFFER_ENDED']);
  });

  test('whose time is up is not accepted although the clock has not looked yet', async () => {
    const talk = await openTalk(shop);
    const offer = await offered(shop, talk, { validUntil: shop.clock.now + DAY });
    shop.clock.now += DAY;
    expect(codesOf(await accepted(shop, talk, offer, talk.buyer))).toEqual(['OFFER_LAPSED']);
  });

  test('ends when the buyer cancels the request', async () => {
    const { services, key } = shop;
    const talk = await openTalk(shop);
    await offered(shop, talk);
    const { requestId, buyer } = talk;
    mustSucceed(await services.cancelRequest({ actor: buyer, idempotencyKey: key(), requestId }));
    expect(await offersOf(shop, talk)).toMatchObject([{ state: 'LAPSED', endReason: 'cancel' }]);
  });
});

describe('at once', () => {
  const settled = async (outcomes: Promise<{ ok: boolean }>[]) => (await Promise.all(outcomes)).filter(({ ok }) => ok);

  test('two who accept: one agreement', async () => {
    const talk = await openTalk(shop);
    const offer = await offered(shop, talk);
    const twice = [1, 2, 3, 4].map(() => accepted(shop, talk, offer, talk.buyer));
    expect(await settled(twice)).toHaveLength(1);
    expect(await onlyLine(shop, talk.requestId)).toMatchObject({ state: 'REFUND_DUE', version: 3 });
  });

  test('accepting, countering, declining and lapsing: exactly one of them', async () => {
    for (let round = 0; round < 5; round += 1) {
      const talk = await openTalk(shop);
      const offer = await offered(shop, talk, { validUntil: shop.clock.now + DAY });
      const counter = proposal(shop, talk, { actor: talk.buyer, amount: eur('20.00') });
      const answers = [
        accepted(shop, talk, offer, talk.buyer),
        shop.services.makeOffer(counter),
        declined(shop, talk, offer, talk.buyer),
      ];
      const lapses = shop.services.passDeadline({ merchantId: shop.merchantId, lineId: talk.lineId });
      expect(await settled(answers)).toHaveLength(1);
      await lapses;
      const offers = await offersOf(shop, talk);
      const { state } = await onlyLine(shop, talk.requestId);
      const ended = offers[0]?.state;
      expect([
        ['ACCEPTED', 'REFUND_DUE'],
        ['COUNTERED', 'NEGOTIATING'],
        ['DECLINED', 'SUBMITTED'],
      ]).toContainEqual([ended, state]);
      expect(offers.filter((each) => each.state === 'STANDING')).toHaveLength(ended === 'COUNTERED' ? 1 : 0);
    }
  });

  test('two counter-offers: one stands', async () => {
    const talk = await openTalk(shop);
    await offered(shop, talk);
    const counter = (amount: string) =>
      shop.services.makeOffer(proposal(shop, talk, { actor: talk.buyer, amount: eur(amount) }));
    expect(await settled([counter('20.00'), counter('21.00'), counter('22.00')])).toHaveLength(1);
    expect((await offersOf(shop, talk)).map(({ state }) => state)).toEqual(['COUNTERED', 'STANDING']);
  });
});
