import { describe, expect, test } from 'vitest';
import { consumerIn } from '../testing/ask.ts';
import { delivered, instant, inTransit, item, notShipped, order, payment } from '../testing/order-builder.ts';
import { policyWith } from '../testing/policy-with.ts';
import { line, quoted, quoteOf } from '../testing/proposal.ts';

/** Three units for 100.00 together: shares of 33.33, 33.34 and 33.33; 10.00 shipping. */
const three = item({ lots: [delivered(3, '2026-03-31T04:00:00Z')] });

describe('given a proposal to send units back', () => {
  test('it takes the lowest free units, each at its own share', () => {
    const [quotedLine] = quoteOf(order({ items: [{ ...three, taken: [{ first: 1, last: 1 }] }] }), [
      line({ quantity: 2 }),
    ]).lines;
    expect(quotedLine).toMatchObject({
      units: [{ first: 2, last: 3 }],
      quantity: 2,
      shares: [
        { unit: 2, amount: 3_334n },
        { unit: 3, amount: 3_333n },
      ],
      goods: 6_667n,
      outboundShipping: 0n,
      outboundShippingClause: null,
      refund: 6_667n,
      postage: { payer: 'BUYER' },
    });
  });

  test('a fault brings back the units’ part of the shipping, with the clause that says so', () => {
    const [quotedLine] = quoteOf(order({ items: [three] }), [line({ reason: 'QUALITY_ISSUE' })]).lines;
    expect(quotedLine).toMatchObject({
      goods: 3_333n,
      outboundShipping: 333n,
      outboundShippingClause: '2.5',
      refund: 3_666n,
    });
  });

  test('limits of deductions at the inspection are for the line’s units alone', () => {
    const [quotedLine] = quoteOf(order({ items: [three] }), [line({ quantity: 1 })]).lines;
    expect(quotedLine?.option.deductions.map(({ code, amount }) => [code, amount])).toEqual([
      ['DUTIES', 999n],
      ['HANDLING', 333n],
    ]);
  });

  test('deductions known at once are named, with their clause', () => {
    const amount = { kind: 'FIXED', per: 'UNIT', amounts: { EUR: 500 } } as const;
    const own = policyWith({ deductions: [{ code: 'RESTOCKING', clause: '2.4', when: 'QUOTE', amount }] });
    const sold = { ...three, policyVersionId: 'own' };
    const [quotedLine] = quoteOf(order({ items: [sold] }), [line({ quantity: 2 })], own).lines;
    expect(quotedLine).toMatchObject({
      goods: 6_667n,
      deductions: [{ code: 'RESTOCKING', amount: 1_000n, clause: '2.4', note: null }],
      refund: 5_667n,
    });
  });

  test('the source asked for decides: withdrawal brings back standard shipping, the shop’s own policy none', () => {
    const bought = order({ items: [three], buyer: consumerIn('DE') });
    const byLaw = quoteOf(bought, [line({ quantity: 3, sourceId: 'eu-withdrawal' })]);
    expect(byLaw.lines[0]).toMatchObject({ source: { kind: 'LAW' }, outboundShipping: 600n, refund: 10_600n });
    expect(quoteOf(bought, [line({ quantity: 3, sourceId: 'retail-7-day' })]).total).toBe(10_000n);
    expect(quoteOf(bought, [line({ quantity: 3 })]).lines[0]?.source.id).toBe('eu-withdrawal');
  });

  test('two reasons for one lot take different units', () => {
    const { lines, total } = quoteOf(order({ items: [three] }), [
      line({ quantity: 2 }),
      line({ reason: 'QUALITY_ISSUE' }),
    ]);
    expect(lines.map(({ units }) => units)).toEqual([[{ first: 1, last: 2 }], [{ first: 3, last: 3 }]]);
    expect(total).toBe(3_333n + 3_334n + 3_333n + 333n);
  });

  test('before shipping, everything comes back and nothing is sent', () => {
    const bought = order({ items: [item({ lots: [notShipped(2)] })] });
    const quoteBefore = quoteOf(bought, [line({ quantity: 2, resolution: 'REFUND_ONLY' })]);
    expect(quoteBefore.lines[0]).toMatchObject({ goods: 10_000n, outboundShipping: 1_000n, refund: 11_000n });
    expect(quoteBefore.lines[0]?.option.returnRequired).toBe(false);
  });

  test('a replacement brings no money back', () => {
    const { lines, total, portions } = quoteOf(order({ items: [three] }), [
      line({ reason: 'WRONG_ITEM', resolution: 'REPLACEMENT' }),
    ]);
    expect(lines[0]).toMatchObject({ goods: 0n, outboundShipping: 0n, deductions: [], refund: 0n });
    expect({ total, portions }).toEqual({ total: 0n, portions: [] });
  });

  test('an agreed amount stands as agreed; above the goods it is shipping', () => {
    const partial = { reason: 'QUALITY_ISSUE', resolution: 'PARTIAL_REFUND' } as const;
    const bought = order({ items: [three] });
    expect(quoteOf(bought, [line({ ...partial, agreedAmount: 1_000n })]).lines[0]).toMatchObject({
      goods: 1_000n,
      outboundShipping: 0n,
      refund: 1_000n,
    });
    expect(quoteOf(bought, [line({ ...partial, agreedAmount: 3_500n })]).lines[0]).toMatchObject({
      goods: 3_333n,
      outboundShipping: 167n,
      refund: 3_500n,
    });
  });

  test('what the buyer says about the goods is heard', () => {
    const bought = order({ items: [item({ lots: [inTransit(1)] })] });
    expect(quoted(bought, [line()])).toMatchObject({ ok: false, problem: { code: 'NOT_ELIGIBLE' } });
    expect(quoteOf(bought, [line({ received: true })]).total).toBe(10_000n);
  });
});

