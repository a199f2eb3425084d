import type { Prisma, RequestLine } from '@refund-widget/database';
import { isFinal } from '@refund-widget/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OrderSnapshot } from './contract/orders.ts';
import type { Outcome } from './outcome.ts';
import { addressOf, changeOfMind } from './testing/make-request.ts';
import { type OpenShop, openShop } from './testing/open-shop.ts';
import { at, importedOrder, type OrderWanted, orderDocument, snapshotOf } from './testing/order-documents.ts';

let shop: OpenShop;
let returnAddressId: string;
beforeAll(async () => {
  shop = await openShop();
  returnAddressId = await addressOf(shop, shop.sellers[0]);
});
afterAll(() => shop.close());

const BEHAVIOURS = [
  'settles',
  'fails-after-acceptance',
  'refused',
  'times-out-but-accepted',
  'times-out-and-lost',
  'unknown-then-settles',
] as const;

const ATTEMPTS = ['cancel', 'approve', 'reject', 'enterShipment', 'receive', 'inspect', 'refund'] as const;
const EVENTS = ['create', 'jobs', 'wait', 'deliver', 'import', ...ATTEMPTS] as const;

/**
 * One step: mostly what the desk offers somebody (`next`), else something that may be out of place; on which of what
 * there is, and with how many units (none: all of them).
 */
