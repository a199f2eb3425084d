import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAYERS } from '../model/eligibility.ts';
import { RESOLUTIONS } from '../model/resolution.ts';
import { compareOffers, type OfferBenefit } from './compare-offers.ts';
import type { OfferTerms } from './offer-terms.ts';

const standing: OfferTerms = {
  ...{ resolution: 'REFUND_AND_RETURN', quantity: 2, amount: 4197n, returnNeeded: true, postagePayer: 'SELLER' },
  ...{ shipBy: null, validUntil: null },
};

const anyOffer: fc.Arbitrary<OfferTerms> = fc.record({
  resolution: fc.constantFrom(...RESOLUTIONS),
  quantity: fc.integer({ min: 1, max: 9 }),
  amount: fc.bigInt({ min: 0n, max: 100_000n }),
  returnNeeded: fc.boolean(),
  postagePayer: fc.constantFrom(...PAYERS),
  shipBy: fc.option(fc.integer({ min: 0, max: 1_000 })),
  validUntil: fc.option(fc.integer({ min: 0, max: 1_000 })),
});

const opposite: Readonly<Record<OfferBenefit, OfferBenefit>> = { BUYER: 'SELLER', SELLER: 'BUYER', NEITHER: 'NEITHER' };

describe('comparing an offer with the one before', () => {
  test('less money for goods that are kept serves the seller in one way and the buyer in two', () => {
    const counter = { ...standing, resolution: 'PARTIAL_REFUND', amount: 3000n, returnNeeded: false } as const;
    expect(compareOffers(standing, counter)).toEqual([
      { field: 'RESOLUTION', before: 'REFUND_AND_RETURN', after: 'PARTIAL_REFUND', betterFor: 'NEITHER' },
      { field: 'AMOUNT', before: 4197n, after: 3000n, difference: -1197n, betterFor: 'SELLER' },
      { field: 'RETURN', before: true, after: false, betterFor: 'BUYER' },
      { field: 'POSTAGE', before: 'SELLER', after: null, betterFor: 'SELLER' },
    ]);
  });

  test('postage that changes between others than the buyer serves whoever no longer pays', () => {
    const paidBy = (postagePayer: OfferTerms['postagePayer']) => ({ ...standing, postagePayer });
    const benefit = (before: OfferTerms['postagePayer'], after: OfferTerms['postagePayer']) =>
      compareOffers(paidBy(before), paidBy(after))[0]?.betterFor;
    expect(benefit('BUYER', 'PLATFORM')).toBe('BUYER');
    expect(benefit('PLATFORM', 'BUYER')).toBe('SELLER');
    expect(benefit('SELLER', 'PLATFORM')).toBe('SELLER');
    expect(benefit('PLATFORM', 'SUPPLIER')).toBe('NEITHER');
  });

  test('who pays for a return that is not asked for is no difference', () => {
    const kept = { ...standing, returnNeeded: false };
    expect(compareOffers(kept, { ...kept, postagePayer: 'BUYER' })).toEqual([]);
  });

  test('a later date serves whoever has to send', () => {
    const sendBy = (shipBy: number | null) => ({ ...standing, shipBy });
    expect(compareOffers(sendBy(10), sendBy(20))).toMatchObject([{ field: 'SHIP_BY', betterFor: 'BUYER' }]);
    const replaced = { ...standing, resolution: 'REPLACEMENT', returnNeeded: false } as const;
    expect(compareOffers({ ...replaced, shipBy: 10 }, { ...replaced, shipBy: 20 })).toMatchObject([
      { field: 'SHIP_BY', betterFor: 'SELLER' },
    ]);
    expect(compareOffers(sendBy(null), sendBy(20))).toMatchObject([{ field: 'SHIP_BY', betterFor: 'NEITHER' }]);
  });

  test('the same agreement has no difference, and another has one in every field that differs', () => {
    fc.assert(
      fc.property(anyOffer, anyOffer, (before, after) => {
        expect(compareOffers(before, before)).toEqual([]);
        for (const change of compareOffers(before, after)) expect(change.before).not.toEqual(change.after);
        const plain = { ...after, postagePayer: before.postagePayer, returnNeeded: before.returnNeeded };
        const names = ['resolution', 'amount', 'quantity', 'shipBy', 'validUntil'] as const;
        const differing = names.filter((name) => before[name] !== plain[name]);
        expect(compareOffers(before, plain)).toHaveLength(differing.length);
      }),
    );
  });

  test('read backwards, gains and amounts turn around', () => {
    fc.assert(
      fc.property(anyOffer, anyOffer, (before, after) => {
        const there = compareOffers(before, after);
        const back = compareOffers(after, before);
        expect(back.map(({ field }) => field)).toEqual(there.map(({ field }) => field));
        for (const [index, change] of there.entries()) {
          const reverse = back[index];
          if (change.field === 'AMOUNT') expect(reverse).toMatchObject({ difference: -change.difference });
          // A cost that moves between others than the two sides is nobody's loss.
          if (change.field !== 'POSTAGE') expect(reverse?.betterFor).toBe(opposite[change.betterFor]);
        }
      }),
    );
  });
});
