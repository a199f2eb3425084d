import { describe, expect, test } from 'vitest';
import { REASONS } from '../model/reason.ts';
import { ask, codesOf } from '../testing/ask.ts';
import { delivered, instant, inTransit, notShipped } from '../testing/order-builder.ts';

const lots = [delivered(1, '2026-03-31T04:00:00Z')];

describe('platform-7-working-days', () => {
  const sold = { policyVersionId: 'platform-7-working-days', lots };

  test('counts working days by the Chinese calendar: neither the weekend nor Qingming', () => {
    const { best } = ask({ item: sold, asOf: '2026-04-02T04:00:00Z' });
    expect(best.window).toMatchObject({
      lastDay: '2026-04-10',
      closesAt: instant('2026-04-10T16:00:00Z'),
      unit: 'WORKING_DAYS',
      calendarId: 'CN',
      timeZone: 'Asia/Shanghai',
      provisional: false,
    });
  });

  test('counts a make-up working day: Saturday 28 February 2026 is worked', () => {
    const early = { ...sold, lots: [delivered(1, '2026-02-26T04:00:00Z')] };
    const { best } = ask({ item: early, asOf: '2026-03-01T00:00:00Z' });
    expect(best.window?.lastDay).toBe('2026-03-06');
  });

  test('says so when the year is not yet announced', () => {
    const late = { ...sold, lots: [delivered(1, '2026-12-29T04:00:00Z')] };
    const { best } = ask({ item: late, asOf: '2026-12-30T00:00:00Z' });
    expect(best).toMatchObject({ window: { provisional: true }, decidedBy: { facts: { provisional: true } } });
  });

  test.each(['QUALITY_ISSUE', 'NOT_AS_DESCRIBED', 'DAMAGED_IN_TRANSIT'] as const)(
    '%s: refunded in full with shipping, and the platform bears the postage',
    (reason) => {
      const { best } = ask({ item: sold, reason, asOf: '2026-04-02T04:00:00Z' });
      expect(best).toMatchObject({
        answer: 'ELIGIBLE',
        approval: 'REVIEW',
        postage: { payer: 'PLATFORM' },
        maximumRefund: 11_000n,
      });
    },
  );

  test('private reasons are reviewed, for return or exchange, and the buyer bears the postage', () => {
    const { best } = ask({ item: sold, asOf: '2026-04-02T04:00:00Z' });
    expect(best).toMatchObject({
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      resolutions: ['REFUND_AND_RETURN', 'REPLACEMENT'],
      postage: { payer: 'BUYER', clause: '2.3' },
      maximumRefund: 10_000n,
    });
    expect(best.evidence).toMatchObject([{ kind: 'PHOTO_OR_VIDEO', required: true, clause: '3.2' }]);
  });

  test('the right lapses by itself after the 7th working day', () => {
    const { best } = ask({ item: sold, asOf: '2026-04-10T16:00:00Z' });
    expect(best).toMatchObject({ answer: 'INELIGIBLE', decidedBy: { code: 'WINDOW_CLOSED', clause: '3.1' } });
  });

  test.each(['customised', 'personalised'])('%s goods are not refunded, whatever the reason', (tag) => {
    for (const reason of ['CHANGE_OF_MIND', 'QUALITY_ISSUE', 'DAMAGED_IN_TRANSIT'] as const) {
      const { best } = ask({ item: { ...sold, tags: [tag] }, reason, asOf: '2026-04-02T04:00:00Z' });
      expect(best).toMatchObject({
        answer: 'INELIGIBLE',
        decidedBy: { outcome: 'FAIL', clause: '4.2' },
        maximumRefund: 0n,
      });
    }
  });

  test('customised goods are not refunded before they left either', () => {
    const { best } = ask({
      item: { ...sold, tags: ['customised'], lots: [notShipped(1)] },
      asOf: '2026-04-02T04:00:00Z',
    });
    expect(best).toMatchObject({ answer: 'INELIGIBLE', decidedBy: { code: 'CUSTOMISED' } });
  });

  test('a reason it does not name is not accepted', () => {
    const { best } = ask({ item: sold, reason: 'QUALITY_ISSUE_IN_USE', asOf: '2026-04-02T04:00:00Z' });
    expect(best).toMatchObject({ answer: 'INELIGIBLE', decidedBy: { code: 'REASON_NOT_ACCEPTED' }, resolutions: [] });
  });
});

describe('marketplace-14-day-with-dispute', () => {
  const sold = { policyVersionId: 'marketplace-14-day-with-dispute', lots };

  test('is open for 14 days, for a refund, a partial refund or a replacement', () => {
    const { best } = ask({ item: sold, reason: 'NOT_AS_DESCRIBED', asOf: '2026-04-14T15:59:59.999Z' });
    expect(best).toMatchObject({ answer: 'ELIGIBLE', window: { lastDay: '2026-04-14' }, postage: { payer: 'SELLER' } });
    expect(best.resolutions).toEqual(expect.arrayContaining(['PARTIAL_REFUND', 'REPLACEMENT']));
  });

  test('other reasons are agreed on with the seller', () => {
    const { best } = ask({ item: sold, asOf: '2026-04-02T04:00:00Z' });
    expect(best).toMatchObject({ answer: 'NEGOTIABLE', approval: 'AGREEMENT' });
  });
});

