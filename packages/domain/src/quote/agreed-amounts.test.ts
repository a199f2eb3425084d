import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrderItem } from '../model/order.ts';
import { agreedAmounts, mostToAgreeOn } from './agreed-amounts.ts';
import { partOfLine, refundOf } from './part-of-line.ts';

function item(known: Partial<OrderItem>): OrderItem {
  return {
    ...{ id: 'i', sellerId: 's', mode: 'RETAIL', tags: [], quantity: 3, total: 10_000n, shipping: 900n },
    ...{ standardShipping: 500n, policyVersionId: 'p', lots: [], taken: [], confirmedExclusions: [] },
    ...known,
  };
}

const all = [{ first: 1, last: 3 }];
const partial = { resolution: 'PARTIAL_REFUND', clause: '7.1' } as const;

describe('an agreement', () => {
  test('given less than the units cost, then the shares stand and the rest is one named deduction', () => {
    const amounts = agreedAmounts(item({}), all, { ...partial, amount: 4_000n });
    expect(amounts).toEqual({
      ...{ units: all, goods: 10_000n, outboundShipping: 0n },
      deductions: [{ code: 'AGREED', amount: 6_000n, clause: '7.1', note: null }],
    });
    expect(refundOf(amounts)).toBe(4_000n);
  });

  test('given more than the units cost, then shipping makes up the difference, up to all of it', () => {
    expect(mostToAgreeOn(item({}), all)).toBe(10_900n);
    expect(agreedAmounts(item({}), all, { ...partial, amount: 10_300n })).toMatchObject({
      ...{ goods: 10_000n, outboundShipping: 300n, deductions: [] },
    });
    expect(() => agreedAmounts(item({}), all, { ...partial, amount: 10_901n })).toThrow(RangeError);
    expect(() => agreedAmounts(item({}), all, { ...partial, amount: -1n })).toThrow(RangeError);
  });

  test('given a replacement, then no money comes back', () => {
    const amounts = agreedAmounts(item({}), all, { resolution: 'REPLACEMENT', clause: '', amount: 0n });
    expect(refundOf(amounts)).toBe(0n);
  });

  test('whatever is agreed on comes back to the minor unit, also in parts', () => {
    const lines = fc.record({
      quantity: fc.integer({ min: 1, max: 9 }),
      total: fc.bigInt({ min: 0n, max: 100_000n }),
      shipping: fc.bigInt({ min: 0n, max: 2_000n }),
      share: fc.integer({ min: 0, max: 100 }),
      cut: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(lines, ({ quantity, total, shipping, share, cut }) => {
        const bought = item({ quantity, total, shipping, standardShipping: 0n });
        const units = [{ first: 1, last: quantity }];
        const amount = (mostToAgreeOn(bought, units) * BigInt(share)) / 100n;
        const amounts = agreedAmounts(bought, units, { ...partial, amount });
        expect(refundOf(amounts)).toBe(amount);
        const at = Math.min(cut, quantity);
        const parts = [{ first: 1, last: at }, ...(at < quantity ? [{ first: at + 1, last: quantity }] : [])];
        const sum = parts.reduce((left, part) => left + refundOf(partOfLine(amounts, [part], bought)), 0n);
        expect(sum).toBe(amount);
      }),
    );
  });
});
