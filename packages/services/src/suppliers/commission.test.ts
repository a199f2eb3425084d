import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf } from '../testing/make-request.ts';
import { codesOf, mustSucceed, type OpenShop, problemsOf } from '../testing/open-shop.ts';
import {
  answered,
  byStaff,
  type CommissionCase,
  cameToUs,
  contactOf,
  forwarded,
  HALO,
  legsOfRequest,
  openCommissionShop,
  recordsOf,
  refundOf,
  theLine,
  toldUs,
} from './testing/commission-case.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openCommissionShop();
});
afterAll(() => shop.close());

const pay = (requestId: string) => shop.services.createRefund(byStaff(shop, requestId));
const kindsOf = async (legId: string) => (await recordsOf(shop, legId)).map(({ kind }) => kind);

/** The seller offers the buyer this much, and the buyer agrees; the line as it is then. */
async function agreed({ requestId, lineId, order }: CommissionCase, amount: string) {
  mustSucceed(
    await shop.services.makeOffer({
      ...{ ...byStaff(shop, requestId), line: { lineId } },
      ...{ resolution: 'PARTIAL_REFUND', amount: { amount, currencyCode: 'EUR' }, returnNeeded: false },
      postagePayer: 'BUYER',
      validUntil: shop.clock.now + 2 * 86_400_000,
    }),
  );
  const offer = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.offer.findFirstOrThrow({ where: { lineId, state: 'STANDING' } }),
  );
  const accept = { actor: shop.buyerOf(order.id), idempotencyKey: shop.key(), requestId, offerId: offer.id };
  mustSucceed(await shop.services.acceptOffer(accept));
  return theLine(shop, requestId);
}

describe('commission, with the goods', () => {
  test('the goods go buyer, us, supplier; the buyer is paid once the supplier’s money is recorded', async () => {
    const told = await toldUs(shop);
    const { requestId, lineId } = told;
    const leg = await forwarded(shop, told);
    expect(await theLine(shop, requestId)).toMatchObject({ state: 'WITH_SUPPLIER', waitingFor: 'SUPPLIER' });
    await answered(shop, leg, { answer: 'ACCEPT', text: 'Send it to Shenzhen.' });
    expect(await theLine(shop, requestId)).toMatchObject({
      state: 'AWAITING_RETURN',
      resolution: 'REFUND_AND_RETURN',
      returnAddressId: await addressOf(shop, shop.sellers[0]),
    });
    await cameToUs(shop, told);
    expect((await theLine(shop, requestId)).state).toBe('SUPPLIER_RETURN');
    expect(codesOf(await pay(requestId))).not.toEqual([]);
    const parcel = { carrier: 'SF', trackingNumber: 'SF9' };
    mustSucceed(await shop.services.shipToSupplier({ ...byStaff(shop, requestId), ...parcel }));
    expect((await theLine(shop, requestId)).waitingFor).toBe('SUPPLIER');
    const received = { actor: await contactOf(shop, leg), idempotencyKey: shop.key(), requestId, text: 'It hums.' };
    mustSucceed(await shop.services.recordSupplierReceipt(received));
    expect(codesOf(await pay(requestId))).not.toEqual([]);
    mustSucceed(await refundOf(shop, told, '30.00', 'CMB-1'));
    expect((await theLine(shop, requestId)).state).toBe('REFUND_DUE');
    mustSucceed(await pay(requestId));
    await shop.runJobs();
    shop.clock.now += 3_000;
    await shop.runJobs();
    expect((await theLine(shop, requestId)).state).toBe('REFUNDED');
    expect(await kindsOf(leg.id)).toEqual(['ASKED', 'ACCEPTED', 'SHIPPED', 'RECEIVED', 'REFUNDED']);
    expect(lineId).toBe((await theLine(shop, requestId)).id);
  });

  test('goods that are not on their way are not received', async () => {
    const told = await toldUs(shop);
    await forwarded(shop, told);
    const input = { ...byStaff(shop, told.requestId), lines: [{ lineId: told.lineId }] };
    expect(codesOf(await shop.services.recordSupplierReceipt(input))).toEqual(['NOTHING_ON_ITS_WAY']);
  });
});

