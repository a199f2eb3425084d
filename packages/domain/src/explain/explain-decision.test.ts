import { describe, expect, test } from 'vitest';
import { explainWindow } from '../calendar/explain-window.ts';
import { evaluateItem } from '../eligibility/evaluate-order.ts';
import { summariseItem } from '../eligibility/summarise-item.ts';
import { type Asked, ask, consumerIn } from '../testing/ask.ts';
import { eligibilityContext } from '../testing/eligibility-context.ts';
import { delivered, instant, inTransit, item, notShipped, order } from '../testing/order-builder.ts';
import { explainCounting } from './explain-counting.ts';
import { explainDecision } from './explain-decision.ts';
import { explainSummary } from './explain-summary.ts';
import { localeOf } from './locale.ts';
import { sayMoney } from './say-money.ts';

/** What a person reads about the best option: English headline and detail, then Chinese. */
function read(asked: Asked): [string, string | null, string, string | null] {
  const { best } = ask(asked);
  const context = { currency: 'EUR', timeZone: 'Asia/Shanghai', asOf: instant(asked.asOf) };
  const en = explainDecision(best, { ...context, locale: 'en' });
  const zh = explainDecision(best, { ...context, locale: 'zh' });
  return [en.headline, en.detail, zh.headline, zh.detail];
}

const lots = [delivered(1, '2026-03-31T04:00:00Z')];

