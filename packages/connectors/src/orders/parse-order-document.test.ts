import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderDocumentInput } from './order-document.ts';
import { orderToImport } from './order-to-import.ts';
import { parseOrderDocument } from './parse-order-document.ts';

const NOW = Date.UTC(2026, 10, 21);

function anOrder(changes: Partial<OrderDocumentInput> = {}): OrderDocumentInput {
  return {
    externalId: '4711',
    number: 'A-4711',
    currency: 'EUR',
    placedAt: '2026-08-30T09:17:00Z',
    customer: { name: 'Mira Keller', email: 'mira@example.com' },
    total: '14.00',
    items: [anItem()],
    shipping: { total: '4.00' },
    payments: [{ externalId: 'p1', method: 'card', captured: '14.00' }],
    ...changes,
  };
}

function anItem(changes: Partial<OrderDocumentInput['items'][number]> = {}): OrderDocumentInput['items'][number] {
  return { externalId: 'i1', title: 'Mug', quantity: 3, total: '10.00', ...changes };
}

/** The problems as `code field`, which is what callers act on. */
function problemsOf(input: unknown): string[] {
  const parsed = parseOrderDocument(input, NOW);
  return parsed.ok ? [] : parsed.problems.map(({ code, field }) => `${code} ${field.join('.')}`);
}

function imported(input: OrderDocumentInput) {
  const parsed = parseOrderDocument(input, NOW);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return orderToImport(parsed.value);
}

describe('an order document', () => {
  it('is accepted with nothing but what is required, and given its defaults', () => {
    const parsed = parseOrderDocument(anOrder(), NOW);
    expect(parsed).toMatchObject({
      ok: true,
      value: { buyer: { kind: 'CONSUMER' }, other: '0', refunds: [], flags: [] },
    });
  });

  it.each([
    ['nothing at all', null, ['WRONG_TYPE ']],
    ['a missing field', { ...anOrder(), number: undefined }, ['MISSING number']],
    ['a field it does not know', { ...anOrder(), withdrawlInformedAt: null }, ['UNKNOWN_FIELD withdrawlInformedAt']],
    ['an amount as a number', { ...anOrder(), total: 14 }, ['WRONG_TYPE total']],
    ['an amount that is no number', anOrder({ total: '14,00' }), ['NOT_A_DECIMAL total']],
    ['an amount in scientific notation', anOrder({ total: '1.4e1' }), ['NOT_A_DECIMAL total']],
    ['an amount below zero', anOrder({ total: '-14.00' }), ['BELOW_ZERO total']],
    ['more decimals than the currency has', anOrder({ total: '14.001' }), ['TOO_MANY_DECIMALS total']],
    ['an unknown currency', anOrder({ currency: 'EUX' }), ['UNKNOWN_CURRENCY currency']],
    ['a date without a zone', anOrder({ placedAt: '2026-08-30 09:17' }), ['WRONG_FORMAT placedAt']],
    ['a date in the future', anOrder({ placedAt: '2027-08-30T09:17:00Z' }), ['IN_THE_FUTURE placedAt']],
    ['a date before there were shops', anOrder({ placedAt: '1970-01-01T00:00:00Z' }), ['TOO_LONG_AGO placedAt']],
    ['no items', anOrder({ items: [], total: '4.00' }), ['TOO_SMALL items']],
    ['an absurd quantity', anOrder({ items: [anItem({ quantity: 1_000_001 })] }), ['TOO_LARGE items.0.quantity']],
    ['half a unit', anOrder({ items: [anItem({ quantity: 1.5 })] }), ['WRONG_TYPE items.0.quantity']],
    ['an unknown option', { ...anOrder(), buyer: { kind: 'ROBOT' } }, ['NOT_AN_OPTION buyer.kind']],
    [
      'an id used twice',
      anOrder({ items: [anItem({ total: '5.00' }), anItem({ total: '5.00' })] }),
      ['DUPLICATE_ID items.1.externalId'],
    ],
    ['totals that do not add up', anOrder({ total: '14.01' }), ['TOTALS_DO_NOT_ADD_UP total']],
    ['a charge for no units', anOrder({ items: [anItem({ quantity: 0 })] }), ['CHARGED_FOR_NOTHING items.0.total']],
    [
      'more tax than price',
      anOrder({ items: [anItem({ taxTotal: '10.01' })] }),
      ['PART_EXCEEDS_WHOLE items.0.taxTotal'],
    ],
    [
      'more standard than charged shipping',
      anOrder({ shipping: { total: '4.00', standard: '4.01' } }),
      ['PART_EXCEEDS_WHOLE shipping.standard'],
    ],
    [
      'more captured than authorised',
      anOrder({ payments: [{ externalId: 'p1', method: 'card', authorized: '10.00', captured: '14.00' }] }),
      ['PART_EXCEEDS_WHOLE payments.0.captured'],
    ],
  ])('with %s is refused by path', (_, input, expected) => {
    expect(problemsOf(input)).toEqual(expected);
  });

  it('says what was compared when the totals do not add up', () => {
    const parsed = parseOrderDocument(anOrder({ total: '14.01', other: '-1.5' }), NOW);
    expect(parsed).toMatchObject({
      problems: [
        { message: 'Items 10.00 + shipping 4.00 + other -1.50 make 12.50, not 14.01.', facts: { sum: '12.50' } },
      ],
    });
  });

  it('names every problem of a document at once, but never more than fifty', () => {
    const items = Array.from({ length: 60 }, (_, i) => anItem({ externalId: `${i}`, total: 'x' }));
    expect(problemsOf(anOrder({ items, total: 'y' }))).toHaveLength(50);
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true }), (input) => !parseOrderDocument(input, NOW).ok),
    );
  });

  it('never throws when one field of a sound order is anything', () => {
    const fields = fc.constantFrom(...Object.keys(anOrder()));
    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) => {
        expect(() => parseOrderDocument({ ...anOrder(), [field]: value }, NOW)).not.toThrow();
      }),
    );
  });
});

