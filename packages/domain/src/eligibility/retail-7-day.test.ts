import { describe, expect, test } from 'vitest';
import { ask, codesOf } from '../testing/ask.ts';
import { delivered, instant, inTransit, notShipped } from '../testing/order-builder.ts';

/** Delivered on Tuesday 31 March 2026 at noon in Shanghai, so the window ends on Tuesday 7 April. */
const bought = { policyVersionId: 'retail-7-day', lots: [delivered(1, '2026-03-31T04:00:00Z')] };

describe('given goods bought in the online shop that support 7-day returns', () => {
  test('an unused return is open for 7 calendar days after the day of receipt, weekends and holidays counted', () => {
    const { best } = ask({ item: bought, asOf: '2026-04-02T04:00:00Z' });
    expect(best).toMatchObject({
      answer: 'ELIGIBLE',
      approval: 'REVIEW',
      fault: 'BUYER',
      decidedBy: { code: 'WITHIN_WINDOW', outcome: 'PASS', clause: '2.1' },
      window: {
        lastDay: '2026-04-07',
        length: 7,
        unit: 'CALENDAR_DAYS',
        timeZone: 'Asia/Shanghai',
        provisional: false,
      },
      resolutions: ['REFUND_AND_RETURN'],
      returnRequired: true,
      postage: { payer: 'BUYER', clause: '2.3' },
      source: { kind: 'POLICY', id: 'retail-7-day', version: 1 },
    });
    expect(codesOf(best)).toEqual(expect.arrayContaining(['CONDITION_UNUSED', 'CONDITION_INSTRUCTIONS_FOLLOWED']));
  });

  test.each([
    ['is open in the last millisecond of the last day', '2026-04-07T15:59:59.999Z', 'ELIGIBLE', 'WITHIN_WINDOW'],
    ['is closed with the first millisecond of the next', '2026-04-07T16:00:00.000Z', 'INELIGIBLE', 'WINDOW_CLOSED'],
    ['stays closed', '2026-05-01T00:00:00Z', 'INELIGIBLE', 'WINDOW_CLOSED'],
    ['opens with the receipt', '2026-03-31T04:00:00Z', 'ELIGIBLE', 'WITHIN_WINDOW'],
    ['is not open before the receipt', '2026-03-31T03:59:59.999Z', 'NOT_YET', 'NOT_DELIVERED'],
  ])('it %s', (_, asOf, answer, code) => {
    expect(ask({ item: bought, asOf }).best).toMatchObject({ answer, decidedBy: { code } });
  });

  test('what comes back is what was charged for it, without the outbound shipping, and costs may be deducted later', () => {
    const { best } = ask({ item: bought, asOf: '2026-04-02T04:00:00Z' });
    expect(best.maximumRefund).toBe(10_000n);
    expect(best.deductions).toEqual([
      { code: 'DUTIES', when: 'INSPECTION', amount: 3_000n, clause: '2.4' },
      { code: 'HANDLING', when: 'INSPECTION', amount: 1_000n, clause: '2.4' },
    ]);
  });

  test('a product that is at fault comes back with its shipping, at the seller’s expense, and nothing is deducted', () => {
    const { best } = ask({ item: bought, reason: 'QUALITY_ISSUE', asOf: '2026-04-02T04:00:00Z' });
    expect(best).toMatchObject({
      answer: 'ELIGIBLE',
      postage: { payer: 'SELLER' },
      deductions: [],
      maximumRefund: 11_000n,
    });
    expect(best.evidence).toMatchObject([{ code: 'photos-or-videos', required: true, minimum: 1 }]);
  });

  test('a fault found in use is negotiated within 12 months, with conditions of use and a test report', () => {
    const { best } = ask({ item: bought, reason: 'QUALITY_ISSUE_IN_USE', asOf: '2026-09-01T04:00:00Z' });
    expect(best).toMatchObject({
      answer: 'NEGOTIABLE',
      approval: 'AGREEMENT',
      decidedBy: { code: 'NEEDS_AGREEMENT', clause: '3.2' },
      window: { lastDay: '2027-03-31', length: 12, unit: 'MONTHS' },
    });
    expect(best.evidence.map(({ code, kind, required }) => [code, kind, required])).toEqual([
      ['usage-environment', 'FACTS', true],
      ['test-report', 'DOCUMENT', true],
    ]);
    const [environment] = best.evidence;
    expect(environment?.fields.find(({ name }) => name === 'temperature')).toMatchObject({
      unit: '°C',
      type: 'NUMBER',
    });
    expect(codesOf(best)).not.toContain('CONDITION_UNUSED');
  });

  test('a fault found in use after 12 months is too late', () => {
    const { best } = ask({ item: bought, reason: 'QUALITY_ISSUE_IN_USE', asOf: '2027-03-31T16:00:00Z' });
    expect(best).toMatchObject({ answer: 'INELIGIBLE', decidedBy: { code: 'WINDOW_CLOSED', clause: '3.1' } });
  });

  test('goods that do not support 7-day returns are settled by agreement, and not within 7 days either', () => {
    const { best } = ask({ item: { ...bought, tags: ['no-7-day-returns'] }, asOf: '2026-04-20T04:00:00Z' });
    expect(best).toMatchObject({
      window: null,
      answer: 'NEGOTIABLE',
      approval: 'AGREEMENT',
      decidedBy: { code: 'NO_7_DAY_RETURNS', outcome: 'INFO', clause: '4.1' },
    });
  });
});

