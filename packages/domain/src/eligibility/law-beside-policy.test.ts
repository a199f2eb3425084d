import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EligibilityOption } from '../model/eligibility.ts';
import type { Order } from '../model/order.ts';
import { builtInPolicies } from '../policy/built-in-policies.ts';
import { anyInstant, anyOrder } from '../testing/any-order.ts';
import { ask, consumerIn } from '../testing/ask.ts';
import { eligibilityContext } from '../testing/eligibility-context.ts';
import { delivered } from '../testing/order-builder.ts';
import { compareOptions } from './compare-options.ts';
import { evaluateItem } from './evaluate-order.ts';
import { countUnits } from './unit-ranges.ts';

const context = eligibilityContext();

function allOptions(order: Order, asOf: number): EligibilityOption[] {
  const { lots } = evaluateItem({ ...context, order, itemId: 'item-1', asOf });
  return lots.flatMap(({ reasons }) => reasons.flatMap(({ best, alternatives }) => [best, ...alternatives]));
}

/** What a law grants, apart from a postage that the merchant took over. */
function granted({ postage: _, ...option }: EligibilityOption): unknown {
  return option;
}

describe('law stands beside the merchant’s policy', () => {
  test('no merchant’s rule narrows an option given by law', () => {
    const keys = fc.constantFrom(...builtInPolicies.map(({ key }) => key));
    fc.assert(
      fc.property(anyOrder, anyInstant, keys, (order, asOf, otherPolicy) => {
        const items = order.items.map((sold) => ({ ...sold, policyVersionId: otherPolicy }));
        const ofLaw = (options: EligibilityOption[]) => options.filter(({ source }) => source.kind === 'LAW');
        const under = ofLaw(allOptions(order, asOf)).map(granted);
        const underOther = ofLaw(allOptions({ ...order, items }, asOf)).map(granted);
        expect(new Set(underOther.map(stable))).toEqual(new Set(under.map(stable)));
      }),
      { numRuns: 150 },
    );
  });

  test('the best option is never worse than what the law alone would give', () => {
    fc.assert(
      fc.property(anyOrder, anyInstant, (order, asOf) => {
        const { lots } = evaluateItem({ ...context, order, itemId: 'item-1', asOf });
        for (const { best, alternatives } of lots.flatMap(({ reasons }) => reasons)) {
          for (const other of alternatives) expect(compareOptions(best, other)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('whatever is answered: nothing is claimed twice, brought back twice or below zero, and a rule says why', () => {
    fc.assert(
      fc.property(anyOrder, anyInstant, (order, asOf) => {
        const [sold] = order.items;
        if (!sold) return;
        for (const option of allOptions(order, asOf)) {
          const open = option.answer === 'ELIGIBLE' || option.answer === 'NEGOTIABLE';
          expect(countUnits(option.claimable)).toBe(option.claimableQuantity);
          expect(option.claimableQuantity > 0).toBe(open);
          expect(option.maximumRefund >= 0n && option.maximumRefund <= sold.total + sold.shipping).toBe(true);
          expect(option.rules).toContain(option.decidedBy);
          if (option.answer === 'NOT_YET') expect(option.decidedBy.outcome).toBe('PENDING');
          if (option.answer === 'INELIGIBLE') expect(option.decidedBy.outcome).toBe('FAIL');
          if (open) expect(['PASS', 'INFO']).toContain(option.decidedBy.outcome);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('options are ordered as the buyer would', () => {
  const order = { buyer: consumerIn('DE'), traderCountry: 'DE', timeZone: 'Europe/Berlin' };
  const sourcesOf = (asked: Parameters<typeof ask>[0]) => {
    const { best, alternatives } = ask(asked);
    return [best, ...alternatives].map(({ source }) => source.id);
  };
  const sold = { policyVersionId: 'platform-7-working-days', lots: [delivered(1, '2026-03-31T08:00:00Z')] };

  test('a right that needs no review goes before one that does', () => {
    expect(sourcesOf({ item: sold, order, asOf: '2026-04-02T00:00:00Z' })).toEqual([
      'eu-withdrawal',
      'platform-7-working-days',
    ]);
  });

  test('for a fault, free postage with a review goes before a withdrawal at the buyer’s expense', () => {
    const asked = {
      item: { ...sold, policyVersionId: 'retail-7-day' },
      order,
      reason: 'QUALITY_ISSUE_IN_USE',
    } as const;
    expect(sourcesOf({ ...asked, asOf: '2026-04-02T00:00:00Z' })).toEqual([
      'eu-conformity',
      'eu-withdrawal',
      'retail-7-day',
    ]);
    const faulty = { item: sold, order, reason: 'QUALITY_ISSUE' } as const;
    expect(sourcesOf({ ...faulty, asOf: '2026-04-02T00:00:00Z' })[0]).toBe('platform-7-working-days');
  });

  test('once the merchant’s window is over, the law’s option comes first', () => {
    const asked = { item: sold, order, reason: 'QUALITY_ISSUE', asOf: '2026-05-20T00:00:00Z' } as const;
    expect(sourcesOf(asked)[0]).toBe('eu-conformity');
  });

  test('what is open goes before what can only be negotiated', () => {
    const commission = { ...sold, policyVersionId: 'commission', mode: 'COMMISSION' } as const;
    expect(sourcesOf({ item: commission, order, asOf: '2026-04-02T00:00:00Z' })).toEqual([
      'eu-withdrawal',
      'commission',
    ]);
  });
});

function stable(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part));
}
