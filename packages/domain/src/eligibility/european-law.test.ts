import { describe, expect, test } from 'vitest';
import { ask, codesOf, consumerIn, optionOf } from '../testing/ask.ts';
import { delivered, instant, inTransit, item, notShipped } from '../testing/order-builder.ts';
import { policyWith } from '../testing/policy-with.ts';

const german = { buyer: consumerIn('DE'), traderCountry: 'DE', timeZone: 'Europe/Berlin' };
/** Delivered on Friday 20 March 2026 in Berlin: day 14 is Good Friday, and Easter Monday follows. */
const beforeEaster = [delivered(1, '2026-03-20T11:00:00Z')];

function withdrawal(asked: Parameters<typeof ask>[0]) {
  return optionOf(ask({ ...asked, order: { ...german, ...asked.order } }), 'eu-withdrawal');
}

describe('the window of withdrawal', () => {
  test('a last day on a holiday moves to the next working day', () => {
    const option = withdrawal({ item: { lots: beforeEaster }, asOf: '2026-04-02T00:00:00Z' });
    expect(option).toMatchObject({
      answer: 'ELIGIBLE',
      approval: 'AUTOMATIC',
      window: {
        lastDay: '2026-04-07',
        closesAt: instant('2026-04-07T22:00:00Z'),
        timeZone: 'Europe/Berlin',
        calendarId: 'DE',
      },
      decidedBy: {
        code: 'WITHIN_WINDOW',
        clause: 'art 9',
        facts: { rolledFrom: '2026-04-03', startEvent: 'LAST_DELIVERY' },
      },
    });
  });

  test('consumer’s and trader’s calendar both count, whichever ends later', () => {
    const order = { buyer: consumerIn('FR'), traderCountry: 'DE' };
    expect(withdrawal({ item: { lots: beforeEaster }, order, asOf: '2026-04-02T00:00:00Z' }).window).toMatchObject({
      lastDay: '2026-04-07',
      timeZone: 'Europe/Paris',
      calendarId: 'DE',
    });
  });

  test.each([
    ['open in its last millisecond', '2026-04-07T21:59:59.999Z', 'ELIGIBLE'],
    ['closed after it', '2026-04-07T22:00:00.000Z', 'INELIGIBLE'],
  ])('is %s', (_, asOf, answer) => {
    expect(withdrawal({ item: { lots: beforeEaster }, asOf }).answer).toBe(answer);
  });

  test('runs from the last delivery of the order, whichever item that was', () => {
    const other = item({ id: 'item-2', lots: [delivered(1, '2026-04-08T10:00:00Z')] });
    const option = withdrawal({
      item: { lots: beforeEaster },
      order: { items: [other] },
      asOf: '2026-04-20T00:00:00Z',
    });
    expect(option).toMatchObject({
      answer: 'ELIGIBLE',
      window: { lastDay: '2026-04-22', countedFrom: instant('2026-04-08T10:00:00Z') },
    });
  });

  test('does not begin while goods of the order are still to come', () => {
    const other = item({ id: 'item-2', lots: [inTransit(1)] });
    const option = withdrawal({
      item: { lots: beforeEaster },
      order: { items: [other] },
      asOf: '2026-06-01T00:00:00Z',
    });
    expect(option).toMatchObject({
      answer: 'ELIGIBLE',
      decidedBy: { code: 'WINDOW_NOT_STARTED' },
      window: { closesAt: null },
    });
  });

  test.each([
    ['goods of another seller', item({ id: 'item-2', sellerId: 'seller-2', lots: [inTransit(1)] })],
    [
      'units that never left and were refunded',
      item({ id: 'item-2', lots: [notShipped(2)], taken: [{ first: 1, last: 2 }] }),
    ],
    ['a download', item({ id: 'item-2', tags: ['digital-content'], lots: [notShipped(1)] })],
  ])('does not wait for %s', (_, other) => {
    const option = withdrawal({
      item: { lots: beforeEaster },
      order: { items: [other] },
      asOf: '2026-04-02T00:00:00Z',
    });
    expect(option.window?.lastDay).toBe('2026-04-07');
  });

  test('runs from the contract for services and digital content', () => {
    const option = withdrawal({
      item: { tags: ['digital-content'], lots: [notShipped(1)] },
      order: { placedAt: instant('2026-03-25T03:00:00Z') },
      asOf: '2026-04-01T00:00:00Z',
    });
    expect(option.window).toMatchObject({ countedFrom: instant('2026-03-25T03:00:00Z'), lastDay: '2026-04-08' });
  });
});

