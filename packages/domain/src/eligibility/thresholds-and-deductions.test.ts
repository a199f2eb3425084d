import { describe, expect, test } from 'vitest';
import { ask, codesOf } from '../testing/ask.ts';
import { delivered } from '../testing/order-builder.ts';
import { policyWith } from '../testing/policy-with.ts';

const lots = [delivered(2, '2026-03-31T04:00:00Z')];
const sold = { policyVersionId: 'own', lots };
const asOf = '2026-04-02T04:00:00Z';

describe('given a threshold under which nobody needs to look', () => {
  const policies = [policyWith({ autoApproval: { clause: '2.1', upTo: { EUR: 10_000 }, faults: ['BUYER'] } })];

  test('a cheap item is approved at once, and the rule names the figure', () => {
    const { best } = ask({ item: sold, policies, asOf });
    expect(best.approval).toBe('AUTOMATIC');
    expect(best.rules).toContainEqual({
      code: 'APPROVED_AUTOMATICALLY',
      outcome: 'PASS',
      clause: '2.1',
      facts: { upTo: 10_000n, total: 10_000n },
    });
  });

  test.each([
    ['a dearer item', { item: { ...sold, total: 10_001n } }],
    ['a currency without a figure', { item: sold, order: { currency: 'USD' } }],
    ['another’s fault', { item: sold, reason: 'QUALITY_ISSUE' }],
    [
      'goods that nobody saw arrive',
      { item: { ...sold, lots: [{ ...delivered(2, '2026-03-31T04:00:00Z'), deliveredAt: null }] } },
    ],
  ] as const)('%s is reviewed', (_, asked) => {
    expect(ask({ ...asked, policies, asOf }).best.approval).toBe('REVIEW');
  });

  test('asking for fewer units does not get below it: the whole item counts', () => {
    const item = { ...sold, total: 10_001n, taken: [{ first: 1, last: 1 }] };
    expect(ask({ item, policies, asOf }).best.approval).toBe('REVIEW');
  });
});

describe('given a threshold under which nothing needs to come back', () => {
  const policies = [policyWith({ refundWithoutReturn: { clause: '2.2', upTo: { EUR: 10_000 } } })];

  test('a cheap item is refunded without a return', () => {
    const { best } = ask({ item: sold, policies, asOf });
    expect(best).toMatchObject({ returnRequired: false, resolutions: ['REFUND_ONLY'] });
    expect(codesOf(best)).toContain('RETURN_WAIVED');
  });

  test('a dearer one comes back', () => {
    const { best } = ask({ item: { ...sold, total: 10_001n }, policies, asOf });
    expect(best).toMatchObject({ returnRequired: true, resolutions: ['REFUND_AND_RETURN'] });
  });
});

describe('deductions that are known at once', () => {
  const policies = [
    policyWith({
      deductions: [
        { code: 'RESTOCKING', clause: '2.4', when: 'QUOTE', amount: { kind: 'PERCENT', basisPoints: 1250 } },
        {
          code: 'HANDLING',
          clause: '2.4',
          when: 'QUOTE',
          amount: { kind: 'FIXED', per: 'UNIT', amounts: { EUR: 150 } },
        },
        { code: 'DUTIES', clause: '2.4', when: 'QUOTE', amount: { kind: 'FIXED', per: 'LINE', amounts: { EUR: 99 } } },
      ],
    }),
  ];

  test('are in the amount that comes back: 12.5 %, 1.50 a unit and 0.99 once', () => {
    const { best } = ask({ item: sold, policies, asOf });
    expect(best.deductions.map(({ code, amount }) => [code, amount])).toEqual([
      ['RESTOCKING', 1_250n],
      ['HANDLING', 300n],
      ['DUTIES', 99n],
    ]);
    expect(best.maximumRefund).toBe(10_000n - 1_250n - 300n - 99n);
  });

  test('never take more than comes back', () => {
    const { best } = ask({ item: { ...sold, total: 201n }, policies, asOf });
    expect(best.maximumRefund).toBe(0n);
    expect(best.deductions.reduce((sum, { amount }) => sum + amount, 0n)).toBe(201n);
  });

  test('a currency without a figure has no fixed fee', () => {
    const { best } = ask({ item: sold, order: { currency: 'JPY' }, policies, asOf });
    expect(best.maximumRefund).toBe(8_750n);
  });

  test('are suspended when the fault is not the buyer’s', () => {
    expect(ask({ item: sold, policies, reason: 'DAMAGED_IN_TRANSIT', asOf }).best).toMatchObject({
      deductions: [],
      maximumRefund: 11_000n,
    });
  });
});
