import type { RequestLine } from '@refund-widget/database';
import type { OrderSnapshot } from '../contract/orders.ts';
import type { CreateRequestInput, RequestLineInput } from '../contract/requests.ts';
import { mustSucceed, type OpenShop } from './open-shop.ts';
import { at } from './order-documents.ts';

/** A buyer who does not want `quantity` units of the order's first lot any more. */
export function changeOfMind(order: OrderSnapshot, line: Partial<RequestLineInput> = {}): RequestLineInput {
  const { item, lot } = at(order);
  return {
    ...{ orderItemId: item.id, lotId: lot.id, quantity: item.quantity, reason: 'CHANGE_OF_MIND' },
    ...{ resolution: 'REFUND_AND_RETURN', goodsReceived: lot.state === 'DELIVERED', returnNeeded: true },
    ...line,
  };
}

export function requestInput(
  shop: OpenShop,
  order: OrderSnapshot,
  input: Partial<CreateRequestInput> = {},
): CreateRequestInput {
  return {
    actor: shop.buyerOf(order.id),
    idempotencyKey: shop.key(),
    orderId: order.id,
    lines: [changeOfMind(order)],
    details: 'It does not suit me.',
    ...input,
  };
}

export async function madeRequest(
  shop: OpenShop,
  order: OrderSnapshot,
  input: Partial<CreateRequestInput> = {},
): Promise<string> {
  const { requestId } = mustSucceed(await shop.services.createRequest(requestInput(shop, order, input)));
  return requestId;
}

export function linesOf({ own, merchantId }: OpenShop, requestId: string): Promise<RequestLine[]> {
  return own.database.inTenant(merchantId, (transaction) =>
    transaction.requestLine.findMany({ where: { requestId }, orderBy: { position: 'asc' } }),
  );
}

/** The request's only line; throws where it has another number of them. */
export async function onlyLine(shop: OpenShop, requestId: string): Promise<RequestLine> {
  const [line, ...others] = await linesOf(shop, requestId);
  if (!line || others.length > 0) throw new Error(`Request ${requestId} has not one line`);
  return line;
}

/** Where the seller's returns go. */
export async function addressOf({ own, merchantId }: OpenShop, sellerId: string): Promise<string> {
  const address = await own.database.inTenant(merchantId, (transaction) =>
    transaction.returnAddress.findFirstOrThrow({ where: { sellerId } }),
  );
  return address.id;
}
