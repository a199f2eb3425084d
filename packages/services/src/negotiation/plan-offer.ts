import {
  checkOffer,
  compareOffers,
  exponentOf,
  type OfferChange,
  type OfferLimits,
  type OfferProblem,
  type OfferTerms,
  shareOfGoods,
  toDecimalString,
  type UnitRange,
} from '@refund-widget/domain';
import type { OfferDraft } from '../contract/offers.ts';
import { readMoney } from '../kernel/read-money.ts';
import { checkTexts } from '../kernel/text-fields.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import type { OfferRow } from '../work/loaded-request.ts';
import { countUnits } from '../work/stored-line.ts';
import { limitsOfUnits, type NegotiatedLine, usualValidity } from './limits-of-units.ts';
import { partOfTerms, payerOf, termsOfLineNow, termsOfOffer } from './terms-of-offer.ts';

const LONGEST_NOTE = 5_000;

/** An offer that can be made: what it says, and what it changes. */
export interface PlannedOffer {
  readonly terms: OfferTerms & { readonly validUntil: number };
  readonly limits: OfferLimits;
  readonly version: number;
  /** What was asked for, where it is the first. */
  readonly asked: OfferTerms | null;
  readonly changes: readonly OfferChange[];
}

/** Reads a draft about some units of a line, whose last offer is `last`. */
export function planOffer(
  about: NegotiatedLine,
  units: readonly UnitRange[],
  draft: OfferDraft,
  last: OfferRow | null,
): Outcome<PlannedOffer> {
  const limits = limitsOfUnits(about, units);
  const amount = amountOf(about, draft, limits);
  if (!amount.ok) return amount;
  const { resolution, returnNeeded, postagePayer } = draft;
  const terms = {
    ...{ resolution, returnNeeded, quantity: countUnits(units), amount: amount.value },
    postagePayer: postagePayer ?? payerOf(about.line.row.postagePayer),
    shipBy: draft.shipBy ?? null,
    validUntil: draft.validUntil ?? usualValidity(about),
  };
  const problems = [
    ...checkOffer(terms, limits, about.now).map((found) => offerProblem(found, about.request.order.currency)),
    ...(draft.note == null ? [] : checkTexts({ note: { value: draft.note, longest: LONGEST_NOTE } })),
    ...checkAddress(about, returnNeeded),
  ];
  if (problems.length > 0) return refused(...problems);
  const asked = termsOfLineNow(about.line, units);
  const before = last ? termsBefore(about, last, units) : asked;
  return done({
    ...{ terms, limits, version: (last?.version ?? 0) + 1, asked: last ? null : asked },
    changes: compareOffers(before, terms),
  });
}

/** The last offer; one that stands is split with the line. */
function termsBefore({ line }: NegotiatedLine, last: OfferRow, units: readonly UnitRange[]): OfferTerms {
  const terms = termsOfOffer(last);
  return last.state === 'STANDING' ? partOfTerms(line, terms, units) : terms;
}

function amountOf({ request }: NegotiatedLine, draft: OfferDraft, limits: OfferLimits): Outcome<bigint> {
  const { amount, sharePercent, resolution } = draft;
  if (amount != null && sharePercent != null) {
    return refused(problem('AMOUNT_OR_SHARE', 'Give an amount or a share in percent, not both.', ['sharePercent']));
  }
  if (amount != null) return readMoney(amount, request.order.currency, ['amount']);
  if (sharePercent == null) {
    if (resolution === 'REPLACEMENT') return done(0n);
    return refused(problem('AMOUNT_MISSING', 'Say how much comes back: an amount, or a share in percent.', ['amount']));
  }
  if (Number.isInteger(sharePercent) && sharePercent >= 0 && sharePercent <= 100) {
    return done(shareOfGoods(limits, sharePercent));
  }
  return refused(problem('SHARE_OUT_OF_RANGE', 'Write a whole number of percent from 0 to 100.', ['sharePercent']));
}

/** Whoever accepts cannot be asked where the goods go. */
function checkAddress({ request }: NegotiatedLine, returnNeeded: boolean): Problem[] {
  if (!returnNeeded || request.row.seller.returnAddresses.length > 0) return [];
  const message = 'The seller has no address for returns yet; without one nothing can be sent back.';
  return [problem('RETURN_ADDRESS_REQUIRED', message, ['returnNeeded'])];
}

function offerProblem(found: OfferProblem, currency: string): Problem {
  switch (found.code) {
    case 'RESOLUTION_NOT_POSSIBLE':
      return problem(found.code, 'This outcome is not possible here any more; choose another one.', ['resolution'], {
        resolutions: found.resolutions,
      });
    case 'AMOUNT_OUT_OF_RANGE': {
      const [least, most, asked] = [found.least, found.most, found.asked].map((amount) =>
        toDecimalString({ amount, currency }),
      );
      return problem(found.code, `Name an amount from ${least} to ${most}.`, ['amount'], { least, most, asked });
    }
    case 'AMOUNT_WITH_REPLACEMENT':
      return problem(found.code, 'A replacement brings no money back; leave the amount out.', ['amount']);
    case 'AMOUNT_MISSING':
      return problem(found.code, `Name what comes back, at least ${leastOf(currency)}.`, ['amount']);
    case 'RETURN_NOT_POSSIBLE':
      return problem(found.code, 'The buyer does not have these goods, so they cannot be asked back.', [
        'returnNeeded',
      ]);
    case 'RETURN_NEEDED':
      return problem(found.code, 'Refund and return needs the goods back; without them choose a refund only.', [
        'returnNeeded',
      ]);
    case 'RETURN_CONTRADICTED':
      return problem(found.code, 'A refund only asks nothing back; choose refund and return.', ['returnNeeded']);
    case 'VALIDITY_OUT_OF_RANGE':
      return problem(found.code, 'An offer stands until a time to come, for 30 days at most.', ['validUntil'], {
        latest: found.latest,
      });
    case 'NOTHING_TO_SHIP':
      return problem(found.code, 'Nothing is sent under this offer; leave the date out.', ['shipBy']);
    case 'SHIP_BY_OUT_OF_RANGE': {
      const message = 'Leave time to send it: a date after the offer’s own end, at most 60 days later.';
      return problem(found.code, message, ['shipBy'], { earliest: found.earliest, latest: found.latest });
    }
  }
}

/** The smallest amount there is, e.g. `0.01`. */
function leastOf(currency: string): string {
  return exponentOf(currency) === 0 ? '1' : toDecimalString({ amount: 1n, currency });
}
