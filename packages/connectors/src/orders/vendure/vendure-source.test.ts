import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minorUnits } from '../minor-units.ts';
import type { OrderDocument } from '../order-document.ts';
import { orderToImport } from '../order-to-import.ts';
import { SAMPLE_EXPORTS } from '../sample-exports.ts';
import { expectSurvivesAnything } from '../testing/survives-anything.ts';
import { vendureOrderSchema } from './vendure-export.ts';
import { vendureSource } from './vendure-source.ts';

const NOW = Date.UTC(2026, 10, 21);
const exported: unknown[] = JSON.parse(readFileSync(SAMPLE_EXPORTS.vendure, 'utf8'));
const orders = exported.map((raw) => ({ raw, shop: vendureOrderSchema.parse(raw), ...convert(raw) }));

function convert(raw: unknown) {
  const converted = vendureSource.convert(raw, { now: NOW });
  if (!converted.ok) throw new Error(JSON.stringify(converted.problems));
  return converted;
}

function orderNumbered(number: string) {
  const found = orders.find((order) => order.document.number === number);
  if (!found) throw new Error(`No order ${number}`);
  return found;
}

function flagsOf(document: OrderDocument, code: string) {
  return document.flags.filter((flag) => flag.code === code).map((flag) => flag.facts);
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n);

describe('the exported Vendure orders', () => {
  it.each([
    ['EUR', 53, 932390n, 894191n, 57913n],
    ['USD', 13, 483095n, 483095n, 0n],
    ['JPY', 3, 136977n, 136977n, 6136n],
  ])('in %s add up to what the shop shows, to the minor unit', (currency, count, total, captured, refunded) => {
    const mine = orders
      .filter((order) => order.document.currency === currency)
      .map(({ document }) => orderToImport(document));
    expect(mine).toHaveLength(count);
    expect(sum(mine.map((order) => order.total))).toBe(total);
    expect(sum(mine.flatMap((order) => order.payments.map((payment) => payment.captured)))).toBe(captured);
    const settled = mine.flatMap((order) => order.refunds.filter((refund) => refund.state === 'SETTLED'));
    expect(sum(settled.map((refund) => refund.amount))).toBe(refunded);
  });

  it.each(orders.map((order) => [order.document.number, order] as const))(
    '%s: every figure of the shop is found again',
    (_, order) => {
      const { document, books, shop } = order;
      const minor = (text: string) => minorUnits(text, document.currency);
      expect(minor(document.total)).toBe(shop.totalWithTax);
      expect(minor(document.shipping.total)).toBe(shop.shippingWithTax);
      expect(minor(document.taxTotal)).toBe(shop.totalWithTax - shop.total);
      expect(sum(document.items.map((item) => minor(item.total))) + minor(document.other)).toBe(
        shop.totalWithTax - shop.shippingWithTax,
      );
      expect(sum(document.payments.map((payment) => minor(payment.captured)))).toBe(books.captured);
    },
  );

  it('keep their states: orders, refunds, deliveries', () => {
    const states = Object.groupBy(orders, ({ shop }) => shop.state);
    expect(Object.fromEntries(Object.entries(states).map(([state, rows]) => [state, rows?.length]))).toEqual({
      Delivered: 50,
      PaymentSettled: 4,
      Cancelled: 4,
      Shipped: 3,
      PartiallyShipped: 3,
      PaymentAuthorized: 3,
      PartiallyDelivered: 2,
    });
    const refunds = Object.groupBy(
      orders.flatMap(({ document }) => document.refunds),
      ({ state }) => state,
    );
    expect([refunds.SETTLED?.length, refunds.PENDING?.length, refunds.FAILED?.length]).toEqual([22, 2, 1]);
    expect(orders.filter(({ document }) => document.cancelledAt != null)).toHaveLength(4);
    const delivered = orders.filter(({ shop }) => shop.state === 'Delivered');
    for (const { document } of delivered) {
      for (const { lots, quantity } of document.items) {
        expect(lots.every((lot) => lot.state === 'DELIVERED')).toBe(true);
        expect(lots.reduce((units, lot) => units + lot.quantity, 0)).toBe(quantity);
      }
    }
  });

  it('know registered customers by id and guests by none', () => {
    expect(orders.filter(({ document }) => document.customer.id == null)).toHaveLength(3);
  });

  it('flag all lines whose unit price times quantity is not the line', () => {
    const flags = orders.map(({ document }) => flagsOf(document, 'UNIT_PRICE_ROUNDED').length);
    expect(flags.reduce((all, count) => all + count, 0)).toBe(57);
    expect(flags.filter((count) => count > 0)).toHaveLength(29);
  });

  it('flag all lines whose discounts miss what was charged', () => {
    expect(orders.flatMap(({ document }) => flagsOf(document, 'DISCOUNTS_MISS_LINE'))).toHaveLength(3);
  });

  it('flag all refunds that are an amount only', () => {
    const flagged = orders
      .map(({ document }) => flagsOf(document, 'AMOUNT_ONLY_REFUND'))
      .filter((flags) => flags.length > 0);
    expect([flagged.length, flagged.flat().length]).toEqual([6, 8]);
  });
});

