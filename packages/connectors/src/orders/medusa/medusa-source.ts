import {
  type Decimal,
  exponentOf,
  isCurrency,
  roundDecimal,
  sumDecimals,
  toDecimalString,
} from '@refund-widget/domain';
import { explainShape } from '../explain-shape.ts';
import { hasKeys } from '../has-keys.ts';
import type { OrderDocumentInput, OrderFlag } from '../order-document.ts';
import type { ConversionContext, ConvertedOrder, OrderSource, ShopBooks } from '../order-source.ts';
import { parseOrderDocument } from '../parse-order-document.ts';
import { withoutNoise } from '../round-parts.ts';
import { type MedusaCharges, readCharges } from './medusa-charges.ts';
import { type MedusaItem, type MedusaOrder, medusaOrderSchema } from './medusa-export.ts';
import { medusaFlags } from './medusa-flags.ts';
import { medusaLots, wholeUnits } from './medusa-lots.ts';
import { type MedusaMoney, medusaPayments } from './medusa-payments.ts';

/** Orders as Medusa 2 answers `GET /admin/orders/:id`, one `order` each, or the whole answer with `order` inside. */
export const medusaSource: OrderSource = {
  name: 'medusa',
  recognises: (order) => hasKeys(unwrap(order), ['display_id', 'currency_code', 'items']),
  convert: (order, context) => {
    const read = medusaOrderSchema.safeParse(unwrap(order));
    if (!read.success) return { ok: false, problems: explainShape(read.error, 'Medusa') };
    return convert(read.data, context);
  },
};

function unwrap(order: unknown): unknown {
  return hasKeys(order, ['order']) ? order.order : order;
}

function convert(order: MedusaOrder, context: ConversionContext): ConvertedOrder {
  const currency = order.currency_code.toUpperCase();
  if (!isCurrency(currency)) {
    const message = `"${order.currency_code}" is no ISO 4217 code of a currency.`;
    return { ok: false, problems: [{ code: 'UNKNOWN_CURRENCY', field: ['currency_code'], message }] };
  }
  const exponent = exponentOf(currency);
  const money = medusaPayments(order, currency, context.providers ?? {});
  const charges = readCharges(order, exponent);
  const round = (amount: Decimal) => roundDecimal(withoutNoise(amount), exponent);
  const books: ShopBooks = {
    currency,
    total: round(order.total),
    captured: round(order.summary.paid_total),
    refunded: round(order.summary.refunded_total),
  };
  const flags = [...medusaFlags(order, charges, money, books), ...money.flags];
  const parsed = parseOrderDocument(documentOf(order, context, currency, charges, money, flags), context.now);
  return parsed.ok ? { ok: true, document: parsed.value, books } : parsed;
}

function documentOf(
  order: MedusaOrder,
  context: ConversionContext,
  currency: string,
  charges: MedusaCharges,
  money: MedusaMoney,
  flags: readonly OrderFlag[],
): OrderDocumentInput {
  const show = (amount: bigint) => toDecimalString({ amount, currency });
  const email = order.email ?? order.customer?.email ?? '';
  const nothingLeft = order.canceled_at != null || isFullyRefunded(money);
  return {
    externalId: order.id,
    number: String(order.display_id),
    source: 'medusa',
    currency,
    placedAt: order.created_at,
    cancelledAt: order.canceled_at ?? null,
    customer: {
      id: order.customer?.has_account ? order.customer.id : null,
      name: nameOf(order.shipping_address) ?? nameOf(order.customer) ?? email,
      email,
    },
    buyer: { country: order.shipping_address?.country_code ?? null, kind: 'CONSUMER' },
    withdrawalInformedAt: context.informsOfWithdrawal === false ? null : order.created_at,
    total: show(charges.total),
    taxTotal: show(charges.taxTotal),
    taxIncluded: order.items.every((item) => item.is_tax_inclusive === true),
    items: order.items.map((item, index) => ({
      externalId: item.id,
      sku: item.variant_sku || null,
      title: item.product_title || item.title,
      variant: item.variant_title || null,
      imageUrl: item.thumbnail || null,
      tags: item.product?.tags.map((tag) => tag.value) ?? [],
      quantity: wholeUnits(item.detail.quantity),
      total: show(charges.itemTotals[index] ?? 0n),
      taxTotal: show(charges.itemTaxes[index] ?? 0n),
      lots: medusaLots(order, item.id),
      returnedElsewhere: nothingLeft ? wholeUnits(item.detail.quantity) : unitsTaken(item),
    })),
    shipping: { total: show(charges.shippingTotal) },
    payments: [...money.payments],
    refunds: [...money.refunds],
    flags: [...flags],
  };
}

/** When all that was captured went back, no unit is left to ask for, whatever the shop's returns say. */
export function isFullyRefunded(money: MedusaMoney): boolean {
  return money.captured > 0n && money.refunded >= money.captured;
}

/** Units received back, good or damaged, and units whose return is open in the shop: they are not asked for twice. */
function unitsTaken({ detail }: MedusaItem): number {
  const parts = [detail.return_received_quantity, detail.return_dismissed_quantity, detail.return_requested_quantity];
  return wholeUnits(sumDecimals(parts));
}

type Person = { readonly first_name?: string | null; readonly last_name?: string | null } | null | undefined;

function nameOf(person: Person): string | null {
  const name = [person?.first_name, person?.last_name].filter(Boolean).join(' ').trim();
  return name === '' ? null : name;
}
