import type { Prisma } from '@refund-widget/database';
import type { Actor } from '../actor.ts';
import type { OrderSnapshot } from '../contract/orders.ts';

/**
 * Sellers an actor is confined to; null when they see all of the merchant's. A supplier's contact sees no seller's orders
 * or requests at all, only the leg of their link (`suppliers/supplier-task.ts`).
 */
export function confinedTo(actor: Actor): readonly string[] | null {
  if (actor.kind === 'SUPPLIER') return [];
  if (actor.kind !== 'STAFF') return null;
  return actor.role === 'AGENT' || actor.role === 'SALES_CONTACT' ? actor.sellerIds : null;
}

/** What the actor may see of an order: all of it, their sellers' items, or nothing. */
export function visibleOrder(actor: Actor, order: OrderSnapshot | null): OrderSnapshot | null {
  if (!order || order.merchantId !== actor.merchantId) return null;
  if (actor.kind === 'BUYER') return buyerSees(actor.scope, order.id, order.customerId) ? seenByBuyer(order) : null;
  const sellerIds = confinedTo(actor);
  if (!sellerIds) return order;
  const items = order.items.filter(({ seller }) => sellerIds.includes(seller.id));
  return items.length === 0 ? null : { ...order, items };
}

/** Warts of an import are the merchant's business. */
function seenByBuyer(order: OrderSnapshot): OrderSnapshot {
  return order.flags.length === 0 ? order : { ...order, flags: [] };
}

export function seesRequest(
  actor: Actor,
  request: { readonly sellerId: string; readonly orderId: string; readonly customerId: string | null },
): boolean {
  if (actor.kind === 'BUYER') return buyerSees(actor.scope, request.orderId, request.customerId);
  const sellerIds = confinedTo(actor);
  return sellerIds === null || sellerIds.includes(request.sellerId);
}

function buyerSees(scope: { orderId: string } | { customerId: string }, orderId: string, customerId: string | null) {
  if ('orderId' in scope) return scope.orderId === orderId;
  return customerId !== null && scope.customerId === customerId;
}

/** The same as `visibleOrder`, for a query. */
export function ordersVisibleTo(actor: Actor): Prisma.OrderWhereInput {
  if (actor.kind === 'BUYER') {
    return 'orderId' in actor.scope ? { id: actor.scope.orderId } : { customerId: actor.scope.customerId };
  }
  const sellerIds = confinedTo(actor);
  return sellerIds === null ? {} : { items: { some: { sellerId: { in: [...sellerIds] } } } };
}

/** The same as `seesRequest`, for a query. */
export function requestsVisibleTo(actor: Actor): Prisma.RefundRequestWhereInput {
  if (actor.kind === 'BUYER') {
    return 'orderId' in actor.scope
      ? { orderId: actor.scope.orderId }
      : { order: { customerId: actor.scope.customerId } };
  }
  const sellerIds = confinedTo(actor);
  return sellerIds === null ? {} : { sellerId: { in: [...sellerIds] } };
}

/** Messages of orders the actor may see, in threads with their sellers; notes are for staff and nobody else. */
export function messagesVisibleTo(actor: Actor): Prisma.MessageWhereInput {
  const threads: Prisma.MessageWhereInput = { conversation: { order: ordersVisibleTo(actor) } };
  if (actor.kind !== 'STAFF') return { ...threads, audience: 'EVERYONE' };
  const sellerIds = confinedTo(actor);
  return sellerIds === null ? threads : { ...threads, sellerId: { in: [...sellerIds] } };
}