describe('commission and traditional trade', () => {
  test.each(REASONS.filter((reason) => reason !== 'NOT_RECEIVED'))('%s is negotiated, without end', (reason) => {
    for (const policyVersionId of ['commission', 'traditional-trade']) {
      const { best } = ask({ item: { policyVersionId, lots }, reason, asOf: '2027-01-01T00:00:00Z' });
      expect(best).toMatchObject({ answer: 'NEGOTIABLE', approval: 'AGREEMENT', window: null, claimableQuantity: 1 });
    }
  });

  test('commission goes through the supplier and promises nothing', () => {
    const { best } = ask({
      item: { policyVersionId: 'commission', mode: 'COMMISSION', lots },
      asOf: '2026-04-02T04:00:00Z',
    });
    expect(codesOf(best)).toContain('SUPPLIER_DECIDES');
  });

  test('neither is open before the goods arrive', () => {
    for (const policyVersionId of ['commission', 'traditional-trade']) {
      const { best } = ask({ item: { policyVersionId, lots: [inTransit(1)] }, asOf: '2026-04-02T04:00:00Z' });
      expect(best).toMatchObject({ answer: 'NOT_YET', decidedBy: { code: 'NOT_DELIVERED' } });
    }
  });
});

describe('transshipment', () => {
  const sold = { policyVersionId: 'transshipment', mode: 'TRANSSHIPMENT' } as const;

  test.each(REASONS)('%s: terms do not apply, with the clause that says so', (reason) => {
    for (const lot of [...lots, notShipped(1), inTransit(1)]) {
      const { best, alternatives } = ask({ item: { ...sold, lots: [lot] }, reason, asOf: '2026-04-02T04:00:00Z' });
      expect(best).toMatchObject({ answer: 'INELIGIBLE', decidedBy: { code: 'NOT_APPLICABLE', clause: '1.1' } });
      expect(alternatives).toEqual([]);
    }
  });

  test('consumer law of the sale does not reach whoever only forwards the parcel', () => {
    const order = { buyer: { country: 'DE', region: null, kind: 'CONSUMER' } } as const;
    const { best, alternatives } = ask({ item: { ...sold, lots }, order, asOf: '2026-04-02T04:00:00Z' });
    expect([best, ...alternatives].map(({ source }) => source.id)).toEqual(['transshipment']);
  });
});

describe('before the goods left', () => {
  const asOf = '2026-04-02T04:00:00Z';

  test('the whole charge comes back at once, shipping included, and nothing is sent', () => {
    const { best } = ask({ item: { lots: [notShipped(2)] }, asOf });
    expect(best).toMatchObject({
      answer: 'ELIGIBLE',
      approval: 'AUTOMATIC',
      decidedBy: { code: 'NOT_SHIPPED', clause: '1.2' },
      resolutions: ['REFUND_ONLY'],
      returnRequired: false,
      evidence: [],
      deductions: [],
      maximumRefund: 11_000n,
    });
  });

  test('not once a contract is signed: then it waits for the delivery like anything else', () => {
    const order = { contractSignedAt: instant('2026-03-26T00:00:00Z') };
    const { best } = ask({ item: { lots: [notShipped(1)] }, order, asOf });
    expect(best).toMatchObject({ answer: 'NOT_YET', decidedBy: { code: 'NOT_DELIVERED' } });
    expect(codesOf(best)).toContain('CONTRACT_SIGNED');
  });

  test('only as much as is still free', () => {
    const { best } = ask({ item: { lots: [notShipped(2)], taken: [{ first: 1, last: 2 }] }, asOf });
    expect(best).toMatchObject({ answer: 'INELIGIBLE', decidedBy: { code: 'ALL_UNITS_TAKEN' }, maximumRefund: 0n });
  });

  test('in commission and traditional trade the sales contact looks at it', () => {
    for (const policyVersionId of ['commission', 'traditional-trade']) {
      const { best } = ask({ item: { policyVersionId, lots: [notShipped(1)] }, asOf });
      expect(best).toMatchObject({ answer: 'ELIGIBLE', approval: 'REVIEW', resolutions: ['REFUND_ONLY'] });
    }
  });

  test('an item without 7-day returns is refunded too, as long as it has not left', () => {
    const { best } = ask({ item: { lots: [notShipped(1)], tags: ['no-7-day-returns'] }, asOf });
    expect(best).toMatchObject({ answer: 'ELIGIBLE', decidedBy: { code: 'NOT_SHIPPED' } });
  });
});
