import { allocate } from '@refund-widget/domain';

export interface ShippingShare {
  readonly shipping: bigint;
  readonly standardShipping: bigint;
}

/**
 * Every item's part of the outbound shipping, by largest remainder in proportion to what it cost, fixed at import. Items
 * without units carry nothing; where no item has units, the shipping stays with the order. Minor units.
 */
export function allocateShipping(
  items: readonly { readonly total: bigint; readonly quantity: number }[],
  order: { readonly shippingTotal: bigint; readonly standardShipping: bigint },
): ShippingShare[] {
  const bearing = items.flatMap(({ quantity }, index) => (quantity > 0 ? [index] : []));
  const parts = items.map(() => ({ shipping: 0n, standardShipping: 0n }));
  if (bearing.length === 0) return parts;
  const shipping = allocate(
    order.shippingTotal,
    bearing.map((index) => items[index]?.total ?? 0n),
  );
  // In proportion to the shipping itself, so that no item's standard part exceeds its shipping.
  const standard = allocate(order.standardShipping, shipping);
  for (const [position, index] of bearing.entries()) {
    parts[index] = { shipping: shipping[position] ?? 0n, standardShipping: standard[position] ?? 0n };
  }
  return parts;
}
