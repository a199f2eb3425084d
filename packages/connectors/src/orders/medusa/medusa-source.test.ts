import { readFileSync } from 'node:fs';
import {
  addDecimals,
  type Decimal,
  exponentOf,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
} from '@refund-widget/domain';
import { describe, expect, it } from 'vitest';
import { minorUnits } from '../minor-units.ts';
import type { OrderDocument } from '../order-document.ts';
import { orderToImport } from '../order-to-import.ts';
import { withoutNoise } from '../round-parts.ts';
import { SAMPLE_EXPORTS } from '../sample-exports.ts';
import { expectSurvivesAnything } from '../testing/survives-anything.ts';
import { readCharges } from './medusa-charges.ts';
import { type MedusaOrder, medusaOrderSchema } from './medusa-export.ts';
import { medusaSource } from './medusa-source.ts';

const NOW = Date.UTC(2026, 10, 21);
const exported: unknown[] = JSON.parse(readFileSync(SAMPLE_EXPORTS.medusa, 'utf8'));
const orders = exported.map((raw) => ({ raw, shop: medusaOrderSchema.parse(raw), ...convert(raw) }));

function convert(raw: unknown) {
  const converted = medusaSource.convert(raw, { now: NOW });
  if (!converted.ok) throw new Error(JSON.stringify(converted.problems));
  return converted;
}

function orderNumbered(number: string) {
  const found = orders.find((order) => order.document.number === number);
  if (!found) throw new Error(`No order ${number}`);
  return found;
}

