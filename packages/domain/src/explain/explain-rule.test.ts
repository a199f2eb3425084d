import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateItem } from '../eligibility/evaluate-order.ts';
import { RULE_CODES } from '../eligibility/rule-codes.ts';
import type { RuleResult } from '../model/eligibility.ts';
import { anyInstant, anyOrder } from '../testing/any-order.ts';
import { eligibilityContext } from '../testing/eligibility-context.ts';
import { instant } from '../testing/order-builder.ts';
import { explainDecision } from './explain-decision.ts';
import { explainRule } from './explain-rule.ts';
import { LOCALES } from './locale.ts';
import type { SentenceContext } from './say.ts';

const asOf = instant('2026-04-02T10:00:00Z');
const english: SentenceContext = { locale: 'en', currency: 'EUR', timeZone: 'Asia/Shanghai', asOf };
const chinese: SentenceContext = { ...english, locale: 'zh' };

function rule(code: string, facts: RuleResult['facts'] = {}): RuleResult {
  return { code, outcome: 'INFO', clause: '4.2', facts };
}

/** What a person must never read: a missing value, a code, a cry, a promise of regret. */
const unreadable = /undefined|null|NaN|\[object|[A-Z]{2,}_[A-Z]|!|！|unfortunately|please| {2}|: \./i;

describe('every rule', () => {
  test.each(RULE_CODES.map((code) => [code]))('%s is one sentence in English and one in Chinese', (code) => {
    for (const effect of ['INELIGIBLE', 'NEGOTIABLE', 'REVIEW']) {
      expect(explainRule(rule(code, { effect }), chinese)).toMatch(/^[^a-z]*\p{Script=Han}.*。$/u);
      expect(explainRule(rule(code, { effect }), english)).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  test('an old rule that is not known any more says where it is written', () => {
    expect(explainRule(rule('WAS_ONCE_A_RULE'), english)).toBe('See clause 4.2.');
    expect(explainRule(rule('WAS_ONCE_A_RULE'), chinese)).toBe('见条款 4.2。');
  });

  test.each([
    [
      rule('WITHIN_WINDOW', {
        closesAt: instant('2026-04-10T16:00:00Z'),
        timeZone: 'Asia/Shanghai',
        length: 7,
        unit: 'WORKING_DAYS',
        startEvent: 'DELIVERY',
        provisional: false,
      }),
      'In time until Fri 10 April, 23:59: 7 working days from delivery.',
      '4月10日（周五）23:59 前有效：自签收起 7 个工作日。',
    ],
    [
      rule('WITHIN_WINDOW', {
        closesAt: instant('2027-01-08T16:00:00Z'),
        timeZone: 'Asia/Shanghai',
        length: 7,
        unit: 'WORKING_DAYS',
        startEvent: 'DELIVERY',
        provisional: true,
      }),
      'In time until about Fri 8 January 2027, 23:59: 7 working days from delivery.',
      '约2027年1月8日（周五）23:59 前有效：自签收起 7 个工作日。',
    ],
    [
      rule('NOT_INFORMED', { length: 12, unit: 'MONTHS' }),
      'You were not told of this right, so it lasts 12 months longer.',
      '商家未告知此权利，期限延长 12 个月。',
    ],
    [
      rule('RETURN_WAIVED', { upTo: 2_050n }),
      'Nothing needs to come back, because the item cost no more than €20.50.',
      '商品不超过 €20.50，无需退回。',
    ],
    [
      rule('DELIVERED', { deliveredAt: instant('2026-03-30T17:00:00Z') }),
      'Delivered on Tue 31 March.',
      '3月31日（周二）已签收。',
    ],
    [
      rule('EVIDENCE_REQUIRED', { en: 'Photos or a video of the problem', zh: '问题的照片或视频' }),
      'You supply: photos or a video of the problem.',
      '需要您提供：问题的照片或视频。',
    ],
    [rule('CUSTOMISED', { effect: 'INELIGIBLE' }), 'Not refundable: made for you.', '定制商品，不支持退货。'],
    [
      rule('NO_7_DAY_RETURNS', { effect: 'NEGOTIABLE' }),
      'A solution is agreed: sold without 7-day returns.',
      '不支持7天退货的商品，可协商解决。',
    ],
    [rule('UNITS_FREE', { free: 2, quantity: 3 }), '2 of 3 can be asked for.', '3 件中有 2 件可申请。'],
  ])('is written from its figures: %#', (result, en, zh) => {
    expect(explainRule(result, english)).toBe(en);
    expect(explainRule(result, chinese)).toBe(zh);
  });
});

test('whatever the engine answers can be read, in both languages', () => {
  fc.assert(
    fc.property(anyOrder, anyInstant, (order, at) => {
      const { lots } = evaluateItem({ ...eligibilityContext(), order, itemId: 'item-1', asOf: at });
      for (const { best, alternatives } of lots.flatMap(({ reasons }) => reasons)) {
        for (const option of [best, ...alternatives]) {
          for (const locale of LOCALES) {
            const context = { locale, currency: order.currency, timeZone: order.timeZone, asOf: at };
            const { headline, detail } = explainDecision(option, context);
            const sentences = [headline, detail ?? '', ...option.rules.map((each) => explainRule(each, context))];
            for (const sentence of sentences) expect(sentence).not.toMatch(unreadable);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
