import { expect, test } from 'vitest';
import type { LineContext } from '../model/line-context.ts';
import { supplierGate } from './paths.ts';
import { given } from './testing/given.ts';

const ruled = { outcome: 'REFUND_DUE', reason: 'Cracked.', fundedBy: 'PLATFORM' } as const;

test.each<[string, Partial<LineContext>, ReturnType<typeof supplierGate>]>([
  ['nothing of the supplier’s', {}, { open: false, because: 'SUPPLIER_REFUND_AWAITED', fundedBy: null }],
  [
    'a part of what is owed',
    { supplierRefund: 'SHORT' },
    { open: false, because: 'SUPPLIER_REFUND_SHORT', fundedBy: null },
  ],
  ['all of it', { supplierRefund: 'FULL' }, { open: true, because: 'SUPPLIER_PAID', fundedBy: null }],
  ['a statutory right', { statutoryRight: true }, { open: true, because: 'STATUTORY_RIGHT', fundedBy: null }],
  ['a mediator who names a funder', { decision: ruled }, { open: true, because: 'FUNDED', fundedBy: 'PLATFORM' }],
  [
    'a mediator who names none',
    { decision: { ...ruled, fundedBy: null } },
    { open: false, because: 'SUPPLIER_REFUND_AWAITED', fundedBy: null },
  ],
])('given a commission with %s, then the gate says whether it is open, and why', (_what, facts, gate) => {
  expect(supplierGate(given({ mode: 'COMMISSION', ...facts }))).toEqual(gate);
});

test('given goods that are no commission, then there is no gate', () => {
  expect(supplierGate(given())).toBeNull();
});