describe('the payments that give the money back', () => {
  const sold = item({ total: 10_000n, shipping: 0n, standardShipping: 0n });
  const all = [line()];

  test('are emptied one after the other, as captured', () => {
    const payments = [payment('gift-card', 3_000n), payment('card', 7_000n)];
    expect(quoteOf(order({ items: [sold], payments }), all).portions).toEqual([
      { paymentId: 'gift-card', amount: 3_000n },
      { paymentId: 'card', amount: 7_000n },
    ]);
  });

  test('in the other order, where the policy says so', () => {
    const payments = [payment('gift-card', 3_000n), payment('card', 8_000n)];
    const items = [{ ...sold, policyVersionId: 'own' }];
    expect(quoteOf(order({ items, payments }), all, policyWith({ refundOrder: 'NEWEST_FIRST' })).portions).toEqual([
      { paymentId: 'card', amount: 8_000n },
      { paymentId: 'gift-card', amount: 2_000n },
    ]);
  });

  test('whose method has closed come last, because they are paid out by hand', () => {
    const closed = payment('old', 9_000n, { refundableUntil: instant('2026-04-01T00:00:00Z') });
    expect(quoteOf(order({ items: [sold], payments: [closed, payment('card', 6_000n)] }), all).portions).toEqual([
      { paymentId: 'card', amount: 6_000n },
      { paymentId: 'old', amount: 4_000n },
    ]);
  });

  test('give back no more than is left of them; the rest is named', () => {
    const payments = [payment('card', 10_000n, { refunded: 2_500n, reserved: 1_500n })];
    const result = quoteOf(order({ items: [sold], payments }), all);
    expect(result).toMatchObject({
      total: 6_000n,
      refundable: 6_000n,
      portions: [{ paymentId: 'card', amount: 6_000n }],
    });
    expect(result.lines[0]).toMatchObject({
      goods: 10_000n,
      deductions: [{ code: 'BEYOND_PAYMENTS', amount: 4_000n }],
      refund: 6_000n,
    });
  });

  test('that were never captured give nothing back', () => {
    const result = quoteOf(order({ items: [sold], payments: [payment('card', 0n)] }), all);
    expect(result).toMatchObject({ total: 0n, refundable: 0n, portions: [] });
  });

  test('that were refunded beyond what was captured, as some shops did, count as empty', () => {
    const payments = [payment('card', 5_000n, { refunded: 5_599n }), payment('gift-card', 5_000n)];
    expect(quoteOf(order({ items: [sold], payments }), all)).toMatchObject({ refundable: 5_000n, total: 5_000n });
  });
});

