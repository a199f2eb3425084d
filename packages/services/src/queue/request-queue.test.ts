import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import type { OrderSnapshot } from '../contract/orders.ts';
import type { QueueInput, QueueView } from '../contract/requests.ts';
import { addressOf, madeRequest, onlyLine } from '../testing/make-request.ts';
import { mustSucceed, NOON, type OpenShop, openShop } from '../testing/open-shop.ts';
import { type ItemWanted, importedOrder } from '../testing/order-documents.ts';

const HOUR = 3_600_000;

let shop: OpenShop;
/** Requests by what became of them, in the order in which they were made. */
const made = new Map<string, { readonly requestId: string; readonly order: OrderSnapshot }>();

async function request(name: string, item: ItemWanted = {}, customerId = 'c-1') {
  shop.clock.now += HOUR;
  const order = await importedOrder(shop, { externalId: `${name}-1001`, customerId, items: [item] });
  const requestId = await madeRequest(shop, order);
  made.set(name, { requestId, order });
  return { requestId, order, line: await onlyLine(shop, requestId) };
}

const decision = (requestId: string, lineId: string, actor: Actor = shop.administrator) => ({
  ...{ actor, idempotencyKey: shop.key(), requestId, lines: [{ lineId }] },
});

async function approve(name: string, item: ItemWanted = {}) {
  const { requestId, order, line } = await request(name, item);
  const returnAddressId = await addressOf(shop, order.items[0]?.seller.id ?? '');
  mustSucceed(await shop.services.approveLines({ ...decision(requestId, line.id), returnAddressId }));
  return { requestId, line };
}

async function enterShipment(name: string, trackingNumber: string) {
  const { requestId, line } = await approve(name);
  const parcel = { carrier: 'DHL', trackingNumber };
  mustSucceed(await shop.services.enterShipment({ ...decision(requestId, line.id), ...parcel }));
  return { requestId, line };
}

beforeAll(async () => {
  shop = await openShop();
  await request('new', { total: '12.00' });
  await request('fern', { seller: 'fern' }, 'c-2');
  await approve('returning');
  const parcel = await enterShipment('inspecting', 'JD 014-Q');
  mustSucceed(await shop.services.receiveReturn(decision(parcel.requestId, parcel.line.id)));
  const declined = await request('declined');
  const rejection = { code: 'USED', note: 'Traces of tea.' };
  mustSucceed(await shop.services.rejectLines({ ...decision(declined.requestId, declined.line.id), ...rejection }));
  const cancelled = await request('cancelled');
  const buyer = shop.buyerOf(cancelled.order.id);
  mustSucceed(await shop.services.cancelRequest(decision(cancelled.requestId, cancelled.line.id, buyer)));
});
afterAll(() => shop.close());

async function found(input: Partial<QueueInput>): Promise<string[]> {
  const page = mustSucceed(await shop.services.requestQueue({ actor: shop.administrator, ...input }));
  return page.edges.map(({ node }) => [...made].find(([, { requestId }]) => requestId === node)?.[0] ?? node);
}

const view = (name: QueueView, actor: Actor = shop.administrator) => found({ actor, filter: { view: name } });

describe('a view of the queue', () => {
  it.each<[QueueView, string[]]>([
    ['NEEDS_ANSWER', ['fern', 'new']],
    ['WAITING_RETURN', ['returning']],
    ['TO_INSPECT', ['inspecting']],
    ['TO_PAY', []],
    ['ALL_OPEN', ['inspecting', 'returning', 'fern', 'new']],
    ['CLOSED', ['cancelled', 'declined']],
    ['ALL', ['cancelled', 'declined', 'inspecting', 'returning', 'fern', 'new']],
  ])('%s holds what it says, newest first', async (name, requests) => {
    expect(await view(name)).toEqual(requests);
    const page = mustSucceed(await shop.services.requestQueue({ actor: shop.agent, filter: { view: name } }));
    const counts = await shop.services.queueCounts({ actor: shop.agent });
    const own = requests.filter((each) => each !== 'fern');
    expect(page.totalCount).toBe(own.length);
    expect(counts.find((count) => count.view === name)?.count).toBe(own.length);
  });

  it('of what is due today ends with the merchant’s day', async () => {
    const { requestId } = made.get('new') ?? { requestId: '' };
    const { deadline } = await onlyLine(shop, requestId);
    const now = shop.clock.now;
    shop.clock.now = Date.UTC(2026, 10, 25, 22, 59);
    expect(deadline?.toISOString()).toBe('2026-11-26T23:00:00.000Z');
    expect(await view('DUE_TODAY')).toEqual([]);
    shop.clock.now += 60_000;
    expect(await view('DUE_TODAY')).toContain('new');
    shop.clock.now = now;
  });

  it('is the viewer’s own: a buyer is waited for where the seller is not', async () => {
    const order = made.get('returning')?.order;
    expect(await view('NEEDS_ANSWER', shop.buyerOf(order?.id ?? ''))).toEqual(['returning']);
    const mediator = await shop.staff('MEDIATOR', 'Mona', []);
    expect(await view('NEEDS_ANSWER', mediator)).toEqual([]);
    expect(await view('ALL_OPEN', mediator)).toHaveLength(4);
  });
});