describe('the headline of a decision', () => {
  test.each<[string, Asked, ReturnType<typeof read>]>([
    [
      'open, days left',
      { item: { lots }, asOf: '2026-04-02T04:00:00Z' },
      ['Eligible until Tue 7 April, 23:59 · 5 days left', null, '4月7日（周二）23:59 前可退 · 还剩 5 天', null],
    ],
    [
      'open, last day',
      { item: { lots }, asOf: '2026-04-07T15:59:59.999Z' },
      ['Eligible until today, Tue 7 April, 23:59', null, '今天（4月7日，周二）23:59 前可退', null],
    ],
    [
      'open, last but one day',
      { item: { lots }, asOf: '2026-04-06T04:00:00Z' },
      ['Eligible until tomorrow, Tue 7 April, 23:59', null, '明天（4月7日，周二）23:59 前可退', null],
    ],
    [
      'closed yesterday',
      { item: { lots }, asOf: '2026-04-07T16:00:00Z' },
      ['Closed yesterday, Tue 7 April, 23:59', null, '昨天（4月7日，周二）23:59 已截止', null],
    ],
    [
      'closed before',
      { item: { lots }, asOf: '2026-04-20T16:00:00Z' },
      ['Closed on Tue 7 April, 23:59', null, '4月7日（周二）23:59 已截止', null],
    ],
    [
      'for a fault',
      { item: { lots }, reason: 'WRONG_ITEM', asOf: '2026-04-02T04:00:00Z' },
      [
        'Eligible until Tue 7 April, 23:59 · 5 days left',
        'If something is wrong with it.',
        '4月7日（周二）23:59 前可退 · 还剩 5 天',
        '商品有问题时适用。',
      ],
    ],
    [
      'to be agreed',
      { item: { lots, policyVersionId: 'traditional-trade' }, asOf: '2026-04-02T04:00:00Z' },
      ['Needs an agreement.', 'The seller and you agree on the outcome.', '需要协商。', '您和卖家商定处理办法。'],
    ],
    [
      'to be agreed in time',
      { item: { lots, policyVersionId: 'marketplace-14-day-with-dispute' }, asOf: '2026-04-02T04:00:00Z' },
      [
        'Needs an agreement.',
        'The seller and you agree on the outcome. Ask until Tue 14 April, 23:59.',
        '需要协商。',
        '您和卖家商定处理办法。4月14日（周二）23:59 前可申请。',
      ],
    ],
    [
      'through the supplier',
      { item: { lots, policyVersionId: 'commission' }, asOf: '2026-04-02T04:00:00Z' },
      [
        'Needs an agreement.',
        'We negotiate for you. We can’t promise the outcome.',
        '需要协商。',
        '我们替您与供应商协商，结果无法保证。',
      ],
    ],
    [
      'not delivered',
      { item: { lots: [inTransit(1)] }, asOf: '2026-04-02T04:00:00Z' },
      ['Not yet. Opens when it is delivered.', null, '还不能退，签收后开始计算。', null],
    ],
    [
      'not late yet',
      { item: { lots: [inTransit(1, '2026-04-01T02:00:00Z')] }, reason: 'NOT_RECEIVED', asOf: '2026-04-02T04:00:00Z' },
      ['Not yet. Opens on Thu 9 April.', null, '还不能申请，4月9日（周四）起可申请。', null],
    ],
    [
      'not shipped, not received',
      { item: { lots: [notShipped(1)] }, reason: 'NOT_RECEIVED', asOf: '2026-04-02T04:00:00Z' },
      ['Not yet. It has not been shipped.', null, '还不能申请，尚未发货。', null],
    ],
    [
      'late',
      { item: { lots: [inTransit(1, '2026-03-21T02:00:00Z')] }, reason: 'NOT_RECEIVED', asOf: '2026-04-02T04:00:00Z' },
      ['Eligible now', 'If it has not arrived.', '现在可退', '未收到货时适用。'],
    ],
    [
      'not shipped',
      { item: { lots: [notShipped(1)] }, asOf: '2026-04-02T04:00:00Z' },
      ['Refundable now: it has not left yet', null, '尚未发货，现在可退款', null],
    ],
    [
      'made for the buyer',
      {
        item: { lots, policyVersionId: 'platform-7-working-days', tags: ['customised'] },
        asOf: '2026-04-02T04:00:00Z',
      },
      ['Not refundable: made for you (policy 4.2)', null, '定制商品，不支持退货（规则 4.2）', null],
    ],
    [
      'forwarded',
      { item: { lots, policyVersionId: 'transshipment' }, asOf: '2026-04-02T04:00:00Z' },
      ['Does not apply. We only forward this parcel.', null, '不适用。我们只负责转运。', null],
    ],
    [
      'all taken',
      { item: { lots, taken: [{ first: 1, last: 1 }] }, asOf: '2026-04-02T04:00:00Z' },
      ['Already in a request, or settled.', null, '已在申请中或已处理。', null],
    ],
    [
      'present from the order on',
      { item: { lots: [inTransit(1)] }, order: { buyer: consumerIn('DE') }, asOf: '2026-04-02T04:00:00Z' },
      ['Eligible now, until 14 days after the last delivery', null, '现在可退，至最后一次签收后 14 天', null],
    ],
    [
      'on a date nobody has announced',
      {
        item: { policyVersionId: 'platform-7-working-days', lots: [delivered(1, '2026-12-29T04:00:00Z')] },
        asOf: '2026-12-30T00:00:00Z',
      },
      [
        'Eligible until about Thu 7 January 2027, 23:59 · 8 days left',
        null,
        '约2027年1月7日（周四）23:59 前可退 · 还剩 8 天',
        null,
      ],
    ],
  ])('%s', (_, asked, expected) => {
    expect(read(asked)).toEqual(expected);
  });

  test('cites the article of a law that excludes', () => {
    const asked = {
      item: { lots, tags: ['custom-made'] },
      order: { buyer: consumerIn('DE') },
      asOf: '2026-06-02T04:00:00Z',
    };
    const { best, alternatives } = ask(asked);
    const law = [best, ...alternatives].find(({ source }) => source.id === 'eu-withdrawal');
    if (!law) throw new Error('No law applies');
    const context = { locale: 'en', currency: 'EUR', timeZone: 'UTC', asOf: instant(asked.asOf) } as const;
    expect(explainDecision(law, context).headline).toBe('Not refundable: made for you (art 16(c))');
  });
});

