import type { OrderSnapshot } from '@refund-widget/services';
import type { RequestContext } from '../../request/context.ts';

/** The order that a row belongs to; whoever may see the row may see its order. */
export async function orderOf(orderId: string, context: RequestContext): Promise<OrderSnapshot> {
  const order = await context.orders.load(orderId);
  if (order === null) throw new Error(`A row of order ${orderId} was answered to somebody who may not see the order.`);
  return order;
}

/** An amount of a row in its order's currency. */
export async function moneyOf(amount: bigint, orderId: string, context: RequestContext) {
  const { currency } = await orderOf(orderId, context);
  return { amount, currency };
}
