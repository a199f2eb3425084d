import type { Payer } from '../model/eligibility.ts';
import type { Instant } from '../model/instant.ts';
import type { Side } from '../model/line-context.ts';
import type { Resolution } from '../model/resolution.ts';
import type { OfferTerms } from './offer-terms.ts';

export const OFFER_FIELDS = ['RESOLUTION', 'AMOUNT', 'UNITS', 'RETURN', 'POSTAGE', 'SHIP_BY', 'VALIDITY'] as const;
export type OfferField = (typeof OFFER_FIELDS)[number];

export const OFFER_BENEFITS = ['BUYER', 'SELLER', 'NEITHER'] as const;
/** Whom a change serves; `NEITHER` where that cannot be said without knowing their minds. */
export type OfferBenefit = (typeof OFFER_BENEFITS)[number];

interface Changed<Field extends OfferField, Value> {
  readonly field: Field;
  readonly before: Value;
  readonly after: Value;
  readonly betterFor: OfferBenefit;
}

/** One difference between an offer and what it answers. */
export type OfferChange =
  | Changed<'RESOLUTION', Resolution>
  | (Changed<'AMOUNT', bigint> & {
      /** `after − before`, minor units. */
      readonly difference: bigint;
    })
  | Changed<'UNITS', number>
  | Changed<'RETURN', boolean>
  /** Null: nothing is sent back, so nobody pays for it. */
  | Changed<'POSTAGE', Payer | null>
  | Changed<'SHIP_BY', Instant | null>
  | Changed<'VALIDITY', Instant | null>;

/**
 * What an offer changes against the one before it, or against what was asked for, in the order in which people read it;
 * nothing when both are the same agreement.
 */
export function compareOffers(before: OfferTerms, after: OfferTerms): OfferChange[] {
  const changes: (OfferChange | null)[] = [
    changed('RESOLUTION', before.resolution, after.resolution, 'NEITHER'),
    amountChange(before.amount, after.amount),
    changed('UNITS', before.quantity, after.quantity, 'NEITHER'),
    changed('RETURN', before.returnNeeded, after.returnNeeded, after.returnNeeded ? 'SELLER' : 'BUYER'),
    postageChange(payerOf(before), payerOf(after)),
    changed('SHIP_BY', before.shipBy, after.shipBy, shipByBenefit(before, after)),
    changed('VALIDITY', before.validUntil, after.validUntil, 'NEITHER'),
  ];
  return changes.filter((change) => change !== null);
}

function changed<Field extends OfferField, Value>(
  field: Field,
  before: Value,
  after: Value,
  betterFor: OfferBenefit,
): Changed<Field, Value> | null {
  return before === after ? null : { field, before, after, betterFor };
}

function amountChange(before: bigint, after: bigint): OfferChange | null {
  const change = changed('AMOUNT', before, after, after > before ? 'BUYER' : 'SELLER');
  return change && { ...change, difference: after - before };
}

function payerOf({ returnNeeded, postagePayer }: OfferTerms): Payer | null {
  return returnNeeded ? postagePayer : null;
}

/** Whoever no longer pays gains; where it changes between others, neither side does. */
function postageChange(before: Payer | null, after: Payer | null): OfferChange | null {
  return changed('POSTAGE', before, after, postageBenefit(before, after));
}

function postageBenefit(before: Payer | null, after: Payer | null): OfferBenefit {
  if (before === 'BUYER') return 'BUYER';
  if (after === 'BUYER') return 'SELLER';
  return before === 'SELLER' ? 'SELLER' : 'NEITHER';
}

/** More time serves whoever has to send; without a date on both sides, or with another to send, nobody can say. */
function shipByBenefit(before: OfferTerms, after: OfferTerms): OfferBenefit {
  const sender = firstSender(after);
  if (sender === null || sender !== firstSender(before) || before.shipBy === null || after.shipBy === null) {
    return 'NEITHER';
  }
  return after.shipBy > before.shipBy === (sender === 'BUYER') ? 'BUYER' : 'SELLER';
}

/** Who sends something first under these terms: the goods back, or else a new one; null: nobody sends anything. */
export function firstSender({
  resolution,
  returnNeeded,
}: Pick<OfferTerms, 'resolution' | 'returnNeeded'>): Side | null {
  if (returnNeeded) return 'BUYER';
  return resolution === 'REPLACEMENT' ? 'SELLER' : null;
}