describe('an item in parts', () => {
  const parts = item({ lots: [delivered(4, '2026-04-01T04:00:00Z', 1), inTransit(2, null, 5)] });
  const asOf = instant('2026-04-02T04:00:00Z');
  const summaryOf = (sold: typeof parts) => {
    const question = {
      ...eligibilityContext(),
      order: order({ items: [sold] }),
      asOf,
      reasons: ['CHANGE_OF_MIND'] as const,
    };
    return summariseItem(evaluateItem({ ...question, itemId: sold.id }), sold.lots);
  };
  const context = { currency: 'EUR', timeZone: 'Asia/Shanghai', asOf };

  test('is said in one line', () => {
    expect(explainSummary(summaryOf(parts), { ...context, locale: 'en' })).toBe(
      '4 units until Wed 8 April; 2 units not yet',
    );
    expect(explainSummary(summaryOf(parts), { ...context, locale: 'zh' })).toBe('4 件 4月8日前可退；2 件还不能退');
  });

  test('whose parts share their fate is said like a whole', () => {
    const both = item({ lots: [delivered(1, '2026-04-01T04:00:00Z', 1), delivered(1, '2026-04-01T06:00:00Z', 2)] });
    expect(explainSummary(summaryOf(both), { ...context, locale: 'en' })).toBe(
      'Eligible until Wed 8 April, 23:59 · 6 days left',
    );
  });

  test('some of which is taken says so', () => {
    const taken = item({ ...parts, taken: [{ first: 5, last: 6 }] });
    expect(explainSummary(summaryOf(taken), { ...context, locale: 'en' })).toBe(
      '4 units until Wed 8 April; 2 units already dealt with',
    );
  });
});

describe('why a window ends when it does', () => {
  const { calendars } = eligibilityContext();
  const days = (
    calendar: string,
    start: string,
    length: number,
    unit: 'WORKING_DAYS' | 'CALENDAR_DAYS' = 'WORKING_DAYS',
  ) =>
    explainWindow(
      instant(start),
      { length, unit, startDay: 'EXCLUDED' },
      { timeZone: 'Europe/Berlin', calendar: calendars(calendar) },
    );

  test('weekends and public holidays are named, the month once', () => {
    const counted = days('DE', '2026-03-31T10:00:00Z', 4);
    expect(explainCounting(counted, 'en')).toBe('Weekends don’t count, and 3 and 6 April are public holidays.');
    expect(explainCounting(counted, 'zh')).toBe('周末不算；4月3日和6日是公共假期。');
  });

  test('a day that is worked to make up for another is named', () => {
    const counted = days('CN', '2026-02-26T10:00:00Z', 2);
    expect(explainCounting(counted, 'en')).toBe('28 February is worked and counts.');
    expect(explainCounting(counted, 'zh')).toBe('2月28日为调休工作日，计入。');
  });

  test('nothing is said where every day counts', () => {
    expect(explainCounting(days('DE', '2026-03-31T10:00:00Z', 7, 'CALENDAR_DAYS'), 'en')).toBeNull();
  });
});

describe('money, whose code is never parted from its figure', () => {
  test.each([
    [19_310n, 'CHF', 'en', 'CHF\u00a0193.10'],
    [19_310n, 'CNY', 'zh', '¥193.10'],
    [500n, 'JPY', 'en', '¥500'],
    [1_250n, 'KWD', 'en', 'KWD\u00a01.250'],
    [-2_050n, 'EUR', 'en', '−€20.50'],
    [9_007_199_254_740_993_01n, 'USD', 'en', '$9,007,199,254,740,993.01'],
  ] as const)('%s minor units of %s in %s', (amount, currency, locale, said) => {
    expect(sayMoney(amount, currency, locale)).toBe(said);
  });
});

test.each([
  ['zh-CN', 'zh'],
  ['zh', 'zh'],
  ['en-GB', 'en'],
  ['de', 'en'],
])('%s is read in %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});
