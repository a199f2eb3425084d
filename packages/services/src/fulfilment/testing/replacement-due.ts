import type { OrderSnapshot } from '../../contract/orders.ts';
import type { RequestLineInput } from '../../contract/requests.ts';
import { addressOf, changeOfMind, linesOf, madeRequest } from '../../testing/make-request.ts';
import { mustSucceed, type OpenShop } from '../../testing/open-shop.ts';
import { importedOrder, type OrderWanted } from '../../testing/order-documents.ts';

/** A photo that the buyer uploaded for the order. */
export async function uploadedPhoto(shop: OpenShop, orderId: string, by = shop.buyerOf(orderId)): Promise<string> {
  const file = { kind: 'PHOTO', fileName: 'a.jpg', mediaType: 'image/jpeg', bytes: 100, sha256: 'ab' } as const;
  const { evidenceId } = mustSucceed(
    await shop.services.recordEvidence({ actor: by, orderId, ...file, storageKey: shop.key() }),
  );
  return evidenceId;
}

/** An order of a platform under whose terms goods may be exchanged. */
export function platformOrder(shop: OpenShop, wanted: OrderWanted): Promise<OrderSnapshot> {
  const items = (wanted.items ?? [{}]).map((item) => ({ tags: ['platform'], ...item }));
  return importedOrder(shop, { ...wanted, items });
}

/** A request with its photo. */
export async function requestWithPhoto(
  shop: OpenShop,
  order: OrderSnapshot,
  line: Partial<RequestLineInput>,
): Promise<string> {
  const evidence = [{ evidenceId: await uploadedPhoto(shop, order.id), requirement: 'photos-or-videos' }];
  return madeRequest(shop, order, { lines: [changeOfMind(order, line)], evidence });
}

/** Agreed to, sent back and found as it was sent: the goods of all lines are with the seller. */
export async function cameBack(shop: OpenShop, requestId: string, accepted = true): Promise<void> {
  const { services, agent, key } = shop;
  const lines = (await linesOf(shop, requestId)).map(({ id }) => ({ lineId: id }));
  const returnAddressId = await addressOf(shop, shop.sellers[0]);
  mustSucceed(await services.approveLines({ actor: agent, idempotencyKey: key(), requestId, lines, returnAddressId }));
  const parcel = { carrier: 'DHL', trackingNumber: 'JD123' };
  mustSucceed(await services.enterShipment({ actor: agent, idempotencyKey: key(), requestId, ...parcel }));
  mustSucceed(await services.receiveReturn({ actor: agent, idempotencyKey: key(), requestId, lines }));
  const found = accepted
    ? ({ accepted: true, condition: 'AS_SENT', disposition: 'RESTOCK' } as const)
    : ({ accepted: false, condition: 'WORN', disposition: 'RETURN_TO_BUYER', note: 'Worn outdoors.' } as const);
  const parts = lines.map((line) => ({ ...line, ...found }));
  mustSucceed(await services.inspectLines({ actor: agent, idempotencyKey: key(), requestId, parts }));
}

/** A replacement that is due for `quantity` units, all of whose old ones are back. */
export async function replacementDue(shop: OpenShop, order: OrderSnapshot, line: Partial<RequestLineInput> = {}) {
  const requestId = await requestWithPhoto(shop, order, { resolution: 'REPLACEMENT', ...line });
  await cameBack(shop, requestId);
  return requestId;
}

/** Ships a replacement for the whole request, and delivers it where it is to arrive. */
export async function replace(shop: OpenShop, requestId: string, { arrives = true } = {}): Promise<void> {
  const { services, agent, key } = shop;
  const lines = (await linesOf(shop, requestId)).map(({ id }) => ({ lineId: id }));
  const parcel = { kind: 'REPLACEMENT', carrier: 'DHL', trackingNumber: 'NEW-1' } as const;
  mustSucceed(
    await services.createForwardShipment({ actor: agent, idempotencyKey: key(), requestId, lines, ...parcel }),
  );
  if (!arrives) return;
  mustSucceed(await services.deliverForward({ actor: agent, idempotencyKey: key(), requestId, lines }));
}