describe('present continuously from the order', () => {
  test('goods that have not left can be withdrawn from, without a return', () => {
    const option = withdrawal({ item: { lots: [notShipped(1)] }, asOf: '2026-03-25T03:00:00Z' });
    expect(option).toMatchObject({
      answer: 'ELIGIBLE',
      approval: 'AUTOMATIC',
      returnRequired: false,
      resolutions: ['REFUND_ONLY'],
    });
  });

  test('goods on their way can be withdrawn from, and come back', () => {
    const option = withdrawal({ item: { lots: [inTransit(1)] }, asOf: '2026-03-26T03:00:00Z' });
    expect(option).toMatchObject({
      answer: 'ELIGIBLE',
      returnRequired: true,
      window: { opensAt: instant('2026-02-20T03:00:00Z') },
    });
  });
});

describe('what withdrawal brings back', () => {
  test('the price and the standard delivery, not the dearer one; the consumer sends the goods back', () => {
    const option = withdrawal({ item: { lots: beforeEaster }, asOf: '2026-04-02T00:00:00Z' });
    expect(option).toMatchObject({
      maximumRefund: 10_600n,
      postage: { payer: 'BUYER', clause: 'art 14(1)' },
      outboundShipping: { part: 'STANDARD', clause: 'art 13(2)' },
      deductions: [{ code: 'DIMINISHED_VALUE', when: 'INSPECTION', amount: 10_000n }],
    });
  });

  test('the condition of the goods is never a bar', () => {
    const option = withdrawal({ item: { lots: beforeEaster }, asOf: '2026-04-02T00:00:00Z' });
    expect(codesOf(option).filter((code) => code.startsWith('CONDITION'))).toEqual([]);
  });

  test('a merchant who bears the postage of any return bears it here too, up to the same cap', () => {
    const free = { payer: 'SELLER', clause: '2.3', cap: { EUR: 900 } } as const;
    const policies = [policyWith({ postage: { BUYER: free, SELLER: free, CARRIER: free } })];
    const sold = { policyVersionId: 'own', lots: beforeEaster };
    const option = withdrawal({ item: sold, policies, asOf: '2026-04-02T00:00:00Z' });
    expect(option.postage).toEqual({ payer: 'SELLER', cap: 900n, clause: 'art 14(1)' });
  });

  test('one who bears it for faulty goods only does not bear it for a withdrawal', () => {
    const asked = { item: { lots: beforeEaster }, reason: 'QUALITY_ISSUE', asOf: '2026-04-02T00:00:00Z' } as const;
    expect(withdrawal(asked).postage.payer).toBe('BUYER');
  });
});

describe('a consumer who was not told of the right', () => {
  test('has 12 months more, pays no postage and owes nothing for lost value', () => {
    const option = withdrawal({
      item: { lots: beforeEaster },
      order: { withdrawalInformedAt: null },
      asOf: '2027-04-07T21:59:59Z',
    });
    expect(option).toMatchObject({
      answer: 'ELIGIBLE',
      window: { lastDay: '2027-04-07' },
      postage: { payer: 'SELLER' },
      deductions: [],
    });
    expect(codesOf(option)).toContain('NOT_INFORMED');
  });

  test('has 14 days from the day of being told, when that was late', () => {
    const order = { withdrawalInformedAt: instant('2026-06-01T10:00:00Z') };
    const option = withdrawal({ item: { lots: beforeEaster }, order, asOf: '2026-06-02T00:00:00Z' });
    expect(option).toMatchObject({ answer: 'ELIGIBLE', window: { lastDay: '2026-06-15' } });
    expect(codesOf(option)).toContain('INFORMED_LATE');
  });

  test('gains nothing from being told after the 12 months', () => {
    const order = { withdrawalInformedAt: instant('2027-06-01T10:00:00Z') };
    const option = withdrawal({ item: { lots: beforeEaster }, order, asOf: '2027-06-02T00:00:00Z' });
    expect(option).toMatchObject({ answer: 'INELIGIBLE', window: { lastDay: '2027-04-07' } });
  });
});

