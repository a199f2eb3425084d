import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, mustSucceed, type OpenShop } from '../testing/open-shop.ts';
import {
  answered,
  byStaff,
  contactOf,
  forwarded,
  legsOfRequest,
  openCommissionShop,
  recordsOf,
  toldUs,
} from './testing/commission-case.ts';

let shop: OpenShop;
beforeAll(async () => {
  shop = await openCommissionShop();
});
afterAll(() => shop.close());

const DAY = 86_400_000;

async function aLeg() {
  const told = await toldUs(shop);
  const leg = await forwarded(shop, told);
  return { told, leg, actor: await contactOf(shop, leg) };
}

describe('a supplier’s link', () => {
  test('shows one leg: goods, reason and what was said, and nothing else of the request', async () => {
    const { told, actor } = await aLeg();
    const task = await shop.services.supplierTask({ actor });
    expect(task).toMatchObject({
      supplierName: 'Halo Audio',
      contactName: 'Lin Wei',
      message: 'It hums. Please take it back.',
      lines: [{ title: 'Thing 1', quantity: 1, reason: 'QUALITY_ISSUE', stage: 'ANSWER' }],
    });
    expect(task?.lines[0]?.availableActions.map(({ action }) => action)).toEqual([
      ...['supplierAccepts', 'supplierAcceptsWithoutReturn', 'supplierOffers', 'supplierDeclines'],
    ]);
    const told2 = JSON.stringify(task, (_key, value) => (typeof value === 'bigint' ? String(value) : value));
    expect(told2).not.toMatch(/Mira|example\.com|A-commission|30\.00|3000/);
    expect(told2).not.toContain(told.order.id);
  });

  test('is no way to anything else', async () => {
    const { told, actor } = await aLeg();
    const { services } = shop;
    const { requestId, order, lineId } = told;
    const command = { actor, idempotencyKey: shop.key(), requestId };
    expect(await services.orderSnapshot({ actor, orderId: order.id })).toBeNull();
    expect(await services.findRequest({ actor, id: requestId })).toBeNull();
    expect(await services.requestDesks({ actor, requestIds: [requestId] })).toEqual([]);
    expect((await services.queueCounts({ actor })).filter(({ count }) => count > 0)).toEqual([]);
    const page = mustSucceed(await services.viewerOrders({ actor }));
    expect(page.totalCount).toBe(0);
    expect(codesOf(await services.cancelRequest(command))).toEqual(['REQUEST_NOT_FOUND']);
    const said = { actor, idempotencyKey: shop.key(), orderId: order.id, body: 'Hello' };
    expect(codesOf(await services.sendMessage(said))).toEqual(['ORDER_NOT_FOUND']);
    const refund = { lines: [{ lineId, amount: { amount: '30.00', currencyCode: 'EUR' } }], reference: 'X' };
    expect(codesOf(await services.recordSupplierRefund({ ...command, ...refund }))).toEqual(['REQUEST_NOT_FOUND']);
    expect(codesOf(await services.createRefund(command))).toEqual(['REQUEST_NOT_FOUND']);
    const leg = { ...command, legId: actor.legId };
    expect(codesOf(await services.resendSupplierLink(leg))).toEqual(['REQUEST_NOT_FOUND']);
    const another = await aLeg();
    const foreign = { ...command, requestId: another.told.requestId, answer: 'ACCEPT' } as const;
    expect(codesOf(await services.recordSupplierAnswer(foreign))).toEqual(['REQUEST_NOT_FOUND']);
  });

  test('does not reach lines of the same request that went to another supplier', async () => {
    const told = await toldUs(shop, { quantity: 2 }, { items: [{ mode: 'COMMISSION', quantity: 2 }] });
    const first = await forwarded(shop, told, { quantity: 1 });
    const lines = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.requestLine.findMany({ where: { requestId: told.requestId }, orderBy: { position: 'asc' } }),
    );
    const rest = lines[1]?.id ?? '';
    await forwarded(shop, { ...told, lineId: rest });
    const actor = await contactOf(shop, first);
    const input = { actor, idempotencyKey: shop.key(), requestId: told.requestId, answer: 'ACCEPT' } as const;
    const outcome = await shop.services.recordSupplierAnswer({ ...input, lines: [{ lineId: rest }] });
    expect(codesOf(outcome)).toEqual(['LINE_NOT_FOUND']);
    expect((await shop.services.supplierTask({ actor }))?.lines.map(({ lineId }) => lineId)).toEqual([told.lineId]);
  });

  test('is dead once it was sent again, or another contact was named, or thirty days have passed', async () => {
    const { told, leg } = await aLeg();
    const { merchantId, id: legId } = leg;
    const alive = (version: number) => shop.services.supplierActor({ merchantId, legId, version });
    const command = { ...byStaff(shop, told.requestId), legId };
    mustSucceed(await shop.services.resendSupplierLink(command));
    expect(await alive(1)).toBeNull();
    expect(await alive(2)).toMatchObject({ kind: 'SUPPLIER', legId });
    const change = { contactName: 'Chen Yu', email: 'Chen@halo.example' };
    expect(codesOf(await shop.services.changeSupplierContact({ ...command, ...change }))).toEqual(['MOVE_NOT_ALLOWED']);
    const byAda = { ...command, actor: shop.administrator, ...change };
    mustSucceed(await shop.services.changeSupplierContact(byAda));
    expect(await alive(2)).toBeNull();
    const [changed] = await legsOfRequest(shop, told.requestId);
    expect(changed).toMatchObject({ linkVersion: 3, contactName: 'Chen Yu', contactEmail: 'chen@halo.example' });
    await shop.runJobs();
    expect(shop.mails.at(-1)).toMatchObject({ to: 'chen@halo.example' });
    expect(shop.mails.at(-1)?.text).toContain(`${legId}.3`);
    shop.clock.now += 30 * DAY;
    expect(await alive(3)).toBeNull();
    shop.clock.now -= 30 * DAY;
    expect(await alive(4)).toBeNull();
    expect(await shop.services.supplierActor({ merchantId, legId: told.requestId, version: 1 })).toBeNull();
    expect(await shop.services.supplierActor({ merchantId: 'x', legId: 'y', version: 1 })).toBeNull();
  });

  test('is sent again only while the supplier is waited for', async () => {
    const { told, leg } = await aLeg();
    await answered(shop, leg, { answer: 'DECLINE', text: 'No.' });
    const command = { ...byStaff(shop, told.requestId), legId: leg.id };
    expect(codesOf(await shop.services.resendSupplierLink(command))).toEqual(['MOVE_NOT_ALLOWED']);
    const elsewhere = { ...command, idempotencyKey: shop.key(), legId: told.requestId };
    expect(codesOf(await shop.services.resendSupplierLink(elsewhere))).toEqual(['LEG_NOT_FOUND']);
  });

  test('that is opened is noted once a visit, for staff to see', async () => {
    const { told, leg, actor } = await aLeg();
    const open = () => shop.services.openSupplierLink({ actor, idempotencyKey: shop.key(), requestId: told.requestId });
    mustSucceed(await open());
    mustSucceed(await open());
    shop.clock.now += 2 * 3_600_000;
    mustSucceed(await open());
    shop.clock.now -= 2 * 3_600_000;
    expect((await recordsOf(shop, leg.id)).map(({ kind }) => kind)).toEqual(['ASKED', 'OPENED', 'OPENED']);
    expect((await shop.services.supplierTask({ actor }))?.recordIds).toHaveLength(1);
    const staff = { ...byStaff(shop, told.requestId) };
    expect(codesOf(await shop.services.openSupplierLink(staff))).toEqual(['ACTOR_NOT_ALLOWED']);
  });

  test('takes files for its leg, and uses them in an answer', async () => {
    const { told, leg, actor } = await aLeg();
    const file = {
      ...{ fileName: 'chat.png', mediaType: 'image/png', bytes: 10, sha256: 'a'.repeat(64) },
      kind: 'PHOTO',
      storageKey: `supplier/${leg.id}`,
    } as const;
    const kept = mustSucceed(await shop.services.recordEvidence({ actor, orderId: told.order.id, ...file }));
    const other = await aLeg();
    const elsewhere = { actor, orderId: other.told.order.id, ...file, storageKey: 'x' };
    expect(codesOf(await shop.services.recordEvidence(elsewhere))).toEqual(['ORDER_NOT_FOUND']);
    await answered(shop, leg, { answer: 'ACCEPT', evidenceIds: [kept.evidenceId] });
    expect((await recordsOf(shop, leg.id)).at(-1)).toMatchObject({ kind: 'ACCEPTED', evidenceIds: [kept.evidenceId] });
  });
});
