import { describe, expect, test } from 'vitest';
import { type PolicyAssignments, resolvePolicy } from './resolve-policy.ts';

const assignments: PolicyAssignments = {
  items: new Map([['SKU-1', 'own']]),
  tags: new Map([
    ['fragile', 'fragile-policy'],
    ['sale', 'sale-policy'],
  ]),
  modes: new Map([['COMMISSION', 'commission']]),
  default: 'retail-7-day',
};

describe('the policy an item is sold under', () => {
  test.each([
    ['its own before anything else', { item: 'SKU-1', tags: ['sale'], mode: 'COMMISSION' }, 'own', 'ITEM', 'SKU-1'],
    ['a tag’s before its mode’s', { item: 'SKU-2', tags: ['sale'], mode: 'COMMISSION' }, 'sale-policy', 'TAG', 'sale'],
    [
      'the tag listed first by the merchant',
      { item: null, tags: ['sale', 'fragile'], mode: 'RETAIL' },
      'fragile-policy',
      'TAG',
      'fragile',
    ],
    [
      'its mode’s before the default',
      { item: 'SKU-2', tags: ['red'], mode: 'COMMISSION' },
      'commission',
      'MODE',
      'COMMISSION',
    ],
    [
      'the default when nothing else is said',
      { item: null, tags: [], mode: 'RETAIL' },
      'retail-7-day',
      'DEFAULT',
      null,
    ],
  ] as const)('is %s', (_, question, policyId, by, matched) => {
    expect(resolvePolicy(question, assignments)).toEqual({ ok: true, policyId, by, matched });
  });

  test('is none, said as such, when no default was set', () => {
    const question = { item: null, tags: [], mode: 'RETAIL' } as const;
    expect(resolvePolicy(question, { ...assignments, default: null })).toEqual({
      ok: false,
      problem: { code: 'NO_POLICY', mode: 'RETAIL' },
    });
  });
});
