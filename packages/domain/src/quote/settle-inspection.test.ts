import { describe, expect, test } from 'vitest';
import type { Order, UnitRange } from '../model/order.ts';
import { consumerIn } from '../testing/ask.ts';
import { delivered, item, order } from '../testing/order-builder.ts';
import { line, quoteOf } from '../testing/proposal.ts';
import { type ProposedDeduction, settleInspection } from './settle-inspection.ts';

/** Three units for 100.00 together, all sent back under the retail policy: duties up to 30 %, handling up to 10 %. */
const sold = item({ lots: [delivered(3, '2026-03-31T04:00:00Z')] });

function inspected(
  accepted: readonly UnitRange[],
  deductions: readonly ProposedDeduction[],
  bought: Order = order({ items: [sold] }),
) {
  const [returned] = quoteOf(bought, [line({ quantity: 3 })]).lines;
  if (!returned) throw new Error('Nothing was returned');
  return settleInspection({ item: sold, line: returned, terms: returned.option.deductions, accepted, deductions });
}

const duties = (amount: bigint): ProposedDeduction => ({ code: 'DUTIES', amount, note: null });
const all = [{ first: 1, last: 3 }];

describe('when returned goods were inspected', () => {
  test('all accepted and nothing deducted: the quoted refund', () => {
    expect(inspected(all, [])).toMatchObject({ ok: true, settlement: { refund: 10_000n, deductions: [] } });
  });

  test('two of three accepted: their shares, exactly', () => {
    expect(inspected([{ first: 2, last: 3 }], [])).toMatchObject({
      ok: true,
      settlement: { goods: 6_667n, refund: 6_667n },
    });
  });

  test('costs of the return are deducted, named with their clause and a note', () => {
    const result = inspected(all, [duties(1_234n), { code: 'HANDLING', amount: 1_000n, note: 'Customs agent' }]);
    expect(result).toMatchObject({
      ok: true,
      settlement: {
        refund: 7_766n,
        deductions: [
          { code: 'DUTIES', amount: 1_234n, clause: '2.4', note: null },
          { code: 'HANDLING', amount: 1_000n, clause: '2.4', note: 'Customs agent' },
        ],
      },
    });
  });

  test('a withdrawal: lost value may take everything, but no fee may be added', () => {
    const bought = order({ items: [sold], buyer: consumerIn('DE') });
    const lost = (amount: bigint) => ({ code: 'DIMINISHED_VALUE', amount, note: 'Worn for weeks' }) as const;
    expect(inspected(all, [lost(10_000n)], bought)).toMatchObject({ ok: true, settlement: { refund: 600n } });
    expect(inspected(all, [duties(1n)], bought)).toMatchObject({
      ok: false,
      problem: { code: 'DEDUCTION_NOT_ALLOWED', allowed: ['DIMINISHED_VALUE'] },
    });
  });

  test('a consumer who was not told of the right owes nothing for lost value', () => {
    const bought = order({ items: [sold], buyer: consumerIn('DE'), withdrawalInformedAt: null });
    expect(inspected(all, [{ code: 'DIMINISHED_VALUE', amount: 1n, note: null }], bought)).toMatchObject({
      ok: false,
      problem: { code: 'DEDUCTION_NOT_ALLOWED', allowed: [] },
    });
  });

  test.each([
    ['units of another line', [{ first: 3, last: 4 }], [], { code: 'UNITS_NOT_IN_LINE', units: { first: 3, last: 4 } }],
    ['no units', [], [], { code: 'NOTHING_ACCEPTED' }],
    ['a deduction of nothing', all, [duties(0n)], { code: 'DEDUCTION_NOT_POSITIVE', asked: 0n }],
    ['a deduction below zero', all, [duties(-5n)], { code: 'DEDUCTION_NOT_POSITIVE', asked: -5n }],
    [
      'more than the clause allows',
      all,
      [duties(3_001n)],
      { code: 'DEDUCTION_ABOVE_LIMIT', asked: 3_001n, limit: 3_000n, clause: '2.4' },
    ],
    [
      'more than it allows for the accepted units',
      [{ first: 1, last: 1 }],
      [duties(1_001n)],
      { code: 'DEDUCTION_ABOVE_LIMIT', limit: 1_000n },
    ],
    ['the same deduction twice', all, [duties(1n), duties(1n)], { code: 'DUPLICATE_DEDUCTION', deduction: 'DUTIES' }],
    [
      'what no clause allows',
      all,
      [{ code: 'RESTOCKING', amount: 1n, note: null }],
      { code: 'DEDUCTION_NOT_ALLOWED', allowed: ['DUTIES', 'HANDLING'] },
    ],
  ] as const)('%s is refused', (_, accepted, deductions, problem) => {
    expect(inspected(accepted, deductions)).toMatchObject({ ok: false, problem });
  });

  test('deductions together never exceed what comes back', () => {
    const terms = [
      { code: 'DUTIES', when: 'INSPECTION', amount: 8_000n, clause: '2.4' },
      { code: 'HANDLING', when: 'INSPECTION', amount: 8_000n, clause: '2.4' },
    ] as const;
    const returned = { units: all, goods: 10_000n, outboundShipping: 0n, deductions: [] };
    const deductions = [duties(6_000n), { code: 'HANDLING', amount: 4_001n, note: null }] as const;
    expect(settleInspection({ item: sold, line: returned, terms, accepted: all, deductions })).toMatchObject({
      ok: false,
      problem: { code: 'DEDUCTIONS_ABOVE_REFUND', asked: 10_001n, refund: 10_000n },
    });
  });

  test('an agreed amount is shared out over the accepted units', () => {
    const returned = { units: all, goods: 5_000n, outboundShipping: 0n, deductions: [] };
    const result = settleInspection({
      item: sold,
      line: returned,
      terms: [],
      accepted: [{ first: 1, last: 2 }],
      deductions: [],
    });
    expect(result).toMatchObject({ ok: true, settlement: { goods: 3_334n, refund: 3_334n } });
  });
});