describe('commission, without the goods', () => {
  test('a part of the supplier’s money keeps the gate shut; the rest opens it', async () => {
    const told = await toldUs(shop);
    const leg = await forwarded(shop, told);
    await answered(shop, leg, { answer: 'ACCEPT_WITHOUT_RETURN' });
    expect(await theLine(shop, told.requestId)).toMatchObject({
      state: 'SUPPLIER_SETTLEMENT',
      resolution: 'REFUND_ONLY',
      returnRequired: false,
    });
    mustSucceed(await refundOf(shop, told, '10.00', 'CMB-2'));
    expect(await theLine(shop, told.requestId)).toMatchObject({
      state: 'SUPPLIER_SETTLEMENT',
      supplierRefunded: 1000n,
    });
    expect(codesOf(await pay(told.requestId))).not.toEqual([]);
    const [most] = problemsOf(await refundOf(shop, told, '20.01', 'CMB-3'));
    expect(most).toMatchObject({ code: 'MORE_THAN_OWED', facts: { most: '20.00' } });
    mustSucceed(await refundOf(shop, told, '20.00', 'CMB-3'));
    expect(await theLine(shop, told.requestId)).toMatchObject({ state: 'REFUND_DUE', supplierRefunded: 3000n });
  });

  test('a part of the supplier’s money is enough for an agreement about no more than that', async () => {
    const told = await toldUs(shop);
    await answered(shop, await forwarded(shop, told), { answer: 'ACCEPT_WITHOUT_RETURN' });
    mustSucceed(await refundOf(shop, told, '12.00', 'CMB-20'));
    mustSucceed(await shop.services.supplierFails({ ...byStaff(shop, told.requestId), reason: 'They pay no more.' }));
    expect(await agreed(told, '12.00')).toMatchObject({ state: 'REFUND_DUE', refund: 1200n });
  });

  test('a supplier who fails after all sends the sides back to talk, and another one can be asked', async () => {
    const told = await toldUs(shop);
    const first = await forwarded(shop, told);
    await answered(shop, first, { answer: 'ACCEPT_WITHOUT_RETURN' });
    mustSucceed(
      await shop.services.supplierFails({ ...byStaff(shop, told.requestId), reason: 'Went out of business.' }),
    );
    expect(await theLine(shop, told.requestId)).toMatchObject({ state: 'NEGOTIATING', waitingFor: 'SELLER' });
    expect((await agreed(told, '30.00')).state).toBe('WITH_SUPPLIER');
    const second = await forwarded(shop, told);
    expect(second.id).not.toBe(first.id);
    expect((await theLine(shop, told.requestId)).supplierLegId).toBe(second.id);
    expect(await kindsOf(first.id)).toEqual(['ASKED', 'ACCEPTED_WITHOUT_RETURN', 'FAILED']);
    const late = { actor: await contactOf(shop, first), idempotencyKey: shop.key(), requestId: told.requestId };
    expect(codesOf(await shop.services.recordSupplierAnswer({ ...late, answer: 'ACCEPT' }))).toEqual(['NOTHING_TO_DO']);
  });
});

