import { describe, expect, test } from 'vitest';
import { decide, found, limitOf, newDraft, type PartDraft, problemsOf, sentParts, separate, unitsIn } from './draft.ts';

const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const crew = {
  id: 'crew',
  quantity: 3,
  version: 7,
  refund: eur('166.63'),
  allowedDeductions: [
    { code: 'DIMINISHED_VALUE', amount: eur('80.89'), clause: '5.4', when: 'INSPECTION' },
    { code: 'DUTIES', amount: eur('9.00'), clause: '5.1', when: 'QUOTE' },
  ],
} as const;
const line = { ...crew, allowedDeductions: [...crew.allowedDeductions] };
const change = (drafts: readonly PartDraft[], at: number, changes: Partial<PartDraft>) =>
  drafts.map((draft, index) => (index === at ? { ...draft, ...changes } : draft));

describe('an inspection as it is filled in', () => {
  test('begins with every unit accepted as sent, and is sent as one part', () => {
    expect(sentParts(newDraft([line]), [line])).toEqual([
      {
        keys: ['crew 0', 'crew 1', 'crew 2'],
        input: {
          lineId: 'crew',
          expectedVersion: 7,
          quantity: 3,
          accepted: true,
          condition: 'AS_SENT',
          disposition: 'RESTOCK',
        },
      },
    ]);
  });

  test('keeps a deducted unit apart and names what is taken off in the API’s form', () => {
    const drafts = change(newDraft([line]), 1, {
      condition: 'WORN',
      deduction: 'DIMINISHED_VALUE',
      amount: '16',
      note: ' Worn ',
    });
    const parts = sentParts(drafts, [line]);
    expect(parts.map(({ input }) => input.quantity)).toEqual([1, 1, 1]);
    expect(parts[1]?.input).toMatchObject({
      deductions: [{ code: 'DIMINISHED_VALUE', amount: { amount: '16.00', currencyCode: 'EUR' } }],
      note: 'Worn',
    });
  });

  test('limits a deduction by the units it is about', () => {
    const draft = { ...newDraft([line])[0], deduction: 'DIMINISHED_VALUE' } as PartDraft;
    expect(limitOf(draft, line)).toEqual(eur('26.96'));
    expect(limitOf({ ...draft, quantity: 3 }, line)).toEqual(eur('80.89'));
    expect(limitOf({ ...draft, deduction: 'DUTIES' }, line)).toBeNull();
  });

  test.each([
    [{ deduction: 'DIMINISHED_VALUE', amount: '', note: 'x' }, { amount: 'MISSING' }],
    [{ deduction: 'DIMINISHED_VALUE', amount: 'many', note: 'x' }, { amount: 'WRONG' }],
    [{ deduction: 'DIMINISHED_VALUE', amount: '0', note: 'x' }, { amount: 'WRONG' }],
    [{ deduction: 'DIMINISHED_VALUE', amount: '26.97', note: 'x' }, { amount: 'HIGH' }],
    [{ deduction: 'DIMINISHED_VALUE', amount: '26.96', note: '' }, { note: 'DEDUCTED' }],
    [{ accepted: false }, { note: 'REFUSED' }],
    [{ accepted: false, note: 'Another shop’s item' }, {}],
    [{}, {}],
  ] as const)('%o still lacks %o', (changes, problems) => {
    const [draft] = change(newDraft([line]), 0, changes);
    expect(draft && problemsOf(draft, line)).toEqual(problems);
  });

  test('a refused unit goes back with nothing taken off', () => {
    const [draft] = change(newDraft([line]), 0, { deduction: 'DIMINISHED_VALUE', amount: '5' });
    expect(draft && decide(draft, false)).toMatchObject({
      disposition: 'RETURN_TO_BUYER',
      deduction: null,
      amount: '',
    });
  });

  test('shows many units as one part, from which one is separated', () => {
    const many = { ...line, quantity: 20 };
    const drafts = newDraft([many]);
    expect(drafts).toHaveLength(1);
    const apart = separate(drafts, 'crew 0');
    expect(apart.map(({ first, quantity }) => [first, quantity])).toEqual([
      [0, 19],
      [19, 1],
    ]);
    expect(unitsIn(apart, true)).toBe(20);
  });
});

test('worn goods go where worn goods usually go, unless somebody chose otherwise', () => {
  const [unit] = newDraft([line]);
  if (!unit) throw new Error('A line has units');
  expect(found(unit, 'WORN').disposition).toBe('SECONDS');
  expect(found(unit, 'DAMAGED').disposition).toBe('SCRAP');
  expect(found(found(unit, 'WORN'), 'AS_SENT').disposition).toBe('RESTOCK');
  expect(found({ ...unit, disposition: 'SCRAP' }, 'WORN').disposition).toBe('SCRAP');
  expect(decide(decide(found(unit, 'WORN'), false), true).disposition).toBe('SECONDS');
  expect(found(decide(unit, false), 'WORN').disposition).toBe('RETURN_TO_BUYER');
});
