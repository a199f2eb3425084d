import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GOODS_PLACES } from '../model/line-context.ts';
import { RESOLUTIONS } from '../model/resolution.ts';
import { checkOffer, type OfferLimitsInput, offerLimits, shareOfGoods } from './offer-limits.ts';
import type { OfferTerms } from './offer-terms.ts';

const NOW = 1_000_000_000_000;
const DAY = 86_400_000;

const paid: OfferLimitsInput = {
  ...{ most: 3500n, goods: 3000n, refundable: 3500n, alreadyBack: 0n, place: 'WITH_BUYER', now: NOW },
  policyValidity: NOW + 5 * DAY,
};

type Terms = OfferTerms & { readonly validUntil: number };
const half: Terms = {
  ...{ resolution: 'PARTIAL_REFUND', quantity: 1, amount: 1500n, returnNeeded: false, postagePayer: 'SELLER' },
  ...{ shipBy: null, validUntil: NOW + 3 * DAY },
};

const codes = (terms: Partial<Terms>, facts: Partial<OfferLimitsInput> = {}) =>
  checkOffer({ ...half, ...terms }, offerLimits({ ...paid, ...facts }), NOW).map(({ code }) => code);

describe('the limits of an offer', () => {
  test('from nothing to what was paid, the shipping included', () => {
    const whole = { resolution: 'REFUND_ONLY' } as const;
    expect(codes({ ...whole, amount: 0n })).toEqual([]);
    expect(codes({ ...whole, amount: 3500n })).toEqual([]);
    expect(codes({ ...whole, amount: 3501n })).toEqual(['AMOUNT_OUT_OF_RANGE']);
    expect(codes({ ...whole, amount: -1n })).toEqual(['AMOUNT_OUT_OF_RANGE']);
  });

  test('not more than the payments can still give, and not less than what came back', () => {
    expect(offerLimits({ ...paid, refundable: 1000n })).toMatchObject({ least: 0n, most: 1000n });
    expect(offerLimits({ ...paid, refundable: 500n, alreadyBack: 3000n })).toMatchObject({ least: 3000n, most: 3500n });
    expect(codes({ amount: 2999n }, { refundable: 500n, alreadyBack: 3000n })).toEqual(['AMOUNT_OUT_OF_RANGE']);
  });

  test('no new one on top of money that came back', () => {
    const replacement = { resolution: 'REPLACEMENT', amount: 0n } as const;
    expect(codes(replacement)).toEqual([]);
    expect(codes(replacement, { alreadyBack: 1n })).toEqual(['RESOLUTION_NOT_POSSIBLE']);
  });

  test('goods that are lost or never left cannot be asked back', () => {
    expect(offerLimits({ ...paid, place: 'NONE' })).toMatchObject({
      ...{ returnPossible: false, resolutions: ['REFUND_ONLY', 'PARTIAL_REFUND', 'REPLACEMENT'] },
    });
    expect(codes({ resolution: 'REFUND_AND_RETURN' }, { place: 'NONE' })).toEqual(['RESOLUTION_NOT_POSSIBLE']);
    expect(codes({ returnNeeded: true }, { place: 'WITH_SELLER' })).toEqual(['RETURN_NOT_POSSIBLE']);
    expect(codes({ resolution: 'REFUND_AND_RETURN' }, { place: 'WITH_SELLER' })).toEqual([]);
  });

  test('an outcome says the same as the return it asks for', () => {
    expect(codes({ resolution: 'REFUND_AND_RETURN' })).toEqual(['RETURN_NEEDED']);
    expect(codes({ resolution: 'REFUND_ONLY', returnNeeded: true })).toEqual(['RETURN_CONTRADICTED']);
    expect(codes({ resolution: 'REPLACEMENT', amount: 0n, returnNeeded: true })).toEqual([]);
  });

  test('a replacement brings no money, a partial refund some', () => {
    expect(codes({ resolution: 'REPLACEMENT' })).toEqual(['AMOUNT_WITH_REPLACEMENT']);
    expect(codes({ amount: 0n })).toEqual(['AMOUNT_MISSING']);
  });

  test('it stands for a time to come, 30 days at most or as long as the policy says', () => {
    expect(codes({ validUntil: NOW })).toEqual(['VALIDITY_OUT_OF_RANGE']);
    expect(codes({ validUntil: NOW + 30 * DAY })).toEqual([]);
    expect(codes({ validUntil: NOW + 30 * DAY + 1 })).toEqual(['VALIDITY_OUT_OF_RANGE']);
    expect(codes({ validUntil: NOW + 45 * DAY }, { policyValidity: NOW + 45 * DAY })).toEqual([]);
  });

  test('what is sent is sent after the offer’s own end', () => {
    const back = { resolution: 'REFUND_AND_RETURN', returnNeeded: true } as const;
    expect(codes({ ...back, shipBy: half.validUntil })).toEqual(['SHIP_BY_OUT_OF_RANGE']);
    expect(codes({ ...back, shipBy: half.validUntil + 1 })).toEqual([]);
    expect(codes({ ...back, shipBy: half.validUntil + 61 * DAY })).toEqual(['SHIP_BY_OUT_OF_RANGE']);
    expect(codes({ shipBy: half.validUntil + DAY })).toEqual(['NOTHING_TO_SHIP']);
  });

  test('a share is a share of the price, to the minor unit', () => {
    const limits = { goods: 1999n };
    expect([0, 15, 50, 100].map((percent) => shareOfGoods(limits, percent))).toEqual([0n, 300n, 1000n, 1999n]);
  });

  test('whatever passes keeps within all of them', () => {
    const anyTerms: fc.Arbitrary<Terms> = fc.record({
      resolution: fc.constantFrom(...RESOLUTIONS),
      quantity: fc.constant(1),
      amount: fc.bigInt({ min: -10n, max: 5000n }),
      returnNeeded: fc.boolean(),
      postagePayer: fc.constant('SELLER' as const),
      shipBy: fc.option(fc.integer({ min: NOW, max: NOW + 100 * DAY })),
      validUntil: fc.integer({ min: NOW - DAY, max: NOW + 40 * DAY }),
    });
    const anyFacts = fc.record({
      refundable: fc.bigInt({ min: 0n, max: 4000n }),
      alreadyBack: fc.bigInt({ min: 0n, max: 3500n }),
      place: fc.constantFrom(...GOODS_PLACES),
    });
    fc.assert(
      fc.property(anyTerms, anyFacts, (terms, facts) => {
        const limits = offerLimits({ ...paid, ...facts });
        if (checkOffer(terms, limits, NOW).length > 0) return;
        expect(terms.amount).toBeLessThanOrEqual(3500n);
        expect(terms.amount).toBeGreaterThanOrEqual(0n);
        expect(terms.validUntil).toBeGreaterThan(NOW);
        if (terms.returnNeeded) expect(['WITH_BUYER', 'IN_TRANSIT']).toContain(facts.place);
        if (terms.shipBy !== null) expect(terms.shipBy).toBeGreaterThan(terms.validUntil);
      }),
    );
  });
});
