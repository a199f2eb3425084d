import { isCurrency, toDecimalString } from '@refund-widget/domain';
import { explainShape } from '../explain-shape.ts';
import { hasKeys } from '../has-keys.ts';
import type { OrderDocumentInput, OrderFlag } from '../order-document.ts';
import type { ConversionContext, ConvertedOrder, OrderSource } from '../order-source.ts';
import { parseOrderDocument } from '../parse-order-document.ts';
import { type VendureLine, type VendureOrder, vendureOrderSchema } from './vendure-export.ts';
import { vendureFlags } from './vendure-flags.ts';
import { vendureLots } from './vendure-lots.ts';
import { type VendureMoney, vendurePayments } from './vendure-payments.ts';
import { refundedUnits } from './vendure-units.ts';

/** Orders as Vendure 3's admin API answers `order(id)`, one `order` each, or the whole answer with `data.order` inside. */
export const vendureSource: OrderSource = {
  name: 'vendure',
  recognises: (order) => hasKeys(unwrap(order), ['code', 'currencyCode', 'lines', 'totalWithTax']),
  convert: (order, context) => {
    const read = vendureOrderSchema.safeParse(unwrap(order));
    if (!read.success) return { ok: false, problems: explainShape(read.error, 'Vendure') };
    return convert(read.data, context);
  },
};

function unwrap(order: unknown): unknown {
  const answer = hasKeys(order, ['data']) ? order.data : order;
  return hasKeys(answer, ['order']) ? answer.order : answer;
}

function convert(order: VendureOrder, context: ConversionContext): ConvertedOrder {
  const currency = order.currencyCode;
  if (!isCurrency(currency)) {
    const message = `"${currency}" is no ISO 4217 code of a currency.`;
    return { ok: false, problems: [{ code: 'UNKNOWN_CURRENCY', field: ['currencyCode'], message }] };
  }
  const money = vendurePayments(order, context.providers ?? {});
  const flags = [...vendureFlags(order, money), ...money.flags];
  const parsed = parseOrderDocument(documentOf(order, context, money, flags), context.now);
  if (!parsed.ok) return parsed;
  const books = { currency, total: order.totalWithTax, captured: money.captured, refunded: money.settled };
  return { ok: true, document: parsed.value, books };
}

function documentOf(
  order: VendureOrder,
  context: ConversionContext,
  money: VendureMoney,
  flags: readonly OrderFlag[],
): OrderDocumentInput {
  const show = (amount: bigint) => toDecimalString({ amount, currency: order.currencyCode });
  const placedAt = order.orderPlacedAt ?? order.createdAt;
  const email = order.customer?.emailAddress ?? '';
  const nothingLeft = order.state === 'Cancelled' || (money.captured > 0n && money.counted >= money.captured);
  return {
    externalId: order.id,
    number: order.code,
    source: 'vendure',
    currency: order.currencyCode,
    placedAt,
    cancelledAt: order.state === 'Cancelled' ? cancelledAt(order) : null,
    customer: {
      id: order.customer?.user ? order.customer.id : null,
      name: nameOf(order) || email,
      email,
    },
    buyer: { country: order.shippingAddress?.countryCode || null, kind: 'CONSUMER' },
    withdrawalInformedAt: context.informsOfWithdrawal === false ? null : placedAt,
    total: show(order.totalWithTax),
    taxTotal: show(order.totalWithTax - order.total),
    taxIncluded: channelOf(order)?.pricesIncludeTax ?? false,
    items: order.lines.map((line) => itemOf(order, line, nothingLeft, show)),
    shipping: { total: show(order.shippingWithTax) },
    other: show(order.surcharges.reduce((sum, surcharge) => sum + surcharge.priceWithTax, 0n)),
    payments: [...money.payments],
    refunds: [...money.refunds],
    flags: [...flags],
  };
}

/** What was paid for a line is its prorated price; every other price leaves out some discount or was rounded a unit. */
function itemOf(order: VendureOrder, line: VendureLine, nothingLeft: boolean, show: (amount: bigint) => string) {
  const { sku, name, facetValues } = line.productVariant;
  return {
    externalId: line.id,
    sku: sku || null,
    title: name,
    tags: facetValues.filter((value) => value.facet.code === 'kind').map((value) => value.code),
    quantity: line.quantity,
    total: show(line.proratedLinePriceWithTax),
    taxTotal: show(line.proratedLinePriceWithTax - line.proratedLinePrice),
    lots: vendureLots(order, line),
    returnedElsewhere: nothingLeft ? line.quantity : refundedUnits(order, line).kept,
  };
}

function nameOf({ customer, shippingAddress }: VendureOrder): string {
  const name = [customer?.firstName, customer?.lastName].filter(Boolean).join(' ').trim();
  return name || shippingAddress?.fullName?.trim() || '';
}

/** An order is in the channel it was placed in and, always, in the default one. */
function channelOf({ channels }: VendureOrder) {
  return channels.find((channel) => channel.code !== '__default_channel__') ?? channels[0];
}

function cancelledAt(order: VendureOrder): string {
  const move = order.history.findLast(({ type, data }) => type === 'ORDER_STATE_TRANSITION' && data.to === 'Cancelled');
  return move?.createdAt ?? order.updatedAt;
}
