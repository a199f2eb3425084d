import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import type { RequestDesk, RequestLineInput } from '../contract/requests.ts';
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

async function request(wanted: OrderWanted = {}, line: Partial<RequestLineInput> = {}) {
  orders += 1;
  const order = await importedOrder(shop, { externalId: `order-${orders}`, ...wanted });
  const requestId = await madeRequest(shop, order, { lines: [changeOfMind(order, line)] });
  return { requestId, order, line: await onlyLine(shop, requestId), buyer: shop.buyerOf(order.id) };
}

async function deskFor(actor: Actor, requestId: string): Promise<RequestDesk> {
  const [desk] = await shop.services.requestDesks({ actor, requestIds: [requestId] });
  if (!desk) throw new Error('The actor does not see the request');
  return desk;
}

const actions = ({ availableActions }: Pick<RequestDesk, 'availableActions'>) =>
  availableActions.map(({ action, primary }) => (primary ? `${action}!` : action));

async function approve({ requestId, order, line }: Awaited<ReturnType<typeof request>>) {
  const returnAddressId = await addressOf(shop, order.items[0]?.seller.id ?? '');
  const decision = { actor: shop.agent, idempotencyKey: shop.key(), requestId, lines: [{ lineId: line.id }] };
  mustSucceed(await shop.services.approveLines({ ...decision, returnAddressId }));
}

/** Agreed to without a return, so its refund is due. */
async function due(wanted: OrderWanted) {
  const made = await request({ ...NOT_SHIPPED, ...wanted }, { resolution: 'REFUND_ONLY', returnNeeded: false });
  if (made.line.state === 'SUBMITTED') await approve(made);
  return made;
}

async function refund(requestId: string): Promise<readonly string[]> {
  const input = { actor: shop.agent, idempotencyKey: shop.key(), requestId };
  return mustSucceed(await shop.services.createRefund(input)).refundIds;
}

describe('a request that waits for the seller', () => {
  it('offers each viewer what they may do, and only what there is a call for', async () => {
    const { requestId, line, buyer } = await request();
    const desk = await deskFor(shop.agent, requestId);
    expect(actions(desk)).toEqual(['approve!', 'makeOffer', 'askInformation', 'reject']);
    expect(new Set(desk.availableActions.flatMap(({ lineIds }) => lineIds))).toEqual(new Set([line.id]));
    expect(actions(await deskFor(buyer, requestId))).toEqual(['addEvidence', 'cancel', 'sendMessage']);
    expect(actions(await deskFor(await shop.staff('MEDIATOR', 'Mona', []), requestId))).toEqual([]);
  });

  it('says who is waited for, until when, in which zone, and what happens otherwise', async () => {
    const { requestId, line } = await request();
    const desk = await deskFor(shop.agent, requestId);
    expect(desk.lines.map(({ waiting }) => waiting)).toEqual([
      {
        ...{ actor: 'SELLER', otherwise: 'ALLOW_ESCALATION', clause: null, timeZone: 'Europe/Berlin' },
        deadline: line.deadline?.getTime(),
      },
    ]);
  });

  it('carries what the engine decided at submission, and the price of every unit', async () => {
    const { requestId } = await request({ items: [{ quantity: 3, total: '10.00' }] });
    const desk = await deskFor(shop.agent, requestId);
    const [line] = desk.lines;
    expect(line?.shares).toEqual([
      { unit: 1, amount: 333n },
      { unit: 2, amount: 334n },
      { unit: 3, amount: 333n },
    ]);
    expect(line?.rules.map(({ outcome }) => outcome)).not.toContain('FAIL');
    expect(line?.window?.closesAt).toBe(Date.UTC(2026, 10, 27, 23));
    expect(line?.postage.payer).toBe('BUYER');
    expect(line?.allowedDeductions.map(({ code }) => code)).toEqual(['DUTIES', 'HANDLING']);
    expect(desk.total).toBe(1_000n);
  });
});

