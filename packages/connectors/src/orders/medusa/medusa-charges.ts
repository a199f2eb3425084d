import {
  addDecimals,
  type Decimal,
  decimal,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
} from '@refund-widget/domain';
import { roundParts, withoutNoise } from '../round-parts.ts';
import type { MedusaItem, MedusaOrder, MedusaShippingMethod } from './medusa-export.ts';

/** Exact amounts in major units, tax included. */
export interface Charge {
  /** For all that was ordered. */
  readonly charged: Decimal;
  /** The tax within it. */
  readonly tax: Decimal;
  /** For what has not come back: what Medusa calls the line's total. */
  readonly remaining: Decimal;
}

/** What was charged, exactly and in minor units that add up: one figure an item, the last for delivery. */
export interface MedusaCharges {
  readonly items: readonly Charge[];
  /** Exact, before rounding. */
  readonly charged: Decimal;
  /** Exact: what Medusa should show as the order's total. */
  readonly remaining: Decimal;
  readonly total: bigint;
  readonly itemTotals: readonly bigint[];
  readonly itemTaxes: readonly bigint[];
  readonly shippingTotal: bigint;
  readonly taxTotal: bigint;
}

/** Adds up an order's charges and rounds them once. */
export function readCharges(order: MedusaOrder, exponent: number): MedusaCharges {
  const items = order.items.map(chargeForItem);
  const shipping = order.shipping_methods.map(chargeForShipping);
  const shippingCharged = sumDecimals(shipping.map((charge) => charge.charged));
  const rounded = roundParts([...items.map((charge) => charge.charged), shippingCharged], exponent);
  const credited = sumDecimals(order.credit_lines.map((line) => line.amount));
  const left = sumDecimals([...items, ...shipping].map((charge) => charge.remaining));
  const itemTotals = rounded.parts.slice(0, items.length);
  return {
    items,
    charged: addDecimals(sumDecimals(items.map((charge) => charge.charged)), shippingCharged),
    remaining: subtractDecimals(left, credited),
    total: rounded.total,
    itemTotals,
    itemTaxes: items.map((charge, index) => {
      const tax = roundDecimal(charge.tax, exponent);
      const total = itemTotals[index] ?? 0n;
      return tax < total ? tax : total;
    }),
    shippingTotal: rounded.parts.at(-1) ?? 0n,
    taxTotal: roundDecimal(sumDecimals([...items, ...shipping].map((charge) => charge.tax)), exponent),
  };
}

const ONE = decimal(1n);
const HUNDRED = decimal(100n);

/**
 * Medusa takes returned units out of a line's total while its quantity stays, so the charge is computed again from
 * unit price, rates and adjustments: (price × units, net − adjustments, net) × (1 + rates). For what is left, the
 * adjustments count by the share of units left. Both are exact; nothing is rounded here.
 */
export function chargeForItem(item: MedusaItem): Charge {
  const factor = taxFactor(item);
  const { quantity, return_received_quantity: received, return_dismissed_quantity: dismissed } = item.detail;
  const left = subtractDecimals(quantity, addDecimals(received, dismissed));
  const discount = discountNet(item, factor);
  const priceFor = (units: Decimal) => net(multiplyDecimals(item.unit_price, units), item.is_tax_inclusive, factor);
  const shareLeft = quantity.numerator === 0n ? quantity : divideDecimals(left, quantity);
  const charged = subtractDecimals(priceFor(quantity), discount);
  const remaining = subtractDecimals(priceFor(left), multiplyDecimals(discount, shareLeft));
  return withTax(charged, remaining, factor);
}

/** Delivery is charged once; nothing of it comes back with units. */
export function chargeForShipping(method: MedusaShippingMethod): Charge {
  const factor = taxFactor(method);
  const charged = subtractDecimals(net(method.amount, method.is_tax_inclusive, factor), discountNet(method, factor));
  return withTax(charged, charged, factor);
}

type Discounted = Pick<MedusaItem, 'tax_lines' | 'adjustments'>;

function taxFactor({ tax_lines }: Discounted): Decimal {
  return addDecimals(ONE, divideDecimals(sumDecimals(tax_lines.map((line) => line.rate)), HUNDRED));
}

/** An adjustment is net even where prices are gross, unless it says otherwise. */
function discountNet({ adjustments }: Discounted, factor: Decimal): Decimal {
  return sumDecimals(adjustments.map((adjustment) => net(adjustment.amount, adjustment.is_tax_inclusive, factor)));
}

function net(amount: Decimal, taxInclusive: boolean | null | undefined, factor: Decimal): Decimal {
  return taxInclusive ? divideDecimals(amount, factor) : amount;
}

function withTax(chargedNet: Decimal, remainingNet: Decimal, factor: Decimal): Charge {
  const tax = multiplyDecimals(chargedNet, subtractDecimals(factor, ONE));
  return {
    charged: withoutNoise(addDecimals(chargedNet, tax)),
    tax: withoutNoise(tax),
    remaining: withoutNoise(multiplyDecimals(remainingNet, factor)),
  };
}
