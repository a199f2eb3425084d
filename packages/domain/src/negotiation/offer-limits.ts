import type { Instant } from '../model/instant.ts';
import type { GoodsPlace } from '../model/line-context.ts';
import { RESOLUTIONS, type Resolution } from '../model/resolution.ts';
import { divideHalfAway } from '../money/divide-half-away.ts';
import { smaller } from '../money/smaller.ts';
import { firstSender } from './compare-offers.ts';
import type { OfferTerms } from './offer-terms.ts';

const DAY_MS = 86_400_000;
/** An offer that stood longer would block what the deadlines are there to move on. */
const LONGEST_VALIDITY_DAYS = 30;
/** Counted from when the offer can no longer be accepted. */
const LONGEST_SHIP_BY_DAYS = 60;

/** What any offer about a line must keep within. Amounts in minor units. */
export interface OfferLimits {
  /** What came back of it already: less cannot be agreed on. */
  readonly least: bigint;
  readonly most: bigint;
  /** What the units cost; a share in percent is a share of this. */
  readonly goods: bigint;
  readonly resolutions: readonly Resolution[];
  /** The goods are, or will be, with the buyer, and can be asked back. */
  readonly returnPossible: boolean;
  readonly latestValidity: Instant;
}

export interface OfferLimitsInput {
  /** What was paid for the units, outbound shipping included. */
  readonly most: bigint;
  readonly goods: bigint;
  /** What the order's payments can still give back. */
  readonly refundable: bigint;
  /** What is back already, or on its way, for this very line. */
  readonly alreadyBack: bigint;
  readonly place: GoodsPlace;
  readonly now: Instant;
  /** When an offer made now would lapse by the policy; where that is later, it may stand as long. */
  readonly policyValidity: Instant;
}

export function offerLimits({
  most,
  goods,
  refundable,
  alreadyBack,
  place,
  now,
  policyValidity,
}: OfferLimitsInput): OfferLimits {
  const returnPossible = place === 'WITH_BUYER' || place === 'IN_TRANSIT';
  return {
    least: alreadyBack,
    most: smaller(most, refundable + alreadyBack),
    goods,
    resolutions: RESOLUTIONS.filter((resolution) => {
      // Goods that never left, or are lost, cannot be given back.
      if (resolution === 'REFUND_AND_RETURN') return place !== 'NONE';
      // Whoever has money back gets no new one on top of it.
      return resolution !== 'REPLACEMENT' || alreadyBack === 0n;
    }),
    returnPossible,
    latestValidity: Math.max(now + LONGEST_VALIDITY_DAYS * DAY_MS, policyValidity),
  };
}

/** A share in percent of what the units cost, rounded to the minor unit. */
export function shareOfGoods({ goods }: Pick<OfferLimits, 'goods'>, percent: number): bigint {
  return divideHalfAway(goods * BigInt(percent), 100n);
}

export type OfferProblem =
  | { readonly code: 'RESOLUTION_NOT_POSSIBLE'; readonly resolutions: readonly Resolution[] }
  | { readonly code: 'AMOUNT_OUT_OF_RANGE'; readonly least: bigint; readonly most: bigint; readonly asked: bigint }
  | { readonly code: 'AMOUNT_WITH_REPLACEMENT' }
  | { readonly code: 'AMOUNT_MISSING' }
  | { readonly code: 'RETURN_NOT_POSSIBLE' }
  | { readonly code: 'RETURN_NEEDED' }
  | { readonly code: 'RETURN_CONTRADICTED' }
  | { readonly code: 'VALIDITY_OUT_OF_RANGE'; readonly latest: Instant }
  | { readonly code: 'NOTHING_TO_SHIP' }
  | { readonly code: 'SHIP_BY_OUT_OF_RANGE'; readonly earliest: Instant; readonly latest: Instant };

/** Why an offer cannot be made as it is; nothing when it can. `terms.validUntil` is never left out of an offer. */
export function checkOffer(
  terms: OfferTerms & { readonly validUntil: Instant },
  limits: OfferLimits,
  now: Instant,
): OfferProblem[] {
  return [
    ...checkResolution(terms, limits),
    ...checkAmount(terms, limits),
    ...checkReturn(terms, limits),
    ...checkDates(terms, limits, now),
  ];
}

function checkResolution({ resolution }: OfferTerms, { resolutions }: OfferLimits): OfferProblem[] {
  return resolutions.includes(resolution) ? [] : [{ code: 'RESOLUTION_NOT_POSSIBLE', resolutions }];
}

function checkAmount({ resolution, amount }: OfferTerms, { least, most }: OfferLimits): OfferProblem[] {
  if (resolution === 'REPLACEMENT') return amount === 0n ? [] : [{ code: 'AMOUNT_WITH_REPLACEMENT' }];
  if (resolution === 'PARTIAL_REFUND' && amount === 0n) return [{ code: 'AMOUNT_MISSING' }];
  return amount >= least && amount <= most ? [] : [{ code: 'AMOUNT_OUT_OF_RANGE', least, most, asked: amount }];
}

function checkReturn({ resolution, returnNeeded }: OfferTerms, { returnPossible }: OfferLimits): OfferProblem[] {
  if (returnNeeded && !returnPossible) return [{ code: 'RETURN_NOT_POSSIBLE' }];
  if (returnNeeded && resolution === 'REFUND_ONLY') return [{ code: 'RETURN_CONTRADICTED' }];
  if (!returnNeeded && resolution === 'REFUND_AND_RETURN' && returnPossible) return [{ code: 'RETURN_NEEDED' }];
  return [];
}

/** Time to send something begins when the offer can no longer be accepted, so that the last hour is as good as the first. */
function checkDates(
  terms: OfferTerms & { readonly validUntil: Instant },
  { latestValidity }: OfferLimits,
  now: Instant,
): OfferProblem[] {
  const { validUntil, shipBy } = terms;
  if (validUntil <= now || validUntil > latestValidity) {
    return [{ code: 'VALIDITY_OUT_OF_RANGE', latest: latestValidity }];
  }
  if (shipBy === null) return [];
  if (firstSender(terms) === null) return [{ code: 'NOTHING_TO_SHIP' }];
  const latest = validUntil + LONGEST_SHIP_BY_DAYS * DAY_MS;
  return shipBy > validUntil && shipBy <= latest
    ? []
    : [{ code: 'SHIP_BY_OUT_OF_RANGE', earliest: validUntil, latest }];
}