function exact(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

function flagsOf(document: OrderDocument, code: string) {
  return document.flags.filter((flag) => flag.code === code).map((flag) => flag.facts);
}

function sumOf(amounts: readonly string[], currency: string): bigint {
  return amounts.reduce((sum, amount) => sum + minorUnits(amount, currency), 0n);
}

/** A ten-thousandth of a minor unit: what the export's own arithmetic may be off. */
function expectNear(left: Decimal, right: Decimal) {
  const difference = subtractDecimals(left, right);
  expect(Math.abs(Number(roundDecimal(difference, 9)))).toBeLessThanOrEqual(1000);
}

describe('the exported Medusa orders', () => {
  it('are all converted', () => {
    expect(orders).toHaveLength(66);
  });

  it.each([
    ['EUR', 60, '11723.373528929881245', '11778.753063764120245', '799.22953483423899'],
    ['JPY', 3, '240526', '296707', '56181'],
    ['KWD', 3, '145.139', '145.139', '0'],
  ])('in %s add up to what the shop shows, to its last digit', (currency, count, total, captured, refunded) => {
    const mine = orders.filter((order) => order.document.currency === currency);
    expect(mine).toHaveLength(count);
    expect(sumDecimals(mine.map(({ shop }) => shop.total))).toEqual(exact(total));
    expect(sumDecimals(mine.map(({ shop }) => shop.summary.paid_total))).toEqual(exact(captured));
    expect(sumDecimals(mine.map(({ shop }) => shop.summary.refunded_total))).toEqual(exact(refunded));
  });

  it.each([
    // Every order's total rounded once, then added: what the database holds.
    ['EUR', 1172338n, 1177876n, 79924n, 1228186n],
    ['JPY', 240526n, 296707n, 56181n, 296707n],
    ['KWD', 145139n, 145139n, 0n, 145139n],
  ])(
    'in %s hold the shop’s totals, captures and refunds, each rounded once',
    (currency, total, captured, refunded, charged) => {
      const mine = orders
        .filter((order) => order.document.currency === currency)
        .map((order) => ({ ...order, stored: orderToImport(order.document) }));
      const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n);
      expect(sum(mine.map(({ books }) => books.total))).toBe(total);
      expect(sum(mine.flatMap(({ stored }) => stored.payments.map((payment) => payment.captured)))).toBe(captured);
      expect(sum(mine.flatMap(({ stored }) => stored.refunds.map((refund) => refund.amount)))).toBe(refunded);
      expect(sum(mine.flatMap(({ stored }) => stored.payments.map((payment) => payment.refundedElsewhere)))).toBe(
        refunded,
      );
      expect(sum(mine.map(({ stored }) => stored.total))).toBe(charged);
    },
  );

  it.each(orders.map((order) => [order.document.number, order] as const))(
    '%s: every figure of the shop is found again',
    (_, order) => {
      const { document, books, shop } = order;
      const { currency } = document;
      expect(
        sumOf(
          document.payments.map((payment) => payment.captured),
          currency,
        ),
      ).toBe(books.captured);
      expect(
        sumOf(
          document.refunds.map((refund) => refund.amount),
          currency,
        ),
      ).toBe(books.refunded);
      const charges = readCharges(shop, exponentOf(currency));
      for (const [index, item] of shop.items.entries())
        expectNear(charges.items[index]?.remaining ?? exact('-1'), item.total);
      expectNear(charges.remaining, shop.total);
      expect(roundDecimal(withoutNoise(charges.remaining), exponentOf(currency))).toBe(books.total);
      expect(flagsOf(document, 'TOTAL_NOT_REPRODUCED')).toEqual([]);
    },
  );

  it('were charged what was captured, wherever all was captured and nothing was edited out', () => {
    const odd = orders.filter(
      ({ document, books }) => minorUnits(document.total, document.currency) !== books.captured,
    );
    expect(odd.map(({ document }) => document.number).sort()).toEqual([
      '1088',
      '1093',
      '1094',
      '1132',
      '1137',
      '1138',
      '1242',
      '1247',
    ]);
  });

  it('keep their states: payment, delivery, cancellation', () => {
    const status = (name: string) =>
      exported.filter((raw) => Reflect.get(Object(raw), 'payment_status') === name).length;
    expect(
      ['captured', 'partially_refunded', 'refunded', 'partially_captured', 'canceled', 'authorized'].map(status),
    ).toEqual([44, 13, 4, 2, 2, 1]);
    expect(orders.filter(({ document }) => document.refunds.length > 0)).toHaveLength(17);
    expect(orders.filter(({ document }) => document.cancelledAt != null)).toHaveLength(3);
    const lots = orders.flatMap(({ document }) => document.items.flatMap((item) => item.lots));
    expect(lots.every((lot) => (lot.state === 'DELIVERED') === (lot.deliveredAt != null))).toBe(true);
    expect(new Set(lots.map((lot) => lot.state))).toEqual(new Set(['NOT_SHIPPED', 'IN_TRANSIT', 'DELIVERED']));
  });

  it('know registered customers by id and guests by none', () => {
    expect(orders.filter(({ document }) => document.customer.id == null)).toHaveLength(3);
  });
});

