import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrderItem, UnitRange } from '../model/order.ts';
import type { Reason } from '../model/reason.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { delivered, item, order, payment } from '../testing/order-builder.ts';
import { policyWith } from '../testing/policy-with.ts';
import { line, quoteOf } from '../testing/proposal.ts';
import { partOfLine, refundOf } from './part-of-line.ts';

const anyItem = fc
  .record({
    quantity: fc.integer({ min: 1, max: 9 }),
    total: fc.bigInt({ min: 0n, max: 100_000n }),
    shipping: fc.bigInt({ min: 0n, max: 3_000n }),
    standardShipping: fc.bigInt({ min: 0n, max: 3_000n }),
  })
  .map(({ quantity, ...amounts }) =>
    item({ ...amounts, policyVersionId: 'own', lots: [delivered(quantity, '2026-03-31T04:00:00Z')] }),
  );

/** Policies with what is taken off by the unit; fees may well be above what a unit cost. */
const anyPolicy = fc
  .record({
    percent: fc.integer({ min: 1, max: 10_000 }),
    fee: fc.integer({ min: 0, max: 20_000 }),
  })
  .map(({ percent, fee }) =>
    policyWith({
      deductions: [
        { code: 'RESTOCKING', clause: '2.4', when: 'QUOTE', amount: { kind: 'PERCENT', basisPoints: percent } },
        {
          code: 'HANDLING',
          clause: '2.4',
          when: 'QUOTE',
          amount: { kind: 'FIXED', per: 'UNIT', amounts: { EUR: fee } },
        },
      ],
    }),
  );

const anyReason = fc.constantFrom<Reason>('CHANGE_OF_MIND', 'QUALITY_ISSUE', 'DAMAGED_IN_TRANSIT');

/** Refunds all units in requests of the given sizes, one after the other, and adds up. */
function refundedInSteps(sold: OrderItem, steps: readonly number[], reason: Reason, policy: PolicyDocument): bigint {
  let taken: UnitRange[] = [];
  let sum = 0n;
  for (const step of steps) {
    const left = sold.quantity - taken.reduce((count, { first, last }) => count + last - first + 1, 0);
    if (left === 0) break;
    const quantity = Math.min(step, left);
    const { total, lines, portions } = quoteOf(
      order({ items: [{ ...sold, taken }] }),
      [line({ quantity, reason })],
      policy,
    );
    expect(portions.reduce((all, { amount }) => all + amount, 0n)).toBe(total);
    for (const { refund, goods, outboundShipping, deductions } of lines) {
      expect(refund).toBe(deductions.reduce((rest, { amount }) => rest - amount, goods + outboundShipping));
      expect(refund >= 0n && deductions.every(({ amount }) => amount > 0n)).toBe(true);
    }
    sum += total;
    taken = [...taken, ...lines.flatMap(({ units }) => units)];
  }
  return sum;
}

describe('whatever the split', () => {
  const anySteps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 });

  test('units refunded in any number of requests come to the same as all at once, and never to more than was paid', () => {
    fc.assert(
      fc.property(anyItem, anyPolicy, anyReason, anySteps, (sold, policy, reason, steps) => {
        const atOnce = refundedInSteps(sold, [sold.quantity], reason, policy);
        expect(refundedInSteps(sold, steps, reason, policy)).toBe(atOnce);
        expect(atOnce <= sold.total + sold.shipping).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('units refunded in any order come to the same', () => {
    fc.assert(
      fc.property(anyItem, anyPolicy, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (sold, policy, picks) => {
        let left = Array.from({ length: sold.quantity }, (_, index) => index + 1);
        let sum = 0n;
        for (const pick of picks.slice(0, sold.quantity)) {
          const unit = left[pick % left.length] ?? 0;
          const others = Array.from({ length: sold.quantity }, (_, index) => index + 1).filter((each) => each !== unit);
          const taken = others.map((each) => ({ first: each, last: each }));
          sum += quoteOf(order({ items: [{ ...sold, taken }] }), [line({ reason: 'QUALITY_ISSUE' })], policy).total;
          left = left.filter((each) => each !== unit);
        }
        expect(sum).toBe(sold.total + sold.shipping);
      }),
      { numRuns: 100 },
    );
  });

  test('portions add up to the total and stay within each payment', () => {
    const anyPayments = fc.array(
      fc
        .tuple(
          fc.bigInt({ min: 0n, max: 50_000n }),
          fc.bigInt({ min: 0n, max: 60_000n }),
          fc.bigInt({ min: 0n, max: 5_000n }),
        )
        .map(([captured, refunded, reserved]) => ({ captured, refunded, reserved })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(anyItem, anyPayments, anyReason, (sold, parts, reason) => {
        const payments = parts.map(({ captured, ...rest }, index) => payment(`p${index}`, captured, rest));
        const result = quoteOf(
          order({ items: [sold], payments }),
          [line({ quantity: sold.quantity, reason })],
          policyWith({}),
        );
        expect(result.portions.reduce((all, { amount }) => all + amount, 0n)).toBe(result.total);
        expect(result.lines.reduce((all, { refund }) => all + refund, 0n)).toBe(result.total);
        expect(result.total <= result.refundable).toBe(true);
        for (const { paymentId, amount } of result.portions) {
          const from = payments.find(({ id }) => id === paymentId);
          if (!from) throw new Error('Paid from nowhere');
          expect(amount > 0n && from.refunded + from.reserved + amount <= from.captured).toBe(true);
        }
      }),
    );
  });

  test('parts of a line, however it is split, add up to the line and are never below zero', () => {
    const anyLine = anyItem.chain((sold) =>
      fc.record({
        sold: fc.constant(sold),
        goods: fc.bigInt({ min: 0n, max: sold.total }),
        outboundShipping: fc.bigInt({ min: 0n, max: sold.shipping }),
        shares: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
        groups: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: sold.quantity, maxLength: sold.quantity }),
      }),
    );
    fc.assert(
      fc.property(anyLine, ({ sold, goods, outboundShipping, shares: [first, second], groups }) => {
        const gross = goods + outboundShipping;
        const duties = (gross * BigInt(first)) / 100n;
        const handling = ((gross - duties) * BigInt(second)) / 100n;
        const whole = {
          units: [{ first: 1, last: sold.quantity }],
          goods,
          outboundShipping,
          deductions: [
            { code: 'DUTIES', amount: duties, clause: '2.4', note: null },
            { code: 'HANDLING', amount: handling, clause: '2.4', note: null },
          ] as const,
        };
        let refunds = 0n;
        for (const group of [0, 1, 2]) {
          const units = groups.flatMap((each, index) =>
            each === group ? [{ first: index + 1, last: index + 1 }] : [],
          );
          if (units.length === 0) continue;
          const part = partOfLine(whole, units, sold);
          const taken = part.deductions.reduce((sum, { amount }) => sum + amount, 0n);
          expect(part.goods >= 0n && taken <= part.goods + part.outboundShipping).toBe(true);
          refunds += refundOf(part);
        }
        expect(refunds).toBe(gross - duties - handling);
      }),
      { numRuns: 300 },
    );
  });
});