describe('lots of an order document', () => {
  const delivered = { externalId: 'l1', quantity: 2, state: 'DELIVERED' as const, deliveredAt: '2026-09-03T20:54:00Z' };

  it.each([
    ['more units than bought', { ...delivered, quantity: 4 }, 'MORE_UNITS_THAN_BOUGHT items.0.lots'],
    ['a delivery without its time', { ...delivered, deliveredAt: null }, 'MISSING items.0.lots.0.deliveredAt'],
    [
      'a time of delivery while in transit',
      { ...delivered, state: 'IN_TRANSIT' as const },
      'STATE_CONTRADICTS_TIME items.0.lots.0.state',
    ],
    [
      'a time of shipping while not shipped',
      { ...delivered, state: 'NOT_SHIPPED' as const, deliveredAt: null, shippedAt: '2026-09-01T00:00:00Z' },
      'STATE_CONTRADICTS_TIME items.0.lots.0.state',
    ],
    [
      'a delivery before the order',
      { ...delivered, deliveredAt: '2026-08-29T00:00:00Z' },
      'OUT_OF_ORDER items.0.lots.0.deliveredAt',
    ],
    [
      'a delivery before the shipping',
      { ...delivered, shippedAt: '2026-09-04T00:00:00Z' },
      'OUT_OF_ORDER items.0.lots.0.deliveredAt',
    ],
    [
      'a delivery in the future',
      { ...delivered, deliveredAt: '2027-01-01T00:00:00Z' },
      'IN_THE_FUTURE items.0.lots.0.deliveredAt',
    ],
  ])('with %s are refused by path', (_, lot, expected) => {
    expect(problemsOf(anOrder({ items: [anItem({ lots: [lot] })] }))).toContain(expected);
  });

  it('are numbered from unit 1 in their order, and units in none of them are not shipped', () => {
    const order = imported(anOrder({ items: [anItem({ lots: [delivered] })] }));
    expect(order.items[0]?.lots.map(({ externalId, units, state }) => ({ externalId, units, state }))).toEqual([
      { externalId: 'l1', units: { first: 1, last: 2 }, state: 'DELIVERED' },
      { externalId: 'not-shipped', units: { first: 3, last: 3 }, state: 'NOT_SHIPPED' },
    ]);
  });

  it('may not give back more units than were bought', () => {
    expect(problemsOf(anOrder({ items: [anItem({ returnedElsewhere: 4 })] }))).toEqual([
      'MORE_UNITS_THAN_BOUGHT items.0.returnedElsewhere',
    ]);
  });
});

describe('refunds of an order document', () => {
  const payments = [
    { externalId: 'gift', method: 'gift-card', captured: '4.00' },
    { externalId: 'card', method: 'card', captured: '10.00' },
  ];
  const refund = (
    externalId: string,
    amount: string,
    paymentExternalId: string | null,
    state: 'SETTLED' | 'PENDING' | 'FAILED' = 'SETTLED',
  ) => ({
    externalId,
    amount,
    paymentExternalId,
    state,
    createdAt: '2026-09-10T00:00:00Z',
  });

  it('may not exceed what the payment they name captured', () => {
    const refunds = [refund('r1', '3.00', 'gift'), refund('r2', '1.01', 'gift', 'PENDING')];
    expect(problemsOf(anOrder({ payments, refunds }))).toEqual(['REFUNDED_ABOVE_CAPTURED payments.0.captured']);
  });

  it('may not together exceed all that was captured', () => {
    expect(problemsOf(anOrder({ payments, refunds: [refund('r1', '14.01', null)] }))).toEqual([
      'REFUNDED_ABOVE_CAPTURED refunds',
    ]);
  });

  it('must name a payment of the order', () => {
    expect(problemsOf(anOrder({ payments, refunds: [refund('r1', '1.00', 'cheque')] }))).toEqual([
      'UNKNOWN_PAYMENT refunds.0.paymentExternalId',
    ]);
  });

  it('count nothing when they failed', () => {
    const order = imported(anOrder({ payments, refunds: [refund('r1', '99.00', 'card', 'FAILED')] }));
    expect(order.payments.map((payment) => payment.refundedElsewhere)).toEqual([0n, 0n]);
  });

  it('that name no payment use up the payments in order, after those that name one', () => {
    const refunds = [refund('r1', '1.00', 'gift'), refund('r2', '5.00', null)];
    const order = imported(anOrder({ payments, refunds }));
    expect(order.payments.map((payment) => payment.refundedElsewhere)).toEqual([400n, 200n]);
  });

  it('never leave a payment with more refunded than captured, and always add up', () => {
    const cents = fc.integer({ min: 0, max: 1400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, fc.constantFrom('gift', 'card', null)), { maxLength: 6 }), (rows) => {
        const refunds = rows.map(([amount, payment], i) => refund(`r${i}`, (amount / 100).toFixed(2), payment));
        const parsed = parseOrderDocument(anOrder({ payments, refunds }), NOW);
        if (!parsed.ok) return;
        const order = orderToImport(parsed.value);
        const sum = order.payments.reduce((all, payment) => all + payment.refundedElsewhere, 0n);
        expect(order.payments.every((payment) => payment.refundedElsewhere <= payment.captured)).toBe(true);
        expect(sum).toBe(BigInt(rows.reduce((all, [amount]) => all + amount, 0)));
      }),
    );
  });
});
