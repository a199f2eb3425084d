import { type Case, call, type Input } from './case.ts';
import type { World } from './world.ts';

const inspect = (change: Input | ((world: World) => Input)) =>
  call(
    ({ agent }) => agent,
    'inspectionRecord',
    (w) => ({
      requestId: w.arrived.requestId,
      parts: [
        {
          ...{ lineId: w.arrived.lineId, accepted: true, condition: 'WORN', disposition: 'RESTOCK', note: 'Worn.' },
          ...(typeof change === 'function' ? change(w) : change),
        },
      ],
    }),
  );
const deduct = (amount: unknown, currencyCode: unknown = 'EUR', code: unknown = 'DIMINISHED_VALUE') =>
  inspect({ deductions: [{ code, amount: { amount, currencyCode } }] });

export const inspectionCases: readonly Case[] = [
  {
    with: 'a line that is not here',
    send: inspect(({ submitted }) => ({ lineId: submitted.lineId })),
    names: 'parts.0',
  },
  { with: 'more units than came', send: inspect({ quantity: 2 }), names: 'parts.0.quantity' },
  { with: 'no units', send: inspect({ quantity: 0 }), names: 'parts.0.quantity' },
  { with: 'a stale version', send: inspect({ expectedVersion: 1 }), names: 'parts.0' },
  { with: 'an unknown condition', send: inspect({ condition: 'FINE' }), names: 'parts[0].condition' },
  { with: 'an unknown disposition', send: inspect({ disposition: 'BURN' }), names: 'parts[0].disposition' },
  { with: 'a refusal without a reason', send: inspect({ accepted: false, note: null }), names: 'parts.0.note' },
  { with: 'a deduction below zero', send: deduct('-1.00'), names: 'parts.0.deductions' },
  { with: 'a deduction of nothing', send: deduct('0.00'), names: 'parts.0.deductions' },
  { with: 'a deduction in another currency', send: deduct('1.00', 'USD'), names: 'parts.0.deductions.0.amount' },
  { with: 'a deduction in no currency', send: deduct('1.00', 'XXQ'), names: 'parts.0.deductions.0.amount' },
  { with: 'a deduction of half a cent', send: deduct('1.005'), names: 'parts.0.deductions.0.amount' },
  { with: 'a deduction in words', send: deduct('one'), names: 'parts.0.deductions.0.amount' },
  { with: 'a deduction in powers of ten', send: deduct('1e1'), names: 'parts.0.deductions.0.amount' },
  { with: 'a deduction beyond all money', send: deduct('9'.repeat(400)), names: 'parts.0.deductions.0.amount' },
  { with: 'a deduction above what the line is worth', send: deduct('10.01'), names: 'parts.0.deductions' },
  { with: 'a deduction as a number', send: deduct(1), names: 'deductions[0].amount' },
  { with: 'an unknown deduction', send: deduct('1.00', 'EUR', 'TIP'), names: 'deductions[0].code' },
];