describe('what an actor sees of the queue', () => {
  it('is their sellers’ requests, their orders’, or all of the merchant’s', async () => {
    expect(await found({ actor: shop.agent })).not.toContain('fern');
    expect(await found({ actor: { ...shop.agent, sellerIds: [] } })).toEqual([]);
    expect(await found({ actor: { ...shop.agent, sellerIds: [shop.sellers[1]] } })).toEqual(['fern']);
    expect(await found({ actor: { ...shop.agent, role: 'SALES_CONTACT' } })).not.toContain('fern');
    expect(await found({ actor: shop.server })).toHaveLength(6);
    const { order } = made.get('declined') ?? {};
    expect(await found({ actor: shop.buyerOf(order?.id ?? '') })).toEqual(['declined']);
    const customer = { ...shop.buyerOf(''), scope: { customerId: 'c-2' } };
    expect(await found({ actor: customer })).toEqual(['fern']);
  });

  it('is never another merchant’s', async () => {
    const merchantId = '019e0000-0000-7000-8000-ffffffffffff';
    expect(await found({ actor: { ...shop.administrator, merchantId } })).toEqual([]);
    expect(
      await shop.services.requestDesks({
        actor: { ...shop.administrator, merchantId },
        requestIds: [...made.values()].map(({ requestId }) => requestId),
      }),
    ).toEqual([]);
  });
});

describe('a filter', () => {
  it.each([
    ['state', { states: ['REJECTED', 'CANCELLED'] as const }, ['cancelled', 'declined']],
    ['reason', { reasons: ['QUALITY_ISSUE'] as const }, []],
    ['number of an order', { query: 'a-NEW-10' }, ['new']],
    ['buyer’s name', { query: 'mira KELLER' }, ['cancelled', 'declined', 'inspecting', 'returning', 'fern', 'new']],
    ['tracking number', { query: 'jd 014' }, ['inspecting']],
    ['title and view together', { query: 'thing 1', view: 'TO_INSPECT' as const }, ['inspecting']],
    ['text with signs that mean something to a database', { query: '100%_\\\'"' }, []],
    ['text that cannot be stored', { query: '\0\ud800' }, []],
  ])('by %s finds what fits', async (_, filter, requests) => {
    expect(await found({ filter })).toEqual(requests);
  });

  it('by number, seller, order and time finds what fits', async () => {
    const { order, requestId } = made.get('fern') ?? { order: null, requestId: '' };
    const row = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.refundRequest.findUniqueOrThrow({ where: { id: requestId } }),
    );
    expect(await found({ filter: { query: `r-${row.number}` } })).toEqual(['fern']);
    expect(await found({ filter: { sellerIds: [shop.sellers[1]] } })).toEqual(['fern']);
    expect(await found({ filter: { orderId: order?.id ?? null } })).toEqual(['fern']);
    const from = row.createdAt.getTime();
    expect(await found({ filter: { createdFrom: from, createdTo: from + 1 } })).toEqual(['fern']);
    expect(await found({ filter: { createdTo: from } })).toEqual(['new']);
    expect(await found({ filter: { createdFrom: -8.64e15, createdTo: 8.64e15 } })).toHaveLength(6);
  });

  it('needs one line that fits all of it, not several that fit a part each', async () => {
    const order = await importedOrder(shop, { externalId: 'two', items: [{}, {}] });
    const [first, second] = order.items;
    const line = (item: typeof first, reason: 'CHANGE_OF_MIND' | 'ORDERED_BY_MISTAKE') => ({
      ...{ orderItemId: item?.id ?? '', lotId: item?.lots[0]?.id ?? '', quantity: 1, reason },
      ...{ resolution: 'REFUND_AND_RETURN' as const, goodsReceived: true, returnNeeded: true },
    });
    const lines = [line(first, 'CHANGE_OF_MIND'), line(second, 'ORDERED_BY_MISTAKE')];
    const requestId = await madeRequest(shop, order, { lines });
    const buyer = shop.buyerOf(order.id);
    const filter = { orderId: order.id, reasons: ['ORDERED_BY_MISTAKE'] as const };
    expect(await found({ filter: { ...filter, states: ['SUBMITTED'] } })).toEqual([requestId]);
    const stored = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.requestLine.findMany({ where: { requestId }, orderBy: { position: 'asc' } }),
    );
    mustSucceed(await shop.services.cancelRequest(decision(requestId, stored[1]?.id ?? '', buyer)));
    expect(await found({ filter: { ...filter, states: ['SUBMITTED'] } })).toEqual([]);
    expect(await found({ filter: { orderId: order.id, view: 'ALL_OPEN' } })).toEqual([requestId]);
    mustSucceed(await shop.services.cancelRequest(decision(requestId, stored[0]?.id ?? '', buyer)));
    expect(await found({ filter: { orderId: order.id, view: 'CLOSED' } })).toEqual([requestId]);
  });
});

