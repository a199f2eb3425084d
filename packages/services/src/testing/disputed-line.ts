import type { RequestLine } from '@refund-widget/database';
import type { BuyerActor, StaffActor } from '../actor.ts';
import type { DecideDisputeInput } from '../contract/disputes.ts';
import type { OrderSnapshot } from '../contract/orders.ts';
import { changeOfMind, linesOf, madeRequest, onlyLine } from './make-request.ts';
import { mustSucceed, type OpenShop } from './open-shop.ts';
import { type ItemWanted, importedOrder, type OrderWanted } from './order-documents.ts';

/** A request of one line on an order under the marketplace's terms, which offer disputes and an appeal. */
export interface MarketRequest {
  readonly order: OrderSnapshot;
  readonly requestId: string;
  readonly lineId: string;
  readonly buyer: BuyerActor;
}

/** Marketplace terms for whatever is tagged `market`. */
export async function offerDisputes({ services, merchantId }: OpenShop): Promise<void> {
  const assignment = {
    merchantId,
    policyKey: 'marketplace-14-day-with-dispute',
    scope: 'TAG',
    value: 'market',
  } as const;
  mustSucceed(await services.assignPolicy(assignment));
}

let orders = 0;

export async function marketRequest(
  shop: OpenShop,
  item: ItemWanted = {},
  wanted: OrderWanted = {},
): Promise<MarketRequest> {
  orders += 1;
  const items = [{ ...item, tags: ['market', ...(item.tags ?? [])] }];
  const order = await importedOrder(shop, { externalId: `market-${orders}`, ...wanted, items });
  const requestId = await madeRequest(shop, order, { lines: [changeOfMind(order)] });
  const line = await onlyLine(shop, requestId);
  return { order, requestId, lineId: line.id, buyer: shop.buyerOf(order.id) };
}

/** Declined by the seller, and taken to the mediator by the buyer. */
export async function disputedRequest(
  shop: OpenShop,
  item: ItemWanted = {},
  wanted: OrderWanted = {},
): Promise<MarketRequest> {
  const made = await marketRequest(shop, item, wanted);
  await decline(shop, made);
  mustSucceed(await openDispute(shop, made));
  return made;
}

export async function decline(shop: OpenShop, { requestId, lineId }: MarketRequest): Promise<void> {
  const decision = { actor: shop.agent, idempotencyKey: shop.key(), requestId, lines: [{ lineId }] };
  mustSucceed(await shop.services.rejectLines({ ...decision, code: 'USED', note: 'It shows traces of use.' }));
}

export function openDispute(shop: OpenShop, { requestId, buyer }: MarketRequest, reason = 'It was never used.') {
  return shop.services.openDispute({ actor: buyer, idempotencyKey: shop.key(), requestId, reason });
}

/** A whole refund without return, unless told otherwise. */
export function decide(
  shop: OpenShop,
  actor: StaffActor,
  { requestId, lineId }: MarketRequest,
  terms: Partial<DecideDisputeInput> = {},
) {
  return shop.services.decideDispute({
    ...{ actor, idempotencyKey: shop.key(), requestId, lines: [{ lineId }] },
    ...{ outcome: 'REFUND_DUE', reason: 'The photos show no traces of use.' },
    ...terms,
  });
}

/** Sends what is due, and lets the provider settle it. */
export async function refundAll(shop: OpenShop, { requestId }: MarketRequest): Promise<void> {
  mustSucceed(await shop.services.createRefund({ actor: shop.agent, idempotencyKey: shop.key(), requestId }));
  await settleAll(shop);
}

export async function settleAll(shop: OpenShop): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await shop.runJobs();
    shop.clock.now += 5_000;
  }
  await shop.runJobs();
}

export async function lineNow(shop: OpenShop, { requestId, lineId }: MarketRequest): Promise<RequestLine> {
  const line = (await linesOf(shop, requestId)).find(({ id }) => id === lineId);
  if (!line) throw new Error(`Request ${requestId} has no line ${lineId}`);
  return line;
}

/** The request's disputes with their decisions, in the order in which they were opened. */
export function disputesOf({ own, merchantId }: OpenShop, { requestId }: MarketRequest) {
  return own.database.inTenant(merchantId, (transaction) =>
    transaction.dispute.findMany({ where: { requestId }, include: { decisions: true }, orderBy: { id: 'asc' } }),
  );
}

export function paymentsOf({ own, merchantId }: OpenShop, { order }: MarketRequest) {
  return own.database.inTenant(merchantId, (transaction) =>
    transaction.payment.findMany({ where: { orderId: order.id }, orderBy: { position: 'asc' } }),
  );
}
