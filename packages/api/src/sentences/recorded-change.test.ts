import { expect, test } from 'vitest';
import { toldChanges } from './recorded-change.ts';

const changes = [
  { field: 'refund', before: 3000n, after: 1500n },
  { field: 'resolution', before: 'REFUND_AND_RETURN', after: 'PARTIAL_REFUND' },
  { field: 'returnRequired', before: true, after: false },
  { field: 'deadline', before: null, after: Date.UTC(2026, 10, 24, 9) },
  { field: 'shipmentId', before: null, after: 'an-id' },
] as const;

test('what an entry changed is told with before and after, in the order’s currency; ids are not', () => {
  expect(toldChanges(changes, 'EUR', 'en').map(({ text }) => text)).toEqual([
    'Refund: 30.00 EUR → 15.00 EUR',
    expect.stringMatching(/^Outcome: .+ → .+$/),
    'Goods come back: yes → no',
    'Deadline: – → 2026-11-24T09:00:00.000Z',
  ]);
  expect(toldChanges(changes, 'JPY', 'zh')[0]).toEqual({
    field: 'refund',
    before: '3000 JPY',
    after: '1500 JPY',
    text: '退款: 3000 JPY → 1500 JPY',
  });
});
