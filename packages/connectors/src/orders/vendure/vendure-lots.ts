import type { OrderDocumentInput } from '../order-document.ts';
import type { VendureFulfillment, VendureLine, VendureOrder } from './vendure-export.ts';

type LotInput = NonNullable<OrderDocumentInput['items'][number]['lots']>[number];

/**
 * What each fulfilment holds of a line, oldest first, never more than the line still has: units cancelled after they
 * were sent leave the line but not the fulfilment, and are taken from the youngest ones.
 */
export function vendureLots(order: VendureOrder, line: VendureLine): LotInput[] {
  const live = order.fulfillments.filter((fulfillment) => fulfillment.state !== 'Cancelled');
  live.sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));
  let left = line.quantity;
  return live.flatMap((fulfillment) => {
    const sent = fulfillment.lines.filter((sentLine) => sentLine.orderLineId === line.id);
    const quantity = Math.min(
      left,
      sent.reduce((sum, sentLine) => sum + sentLine.quantity, 0),
    );
    left -= quantity;
    return quantity > 0 ? [lotOf(order, fulfillment, quantity)] : [];
  });
}

function lotOf(order: VendureOrder, fulfillment: VendureFulfillment, quantity: number): LotInput {
  const { id, state, method, trackingCode, updatedAt } = fulfillment;
  const delivered = state === 'Delivered';
  const shipped = delivered || state === 'Shipped';
  return {
    externalId: id,
    quantity,
    state: delivered ? 'DELIVERED' : shipped ? 'IN_TRANSIT' : 'NOT_SHIPPED',
    // The history may be cut; the fulfilment was last touched by its last move.
    shippedAt: shipped ? (movedAt(order, id, 'Shipped') ?? (delivered ? null : updatedAt)) : null,
    deliveredAt: delivered ? (movedAt(order, id, 'Delivered') ?? updatedAt) : null,
    carrier: method || null,
    trackingNumber: trackingCode || null,
  };
}

function movedAt(order: VendureOrder, fulfillmentId: string, to: string): string | null {
  const moves = order.history.filter(
    ({ type, data }) =>
      type === 'ORDER_FULFILLMENT_TRANSITION' && data.fulfillmentId === fulfillmentId && data.to === to,
  );
  return moves.at(-1)?.createdAt ?? null;
}