describe('exclusions of art 16', () => {
  test.each([
    ['service-performed', 'SERVICE_PERFORMED', 'art 16(a)'],
    ['market-priced', 'MARKET_PRICED', 'art 16(b)'],
    ['custom-made', 'CUSTOMISED', 'art 16(c)'],
    ['perishable', 'PERISHABLE', 'art 16(d)'],
    ['unsealed-hygiene', 'UNSEALED_HYGIENE', 'art 16(e)'],
    ['mixed-inseparably', 'MIXED_INSEPARABLY', 'art 16(f)'],
    ['alcohol-futures', 'ALCOHOL_FUTURES', 'art 16(g)'],
    ['urgent-repair', 'URGENT_REPAIR', 'art 16(h)'],
    ['unsealed-media', 'UNSEALED_MEDIA', 'art 16(i)'],
    ['newspaper', 'PERIODICAL', 'art 16(j)'],
    ['public-auction', 'PUBLIC_AUCTION', 'art 16(k)'],
    ['car-hire', 'DATED_SERVICE', 'art 16(l)'],
    ['digital-content-begun', 'DIGITAL_CONTENT_BEGUN', 'art 16(m)'],
  ])('%s is excluded by %s', (tag, code, clause) => {
    const option = withdrawal({ item: { lots: beforeEaster, tags: [tag] }, asOf: '2026-04-02T00:00:00Z' });
    expect(option).toMatchObject({ answer: 'INELIGIBLE', decidedBy: { code, clause } });
  });

  test('a seal that may be broken is looked at by a person and bars nothing', () => {
    const option = withdrawal({ item: { lots: beforeEaster, tags: ['sealed-hygiene'] }, asOf: '2026-04-02T00:00:00Z' });
    expect(option).toMatchObject({ answer: 'ELIGIBLE', approval: 'REVIEW' });
    expect(codesOf(option)).toContain('SEALED_HYGIENE');
  });
});

describe('the legal guarantee', () => {
  test('stands for two years for faults, also for goods made to order', () => {
    const sold = { policyVersionId: 'platform-7-working-days', tags: ['customised'], lots: beforeEaster };
    const { best } = ask({ item: sold, order: german, reason: 'QUALITY_ISSUE', asOf: '2028-03-20T22:59:59Z' });
    expect(best).toMatchObject({
      answer: 'ELIGIBLE',
      source: { kind: 'LAW', id: 'eu-conformity' },
      window: { lastDay: '2028-03-20' },
      postage: { payer: 'SELLER' },
    });
    expect(best.resolutions[0]).toBe('REPLACEMENT');
  });

  test('says nothing about a change of mind', () => {
    const { best, alternatives } = ask({ item: { lots: beforeEaster }, order: german, asOf: '2026-04-02T00:00:00Z' });
    expect([best, ...alternatives].map(({ source }) => source.id)).not.toContain('eu-conformity');
  });
});

describe('whom European law protects', () => {
  test.each([
    ['a business', { buyer: { country: 'DE', region: null, kind: 'BUSINESS' } }],
    ['a Swiss consumer', { buyer: consumerIn('CH') }],
    ['a consumer of unknown country', { buyer: { country: null, region: null, kind: 'CONSUMER' } }],
  ] as const)('not %s', (_, order) => {
    const { best, alternatives } = ask({ item: { lots: beforeEaster }, order, asOf: '2026-04-02T00:00:00Z' });
    expect([best, ...alternatives].map(({ source }) => source.kind)).toEqual(['POLICY']);
  });

  test('a consumer whatever the business mode, except where the parcel is only forwarded', () => {
    const sold = { policyVersionId: 'commission', mode: 'COMMISSION', lots: beforeEaster } as const;
    expect(withdrawal({ item: sold, asOf: '2026-04-02T00:00:00Z' }).answer).toBe('ELIGIBLE');
  });
});
