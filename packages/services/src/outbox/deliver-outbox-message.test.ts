import type { Mail } from '@refund-widget/connectors';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InspectionPart } from '../contract/requests.ts';
import { createServices } from '../create-services.ts';
import { addressOf, changeOfMind, madeRequest, onlyLine } from '../testing/make-request.ts';
import { mustSucceed, type OpenShop, openShop } from '../testing/open-shop.ts';
import { importedOrder, type OrderWanted } from '../testing/order-documents.ts';

const NOT_SHIPPED = { items: [{ lots: [{ id: 'd1', quantity: 1, state: 'NOT_SHIPPED' as const }] }] };

let shop: OpenShop;
let orders = 0;

beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.runJobs();
  shop.mails.length = 0;
});

async function request(wanted: OrderWanted = {}, locale = 'en') {
  orders += 1;
  const order = await importedOrder(shop, { externalId: `order-${orders}`, ...wanted });
  const notShipped = order.items[0]?.lots[0]?.state === 'NOT_SHIPPED';
  const line = notShipped
    ? changeOfMind(order, { resolution: 'REFUND_ONLY', returnNeeded: false })
    : changeOfMind(order);
  const requestId = await madeRequest(shop, order, { lines: [line], locale });
  return { requestId, order, line: await onlyLine(shop, requestId) };
}

const decision = (requestId: string, lineId: string) => ({
  ...{ actor: shop.agent, idempotencyKey: shop.key(), requestId, lines: [{ lineId }] },
});

async function approve({ requestId, order, line }: Awaited<ReturnType<typeof request>>, more: object = {}) {
  const returnAddressId = await addressOf(shop, order.items[0]?.seller.id ?? '');
  mustSucceed(await shop.services.approveLines({ ...decision(requestId, line.id), returnAddressId, ...more }));
}

async function refund(requestId: string) {
  mustSucceed(await shop.services.createRefund({ actor: shop.agent, idempotencyKey: shop.key(), requestId }));
}

/** Runs the jobs and answers with what was sent to whom. */
async function sent(): Promise<readonly Mail[]> {
  const before = shop.mails.length;
  await shop.runJobs();
  return shop.mails.slice(before);
}

const subjects = (mails: readonly Mail[]) => mails.map(({ to, subject }) => `${to}: ${subject}`);

async function messages() {
  return shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.outboxMessage.findMany({ orderBy: { id: 'asc' } }),
  );
}

describe('a mail about a request', () => {
  it('tells buyer and seller that it came in, and by which day it is answered', async () => {
    await request({ externalId: 'first' });
    const mails = await sent();
    expect(subjects(mails)).toEqual([
      'mira@example.com: We have received your request R-10001',
      'moss@alder.example: New request R-10001 from Mira Keller',
    ]);
    // The deadline is midnight after the 26th.
    expect(mails[0]?.text).toContain('answer by 26 November 2026');
    expect(mails[0]?.html).toContain('26 November 2026');
    expect(mails[1]?.text).toContain('It does not suit me.');
    expect(mails[0]?.from).toBe('"Alder & Finch" <help@alder.example>');
  });

  it('tells where to send the goods once the seller agreed, with the seller’s note', async () => {
    const made = await request();
    await sent();
    await approve(made, { note: 'Use the original box.' });
    const [mail, ...others] = await sent();
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(/^Please send your return/);
    for (const text of ['Ahornweg 1', '80331 München', 'Use the original box.', '€30.00']) {
      expect(mail?.text).toContain(text);
    }
  });

  it('tells why it was declined, in the buyer’s language', async () => {
    const { requestId, line } = await request({}, 'zh-CN');
    const [received] = await sent();
    expect(received?.subject).toMatch(/^我们已收到您的申请/);
    const rejection = { code: 'USED', note: 'Traces of tea.' };
    mustSucceed(await shop.services.rejectLines({ ...decision(requestId, line.id), ...rejection }));
    const [mail] = await sent();
    expect(mail?.text).toContain('商品已使用。');
    expect(mail?.text).toContain('Traces of tea.');
    expect(mail?.html).toContain('lang="zh-CN"');
  });

  it('is not sent when staff ask for silence', async () => {
    const made = await request();
    await sent();
    await approve(made, { notify: false });
    expect(await sent()).toEqual([]);
    expect((await messages()).every(({ deliveredAt }) => deliveredAt !== null)).toBe(true);
  });

  it('tells what the check of the return found, once for all its parts', async () => {
    const made = await request({ items: [{ quantity: 2, total: '30.00' }] });
    await approve(made);
    const { requestId, line } = made;
    const parcel = { carrier: 'DHL', trackingNumber: 'JD2' };
    mustSucceed(await shop.services.enterShipment({ ...decision(requestId, line.id), ...parcel }));
    mustSucceed(await shop.services.receiveReturn(decision(requestId, line.id)));
    await sent();
    const worn: InspectionPart = {
      ...{ lineId: line.id, quantity: 1, accepted: true, note: 'A scratch.' },
      condition: 'WORN',
      disposition: 'SECONDS',
      deductions: [{ code: 'HANDLING', amount: { amount: '1.00', currencyCode: 'EUR' }, note: 'Cleaned it' }],
    };
    const other: InspectionPart = {
      ...{ lineId: line.id, quantity: 1, accepted: false, note: 'Not ours.' },
      condition: 'OTHER_ITEM',
      disposition: 'RETURN_TO_BUYER',
    };
    const parts = [worn, other];
    const input = { actor: shop.agent, idempotencyKey: shop.key(), requestId, parts };
    mustSucceed(await shop.services.inspectLines(input));
    const mails = await sent();
    expect(mails).toHaveLength(1);
    for (const text of ['accepted 1 and refused 1', 'Handling (Cleaned it): −€1.00', '€14.00']) {
      expect(mails[0]?.text).toContain(text);
    }
  });

  it('promises no answer for what the policy agreed to at once', async () => {
    await request(NOT_SHIPPED);
    const mails = await sent();
    expect(mails.map(({ subject }) => subject.replace(/R-\d+/, 'R'))).toEqual([
      'New request R from Mira Keller',
      'Your refund is approved: request R',
      // The policy sends what never left the house by itself.
      'Your refund of €30.00 is on its way',
    ]);
    expect(mails[0]?.text).not.toMatch(/answer by/);
  });
});

