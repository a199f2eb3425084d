import { sharesOfUnits, toDecimalString } from '@refund-widget/domain';
import type { OrderFlag } from '../order-document.ts';
import type { VendureLine, VendureOrder, VendureRefund } from './vendure-export.ts';
import { refundState, type VendureMoney } from './vendure-payments.ts';
import { liveRefunds, refundedUnits, unitsGone } from './vendure-units.ts';

/** Every peculiarity of the order's books, with the figures by which its handling can be checked. */
export function vendureFlags(order: VendureOrder, money: VendureMoney): OrderFlag[] {
  return [
    ...order.lines.flatMap((line) => lineFlags(order, line)),
    ...order.payments.flatMap((payment) => payment.refunds.flatMap((refund) => refundFlags(order, refund))),
    ...captureFlags(order, money),
    ...cancellationFlags(order, money),
  ];
}

type Show = (amount: bigint) => string;

function printer({ currencyCode }: VendureOrder): Show {
  return (amount) => toDecimalString({ amount, currency: currencyCode });
}

function lineFlags(order: VendureOrder, line: VendureLine): OrderFlag[] {
  const show = printer(order);
  const { id: item, quantity, orderPlacedQuantity: ordered } = line;
  const flags: OrderFlag[] = [];
  if (ordered === 0 && quantity > 0) flags.push({ code: 'LINE_ADDED_LATER', facts: { item, quantity } });
  if (ordered > 0 && quantity === 0) flags.push({ code: 'LINE_CANCELLED', facts: { item, ordered } });
  if (quantity > 0 && unitsGone(line) > 0)
    flags.push({ code: 'LINE_REDUCED', facts: { item, ordered, left: quantity } });
  const { proratedUnitPriceWithTax: unit, linePriceWithTax: price, proratedLinePriceWithTax: paid } = line;
  if (quantity > 0 && unit * BigInt(quantity) !== paid) {
    flags.push({ code: 'UNIT_PRICE_ROUNDED', facts: { item, unit: show(unit), quantity, line: show(paid) } });
  }
  const discounted = line.discounts.reduce((sum, discount) => sum + discount.amountWithTax, price);
  if (quantity > 0 && discounted !== paid) {
    flags.push({ code: 'DISCOUNTS_MISS_LINE', facts: { item, computed: show(discounted), charged: show(paid) } });
  }
  const { beyond } = refundedUnits(order, line);
  if (beyond > 0) flags.push({ code: 'UNITS_REFUNDED_TWICE', facts: { item, units: beyond } });
  return flags;
}

function refundFlags(order: VendureOrder, refund: VendureRefund): OrderFlag[] {
  const show = printer(order);
  const facts = { refund: refund.id, amount: show(refund.total) };
  if (refundState(refund) === 'FAILED') return [{ code: 'REFUND_FAILED_IN_SHOP', facts }];
  const flags: OrderFlag[] = [];
  if (refundState(refund) === 'PENDING') flags.push({ code: 'REFUND_PENDING_IN_SHOP', facts });
  if (refund.lines.length === 0 && refund.shipping === 0n) flags.push({ code: 'AMOUNT_ONLY_REFUND', facts });
  if (refund.adjustment !== 0n) {
    const parts = { items: show(refund.items), shipping: show(refund.shipping), adjustment: show(refund.adjustment) };
    flags.push({ code: 'REFUND_ADJUSTED', facts: { ...facts, ...parts } });
  }
  const share = shareOfUnits(order, refund);
  if (share !== null && refund.items > share.most) {
    flags.push({
      code: 'REFUNDED_ABOVE_SHARE',
      facts: { ...facts, share: show(share.most), excess: show(refund.items - share.most) },
    });
  }
  if (share !== null && refund.items < share.least) {
    flags.push({ code: 'REFUNDED_BELOW_SHARE', facts: { ...facts, share: show(share.least) } });
  }
  return flags;
}

/** What the units a refund names were charged, between its cheapest and dearest units; null when some have left their line. */
function shareOfUnits(order: VendureOrder, refund: VendureRefund): { least: bigint; most: bigint } | null {
  if (refund.lines.length === 0) return null;
  let least = 0n;
  let most = 0n;
  for (const { orderLineId, quantity } of refund.lines) {
    const line = order.lines.find((candidate) => candidate.id === orderLineId);
    if (!line || unitsGone(line) > 0 || quantity < 1 || quantity > line.quantity) return null;
    const share = sharesOfUnits(line.proratedLinePriceWithTax, line.quantity, [{ first: 1, last: quantity }]);
    const exact = line.proratedLinePriceWithTax * BigInt(quantity);
    const even = exact % BigInt(line.quantity) === 0n;
    least += even ? share : exact / BigInt(line.quantity);
    most += even ? share : exact / BigInt(line.quantity) + 1n;
  }
  return { least, most };
}

function captureFlags(order: VendureOrder, money: VendureMoney): OrderFlag[] {
  const show = printer(order);
  const facts = { total: show(order.totalWithTax), captured: show(money.captured) };
  const flags: OrderFlag[] = [];
  if (money.captured > 0n && money.counted >= money.captured) {
    flags.push({ code: 'FULLY_REFUNDED_IN_SHOP', facts: { refunded: show(money.counted) } });
  }
  if (order.state === 'Cancelled' && money.captured === 0n) flags.push({ code: 'CANCELLED_BEFORE_CAPTURE', facts });
  else if (order.totalWithTax === 0n && money.captured === 0n) flags.push({ code: 'FREE_ORDER', facts: {} });
  else if (money.captured < order.totalWithTax) flags.push({ code: 'NOT_FULLY_CAPTURED', facts });
  return flags;
}

/**
 * Cancelled units lose their share of order-wide discounts, so the shop may refund them at list price, or forget to
 * refund them. What they were charged is what was captured beyond the total that is left.
 */
function cancellationFlags(order: VendureOrder, money: VendureMoney): OrderFlag[] {
  if (money.captured === 0n || !order.lines.some((line) => unitsGone(line) > 0)) return [];
  const show = printer(order);
  const charged = money.captured - order.totalWithTax;
  const refunded = liveRefunds(order)
    .filter((refund) => concernsGoneUnits(order, refund))
    .reduce((sum, refund) => sum + refund.total, 0n);
  const facts = { chargedForUnitsGone: show(charged), refunded: show(refunded) };
  if (refunded > charged)
    return [{ code: 'REFUNDED_ABOVE_SHARE', facts: { ...facts, excess: show(refunded - charged) } }];
  if (refunded < charged)
    return [{ code: 'REFUND_DUE_IN_SHOP', facts: { ...facts, amount: show(charged - refunded) } }];
  return [];
}

function concernsGoneUnits(order: VendureOrder, refund: VendureRefund): boolean {
  if (refund.lines.length === 0) return order.state === 'Cancelled';
  return refund.lines.some(({ orderLineId }) => {
    const line = order.lines.find((candidate) => candidate.id === orderLineId);
    return line !== undefined && unitsGone(line) > 0;
  });
}
