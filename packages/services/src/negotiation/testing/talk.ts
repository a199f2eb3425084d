import type { Offer } from '@refund-widget/database';
import type { Actor, BuyerActor } from '../../actor.ts';
import type { MakeOfferInput } from '../../contract/offers.ts';
import { changeOfMind, madeRequest, onlyLine } from '../../testing/make-request.ts';
import { mustSucceed, type OpenShop } from '../../testing/open-shop.ts';
import { type ItemWanted, importedOrder } from '../../testing/order-documents.ts';

export interface Talk {
  readonly requestId: string;
  readonly lineId: string;
  readonly orderId: string;
  readonly buyer: BuyerActor;
}

let last = 7000;

/** A trade order under terms that leave everything to be agreed on, and a request about all units of its one item. */
export async function openTalk(shop: OpenShop, item: ItemWanted = {}, shipping = '0.00'): Promise<Talk> {
  last += 1;
  const items = [{ mode: 'TRADITIONAL_TRADE', quantity: 1, total: '30.00', ...item }];
  const order = await importedOrder(shop, { externalId: String(last), items, shipping });
  const lines = [changeOfMind(order, { reason: 'QUALITY_ISSUE' })];
  const requestId = await madeRequest(shop, order, { lines });
  const { id: lineId } = await onlyLine(shop, requestId);
  return { requestId, lineId, orderId: order.id, buyer: shop.buyerOf(order.id) };
}

/** A shop whose trade is negotiated. */
export async function tradeByAgreement({ services, merchantId }: OpenShop): Promise<void> {
  const assignment = { policyKey: 'traditional-trade', scope: 'MODE', value: 'TRADITIONAL_TRADE' } as const;
  mustSucceed(await services.assignPolicy({ merchantId, ...assignment }));
}

/** Half of the price back and the goods kept, unless said otherwise. */
export function proposal(
  shop: OpenShop,
  { requestId, lineId }: Talk,
  change: Partial<MakeOfferInput> = {},
): MakeOfferInput {
  return {
    ...{ actor: shop.agent, idempotencyKey: shop.key(), requestId, line: { lineId } },
    ...{ resolution: 'PARTIAL_REFUND', amount: { amount: '15.00', currencyCode: 'EUR' }, returnNeeded: false },
    ...change,
  };
}

export async function offered(shop: OpenShop, talk: Talk, change: Partial<MakeOfferInput> = {}): Promise<Offer> {
  mustSucceed(await shop.services.makeOffer(proposal(shop, talk, change)));
  const standing = (await offersOf(shop, talk)).find(({ state }) => state === 'STANDING');
  if (!standing) throw new Error('An offer was made and none stands');
  return standing;
}

/** Of all of the request's lines, in the order in which they were made. */
export function offersOf({ own, merchantId }: OpenShop, { requestId }: Pick<Talk, 'requestId'>): Promise<Offer[]> {
  return own.database.inTenant(merchantId, (transaction) =>
    transaction.offer.findMany({ where: { requestId }, orderBy: [{ version: 'asc' }, { id: 'asc' }] }),
  );
}

export function accepted(
  { services, key }: OpenShop,
  { requestId }: Talk,
  { id }: Offer,
  actor: Actor,
  quantity?: number,
) {
  return services.acceptOffer({ actor, idempotencyKey: key(), requestId, offerId: id, quantity });
}

export function declined({ services, key }: OpenShop, { requestId }: Talk, { id }: Offer, actor: Actor) {
  return services.declineOffer({ actor, idempotencyKey: key(), requestId, offerId: id, reason: 'Too little.' });
}

/** Lets the line's deadline, whatever it is now, pass. */
export async function timePasses(shop: OpenShop, { lineId }: Talk, days: number): Promise<void> {
  shop.clock.now += days * 86_400_000;
  await shop.services.passDeadline({ merchantId: shop.merchantId, lineId });
}