describe('a peculiarity of a Vendure order', () => {
  it('cancelled line: stays with no units and no charge, and the over-refund is named', () => {
    const { document } = orderNumbered('3F4EMU2FU4H2MNAL');
    expect(document.items.find((item) => item.sku === 'S-SHIRT')).toMatchObject({
      quantity: 0,
      total: '0.00',
      lots: [],
    });
    expect(flagsOf(document, 'LINE_CANCELLED')).toMatchObject([{ ordered: 3 }]);
    expect(flagsOf(document, 'REFUNDED_ABOVE_SHARE')).toEqual([
      { chargedForUnitsGone: '58.02', refunded: '64.01', excess: '5.99' },
    ]);
    // The refunded tea has left its line already, so the one that is left can still be asked for, as far as the payment reaches.
    expect(document.items.find((item) => item.sku === 'R-TEA')).toMatchObject({ quantity: 1, returnedElsewhere: 0 });
    expect(orderToImport(document).payments.map((payment) => payment.captured - payment.refundedElsewhere)).toEqual([
      2502n,
    ]);
  });

  it('other over-refunded order: named by its excess', () => {
    expect(flagsOf(orderNumbered('WEZ6HYZJ52E191SW').document, 'REFUNDED_ABOVE_SHARE')).toMatchObject([
      { excess: '3.99' },
    ]);
  });

  it.each([
    ['55TAYF39KG7DRYRM', '76.00'],
    ['SUSZ3DVLKH56SHH3', '83.22'],
  ])('%s: cancelled and never refunded, so the shop still owes %s', (number, amount) => {
    expect(flagsOf(orderNumbered(number).document, 'REFUND_DUE_IN_SHOP')).toMatchObject([{ refunded: '0.00', amount }]);
  });

  it('reduced line with a surcharge: the adjusted refund counts with its total alone', () => {
    const { document } = orderNumbered('H92ZW64DG8HY84QU');
    expect(document).toMatchObject({ total: '48.36', other: '2.99' });
    expect(document.items.find((item) => item.sku === 'S-SHIRT')).toMatchObject({
      quantity: 1,
      total: '19.28',
      returnedElsewhere: 0,
    });
    expect(document.refunds).toMatchObject([{ amount: '31.87' }]);
    expect(flagsOf(document, 'REFUND_ADJUSTED')).toMatchObject([{ items: '38.56', adjustment: '-6.69' }]);
    expect(flagsOf(document, 'LINE_REDUCED')).toMatchObject([{ ordered: 3, left: 1 }]);
  });

  it('amount-only refund: money is used, no unit is', () => {
    const { document } = orderNumbered('EZA78U2Y8ABJ2B2A');
    expect(document.items.every((item) => item.returnedElsewhere === 0)).toBe(true);
    expect(orderToImport(document).payments.map((payment) => payment.refundedElsewhere)).toEqual([333n]);
  });

  it('refund of shipping: no unit is used', () => {
    const { document } = orderNumbered('BPA3L64PA4BHVZ5X');
    expect(document.items.every((item) => item.returnedElsewhere === 0)).toBe(true);
    expect(document.refunds).toMatchObject([{ amount: '12.91' }]);
  });

  it('units refunded after delivery: stay in the line and count as taken', () => {
    const { document } = orderNumbered('7JTZCFAR3AS1J2FE');
    expect(document.items.map((item) => [item.quantity, item.returnedElsewhere])).toEqual([
      [3, 2],
      [3, 1],
      [5, 0],
    ]);
  });

  it('pending refund: counts as used; failed refund: does not, and its second try does once', () => {
    expect(orderToImport(orderNumbered('DFN41H56VM7KZVEL').document).payments.map((p) => p.refundedElsewhere)).toEqual([
      333n,
    ]);
    const { document } = orderNumbered('VMPHKCDQ7RS52B1V');
    expect(document.refunds.map((refund) => refund.state)).toEqual(['FAILED', 'SETTLED']);
    expect(orderToImport(document).payments.map((payment) => payment.refundedElsewhere)).toEqual([333n]);
    expect(document.items.map((item) => item.returnedElsewhere)).toEqual([0, 1]);
  });

  it.each(['WH6F5WXLZB41GBZV', 'PVSQ2BAFXSZPU8RR', 'W57T5LQJ2LDFJXJU'])(
    '%s: fully refunded, no unit is left to ask for',
    (number) => {
      const { document } = orderNumbered(number);
      expect(document.items.every((item) => item.returnedElsewhere === item.quantity)).toBe(true);
      expect(flagsOf(document, 'FULLY_REFUNDED_IN_SHOP')).toHaveLength(1);
    },
  );

  it('gift card and card: refunds stay with their payment', () => {
    const payments = orderToImport(orderNumbered('PFATSN39V7QBHLQB').document).payments;
    expect(payments.map(({ method, captured, refundedElsewhere }) => [method, captured, refundedElsewhere])).toEqual([
      ['gross-gift-card', 1037n, 1037n],
      ['gross-card', 10951n, 501n],
    ]);
  });

  it('line added later: bought and paid like the others', () => {
    const { document } = orderNumbered('1DA8YMYD7S2FWMJL');
    expect(flagsOf(document, 'LINE_ADDED_LATER')).toEqual([{ item: '4192', quantity: 1 }]);
    expect(document.payments.map((payment) => payment.method)).toEqual(['bank-transfer', 'gross-card']);
  });

  it('authorised only: nothing can come back yet', () => {
    const { document } = orderNumbered('SEWY2BUNLW7WDKYM');
    expect(document.payments).toMatchObject([{ authorized: '75.03', captured: '0.00', capturedAt: null }]);
    expect(flagsOf(document, 'NOT_FULLY_CAPTURED')).toHaveLength(1);
  });

  it('cancelled before capture: flagged, and nothing is left', () => {
    const { document } = orderNumbered('74WRQZG2YHBN9X1E');
    expect(document.items.every((item) => item.quantity === 0)).toBe(true);
    expect(flagsOf(document, 'CANCELLED_BEFORE_CAPTURE')).toEqual([{ total: '12.91', captured: '0.00' }]);
  });

  it('several fulfilments: one lot each, delivered when its last move says', () => {
    const [toothbrush] = orderNumbered('6D3YH5E9XYMVJ3DZ').document.items;
    expect(toothbrush?.lots).toMatchObject([
      {
        quantity: 1,
        state: 'DELIVERED',
        shippedAt: '2026-09-01T18:25:00.004Z',
        deliveredAt: '2026-09-03T20:54:00.004Z',
        carrier: 'ups',
      },
      { quantity: 1, state: 'DELIVERED', deliveredAt: '2026-09-09T03:53:00.006Z', trackingNumber: 'TRK6697776' },
    ]);
  });

  it('delivery without a history: delivered when the fulfilment was last moved', () => {
    const raw = { ...Object(orderNumbered('6D3YH5E9XYMVJ3DZ').raw), history: undefined };
    expect(convert(raw).document.items[0]?.lots[0]).toMatchObject({
      shippedAt: null,
      deliveredAt: '2026-09-03T20:54:00.004Z',
    });
  });

  it('yen: whole, whatever precision the shop’s money strategy names', () => {
    expect(orderNumbered('ACEDAXZ4NLMB2GGE').document).toMatchObject({
      currency: 'JPY',
      total: '53058',
      refunds: [{ amount: '3525' }],
    });
  });

  it('net prices: charged gross all the same', () => {
    expect(orderNumbered('3KR1W32WJ3LE5BXK').document).toMatchObject({ taxIncluded: false, total: '994.11' });
    expect(orderNumbered('YK8MHAAXND4KCQFD').document).toMatchObject({ taxIncluded: true, total: '290.78' });
  });
});