describe('a peculiarity of a Medusa order', () => {
  it('total without an end: rounded once, half away from zero, and its parts still add up', () => {
    const { document } = orderNumbered('1087');
    expect(document.total).toBe('3237.39');
    expect(sumOf([...document.items.map((item) => item.total), document.shipping.total], 'EUR')).toBe(323739n);
    expect(flagsOf(document, 'TOTAL_NOT_ROUNDED')).toEqual([{ exact: '3237.385', rounded: '3237.39' }]);
  });

  it('returned unit: charged for all units, and the unit counts as taken', () => {
    const { document, shop } = orderNumbered('1089');
    const mug = document.items.find((item) => item.sku === 'S-MUG');
    expect(roundDecimal(shop.items.find((item) => item.variant_sku === 'S-MUG')?.total ?? exact('0'), 2)).toBe(2140n);
    expect(mug).toMatchObject({ quantity: 3, total: '32.10', returnedElsewhere: 1 });
    expect(document.total).toBe('146.42');
    expect(flagsOf(document, 'UNITS_CAME_BACK')).toMatchObject([{ units: 1, chargedForAll: '32.10' }]);
  });

  it('return asked for but not received: its units cannot be asked for here too', () => {
    const { document } = orderNumbered('1090');
    expect(document.items.find((item) => item.sku === 'R-TEA')).toMatchObject({ quantity: 3, returnedElsewhere: 2 });
    expect(flagsOf(document, 'RETURN_OPEN_IN_SHOP')).toMatchObject([{ units: 2 }]);
  });

  it('damaged unit refunded like a good one: both came back', () => {
    const { document } = orderNumbered('1244');
    expect(document.items.find((item) => item.sku === 'R-TEA')).toMatchObject({
      quantity: 3,
      returnedElsewhere: 2,
      total: '13.47',
    });
    expect(document.refunds).toMatchObject([{ amount: '8.98', state: 'SETTLED' }]);
    expect(flagsOf(document, 'DAMAGED_UNITS_REFUNDED')).toMatchObject([{ units: 1 }]);
  });

  it('refund without a return: the credit line is the refund, not a second one', () => {
    const { document, books } = orderNumbered('1091');
    expect(document).toMatchObject({ total: '302.86', other: '0' });
    expect(books).toMatchObject({ total: 29953n, refunded: 333n });
    expect(document.items.every((item) => item.returnedElsewhere === 0)).toBe(true);
    expect(flagsOf(document, 'REFUND_WITHOUT_RETURN')).toEqual([{ creditLine: '3.33' }]);
  });

  it('credit line of nothing: no flag', () => {
    expect(flagsOf(orderNumbered('1095').document, 'REFUND_WITHOUT_RETURN')).toEqual([]);
  });

  it('fully refunded: no unit is left to ask for', () => {
    const { document } = orderNumbered('1092');
    expect(document.items.every((item) => item.returnedElsewhere === item.quantity)).toBe(true);
    expect(flagsOf(document, 'FULLY_REFUNDED_IN_SHOP')).toEqual([{ refunded: '192.87' }]);
  });

  it('items edited out after payment: what is left was charged, the rest is named', () => {
    const { document } = orderNumbered('1093');
    expect(document).toMatchObject({ total: '43.48', refunds: [{ amount: '94.45' }] });
    expect(flagsOf(document, 'ITEMS_EDITED_OUT')).toEqual([{ charged: '43.48', captured: '137.92', gone: '94.44' }]);
    // The payment has 43.47 left, one cent less than the items: it decides.
    expect(orderToImport(document).payments.map((payment) => payment.captured - payment.refundedElsewhere)).toEqual([
      4347n,
    ]);
  });

  it('cancelled before capture: nothing was paid and nothing is left', () => {
    const { document } = orderNumbered('1094');
    expect(document).toMatchObject({ cancelledAt: '2026-09-02T07:13:00.215Z', total: '132.15' });
    expect(document.payments).toMatchObject([{ authorized: '0.00', captured: '0.00' }]);
    expect(document.items.every((item) => item.returnedElsewhere === item.quantity)).toBe(true);
    expect(flagsOf(document, 'CANCELLED_BEFORE_CAPTURE')).toHaveLength(1);
  });

  it('half captured: only what was captured can come back', () => {
    const { document } = orderNumbered('1088');
    expect(document.payments).toMatchObject([{ authorized: '50.46', captured: '25.23' }]);
    expect(flagsOf(document, 'NOT_FULLY_CAPTURED')).toEqual([{ charged: '50.46', captured: '25.23' }]);
  });

  it('return received, refund still due: the unit is taken, the money is not, and staff are told', () => {
    const { document } = orderNumbered('1139');
    expect(document.refunds).toEqual([]);
    expect(document.items.find((item) => item.returnedElsewhere === 1)).toMatchObject({ total: '49.99' });
    expect(flagsOf(document, 'REFUND_DUE_IN_SHOP')).toEqual([{ amount: '49.99' }]);
  });

  it('refund of 0.036: rounded once with the payment it came from', () => {
    const { document } = orderNumbered('1136');
    expect(document).toMatchObject({ total: '0.04', payments: [{ captured: '0.04' }], refunds: [{ amount: '0.04' }] });
  });

  it('second payment for what was added later: refunds stay with their payment', () => {
    const { document } = orderNumbered('1095');
    expect(document.payments.map((payment) => payment.captured).sort()).toEqual(['43.61', '49.99']);
    expect(document.refunds).toMatchObject([{ amount: '49.99' }]);
    expect(document.payments.find((payment) => payment.captured === '49.99')?.externalId).toBe(
      document.refunds[0]?.paymentExternalId,
    );
  });

  it('free order: no payment, no money to come back', () => {
    const { document } = orderNumbered('1098');
    expect(document).toMatchObject({ total: '0.00', payments: [] });
    expect(flagsOf(document, 'FREE_ORDER')).toHaveLength(1);
  });

  it('several fulfilments: one lot each, oldest first, packed only is not shipped', () => {
    const novel = orderNumbered('1087').document.items.find((item) => item.sku === 'R-NOVEL');
    expect(novel?.lots.map(({ quantity, state, deliveredAt }) => ({ quantity, state, deliveredAt }))).toEqual([
      { quantity: 1, state: 'DELIVERED', deliveredAt: '2026-09-04T13:30:00.040Z' },
      { quantity: 2, state: 'NOT_SHIPPED', deliveredAt: null },
    ]);
  });

  it('currency without or with three decimals: amounts in its own minor unit', () => {
    expect(orderNumbered('1096').document).toMatchObject({ currency: 'JPY', total: '26483' });
    expect(orderNumbered('1097').document).toMatchObject({ currency: 'KWD', total: '114.444' });
  });
});

