import { describe, expect, test } from 'vitest';
import type { Side } from '../model/line-context.ts';
import { compareOffers, type OfferChange } from '../negotiation/compare-offers.ts';
import type { OfferTerms } from '../negotiation/offer-terms.ts';
import { explainOfferChange } from './explain-offer.ts';
import type { Locale } from './locale.ts';

const context = { currency: 'CHF', timeZone: 'Europe/Zurich', asOf: Date.UTC(2026, 10, 24, 9) };
const before: OfferTerms = {
  ...{ resolution: 'REFUND_AND_RETURN', quantity: 2, amount: 2400n, returnNeeded: true, postagePayer: 'BUYER' },
  ...{ shipBy: null, validUntil: Date.UTC(2026, 10, 26, 23) },
};
const after: OfferTerms = {
  ...{ resolution: 'PARTIAL_REFUND', quantity: 1, amount: 3800n, returnNeeded: false, postagePayer: 'BUYER' },
  ...{ shipBy: null, validUntil: Date.UTC(2026, 10, 27, 17) },
};

/** With ordinary spaces, which read the same. */
const say = (change: OfferChange, reader: Side | null, locale: Locale) =>
  explainOfferChange(change, reader, { ...context, locale }).text.replaceAll('\u00a0', ' ');

const said = (reader: Side | null, locale: Locale) =>
  compareOffers(before, after).map((change) => say(change, reader, locale));

describe('the changes of an offer, in words', () => {
  test('to the buyer', () => {
    expect(said('BUYER', 'en')).toEqual([
      'Outcome: refund and return → partial refund',
      'Refund: CHF 24.00 → CHF 38.00 (+CHF 14.00), better for you',
      'Units: 2 → 1',
      'Goods: sent back → you keep them, better for you',
      'Return postage: you pay → none, better for you',
      'Open until: Thu 26 November, 23:59 → Fri 27 November, 17:59',
    ]);
  });

  test('to the seller', () => {
    expect(said('SELLER', 'en').slice(1, 5)).toEqual([
      'Refund: CHF 24.00 → CHF 38.00 (+CHF 14.00), better for the buyer',
      'Units: 2 → 1',
      'Goods: sent back → the buyer keeps them, better for the buyer',
      'Return postage: the buyer pays → none, better for the buyer',
    ]);
  });

  test('in Chinese', () => {
    expect(said('BUYER', 'zh')).toEqual([
      '处理方式：退货退款 → 部分退款',
      '退款：CHF 24.00 → CHF 38.00（+CHF 14.00），对您更有利',
      '数量：2 → 1',
      '商品：需要寄回 → 您留下，对您更有利',
      '退货运费：您承担 → 无，对您更有利',
      '有效期至：11月26日（周四）23:59 → 11月27日（周五）17:59',
    ]);
  });

  test('less is said with a true minus sign', () => {
    const [, change] = compareOffers(after, before);
    expect(change && say(change, null, 'en')).toBe('Refund: CHF 38.00 → CHF 24.00 (−CHF 14.00), better for the seller');
  });
});