const step = fc.record({
  action: fc.oneof(
    { weight: 10, arbitrary: fc.constant('next' as const) },
    { weight: 3, arbitrary: fc.constant('jobs' as const) },
    { weight: 6, arbitrary: fc.constantFrom(...EVENTS) },
  ),
  pick: fc.nat(20),
  units: fc.integer({ min: 0, max: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Walk {
  readonly wanted: OrderWanted;
  readonly orderId: string;
  delivered: boolean;
}

test('whatever happens in whatever order, units and money stay within what was bought and paid, and somebody is next', async () => {
  let walks = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...BEHAVIOURS),
      fc.array(step, { minLength: 15, maxLength: 40, size: 'max' }),
      async (behaviour, steps) => {
        walks += 1;
        const wanted = orderWanted(`walk-${walks}-${shop.key()}`, behaviour, false);
        const order = await importedOrder(shop, wanted);
        const walk: Walk = { wanted, orderId: order.id, delivered: false };
        if (walks % 2 === 0) await take(walk, { action: 'deliver', pick: 0, units: 0 });
        for (const each of steps) {
          const before = await booksOf(order.id);
          const outcome = await take(walk, each);
          const after = await booksOf(order.id);
          if (outcome?.ok === false) expect(after).toEqual(before);
          checkBooks(after, await snapshotOf(shop, order.id));
        }
        await checkAudits(order.id);
      },
    ),
    { numRuns: 10 },
  );
}, 120_000);

function orderWanted(externalId: string, behaviour: string, delivered: boolean): OrderWanted {
  const state = delivered ? 'DELIVERED' : 'NOT_SHIPPED';
  const deliveredAt = new Date(shop.clock.now - 3_600_000).toISOString();
  const lots = [{ id: 'all', quantity: 4, state, ...(delivered && { deliveredAt }) }] as const;
  return {
    externalId,
    items: [
      { quantity: 4, total: '39.99', lots, tags: ['careful'] },
      { total: '0.02', quantity: 4, lots, tags: ['careful'] },
    ],
    shipping: '4.90',
    payments: [{ captured: '15.00', behaviour }, { captured: '29.91' }],
  };
}

async function take(walk: Walk, { action: kind, pick, units }: Step): Promise<Outcome<unknown> | null> {
  const { services, agent, key, clock } = shop;
  const { orderId } = walk;
  const action = kind === 'next' ? await offered(orderId, pick) : kind;
  const actor = shop.buyerOf(orderId);
  const line = await pickLine(orderId, pick);
  const requestId = line?.requestId ?? orderId;
  const lines = [{ lineId: line?.id ?? orderId, ...(units > 0 && { quantity: units }) }];
  const decision = { actor: agent, idempotencyKey: key(), requestId, lines };
  switch (action) {
    case 'create':
      return createFrom(await snapshotOf(shop, orderId), pick, units);
    case 'cancel':
      return services.cancelRequest({ ...decision, actor });
    case 'approve':
      return services.approveLines({ ...decision, returnAddressId });
    case 'reject':
      return services.rejectLines({ ...decision, code: 'OTHER', note: 'No.' });
    case 'enterShipment':
      return services.enterShipment({ ...decision, actor, carrier: 'DHL', trackingNumber: 'JD1' });
    case 'receive':
      return services.receiveReturn(decision);
    case 'inspect': {
      const found = pick % 3 === 0 ? REFUSED : ACCEPTED;
      return services.inspectLines({ ...decision, parts: lines.map((each) => ({ ...each, ...found })) });
    }
    case 'refund':
      return services.createRefund({ ...decision, lines: pick % 2 === 0 ? lines : null });
    case 'jobs':
      await shop.runJobs();
      return null;
    case 'wait':
      clock.now += units * 3_600_000;
      await services.sweep();
      return null;
    case 'deliver':
      walk.delivered = true;
      return importAgain(walk);
    case 'import':
      return importAgain(walk);
  }
}

/** Something that the desk offers the buyer or the seller to do to the picked line. */
async function offered(orderId: string, pick: number): Promise<(typeof EVENTS)[number]> {
  const line = await pickLine(orderId, pick);
  if (!line) return 'create';
  const names: string[] = [];
  for (const actor of [shop.agent, shop.buyerOf(orderId)]) {
    const [desk] = await shop.services.requestDesks({ actor, requestIds: [line.requestId] });
    const actions = desk?.lines.find(({ lineId }) => lineId === line.id)?.availableActions ?? [];
    names.push(...actions.map(({ action }) => action));
  }
  // Ends come last and seldom, so that walks get far.
  const ends = pick % 7 === 0;
  const possible = ATTEMPTS.filter((name) => names.includes(name) && (name === 'cancel' || name === 'reject') === ends);
  return possible[pick % Math.max(1, possible.length)] ?? 'jobs';
}

const ACCEPTED = { accepted: true, condition: 'AS_SENT', disposition: 'RESTOCK' } as const;
const REFUSED = { accepted: false, condition: 'WORN', disposition: 'RETURN_TO_BUYER', note: 'Worn.' } as const;

function importAgain({ wanted, delivered }: Walk) {
  const behaviour = wanted.payments?.[0]?.behaviour ?? 'settles';
  const order = orderDocument(orderWanted(wanted.externalId ?? '', behaviour, delivered));
  return shop.services.importOrder({ actor: shop.server, idempotencyKey: shop.key(), order });
}

function createFrom(order: OrderSnapshot, pick: number, quantity: number) {
  const { item, lot } = at(order, pick % 2);
  const arrived = lot.state === 'DELIVERED';
  const resolution = arrived ? 'REFUND_AND_RETURN' : 'REFUND_ONLY';
  const place = { orderItemId: item.id, lotId: lot.id };
  const line = changeOfMind(order, { ...place, quantity, resolution, returnNeeded: arrived, goodsReceived: arrived });
  const input = {
    actor: shop.buyerOf(order.id),
    idempotencyKey: shop.key(),
    orderId: order.id,
    lines: [line],
    details: '',
  };
  return shop.services.createRequest(input);
}

async function pickLine(orderId: string, pick: number): Promise<RequestLine | null> {
  const { lines } = await booksOf(orderId);
  return lines[pick % Math.max(1, lines.length)] ?? null;
}

/** Everything that money and units depend on, as it is stored. */
function booksOf(orderId: string) {
  return shop.own.database.inTenant(shop.merchantId, async (transaction) => {
    const request: Prisma.RefundRequestWhereInput = { orderId };
    return {
      lines: await transaction.requestLine.findMany({ where: { request }, orderBy: { id: 'asc' } }),
      claims: await transaction.claim.findMany({ where: { item: { orderId } }, orderBy: { id: 'asc' } }),
      refunds: await transaction.refundTransaction.findMany({
        where: { request },
        include: { parts: true },
        orderBy: { id: 'asc' },
      }),
      audit: await transaction.auditEntry.count({ where: { request } }),
    };
  });
}

type Books = Awaited<ReturnType<typeof booksOf>>;

function checkBooks({ lines, claims, refunds }: Books, order: OrderSnapshot): void {
  for (const { id, reserved, refunded, refundedElsewhere, captured } of order.payments) {
    const sum = (states: readonly string[]) =>
      refunds
        .filter(({ paymentId, state }) => paymentId === id && states.includes(state))
        .reduce((total, { amount }) => total + amount, 0n);
    expect(reserved).toBe(sum(['RESERVED', 'ACCEPTED', 'UNKNOWN']));
    expect(refunded).toBe(sum(['SUCCEEDED']));
    expect(refunded + reserved + refundedElsewhere).toBeLessThanOrEqual(captured);
  }
  for (const item of order.items) {
    const units = claims
      .filter(({ orderItemId }) => orderItemId === item.id)
      .flatMap(({ firstUnit, lastUnit }) => range(firstUnit, lastUnit));
    expect(new Set(units).size).toBe(units.length);
    expect(units.length).toBe(item.claimedUnits + item.settledUnits);
    const refunded = lines.filter(({ orderItemId, state }) => orderItemId === item.id && state === 'REFUNDED');
    expect(refunded.reduce((total, { goods }) => total + goods, 0n)).toBeLessThanOrEqual(item.total);
  }
  for (const line of lines) {
    const held = claims
      .filter(({ lineId }) => lineId === line.id)
      .reduce((sum, claim) => sum + claim.lastUnit - claim.firstUnit + 1, 0);
    const free = isFinal(line.state) || line.state === 'REJECTED';
    expect([line.state, held]).toEqual([line.state, free ? 0 : line.quantity]);
    if (!isFinal(line.state) && line.state !== 'REFUNDED') {
      expect([line.state, line.waitingFor === null, line.deadline === null]).toEqual([line.state, false, false]);
    }
    const paid = refunds
      .filter(({ state }) => state !== 'FAILED')
      .flatMap(({ parts }) => parts.filter(({ lineId }) => lineId === line.id));
    const sum = paid.reduce((total, { amount }) => total + amount, 0n);
    expect(sum).toBeLessThanOrEqual(line.refund);
    if (line.state === 'REFUNDED') expect(sum).toBe(line.refund);
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

async function checkAudits(orderId: string): Promise<void> {
  const requests = await shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.refundRequest.findMany({ where: { orderId }, select: { id: true } }),
  );
  for (const { id } of requests) {
    expect(await shop.services.verifyAudit({ actor: shop.agent, requestId: id })).toMatchObject({ intact: true });
  }
}
