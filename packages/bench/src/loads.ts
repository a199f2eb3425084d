import { randomUUID } from 'node:crypto';
import type { Load } from './measure-load.ts';
import { createDocument, eligibilityDocument, queueDocument } from './operations.ts';
import type { Prepared } from './serve-ours.ts';

export type Scenario = 'eligibility' | 'create' | 'queue';

const origin = 'https://bench.example';

/** One unit after the other over all orders, so that no two requests ask for the same. */
function* units(
  orders: Prepared['orders'],
): Generator<{ orderId: string; itemId: string; lotId: string; unit: number }> {
  for (let unit = 1; ; unit += 1) {
    for (const order of orders) {
      for (const item of order.items) {
        if (unit > item.quantity) return;
        yield { orderId: order.id, itemId: item.id, lotId: item.lotId, unit };
      }
    }
  }
}

/** The first half of the orders is ours to claim from, the second the raw server's: neither waits for the other's rows. */
function half(ours: Prepared, part: 0 | 1): () => { orderId: string; itemId: string; lotId: string; unit: number } {
  const middle = Math.floor(ours.orders.length / 2);
  const free = units(part === 0 ? ours.orders.slice(0, middle) : ours.orders.slice(middle));
  return () => {
    const { value, done } = free.next();
    if (done || value === undefined) throw new Error('Every unit is claimed; prepare more orders.');
    return value;
  };
}

export function ourLoads(ours: Prepared): Record<Scenario, Load> {
  const first = ours.orders[0];
  if (first === undefined) throw new Error('There is no order to measure with.');
  const server = { authorization: `Bearer ${ours.apiKey}` };
  const buyer = { authorization: `Bearer ${ours.buyerToken}`, origin };
  const next = half(ours, 0);
  const global = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');
  const load = (headers: Record<string, string>, bodyOf: () => string, expected: string): Load => ({
    ...{ url: ours.origin, path: '/graphql', headers, bodyOf },
    check: (body) => expectText(body, expected),
  });
  const eligibility = JSON.stringify({ query: eligibilityDocument, variables: { id: first.externalId } });
  const queue = JSON.stringify({ query: queueDocument });
  return {
    eligibility: load(buyer, () => eligibility, '"ELIGIBLE"'),
    queue: load(server, () => queue, '"R-'),
    create: load(
      server,
      () => {
        const { orderId, itemId, lotId } = next();
        const line = { orderItemId: global('OrderItem', itemId), lotId: global('Lot', lotId), quantity: 1 };
        const wanted = { ...line, reason: 'CHANGE_OF_MIND', resolution: 'REFUND_AND_RETURN', goodsReceived: true };
        const input = {
          orderId: global('Order', orderId),
          lines: [{ ...wanted, returnNeeded: true }],
          details: 'The colour does not go with the room after all.',
          idempotencyKey: randomUUID(),
        };
        return JSON.stringify({ query: createDocument, variables: { input } });
      },
      '"SUBMITTED"',
    ),
  };
}

export function rawLoads(ours: Prepared, url: string): Record<Scenario, Load> {
  const next = half(ours, 1);
  const load = (path: string, bodyOf: () => string, expected: string): Load => ({
    ...{ url, path, headers: {}, bodyOf },
    check: (body) => expectText(body, expected),
  });
  const eligibility = JSON.stringify({ orderId: ours.orders[0]?.externalId });
  return {
    eligibility: load('/eligibility', () => eligibility, '"ELIGIBLE"'),
    queue: load('/queue', () => '{}', '"R-'),
    create: load('/create', () => JSON.stringify(next()), '"SUBMITTED"'),
  };
}

/** The first item of our own answer, for the raw server to answer in the same shape and size. */
export async function readTemplate(ours: Prepared): Promise<unknown> {
  const { url, path, headers, bodyOf } = ourLoads(ours).eligibility;
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: bodyOf(),
  });
  const body = await answer.json();
  const item: unknown = body.data?.order?.items?.[0];
  if (item === undefined) throw new Error(`There is no eligibility to take as a template: ${JSON.stringify(body)}`);
  return item;
}

function expectText(body: string, expected: string): void {
  if (!body.includes(expected)) throw new Error(`Expected ${expected} in the answer: ${body.slice(0, 1000)}`);
}