describe('money at the desk', () => {
  it('is planned over the payments as it would be sent, until it is on its way', async () => {
    const { requestId, order } = await due({ payments: [{ captured: '20.00' }, { captured: '10.00' }] });
    const desk = await deskFor(shop.agent, requestId);
    const [first, second] = order.payments;
    expect(actions(desk)).toEqual(['refund!']);
    expect(desk.plannedPortions).toEqual([
      { paymentId: first?.id, amount: 2_000n },
      { paymentId: second?.id, amount: 1_000n },
    ]);
    await refund(requestId);
    const sent = await deskFor(shop.agent, requestId);
    expect(sent.plannedPortions).toEqual([]);
    expect(actions(sent)).toEqual([]);
    expect(sent.total).toBe(3_000n);
  });

  it('that a person has to transfer is recorded by that person; a provider’s is not', async () => {
    const manual = await due({ payments: [{ captured: '30.00', provider: 'manual' }] });
    await refund(manual.requestId);
    const card = await due({});
    await refund(card.requestId);
    await shop.runJobs();
    expect(actions(await deskFor(shop.agent, manual.requestId))).toEqual(['recordTransfer!']);
    expect(actions(await deskFor(manual.buyer, manual.requestId))).toEqual(['sendMessage']);
    const page = await shop.services.requestQueue({ actor: shop.agent, filter: { view: 'TO_PAY' } });
    expect(mustSucceed(page).edges.map(({ node }) => node)).toContain(manual.requestId);
    expect(mustSucceed(page).edges.map(({ node }) => node)).not.toContain(card.requestId);
  });

  it('that failed is due again, and offered again', async () => {
    const { requestId } = await due({ payments: [{ captured: '30.00', behaviour: 'refused' }] });
    await refund(requestId);
    await shop.runJobs();
    const desk = await deskFor(shop.agent, requestId);
    expect(actions(desk)).toEqual(['refund!', 'prepareManualPayout']);
    expect(desk.plannedPortions.map(({ amount }) => amount)).toEqual([3_000n]);
  });

  it('of a request that was declined is nothing', async () => {
    const { requestId, line } = await request();
    const decision = { actor: shop.agent, idempotencyKey: shop.key(), requestId, lines: [{ lineId: line.id }] };
    mustSucceed(await shop.services.rejectLines({ ...decision, code: 'USED', note: 'Traces of tea.' }));
    const desk = await deskFor(shop.agent, requestId);
    expect([desk.total, desk.plannedPortions, actions(desk)]).toEqual([0n, [], []]);
  });
});

it('fifty requests cost one round trip, and those the actor may not see are left out', async () => {
  const own = await Promise.all(Array.from({ length: 49 }, () => request()));
  const other = await request({ items: [{ seller: 'fern' }] });
  const requestIds = [...own, other].map(({ requestId }) => requestId);
  const { services, trips } = countingTrips();
  // The first time in a process, policy versions are read and kept.
  await services.requestDesks({ actor: shop.agent, requestIds });
  const before = trips();
  const desks = await services.requestDesks({ actor: shop.agent, requestIds: [...requestIds, 'R-1'] });
  expect(trips() - before).toBe(1);
  expect(desks.map(({ requestId }) => requestId).sort()).toEqual(own.map(({ requestId }) => requestId).sort());
});

function countingTrips() {
  let count = 0;
  const { database } = shop.own;
  const query = database.pool.query.bind(database.pool);
  const pool = new Proxy(database.pool, {
    get: (target, name) => {
      if (name !== 'query') return Reflect.get(target, name, target);
      count += 1;
      return query;
    },
  });
  const inTenant: typeof database.inTenant = (...input) => {
    count += 1;
    return database.inTenant(...input);
  };
  return {
    services: createServices({ ...shop.dependencies, database: { ...database, pool, inTenant } }),
    trips: () => count,
  };
}
