import { describe, expect, test } from 'vitest';
import { retail7Day } from '../policy/built-in/retail-7-day.ts';
import { parsePolicy } from '../policy/parse-policy.ts';
import { ask, codesOf, consumerIn, optionOf } from '../testing/ask.ts';
import { delivered, instant, notShipped } from '../testing/order-builder.ts';

describe('China: 7 days without a reason', () => {
  const order = { buyer: consumerIn('CN') };
  const lots = [delivered(1, '2026-04-01T04:00:00Z')];
  const law = (asked: Parameters<typeof ask>[0]) => optionOf(ask({ ...asked, order }), 'cn-7-day');

  test('natural days: the day after sign-off is the first, and holidays do not stop the count', () => {
    const option = law({ item: { lots }, asOf: '2026-04-08T15:59:59.999Z' });
    expect(option).toMatchObject({
      answer: 'ELIGIBLE',
      approval: 'AUTOMATIC',
      window: { lastDay: '2026-04-08', calendarId: null },
    });
    expect(codesOf(option)).toContain('CONDITION_INTACT');
  });

  test('over with the seventh day', () => {
    expect(law({ item: { lots }, asOf: '2026-04-08T16:00:00Z' })).toMatchObject({
      decidedBy: { code: 'WINDOW_CLOSED' },
    });
  });

  test.each([
    ['customised', 'CUSTOMISED'],
    ['perishable', 'PERISHABLE'],
    ['digital-content', 'DIGITAL_CONTENT'],
    ['periodical', 'PERIODICAL'],
  ])('%s goods are excluded outright', (tag, code) => {
    const option = law({ item: { lots, tags: [tag] }, asOf: '2026-04-02T00:00:00Z' });
    expect(option).toMatchObject({ answer: 'INELIGIBLE', decidedBy: { code } });
  });

  test.each([
    ['changes-on-opening', 'CHANGES_ON_OPENING'],
    ['activated', 'ACTIVATED'],
    ['near-expiry', 'NEAR_EXPIRY_OR_DEFECTIVE'],
  ])('%s goods are excluded only if the buyer confirmed it at this purchase', (tag, code) => {
    const confirmed = { lots, tags: [tag], confirmedExclusions: [tag] };
    expect(law({ item: confirmed, asOf: '2026-04-02T00:00:00Z' })).toMatchObject({
      answer: 'INELIGIBLE',
      decidedBy: { code },
    });
    const silent = law({ item: { lots, tags: [tag] }, asOf: '2026-04-02T00:00:00Z' });
    expect(silent.answer).toBe('ELIGIBLE');
    expect(codesOf(silent)).toContain('EXCLUSION_NOT_CONFIRMED');
  });

  test('a confirmation about something else excludes nothing', () => {
    const other = { lots, tags: ['activated'], confirmedExclusions: ['near-expiry'] };
    expect(law({ item: other, asOf: '2026-04-02T00:00:00Z' }).answer).toBe('ELIGIBLE');
  });

  test.each([
    ['electronics', 'CONDITION_NOT_ACTIVATED'],
    ['cosmetics', 'CONDITION_SEAL_UNBROKEN'],
    ['apparel', 'CONDITION_TAGS_ATTACHED'],
  ])('what intact means for %s', (tag, code) => {
    expect(codesOf(law({ item: { lots, tags: [tag] }, asOf: '2026-04-02T00:00:00Z' }))).toContain(code);
    expect(codesOf(law({ item: { lots }, asOf: '2026-04-02T00:00:00Z' }))).not.toContain(code);
  });
});

describe('United Kingdom', () => {
  const order = { buyer: consumerIn('GB'), traderCountry: 'DE' };

  test('14 days after the last delivery, and no weekend moves the end', () => {
    // Day 14 is Saturday 4 April 2026.
    const option = optionOf(
      ask({ item: { lots: [delivered(1, '2026-03-21T10:00:00Z')] }, order, asOf: '2026-04-01T00:00:00Z' }),
      'uk-ccr-2013',
    );
    expect(option).toMatchObject({
      answer: 'ELIGIBLE',
      window: { lastDay: '2026-04-04', timeZone: 'Europe/London' },
      maximumRefund: 10_600n,
    });
  });

  test('present from the order, and 12 months longer for whoever was not told', () => {
    const item = { lots: [notShipped(1)] };
    expect(optionOf(ask({ item, order, asOf: '2026-03-26T00:00:00Z' }), 'uk-ccr-2013').answer).toBe('ELIGIBLE');
    const untold = { ...order, withdrawalInformedAt: null };
    const option = optionOf(
      ask({ item: { lots: [delivered(1, '2026-03-21T10:00:00Z')] }, order: untold, asOf: '2027-04-04T22:00:00Z' }),
      'uk-ccr-2013',
    );
    expect(option).toMatchObject({ answer: 'ELIGIBLE', window: { lastDay: '2027-04-04' } });
  });

  test('faulty goods may be rejected for 30 days, at the trader’s expense', () => {
    const asked = { item: { lots: [delivered(1, '2026-03-21T10:00:00Z')] }, order, reason: 'QUALITY_ISSUE' } as const;
    const option = optionOf(ask({ ...asked, asOf: '2026-04-20T22:59:59Z' }), 'uk-cra-2015');
    expect(option).toMatchObject({
      answer: 'ELIGIBLE',
      window: { lastDay: '2026-04-20' },
      postage: { payer: 'SELLER' },
      maximumRefund: 11_000n,
    });
    expect(optionOf(ask({ ...asked, asOf: '2026-04-20T23:00:00Z' }), 'uk-cra-2015').answer).toBe('INELIGIBLE');
  });
});

describe('Japan: 8 days', () => {
  const order = { buyer: consumerIn('JP'), currency: 'JPY' };
  const lots = [delivered(1, '2026-04-01T02:00:00Z')];

  test('the delivery day is the first', () => {
    const option = optionOf(ask({ item: { lots }, order, asOf: '2026-04-08T14:59:59.999Z' }), 'jp-8-day');
    expect(option).toMatchObject({
      answer: 'ELIGIBLE',
      window: { lastDay: '2026-04-08', startDay: 'INCLUDED', closesAt: instant('2026-04-08T15:00:00Z') },
    });
    expect(optionOf(ask({ item: { lots }, order, asOf: '2026-04-08T15:00:00Z' }), 'jp-8-day').answer).toBe(
      'INELIGIBLE',
    );
  });

  test('yields to a shop that states its own terms clearly', () => {
    const parsed = parsePolicy({ ...retail7Day, key: 'clear-terms', clearReturnTerms: true });
    if (!parsed.ok) throw new Error(parsed.problem.message);
    const item = { lots, policyVersionId: 'clear-terms' };
    const option = optionOf(ask({ item, order, policies: [parsed.policy], asOf: '2026-04-02T00:00:00Z' }), 'jp-8-day');
    expect(option).toMatchObject({
      answer: 'INELIGIBLE',
      decidedBy: { code: 'DISPLACED_BY_TERMS', clause: 'art 15-3(1) proviso' },
    });
  });
});
