import type { Prisma } from '@refund-widget/database';
import type { Actor } from '../actor.ts';
import type { World } from './open-world.ts';
import type { Seeded } from './seeded.ts';

const PARTS = {
  lines: { orderBy: { position: 'asc' } },
  offers: { where: { state: 'STANDING' } },
  questions: { where: { state: 'OPEN' } },
  supplierLegs: true,
  disputes: { where: { state: 'OPEN' } },
  manualPayouts: { where: { state: 'PREPARED' } },
  payables: true,
  refunds: { include: { parts: true } },
} as const satisfies Prisma.RefundRequestInclude;

export type RequestNow = Prisma.RefundRequestGetPayload<{ include: typeof PARTS }>;
export type LineNow = RequestNow['lines'][number];

/** A request as it stands, one of its lines, and somebody who looks at it. */
export interface Situation {
  readonly world: World;
  readonly random: Seeded;
  readonly actor: Actor;
  readonly request: RequestNow;
  readonly line: LineNow;
}

/** An order's requests, oldest first: which there are, and whether somebody still has something to do. */
export function requestsOf({ shop }: World, orderId: string): Promise<{ id: string; open: boolean }[]> {
  return shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.refundRequest.findMany({
      where: { orderId },
      select: { id: true, open: true },
      orderBy: { number: 'asc' },
    }),
  );
}

export function requestNow({ shop }: World, id: string): Promise<RequestNow> {
  return shop.own.database.inTenant(shop.merchantId, (transaction) =>
    transaction.refundRequest.findUniqueOrThrow({ where: { id }, include: PARTS }),
  );
}

/** Everybody who may have something to do with it. */
export async function peopleAround(world: World, { orderId, sellerId, supplierLegs }: RequestNow): Promise<Actor[]> {
  const { shop, services, agents, administrators, mediators } = world;
  const agent = agents.find(({ sellerIds }) => sellerIds.includes(sellerId)) ?? agents[0];
  const suppliers: Actor[] = [];
  for (const { id, linkVersion } of supplierLegs) {
    const actor = await services.supplierActor({ merchantId: shop.merchantId, legId: id, version: linkVersion });
    if (actor) suppliers.push(actor);
  }
  return [shop.buyerOf(orderId), agent, ...administrators, ...mediators, ...suppliers];
}

/** What the API offers somebody about a line. */
export async function offeredTo(world: World, actor: Actor, request: RequestNow, lineId: string): Promise<string[]> {
  if (actor.kind === 'SUPPLIER') {
    const task = await world.services.supplierTask({ actor });
    const line = task?.lines.find((each) => each.lineId === lineId);
    return (line?.availableActions ?? []).map(({ action }) => action);
  }
  const [desk] = await world.services.requestDesks({ actor, requestIds: [request.id] });
  const line = desk?.lines.find((each) => each.lineId === lineId);
  return (line?.availableActions ?? []).map(({ action }) => action);
}