describe('a proposal that cannot be quoted is refused with what is wrong', () => {
  const bought = order({
    items: [
      three,
      item({ id: 'item-2', sellerId: 'seller-2' }),
      item({ id: 'item-3', policyVersionId: 'platform-7-working-days', tags: ['customised'] }),
      item({ id: 'item-4', lots: [delivered(1, '2026-03-31T04:00:00Z')], taken: [{ first: 1, last: 1 }] }),
    ],
  });

  test.each([
    ['nothing proposed', [], { code: 'NO_LINES' }],
    ['an item of another order', [line({ itemId: 'item-9' })], { code: 'UNKNOWN_ITEM', line: 0, itemId: 'item-9' }],
    ['a lot of another item', [line({ lotId: 'lot-9' })], { code: 'UNKNOWN_LOT', line: 0, lotId: 'lot-9' }],
    ['no units', [line({ quantity: 0 })], { code: 'QUANTITY_NOT_POSITIVE', quantity: 0 }],
    ['fewer than no units', [line({ quantity: -1 })], { code: 'QUANTITY_NOT_POSITIVE', quantity: -1 }],
    ['half a unit', [line({ quantity: 0.5 })], { code: 'QUANTITY_NOT_POSITIVE' }],
    ['not even a number', [line({ quantity: Number.NaN })], { code: 'QUANTITY_NOT_POSITIVE' }],
    [
      'more units than the lot has',
      [line({ quantity: 4 })],
      { code: 'QUANTITY_BEYOND_CLAIMABLE', asked: 4, claimable: 3 },
    ],
    [
      'more units than the lot has, over two reasons',
      [line({ quantity: 2 }), line({ quantity: 2, reason: 'QUALITY_ISSUE' })],
      { code: 'QUANTITY_BEYOND_CLAIMABLE', line: 1, asked: 2, claimable: 1 },
    ],
    [
      'units that another request holds',
      [line({ itemId: 'item-4' })],
      { code: 'QUANTITY_BEYOND_CLAIMABLE', asked: 1, claimable: 0 },
    ],
    ['the same line twice', [line(), line()], { code: 'DUPLICATE_LINE', line: 1, of: 0 }],
    [
      'goods of two sellers',
      [line(), line({ itemId: 'item-2' })],
      { code: 'DIFFERENT_SELLERS', line: 1, sellerIds: ['seller-1', 'seller-2'] },
    ],
    [
      'a law that does not apply',
      [line({ sourceId: 'eu-withdrawal' })],
      { code: 'UNKNOWN_SOURCE', offered: ['retail-7-day'] },
    ],
    [
      'what the policy excludes',
      [line({ itemId: 'item-3' })],
      { code: 'NOT_ELIGIBLE', decision: { decidedBy: { code: 'CUSTOMISED' } } },
    ],
    [
      'an outcome that is not offered',
      [line({ resolution: 'REPLACEMENT' })],
      { code: 'RESOLUTION_NOT_OFFERED', offered: ['REFUND_AND_RETURN'] },
    ],
    ['an amount below zero', [line({ agreedAmount: -1n })], { code: 'AMOUNT_NEGATIVE', asked: -1n }],
    [
      'an amount above what the units cost with shipping',
      [line({ agreedAmount: 3_667n })],
      { code: 'AMOUNT_ABOVE_MAXIMUM', asked: 3_667n, maximum: 3_666n },
    ],
  ])('%s', (_, lines, problem) => {
    expect(quoted(bought, lines)).toMatchObject({ ok: false, problem });
  });

  test('a window that closed yesterday', () => {
    const late = order({ items: [item({ lots: [delivered(1, '2026-03-25T04:00:00Z')] })] });
    const problem = {
      code: 'NOT_ELIGIBLE',
      decision: { decidedBy: { code: 'WINDOW_CLOSED' }, window: { lastDay: '2026-04-01' } },
    };
    expect(quoted(late, [line()])).toMatchObject({ ok: false, problem });
  });
});
