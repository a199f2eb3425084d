import { type Decimal, roundDecimal } from '@refund-widget/domain';
import type { OrderDocumentInput } from '../order-document.ts';
import type { MedusaOrder } from './medusa-export.ts';

type LotInput = NonNullable<OrderDocumentInput['items'][number]['lots']>[number];

/** What each fulfilment holds of an item, oldest first. Only packed counts as not shipped; cancelled ones hold nothing. */
export function medusaLots(order: MedusaOrder, itemId: string): LotInput[] {
  const live = order.fulfillments.filter((fulfillment) => fulfillment.canceled_at == null);
  live.sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
  return live.flatMap((fulfillment) => {
    const quantity = fulfillment.items
      .filter((item) => item.line_item_id === itemId)
      .reduce((sum, item) => sum + wholeUnits(item.quantity), 0);
    if (quantity === 0) return [];
    return [
      {
        externalId: fulfillment.id,
        quantity,
        state: stateOf(fulfillment),
        shippedAt: fulfillment.shipped_at ?? null,
        deliveredAt: fulfillment.delivered_at ?? null,
        carrier: fulfillment.provider_id ?? null,
        trackingNumber: fulfillment.labels.find((label) => label.tracking_number)?.tracking_number ?? null,
      },
    ];
  });
}

/** The order's own status stays `pending` after delivery, so the fulfilment's instants decide. */
function stateOf({ shipped_at, delivered_at }: MedusaOrder['fulfillments'][number]): LotInput['state'] {
  if (delivered_at != null) return 'DELIVERED';
  return shipped_at == null ? 'NOT_SHIPPED' : 'IN_TRANSIT';
}

/** Half a unit stays half a unit, and is refused with the document. */
export function wholeUnits(quantity: Decimal): number {
  return Number(roundDecimal(quantity, 6)) / 1_000_000;
}
