import {
  compareDecimals,
  type Decimal,
  exponentOf,
  roundDecimal,
  subtractDecimals,
  toDecimalString,
} from '@refund-widget/domain';
import type { OrderFlag } from '../order-document.ts';
import type { ShopBooks } from '../order-source.ts';
import { withoutNoise } from '../round-parts.ts';
import type { MedusaCharges } from './medusa-charges.ts';
import type { MedusaItem, MedusaOrder } from './medusa-export.ts';
import { wholeUnits } from './medusa-lots.ts';
import type { MedusaMoney } from './medusa-payments.ts';

/** Every peculiarity of the order's books, with the figures by which its handling can be checked. */
export function medusaFlags(
  order: MedusaOrder,
  charges: MedusaCharges,
  money: MedusaMoney,
  books: ShopBooks,
): OrderFlag[] {
  return [
    ...roundingFlags(charges, books),
    ...order.items.flatMap((item, index) => itemFlags(item, charges.itemTotals[index] ?? 0n, books.currency)),
    ...captureFlags(order, charges, money, books),
    ...refundFlags(order, charges, money, books),
  ];
}

function roundingFlags(charges: MedusaCharges, books: ShopBooks): OrderFlag[] {
  const { show, exponent } = printer(books);
  const flags: OrderFlag[] = [];
  const scaled = charges.charged.numerator * 10n ** BigInt(exponent);
  if (scaled % charges.charged.denominator !== 0n) {
    flags.push({ code: 'TOTAL_NOT_ROUNDED', facts: { exact: digits(charges.charged), rounded: show(charges.total) } });
  }
  const remaining = roundDecimal(withoutNoise(charges.remaining), exponent);
  if (remaining !== books.total) {
    flags.push({ code: 'TOTAL_NOT_REPRODUCED', facts: { shop: show(books.total), computed: show(remaining) } });
  }
  return flags;
}

function itemFlags({ id, detail }: MedusaItem, charged: bigint, currency: string): OrderFlag[] {
  const flags: OrderFlag[] = [];
  const received = wholeUnits(detail.return_received_quantity);
  const damaged = wholeUnits(detail.return_dismissed_quantity);
  const requested = wholeUnits(detail.return_requested_quantity);
  if (received + damaged > 0) {
    const total = toDecimalString({ amount: charged, currency });
    flags.push({ code: 'UNITS_CAME_BACK', facts: { item: id, units: received + damaged, chargedForAll: total } });
  }
  if (damaged > 0) flags.push({ code: 'DAMAGED_UNITS_REFUNDED', facts: { item: id, units: damaged } });
  if (requested > 0) flags.push({ code: 'RETURN_OPEN_IN_SHOP', facts: { item: id, units: requested } });
  return flags;
}

/** Captured against charged: less before capture, more where items were edited out after payment. */
function captureFlags(order: MedusaOrder, charges: MedusaCharges, money: MedusaMoney, books: ShopBooks): OrderFlag[] {
  const { show } = printer(books);
  const facts = { charged: show(charges.total), captured: show(money.captured) };
  if (charges.total === 0n && money.captured === 0n) return [{ code: 'FREE_ORDER', facts: {} }];
  if (order.canceled_at != null && money.captured === 0n) return [{ code: 'CANCELLED_BEFORE_CAPTURE', facts }];
  if (money.captured < charges.total) return [{ code: 'NOT_FULLY_CAPTURED', facts }];
  if (money.captured > charges.total) {
    return [{ code: 'ITEMS_EDITED_OUT', facts: { ...facts, gone: show(money.captured - charges.total) } }];
  }
  return [];
}

function refundFlags(order: MedusaOrder, charges: MedusaCharges, money: MedusaMoney, books: ShopBooks): OrderFlag[] {
  const { show } = printer(books);
  const flags: OrderFlag[] = [];
  for (const { amount } of order.credit_lines) {
    if (amount.numerator !== 0n) flags.push({ code: 'REFUND_WITHOUT_RETURN', facts: { creditLine: digits(amount) } });
  }
  if (money.captured > 0n && money.refunded >= money.captured) {
    flags.push({ code: 'FULLY_REFUNDED_IN_SHOP', facts: { refunded: show(money.refunded) } });
  }
  // What the shop kept against what it shows as its total; before full capture the two cannot agree.
  const { paid_total: paid, refunded_total: refunded } = order.summary;
  if (roundDecimal(withoutNoise(paid), printer(books).exponent) < charges.total) return flags;
  const kept = withoutNoise(subtractDecimals(subtractDecimals(paid, refunded), order.total));
  const owed = roundDecimal(kept, printer(books).exponent);
  if (owed > 0n) flags.push({ code: 'REFUND_DUE_IN_SHOP', facts: { amount: show(owed) } });
  if (owed < 0n) flags.push({ code: 'REFUNDED_ABOVE_SHARE', facts: { excess: show(-owed) } });
  return flags;
}

function printer({ currency }: ShopBooks) {
  return { exponent: exponentOf(currency), show: (amount: bigint) => toDecimalString({ amount, currency }) };
}

/** An exact amount as the shop's digits, for a person to compare. */
function digits(amount: Decimal): string {
  const exact = roundDecimal(amount, 12);
  const text = (exact < 0n ? -exact : exact).toString().padStart(13, '0');
  const trimmed = `${text.slice(0, -12)}.${text.slice(-12)}`.replace(/\.?0+$/, '');
  return compareDecimals(amount, { numerator: 0n, denominator: 1n }) < 0 ? `-${trimmed}` : trimmed;
}