describe('paging', () => {
  it.each(['NEWEST', 'DEADLINE'] as const)('by %s reads every request once, forwards and backwards', async (sort) => {
    const whole = await found({ sort, first: 100 });
    expect(whole).toHaveLength(7);
    const page = async (more: Partial<QueueInput>) =>
      mustSucceed(await shop.services.requestQueue({ actor: shop.administrator, sort, ...more }));
    const forwards: string[] = [];
    for (let after: string | null = null, next = true; next; ) {
      const each = await page({ first: 2, after });
      expect(each.hasPreviousPage).toBe(after !== null);
      forwards.push(...each.edges.map(({ node }) => node));
      after = each.edges.at(-1)?.cursor ?? null;
      next = each.hasNextPage;
    }
    const backwards: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const each = await page({ last: 3, before });
      backwards.unshift(...each.edges.map(({ node }) => node));
      before = each.edges[0]?.cursor ?? null;
      more = each.hasPreviousPage;
    }
    expect(backwards).toEqual(forwards);
    expect(new Set(forwards).size).toBe(7);
    expect(forwards).toHaveLength(7);
  });

  it('by deadline has the soonest first, and those that nothing is waited for last', async () => {
    const sorted = await found({ sort: 'DEADLINE' });
    const rows = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
      transaction.refundRequest.findMany(),
    );
    const deadlines = sorted.map((name) => {
      const id = made.get(name)?.requestId ?? name;
      return rows.find((row) => row.id === id)?.nextDeadline?.getTime() ?? Number.POSITIVE_INFINITY;
    });
    expect(deadlines).toEqual(deadlines.toSorted((a, b) => a - b));
    expect(deadlines.at(-1)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    ['first of zero', { first: 0 }, 'OUT_OF_RANGE'],
    ['first of too many', { first: 101 }, 'OUT_OF_RANGE'],
    ['first and last', { first: 1, last: 1 }, 'CONTRADICTION'],
    ['a cursor of nothing', { after: 'x' }, 'UNKNOWN_CURSOR'],
    ['a cursor of another time', { after: cursor(['NEWEST', 1e300, ids()]) }, 'UNKNOWN_CURSOR'],
    ['a cursor of another sorting', { after: cursor(['DEADLINE', NOON, ids()]) }, 'UNKNOWN_CURSOR'],
    ['an order that is none', { filter: { orderId: 'x' } }, 'ORDER_NOT_FOUND'],
    ['a seller that is none', { filter: { sellerIds: ['x'] } }, 'SELLER_NOT_FOUND'],
  ])('refuses %s', async (_, input, code) => {
    const outcome = await shop.services.requestQueue({ actor: shop.administrator, ...input });
    expect(outcome).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

function cursor(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function ids(): string {
  return '019e0000-0000-7000-8000-000000000001';
}
