import type { Locale } from '../format/locale.ts';
import { money } from '../format/money.ts';
import type { RequestLine } from '../request-page/request.ts';
import { offerWords } from '../words/offer-words.ts';

export type Offer = RequestLine['offers'][number];

/** The offer that an offer answers: the version before it. */
export function offerBefore({ offers }: RequestLine, { version }: Offer): Offer | null {
  return offers.findLast((offer) => offer.version < version) ?? null;
}

/** What the buyer gets by it, in large: an amount, or the new goods. */
export function whatYouGet({ resolution, quantity, amount }: Offer, locale: Locale): string {
  return resolution === 'REPLACEMENT' ? offerWords.of(locale).newOnes(quantity) : money(amount, locale);
}

/** "You keep it and get", before what the buyer gets. */
export function whatYouDo({ resolution, quantity, returnNeeded }: Offer, locale: Locale): string {
  const words = offerWords.of(locale);
  if (returnNeeded) return words.sendAndGet(quantity);
  return resolution === 'REPLACEMENT' ? words.youGet : words.keepAndGet(quantity);
}
