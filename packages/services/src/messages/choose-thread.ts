import type { Transaction } from '@refund-widget/database';
import type { SendMessageInput } from '../contract/messages.ts';
import type { OrderSnapshot } from '../contract/orders.ts';
import { isUuid } from '../kernel/uuid.ts';
import { done, type Outcome, problem, refused } from '../outcome.ts';
import { seesRequest } from '../reads/visibility.ts';

/** With which seller, and about which request if any. */
export interface Thread {
  readonly sellerId: string;
  readonly requestId: string | null;
}

/** The thread a message goes to: its request's seller, the seller named, or the order's only one. */
export async function chooseThread(
  transaction: Transaction,
  order: OrderSnapshot,
  { actor, requestId, sellerId }: SendMessageInput,
): Promise<Outcome<Thread>> {
  // Those of an order that an agent may see are their own.
  const sellers = new Set(order.items.map(({ seller }) => seller.id));
  if (sellerId != null && !sellers.has(sellerId)) {
    return refused(problem('SELLER_NOT_FOUND', 'No such seller sold anything of this order.', ['sellerId']));
  }
  if (requestId != null) {
    const where = { id: requestId, orderId: order.id };
    const request = isUuid(requestId) ? await transaction.refundRequest.findFirst({ where }) : null;
    const facts = request && { sellerId: request.sellerId, orderId: order.id, customerId: order.customerId };
    if (!facts || !seesRequest(actor, facts)) {
      return refused(problem('REQUEST_NOT_FOUND', 'This order has no such request.', ['requestId']));
    }
    if (sellerId != null && sellerId !== facts.sellerId) {
      return refused(problem('SELLER_MISMATCH', 'The request is with another seller.', ['sellerId']));
    }
    return done({ sellerId: facts.sellerId, requestId });
  }
  if (sellerId != null) return done({ sellerId, requestId: null });
  const [only, ...others] = sellers;
  if (only !== undefined && others.length === 0) return done({ sellerId: only, requestId: null });
  return refused(
    problem('SELLER_REQUIRED', 'This order has several sellers. Say which one you write to.', ['sellerId']),
  );
}
