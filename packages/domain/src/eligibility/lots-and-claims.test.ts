import { describe, expect, test } from 'vitest';
import { REASONS } from '../model/reason.ts';
import { eligibilityContext } from '../testing/eligibility-context.ts';
import { delivered, instant, inTransit, item, notShipped, order } from '../testing/order-builder.ts';
import { daysOfWindow } from './days-of-window.ts';
import { evaluateItem, evaluateOrder } from './evaluate-order.ts';
import { summariseItem } from './summarise-item.ts';

const asOf = instant('2026-04-02T04:00:00Z');
const context = eligibilityContext();

/** Two units came on 31 March, three on 1 April, two are on their way. */
const partly = item({
  total: 7_001n,
  shipping: 0n,
  standardShipping: 0n,
  lots: [delivered(2, '2026-03-31T04:00:00Z', 1), delivered(3, '2026-04-01T04:00:00Z', 3), inTransit(2, null, 6)],
});

function evaluated(sold: typeof partly, at = asOf) {
  return evaluateItem({
    ...context,
    order: order({ items: [sold] }),
    itemId: sold.id,
    asOf: at,
    reasons: ['CHANGE_OF_MIND'],
  });
}

describe('an item delivered in parts', () => {
  test('has a window for each delivery', () => {
    const { lots } = evaluated(partly);
    expect(
      lots.map(({ lotId, best }) => [lotId, best.answer, best.window?.lastDay ?? null, best.claimableQuantity]),
    ).toEqual([
      ['lot-1', 'ELIGIBLE', '2026-04-07', 2],
      ['lot-3', 'ELIGIBLE', '2026-04-08', 3],
      ['lot-6', 'NOT_YET', null, 0],
    ]);
  });

  test('what its lots bring back adds up to what was charged, to the minor unit', () => {
    const all = item({ ...partly, lots: partly.lots.slice(0, 2), quantity: 5 });
    const { lots } = evaluated(all);
    expect(lots.reduce((sum, { best }) => sum + best.maximumRefund, 0n)).toBe(7_001n);
  });

  test('closes lot by lot', () => {
    const { lots } = evaluated(partly, instant('2026-04-07T16:00:00Z'));
    expect(lots.map(({ best }) => best.answer)).toEqual(['INELIGIBLE', 'ELIGIBLE', 'NOT_YET']);
  });

  test('is introduced by its best lot', () => {
    expect(evaluated(partly, instant('2026-04-07T16:00:00Z')).best).toMatchObject({
      answer: 'ELIGIBLE',
      window: { lastDay: '2026-04-08' },
    });
  });

  test('is summarised by what its units have in common', () => {
    expect(
      summariseItem(evaluated(partly), partly.lots).map(({ answer, quantity, lotIds }) => [answer, quantity, lotIds]),
    ).toEqual([
      ['ELIGIBLE', 2, ['lot-1']],
      ['ELIGIBLE', 3, ['lot-3']],
      ['NOT_YET', 2, ['lot-6']],
    ]);
  });
});

describe('units that are already taken', () => {
  test('cannot be asked for again; the rest of the lot can', () => {
    const { lots } = evaluated(item({ ...partly, taken: [{ first: 4, last: 4 }] }));
    expect(lots[1]?.best).toMatchObject({
      answer: 'ELIGIBLE',
      claimable: [
        { first: 3, last: 3 },
        { first: 5, last: 5 },
      ],
      claimableQuantity: 2,
    });
  });

  test('leave a lot with nothing to ask for, whatever else holds', () => {
    for (const reason of REASONS) {
      const sold = item({ ...partly, taken: [{ first: 1, last: 2 }] });
      const { lots } = evaluateItem({
        ...context,
        order: order({ items: [sold] }),
        itemId: sold.id,
        asOf,
        reasons: [reason],
      });
      expect(lots[0]?.best).toMatchObject({ answer: 'INELIGIBLE', claimableQuantity: 0, maximumRefund: 0n });
      if (reason !== 'NOT_RECEIVED') expect(lots[0]?.best.decidedBy.code).toBe('ALL_UNITS_TAKEN');
    }
  });
});

describe('a whole order', () => {
  test('is answered item by item, in its order, over all reasons', () => {
    const items = [
      item({ id: 'a' }),
      item({ id: 'b', policyVersionId: 'transshipment', mode: 'TRANSSHIPMENT' }),
      item({ id: 'c', lots: [notShipped(1)] }),
    ];
    const answers = evaluateOrder({ ...context, order: order({ items }), asOf });
    expect(answers.map(({ itemId, best }) => [itemId, best.answer, best.reason])).toEqual([
      ['a', 'ELIGIBLE', 'CHANGE_OF_MIND'],
      ['b', 'INELIGIBLE', 'CHANGE_OF_MIND'],
      ['c', 'ELIGIBLE', 'CHANGE_OF_MIND'],
    ]);
    expect(answers[0]?.lots[0]?.reasons.map(({ reason }) => reason)).toEqual([...REASONS]);
  });

  test('each reason answers as itself, although reasons share terms', () => {
    const [answer] = evaluateOrder({ ...context, order: order({ items: [item()] }), asOf });
    for (const { reason, best, alternatives } of answer?.lots[0]?.reasons ?? []) {
      for (const option of [best, ...alternatives]) expect(option.reason).toBe(reason);
    }
  });

  test.each([
    ['an item it does not have', { itemId: 'nothing' }],
    ['no reasons at all', { itemId: 'item-1', reasons: [] }],
  ])('asking about %s is a bug', (_, asked) => {
    expect(() => evaluateItem({ ...context, order: order(), asOf, ...asked })).toThrow();
  });

  test('an item whose policy was not loaded is a bug', () => {
    const sold = item({ policyVersionId: 'unknown' });
    expect(() => evaluateItem({ ...context, order: order({ items: [sold] }), itemId: sold.id, asOf })).toThrow(
      /unknown/,
    );
  });
});

describe('the days of a window', () => {
  test('say for each day whether it counted', () => {
    const sold = item({ policyVersionId: 'platform-7-working-days' });
    const { best } = evaluated(sold);
    if (!best.window) throw new Error('No window');
    const days = daysOfWindow(best.window, context.calendars);
    expect(days.filter(({ counted }) => counted)).toHaveLength(7);
    expect(days.find(({ date }) => date === '2026-04-06')).toEqual({
      date: '2026-04-06',
      counted: false,
      why: 'HOLIDAY',
      name: 'Qingming',
    });
    expect(days.at(-1)?.date).toBe('2026-04-10');
  });

  test('are not shown for windows of months, nor for time that does not run yet', () => {
    const { best } = evaluateItem({
      ...context,
      order: order(),
      itemId: 'item-1',
      asOf,
      reasons: ['QUALITY_ISSUE_IN_USE'],
    });
    if (!best.window) throw new Error('No window');
    expect(daysOfWindow(best.window, context.calendars)).toEqual([]);
    expect(daysOfWindow({ ...best.window, countedFrom: null }, context.calendars)).toEqual([]);
  });
});
