import type { OrderDocumentInput } from '@refund-widget/connectors';
import { parseMoney, toDecimalString } from '@refund-widget/domain';
import type { DemoCustomer } from '../demo-directory.ts';

type ItemInput = OrderDocumentInput['items'][number];
type PaymentInput = NonNullable<OrderDocumentInput['payments']>[number];

export interface DemoItem extends Omit<ItemInput, 'externalId' | 'imageUrl'> {
  readonly sku: string;
  /** A file of the shop's product pictures, without its ending. */
  readonly picture: string;
}

export interface DemoOrder {
  readonly id: string;
  readonly customer: DemoCustomer;
  readonly buyerKind?: 'CONSUMER' | 'BUSINESS';
  readonly currency: string;
  readonly placedAt: string;
  readonly contractSignedAt?: string;
  readonly items: readonly DemoItem[];
  readonly shipping?: { readonly total: string; readonly standard?: string };
  /** All of it by one card when left out. */
  readonly payments?: readonly PaymentInput[];
}

/** Writes an order in the documented format; its total is the sum of what it lists. */
export function buildOrder(order: DemoOrder): OrderDocumentInput {
  const { id, customer, currency, placedAt, items } = order;
  const shipping = order.shipping ?? { total: '0' };
  const total = addUp(currency, [...items.map((item) => item.total), shipping.total]);
  return {
    externalId: id,
    number: id,
    source: 'demo',
    currency,
    placedAt,
    customer: { id: customer.id, name: customer.name, email: customer.email },
    buyer: { country: customer.country, kind: order.buyerKind ?? 'CONSUMER', locale: customer.locale },
    ...(order.contractSignedAt ? { contractSignedAt: order.contractSignedAt } : {}),
    withdrawalInformedAt: placedAt,
    total,
    items: items.map(({ picture, ...item }, index) => ({
      ...item,
      externalId: `${id}-${index + 1}`,
      imageUrl: `/products/${picture}.svg`,
    })),
    shipping,
    payments: [...(order.payments ?? [card(id, total, placedAt)])],
  };
}

/** A card that the sandbox provider pays back to. */
export function card(
  orderId: string,
  captured: string,
  capturedAt: string,
  behaviour: PaymentInput['sandboxBehaviour'] = 'settles',
): PaymentInput {
  return {
    externalId: `${orderId}-card`,
    method: 'card',
    label: 'Visa ··4242',
    provider: 'sandbox',
    reference: `ch_${orderId}`,
    captured,
    capturedAt,
    sandboxBehaviour: behaviour,
  };
}

export function giftCard(orderId: string, captured: string, capturedAt: string): PaymentInput {
  return {
    externalId: `${orderId}-gift`,
    method: 'gift-card',
    label: 'Gift card ··9031',
    provider: 'sandbox',
    reference: `gc_${orderId}`,
    captured,
    capturedAt,
    sandboxBehaviour: 'settles',
  };
}

/** A bank transfer, which a person pays back. */
export function bankTransfer(orderId: string, captured: string, capturedAt: string): PaymentInput {
  return {
    externalId: `${orderId}-bank`,
    method: 'bank-transfer',
    label: 'Bank transfer',
    provider: 'manual',
    reference: `bank_${orderId}`,
    captured,
    capturedAt,
  };
}

/** One delivery of some units. */
export function delivered(quantity: number, shippedAt: string, deliveredAt: string) {
  const tracking = { carrier: 'Swiss Post', trackingNumber: `99.60.${deliveredAt.slice(5, 10)}.${quantity}` };
  return { externalId: 'parcel-1', quantity, state: 'DELIVERED' as const, shippedAt, deliveredAt, ...tracking };
}

/** Units on their way. */
export function inTransit(quantity: number, shippedAt: string, expectedAt: string) {
  const tracking = { carrier: 'Swiss Post', trackingNumber: `99.61.${shippedAt.slice(5, 10)}.${quantity}` };
  return { externalId: 'parcel-2', quantity, state: 'IN_TRANSIT' as const, shippedAt, expectedAt, ...tracking };
}

function addUp(currency: string, amounts: readonly string[]): string {
  let amount = 0n;
  for (const text of amounts) {
    const parsed = parseMoney(text, currency);
    if (!parsed.ok) throw new Error(`${text} is no amount in ${currency}`);
    amount += parsed.value.amount;
  }
  return toDecimalString({ amount, currency });
}