describe('a mail about a refund', () => {
  it('says that it is on its way to which payments, then that it arrived', async () => {
    const { requestId } = await request({ ...NOT_SHIPPED, payments: [{ captured: '20.00' }, { captured: '10.00' }] });
    const ofRequest = async () => (await sent()).filter(({ inReplyTo }) => inReplyTo?.startsWith(requestId));
    const onItsWay = (await ofRequest()).at(-1);
    expect(onItsWay?.subject).toBe('Your refund of €30.00 is on its way');
    expect(onItsWay?.text).toContain('To Visa ··1: €20.00');
    expect(onItsWay?.text).toContain('To Visa ··2: €10.00');
    shop.clock.now += 3_000;
    expect((await ofRequest()).map(({ subject }) => subject)).toEqual(['Your refund of €30.00 is complete']);
  });

  it('that failed names what failed now, not what had failed before', async () => {
    const { requestId } = await request({ ...NOT_SHIPPED, payments: [{ captured: '30.00', behaviour: 'refused' }] });
    await sent();
    for (const _attempt of [1, 2]) {
      await refund(requestId);
      const mails = await sent();
      expect(mails.map(({ subject }) => subject.replace(/R-\d+/, 'R'))).toEqual([
        'Your refund for request R could not be paid yet',
      ]);
      expect(mails[0]?.text).toContain('Still to be refunded: €30.00');
    }
  });
});

describe('delivery', () => {
  it('has one message id a mail, the same on every delivery, in one thread a request', async () => {
    const made = await request();
    const first = await sent();
    await approve(made);
    const [approved] = await sent();
    expect(new Set([...first, approved].map((mail) => mail?.messageId)).size).toBe(3);
    expect(approved?.inReplyTo).toBe(first[0]?.inReplyTo);
    expect(approved?.messageId).toMatch(/^[0-9a-f-]{36}\.buyer@alder\.example$/);
    const messageId = approved?.messageId.split('.')[0] ?? '';
    const sql = 'UPDATE outbox_messages SET delivered_at = NULL WHERE id = $1';
    await shop.own.asOwner(sql, [messageId], shop.merchantId);
    await shop.services.deliverOutboxMessage({ merchantId: shop.merchantId, messageId });
    expect(shop.mails.at(-1)).toEqual(approved);
  });

  it('happens once when its job comes again', async () => {
    await request();
    await sent();
    const all = await messages();
    for (const { id } of all) await shop.services.deliverOutboxMessage({ merchantId: shop.merchantId, messageId: id });
    await shop.services.deliverOutboxMessage({ merchantId: shop.merchantId, messageId: shop.merchantId });
    expect(shop.mails).toHaveLength(2);
  });

  it('that fails is recorded and tried again, later each time, until it succeeds', async () => {
    await request();
    const [message] = (await messages()).filter(({ deliveredAt }) => deliveredAt === null);
    const place = { merchantId: shop.merchantId, messageId: message?.id ?? '' };
    let down = true;
    const mailer = {
      send: async (mail: Mail) => {
        if (down) throw new Error('451 Try again later');
        shop.mails.push(mail);
      },
    };
    const services = createServices({ ...shop.dependencies, mailer });
    const start = shop.clock.now;
    const pauses: number[] = [];
    for (const attempts of [1, 2, 3]) {
      await services.deliverOutboxMessage(place);
      const stored = (await messages()).find(({ id }) => id === place.messageId);
      expect(stored).toMatchObject({ attempts, lastError: '451 Try again later', deliveredAt: null });
      pauses.push((stored?.nextTryAt.getTime() ?? 0) - start);
    }
    expect(pauses).toEqual([10_000, 20_000, 40_000]);
    down = false;
    await services.deliverOutboxMessage(place);
    expect((await messages()).find(({ id }) => id === place.messageId)).toMatchObject({ attempts: 4, lastError: null });
    expect(shop.mails).toHaveLength(2);
  });

  it('of a message whose job was lost is found by the sweep', async () => {
    const order = await importedOrder(shop, { externalId: 'swept' });
    const lost = createServices({ ...shop.dependencies, jobs: { enqueue: async () => {} } });
    const { requestId } = mustSucceed(
      await lost.createRequest({
        ...{ actor: shop.buyerOf(order.id), idempotencyKey: shop.key(), orderId: order.id },
        ...{ lines: [changeOfMind(order)], details: 'Never mind.' },
      }),
    );
    expect(await sent()).toEqual([]);
    shop.clock.now += 31_000;
    await shop.services.sweep();
    const mails = await sent();
    expect(mails.filter(({ inReplyTo }) => inReplyTo?.startsWith(requestId))).toHaveLength(2);
  });
});