describe('a replacement', () => {
  test('is shipped by the supplier, who cannot refund it instead', async () => {
    const told = await toldUs(shop, { resolution: 'REPLACEMENT' });
    const leg = await forwarded(shop, told);
    await answered(shop, leg, { answer: 'ACCEPT_WITHOUT_RETURN' });
    expect(codesOf(await refundOf(shop, told, '30.00', 'CMB-4'))).toEqual(['REPLACEMENT_AGREED']);
    const parcel = { carrier: 'SF', trackingNumber: 'SF10' };
    const actor = await contactOf(shop, leg);
    const input = { actor, idempotencyKey: shop.key(), requestId: told.requestId, ...parcel };
    mustSucceed(await shop.services.supplierReships(input));
    expect(await theLine(shop, told.requestId)).toMatchObject({ state: 'REPLACEMENT_SENT', waitingFor: 'CARRIER' });
    expect(await kindsOf(leg.id)).toEqual(['ASKED', 'ACCEPTED_WITHOUT_RETURN', 'RESHIPPED']);
  });
});

describe('an answer', () => {
  test('that declines frees the units, with the supplier’s reason on the line', async () => {
    const told = await toldUs(shop);
    const leg = await forwarded(shop, told);
    const silent = { ...byStaff(shop, told.requestId), answer: 'DECLINE' } as const;
    expect(codesOf(await shop.services.recordSupplierAnswer(silent))).toEqual(['REASON_REQUIRED']);
    await answered(shop, leg, { answer: 'DECLINE', text: 'The seal is broken.' });
    expect(await theLine(shop, told.requestId)).toMatchObject({
      state: 'REJECTED',
      rejectionCode: 'SUPPLIER_DECLINED',
      rejectionNote: 'The seal is broken.',
    });
  });

  test('that offers something else waits for the seller to pass it on; another answer takes it back', async () => {
    const told = await toldUs(shop);
    const leg = await forwarded(shop, told);
    const terms = { resolution: 'PARTIAL_REFUND', returnNeeded: false } as const;
    const amount = { amount: '12.00', currencyCode: 'EUR' };
    const offer = { ...byStaff(shop, told.requestId), answer: 'OFFER' } as const;
    expect(codesOf(await shop.services.recordSupplierAnswer(offer))).toEqual(['TERMS_REQUIRED']);
    expect(codesOf(await shop.services.recordSupplierAnswer({ ...offer, terms }))).toEqual(['AMOUNT_REQUIRED']);
    await answered(shop, leg, { answer: 'OFFER', terms: { ...terms, amount }, text: 'No more than this.' });
    expect(await theLine(shop, told.requestId)).toMatchObject({
      state: 'WITH_SUPPLIER',
      supplierOffered: true,
      waitingFor: 'SELLER',
    });
    expect((await recordsOf(shop, leg.id)).at(-1)).toMatchObject({ kind: 'OFFERED', amount: 1200n });
    await answered(shop, leg, { answer: 'ACCEPT_WITHOUT_RETURN' });
    expect(await theLine(shop, told.requestId)).toMatchObject({ state: 'SUPPLIER_SETTLEMENT', supplierOffered: false });
  });

  test('about fewer units splits the line, and what the supplier paid with it', async () => {
    const told = await toldUs(shop, { quantity: 3 }, { items: [{ mode: 'COMMISSION', quantity: 3, total: '30.00' }] });
    const leg = await forwarded(shop, told);
    await answered(shop, leg, { answer: 'ACCEPT_WITHOUT_RETURN' });
    mustSucceed(await refundOf(shop, told, '15.00', 'CMB-5'));
    const fails = { ...byStaff(shop, told.requestId), reason: 'One was missing.' };
    mustSucceed(await shop.services.supplierFails({ ...fails, lines: [{ lineId: told.lineId, quantity: 1 }] }));
    const lines = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.requestLine.findMany({ where: { requestId: told.requestId }, orderBy: { position: 'asc' } }),
    );
    expect(lines.map(({ state, quantity, supplierRefunded }) => [state, quantity, supplierRefunded])).toEqual([
      ['NEGOTIATING', 1, 500n],
      ['SUPPLIER_SETTLEMENT', 2, 1000n],
    ]);
    const rest = { requestId: told.requestId, order: told.order, lineId: lines[1]?.id ?? '' };
    mustSucceed(await refundOf(shop, rest, '10.00', 'CMB-6'));
    expect((await theLine(shop, told.requestId)).state).toBe('NEGOTIATING');
  });
});