describe('given goods that have not arrived', () => {
  test('a return opens when they are delivered', () => {
    const { best } = ask({ item: { lots: [inTransit(1, '2026-04-10T00:00:00Z')] }, asOf: '2026-04-02T04:00:00Z' });
    expect(best).toMatchObject({
      answer: 'NOT_YET',
      decidedBy: { code: 'NOT_DELIVERED', outcome: 'PENDING', facts: { expectedAt: instant('2026-04-10T00:00:00Z') } },
      claimable: [],
      claimableQuantity: 0,
      maximumRefund: 0n,
    });
  });

  test('a buyer who says that they are there is heard, and a person looks at it', () => {
    const { best } = ask({ item: { lots: [inTransit(1)] }, asOf: '2026-04-02T04:00:00Z', received: true });
    expect(best).toMatchObject({ answer: 'ELIGIBLE', approval: 'REVIEW', window: { closesAt: null } });
    expect(codesOf(best)).toContain('STATED_RECEIVED');
  });

  test.each([
    [
      '7 days after the expected delivery',
      inTransit(1, '2026-04-01T02:00:00Z'),
      '2026-04-08T16:00:00Z',
      'ELIGIBLE',
      'OVERDUE',
    ],
    ['not a moment before', inTransit(1, '2026-04-01T02:00:00Z'), '2026-04-08T15:59:59.999Z', 'NOT_YET', 'NOT_OVERDUE'],
    [
      '30 days after they left, when nobody expected them on a day',
      inTransit(1),
      '2026-04-19T16:00:00Z',
      'ELIGIBLE',
      'OVERDUE',
    ],
    ['never while they have not left', notShipped(1), '2026-06-01T00:00:00Z', 'NOT_YET', 'AWAITING_SHIPMENT'],
    [
      'not once a delivery is recorded',
      delivered(1, '2026-03-31T04:00:00Z'),
      '2026-04-02T00:00:00Z',
      'INELIGIBLE',
      'DELIVERY_RECORDED',
    ],
  ] as const)('they count as not received %s', (_, lot, asOf, answer, code) => {
    const { best } = ask({ item: { lots: [lot] }, reason: 'NOT_RECEIVED', asOf });
    expect(best).toMatchObject({ answer, decidedBy: { code }, returnRequired: false });
  });

  test('a buyer who disputes a recorded delivery is heard, and a person looks at it', () => {
    const { best } = ask({ item: bought, reason: 'NOT_RECEIVED', asOf: '2026-04-02T00:00:00Z', received: false });
    expect(best).toMatchObject({ answer: 'ELIGIBLE', approval: 'REVIEW', resolutions: ['REFUND_ONLY', 'REPLACEMENT'] });
  });

  test('whoever says that delivered goods are not there cannot send them back', () => {
    const { best } = ask({ item: bought, asOf: '2026-04-02T00:00:00Z', received: false });
    expect(best).toMatchObject({ answer: 'NOT_YET', decidedBy: { code: 'STATED_NOT_RECEIVED' } });
  });

  test('a delivery on an unknown day bars nothing and is looked at by a person', () => {
    const lot = { ...delivered(1, '2026-03-31T04:00:00Z'), deliveredAt: null };
    const { best } = ask({ item: { lots: [lot] }, asOf: '2026-04-02T00:00:00Z' });
    expect(best).toMatchObject({ answer: 'ELIGIBLE', approval: 'REVIEW' });
    expect(codesOf(best)).toContain('DELIVERY_DATE_UNKNOWN');
  });
});
