import { describe, expect, test } from 'vitest';
import { evaluateItem } from '../eligibility/evaluate-order.ts';
import type { OrderItem } from '../model/order.ts';
import { consumerIn } from '../testing/ask.ts';
import { eligibilityContext } from '../testing/eligibility-context.ts';
import { delivered, instant, item, order } from '../testing/order-builder.ts';
import { explainItem } from './explain-item.ts';

function read(given: Partial<OrderItem>, at: string, buyer = consumerIn('CH')) {
  const sold = item(given);
  const asOf = instant(at);
  const eligibility = evaluateItem({
    ...eligibilityContext(),
    order: order({ items: [sold], buyer }),
    itemId: sold.id,
    asOf,
  });
  const say = (locale: 'en' | 'zh') =>
    explainItem(eligibility, sold.lots, { currency: 'EUR', timeZone: 'Asia/Shanghai', asOf, locale });
  return { en: say('en'), zh: say('zh') };
}

const lots = [delivered(1, '2026-03-31T04:00:00Z')];

describe('an item that can go back for a fault only', () => {
  test('says first that the time for a change of mind is over', () => {
    const { en, zh } = read({ lots, policyVersionId: 'retail-7-day' }, '2026-04-10T04:00:00Z');
    expect(en.headline).toBe('Closed on Tue 7 April, 23:59');
    expect(en.detail).toBe('Something wrong with it? Report it until Wed 31 March 2027, 23:59.');
    expect(zh.headline).toContain('已截止');
    expect(zh.detail).toContain('商品有问题？');
  });

  test('says first that goods made to order do not go back, though the law helps when they are faulty', () => {
    const { en } = read(
      { lots, tags: ['customised'], policyVersionId: 'platform-7-working-days' },
      '2026-04-02T04:00:00Z',
      consumerIn('DE'),
    );
    expect(en.headline).toMatch(/^Not refundable/);
    expect(en.detail).toMatch(/^Something wrong with it\? Report it until /);
  });

  test('while the window is open it is introduced by what can simply go back', () => {
    const { en } = read({ lots, policyVersionId: 'retail-7-day' }, '2026-04-02T04:00:00Z');
    expect(en.headline).toMatch(/^Eligible until Tue 7 April/);
  });
});