describe('a Vendure order changed by hand', () => {
  const raw = (number: string, change: (text: string) => string) =>
    JSON.parse(change(JSON.stringify(orderNumbered(number).raw)));

  it('refunded above what was captured: counts up to the capture, and the excess is kept', () => {
    const { document } = convert(raw('EZA78U2Y8ABJ2B2A', (text) => text.replace('"total":333', '"total":99999')));
    expect(document.refunds).toMatchObject([{ amount: '119.55' }]);
    expect(flagsOf(document, 'REFUNDED_ABOVE_CAPTURED')).toMatchObject([{ captured: '119.55', excess: '880.44' }]);
  });

  it('refunded above a line’s share: named with the share', () => {
    const { document } = convert(
      raw('H54WGDCYV34SUWLH', (text) => text.replace('"total":899,"items":899', '"total":1999,"items":1999')),
    );
    expect(flagsOf(document, 'REFUNDED_ABOVE_SHARE')).toMatchObject([{ amount: '19.99', excess: '11.00' }]);
  });

  it('declined payment: moved no money and is left out', () => {
    const changed = raw('YK8MHAAXND4KCQFD', (text) => text.replace('"state":"Settled"', '"state":"Declined"'));
    const { document } = convert(changed);
    expect(document.payments).toEqual([]);
    expect(flagsOf(document, 'PAYMENT_LEFT_OUT')).toMatchObject([{ state: 'Declined' }]);
  });

  it('total that its parts do not make: refused, because either would invent money', () => {
    const changed = raw('YK8MHAAXND4KCQFD', (text) => text.replace('"totalWithTax":29078', '"totalWithTax":29079'));
    expect(vendureSource.convert(changed, { now: NOW })).toMatchObject({
      ok: false,
      problems: [{ code: 'TOTALS_DO_NOT_ADD_UP' }],
    });
  });

  it('never crashes, whatever stands where', () => {
    expectSurvivesAnything(vendureSource, exported, NOW);
  });
});