describe('money that never came does not open the gate', () => {
  async function waiting() {
    const told = await toldUs(shop);
    await answered(shop, await forwarded(shop, told), { answer: 'ACCEPT_WITHOUT_RETURN' });
    return told;
  }

  test('the same call twice, even at once, is one payment', async () => {
    const told = await waiting();
    const lines = [{ lineId: told.lineId, amount: { amount: '15.00', currencyCode: 'EUR' } }];
    const input = { ...byStaff(shop, told.requestId), lines, reference: 'CMB-7' };
    const both = await Promise.all([1, 2].map(() => shop.services.recordSupplierRefund(input)));
    for (const outcome of both) mustSucceed(outcome);
    expect(await theLine(shop, told.requestId)).toMatchObject({
      state: 'SUPPLIER_SETTLEMENT',
      supplierRefunded: 1500n,
    });
  });

  test('two people who record the same transfer are one payment', async () => {
    const told = await waiting();
    const ben = await shop.staff('AGENT', `Ben${told.requestId.slice(-4)}`, [shop.sellers[0]]);
    const lines = [{ lineId: told.lineId, amount: { amount: '15.00', currencyCode: 'EUR' } }];
    const call = (actor: typeof ben) =>
      shop.services.recordSupplierRefund({ ...byStaff(shop, told.requestId), actor, lines, reference: 'CMB-8' });
    const outcomes = await Promise.all([call(shop.agent), call(ben)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((each) => (each.ok ? [] : codesOf(each)))).toEqual(['REFERENCE_RECORDED']);
    expect((await theLine(shop, told.requestId)).supplierRefunded).toBe(1500n);
  });

  test('two payments in full at once: the second finds nothing waiting for it', async () => {
    const told = await waiting();
    const outcomes = await Promise.all(
      ['CMB-9', 'CMB-10'].map((reference) => refundOf(shop, told, '30.00', reference)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((each) => (each.ok ? [] : codesOf(each)))).toEqual(['NOT_IN_THIS_STATE']);
    expect(await theLine(shop, told.requestId)).toMatchObject({ state: 'REFUND_DUE', supplierRefunded: 3000n });
  });

  test('a refund tried while the record is written either comes after it or is refused', async () => {
    const told = await waiting();
    const [paid] = await Promise.all([pay(told.requestId), refundOf(shop, told, '30.00', 'CMB-11')]);
    const line = await theLine(shop, told.requestId);
    expect(line.supplierRefunded).toBe(3000n);
    expect(line.state).toBe(paid.ok ? line.state : 'REFUND_DUE');
    const refunds = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.refundTransaction.count({ where: { requestId: told.requestId } }),
    );
    expect(refunds).toBe(paid.ok ? 1 : 0);
  });

  test.each([
    ['0.00', 'AMOUNT_NOT_POSITIVE'],
    ['-1.00', 'AMOUNT_NOT_POSITIVE'],
    ['1.001', 'TOO_MANY_DECIMALS'],
    ['plenty', 'NOT_A_DECIMAL'],
  ])('%s is refused: %s', async (amount, code) => {
    const told = await waiting();
    expect(codesOf(await refundOf(shop, told, amount, 'CMB-12'))).toEqual([code]);
    expect((await theLine(shop, told.requestId)).supplierRefunded).toBe(0n);
  });

  test('a version the caller did not see is refused after a short payment', async () => {
    const told = await waiting();
    const { version } = await theLine(shop, told.requestId);
    mustSucceed(await refundOf(shop, told, '5.00', 'CMB-13'));
    const paid = { lineId: told.lineId, expectedVersion: version, amount: { amount: '5.00', currencyCode: 'EUR' } };
    const input = { ...byStaff(shop, told.requestId), lines: [paid], reference: 'CMB-14' };
    expect(codesOf(await shop.services.recordSupplierRefund(input))).toEqual(['STALE']);
  });

  test('a statutory right does not wait for the supplier', async () => {
    const told = await toldUs(shop, { reason: 'CHANGE_OF_MIND' }, { country: 'DE' });
    expect(await theLine(shop, told.requestId)).toMatchObject({ statutory: true, state: 'AWAITING_RETURN' });
    await cameToUs(shop, told);
    expect((await theLine(shop, told.requestId)).state).toBe('REFUND_DUE');
  });
});

describe('forwarding', () => {
  test('needs a supplier, of the directory or a new one', async () => {
    const told = await toldUs(shop);
    const input = { ...byStaff(shop, told.requestId), lines: [{ lineId: told.lineId }], message: 'Please answer.' };
    expect(codesOf(await shop.services.forwardToSupplier(input))).toEqual(['SUPPLIER_REQUIRED']);
    const unknown = { ...input, supplierId: told.requestId };
    expect(codesOf(await shop.services.forwardToSupplier(unknown))).toEqual(['SUPPLIER_NOT_FOUND']);
    const wrong = { ...HALO, name: ' ', email: 'lin', locale: 'fr' };
    const fields = problemsOf(await shop.services.forwardToSupplier({ ...input, supplier: wrong })).map(
      ({ field }) => field,
    );
    expect(fields).toEqual([
      ['supplier', 'name'],
      ['supplier', 'email'],
      ['supplier', 'locale'],
    ]);
    expect(await legsOfRequest(shop, told.requestId)).toEqual([]);
  });

  test('to a known address asks the supplier it belongs to, and two at once know one supplier', async () => {
    const cases = [await toldUs(shop), await toldUs(shop)];
    const supplier = { ...HALO, email: 'New@halo.example' };
    const outcomes = await Promise.all(
      cases.map(({ requestId, lineId }) =>
        shop.services.forwardToSupplier({
          ...{ ...byStaff(shop, requestId), lines: [{ lineId }], message: 'Please answer.', supplier },
        }),
      ),
    );
    for (const outcome of outcomes) mustSucceed(outcome);
    const legs = (await Promise.all(cases.map(({ requestId }) => legsOfRequest(shop, requestId)))).flat();
    expect(new Set(legs.map(({ supplierId }) => supplierId)).size).toBe(1);
  });

  test('is for commission only', async () => {
    const told = await toldUs(shop, { reason: 'CHANGE_OF_MIND' }, { items: [{}] });
    const input = {
      ...byStaff(shop, told.requestId),
      lines: [{ lineId: told.lineId }],
      message: 'Hm.',
      supplier: HALO,
    };
    expect(codesOf(await shop.services.forwardToSupplier(input))).toEqual(['NOT_COMMISSION']);
  });

  test('writes to the contact, in their language, without the buyer’s name or the price', async () => {
    const told = await toldUs(shop);
    await shop.runJobs();
    shop.mails.length = 0;
    await forwarded(shop, told);
    await shop.runJobs();
    const [mail] = shop.mails.filter(({ to }) => to === HALO.email);
    expect(mail?.html).toContain('lang="zh-CN"');
    expect(mail?.text).toContain('https://console.example/supplier#');
    expect(mail?.text).toContain('It hums. Please take it back.');
    expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toMatch(/Mira|mira@|30\.00|A-commission/);
  });

  test('what is forwarded is the request’s own evidence, nothing of another', async () => {
    const told = await toldUs(shop);
    const input = {
      ...byStaff(shop, told.requestId),
      lines: [{ lineId: told.lineId }],
      message: 'Look.',
      supplier: HALO,
    };
    const outcome = await shop.services.forwardToSupplier({ ...input, evidenceIds: [told.lineId] });
    expect(problemsOf(outcome)).toMatchObject([{ code: 'EVIDENCE_NOT_FOUND', field: ['evidenceIds', '0'] }]);
  });
});