describe('a Medusa order that is not as Medusa exports it', () => {
  it('is converted or refused with problems, never a crash, and never gives back more than was captured', () => {
    expectSurvivesAnything(medusaSource, exported, NOW);
  });

  it('refunded above what was captured: counts as refunded in full, and the shop’s figure is kept', () => {
    const raw = structuredClone(orderNumbered('1092').raw);
    const text = JSON.stringify(raw).replace(
      /"raw_amount":\{"value":"192.874"(,"precision":20\},"created_at":"[^"]*","updated_at":"[^"]*","deleted_at":null,"amount":192.874\}\],"captures")/,
      '"raw_amount":{"value":"250"$1',
    );
    const { document } = convert(JSON.parse(text));
    expect(document.refunds).toMatchObject([{ amount: '192.87' }]);
    expect(flagsOf(document, 'REFUNDED_ABOVE_CAPTURED')).toMatchObject([{ captured: '192.87', refunded: '250.00' }]);
  });

  it('unknown currency: refused by name', () => {
    const converted = medusaSource.convert({ ...Object(exported[0]), currency_code: 'xyz' }, { now: NOW });
    expect(converted).toMatchObject({ ok: false, problems: [{ code: 'UNKNOWN_CURRENCY', field: ['currency_code'] }] });
  });
});

describe('rounding the parts of an order', () => {
  it('uses every order’s own charges: whole parts stay, the rest lose or gain less than one minor unit', () => {
    for (const { shop, document } of orders) expectParts(shop, document);
  });
});

function expectParts(shop: MedusaOrder, document: OrderDocument) {
  const charges = readCharges(shop, exponentOf(document.currency));
  for (const [index, part] of charges.itemTotals.entries()) {
    const ideal = charges.items[index]?.charged ?? exact('-1');
    const stored = exact(document.items[index]?.total ?? '-1');
    expect(addDecimals(stored, exact('0'))).toEqual(exact(document.items[index]?.total ?? ''));
    const off = Math.abs(Number(roundDecimal(subtractDecimals(stored, ideal), 9))) / 1e9;
    expect(off).toBeLessThan(10 ** -exponentOf(document.currency));
    expect(minorUnits(document.items[index]?.total ?? '', document.currency)).toBe(part);
  }
}
