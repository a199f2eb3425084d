import type {
  DeskLineFragment,
  DeskOfferLimitsQuery,
  OfferPreviewInput,
  Payer,
  Resolution,
} from '@refund-widget/client';
import type { RequestDetails } from '../api/decisions.ts';
import { decimalsOf, typedAmount } from '../text/amount.ts';
import { dayAfter, dayOf, startOfDay } from '../text/dates.ts';

export type Limits = NonNullable<DeskOfferLimitsQuery['refundRequest']>['lines'][number]['offerLimits'];
export type Offer = DeskLineFragment['offers'][number];

/** An offer as it is filled in. */
export interface OfferDraft {
  readonly lineId: string;
  readonly quantity: number;
  readonly resolution: Resolution;
  /** As typed, in the order's currency. */
  readonly amount: string;
  readonly returnNeeded: boolean;
  readonly postagePayer: Payer;
  /** A calendar day; empty: the policy's own time. */
  readonly shipBy: string;
  /** How many days it stands; 0: as the policy says. */
  readonly days: number;
  readonly note: string;
}

/** Terms to begin with: what stands, else what was asked for. */
export interface Terms {
  readonly resolution: Resolution;
  readonly amount: { readonly amount: string };
  readonly returnNeeded: boolean;
  readonly postagePayer: Payer;
}

export function lastOffer({ offers }: Pick<DeskLineFragment, 'offers'>): Offer | null {
  return offers.at(-1) ?? null;
}

export function standingOffer({ offers }: Pick<DeskLineFragment, 'offers'>): Offer | null {
  return offers.find(({ state }) => state === 'STANDING') ?? null;
}

/** What an offer is shown against: the one before it, whatever became of it, or what was asked for. */
export function termsBefore(line: DeskLineFragment): Terms & { readonly quantity: number } {
  const last = lastOffer(line);
  if (last) return last;
  const { resolution, refund, returnRequired, postage, quantity } = line;
  const amount = resolution === 'REPLACEMENT' ? { amount: '0' } : refund;
  return { resolution, amount, returnNeeded: returnRequired, postagePayer: postage.payer, quantity };
}

/** A new offer begins with what the supplier offers, while it waits to be passed on, else with the terms before. */
export function draftFor(line: DeskLineFragment): OfferDraft {
  const terms = termsToBeginWith(line);
  const { resolution, returnNeeded, postagePayer, amount } = terms;
  return {
    ...{ lineId: line.id, quantity: line.quantity, resolution, returnNeeded, postagePayer },
    amount: resolution === 'REPLACEMENT' ? '' : amount.amount,
    ...{ shipBy: '', days: 0, note: '' },
  };
}

function termsToBeginWith(line: DeskLineFragment): Terms {
  const before = termsBefore(line);
  const { supplierOffer } = line;
  if (!supplierOffer) return before;
  const { resolution, returnNeeded, amount } = supplierOffer;
  return { resolution, returnNeeded, amount: amount ?? { amount: '0' }, postagePayer: before.postagePayer };
}

/** The draft with another outcome, and what goes with it. */
export function withResolution(draft: OfferDraft, resolution: Resolution, limits: Limits | null): OfferDraft {
  const canReturn = limits?.returnPossible ?? true;
  const returnNeeded =
    resolution === 'REFUND_AND_RETURN' ? canReturn : resolution !== 'REFUND_ONLY' && draft.returnNeeded;
  return { ...draft, resolution, returnNeeded, amount: resolution === 'REPLACEMENT' ? '' : draft.amount };
}

/** Whether anything is sent under these terms, so that a date for it makes sense. */
export function isSent({ resolution, returnNeeded }: Pick<OfferDraft, 'resolution' | 'returnNeeded'>): boolean {
  return returnNeeded || resolution === 'REPLACEMENT';
}

/** As the API is sent it; null while the amount is none. */
export function offerInput(
  draft: OfferDraft,
  request: Pick<RequestDetails, 'id' | 'lines' | 'order'>,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): OfferPreviewInput | null {
  const line = request.lines.find(({ id }) => id === draft.lineId);
  if (!line) return null;
  const { currencyCode, total } = request.order;
  const typed = draft.resolution === 'REPLACEMENT' ? '' : typedAmount(draft.amount, decimalsOf(total.amount));
  if (typed === null) return null;
  const endOf = (day: string) => startOfDay(dayAfter(day), timeZone);
  const note = draft.note.trim();
  return {
    requestId: request.id,
    line: {
      lineId: line.id,
      expectedVersion: line.version,
      ...(draft.quantity < line.quantity && { quantity: draft.quantity }),
    },
    resolution: draft.resolution,
    returnNeeded: draft.returnNeeded,
    postagePayer: draft.postagePayer,
    ...(typed !== '' && { amount: { amount: typed, currencyCode: currencyCode } }),
    ...(draft.shipBy && isSent(draft) && { shipBy: endOf(draft.shipBy) }),
    ...(draft.days > 0 && { validUntil: endOf(dayOf(now + draft.days * 86_400_000, timeZone)) }),
    ...(note && { note }),
  };
}
