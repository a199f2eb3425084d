import type { OfferField } from '@refund-widget/client';
import { lastMoment, moment } from '../format/dates.ts';
import type { Locale } from '../format/locale.ts';
import { type Amount, deducted, figure, isZero, money } from '../format/money.ts';
import { offerWords } from '../words/offer-words.ts';
import type { Offer } from './offer.ts';

/** One field of an agreement, as it was in the offer before and as it is now. */
export interface OfferRow {
  readonly label: string;
  /** As the offer before had it; null where there was none. */
  readonly was: string | null;
  readonly now: string;
  readonly changed: boolean;
  /** For the buyer, as the API judged it. */
  readonly benefit: 'better' | 'worse' | '';
  /** Whether it is a figure or a date, which do not break. */
  readonly figure: boolean;
  /** How much more or less money it is: `+14.00`. */
  readonly more: string;
}

const figures: readonly OfferField[] = ['AMOUNT', 'SHIP_BY', 'VALIDITY'];
const order: readonly OfferField[] = ['RESOLUTION', 'AMOUNT', 'UNITS', 'RETURN', 'POSTAGE', 'SHIP_BY', 'VALIDITY'];

/** The offer field by field, each beside what it was; `before` is the offer it answers, if there was one. */
export function offerRows(offer: Offer, before: Offer | null, timeZone: string, locale: Locale): OfferRow[] {
  const words = offerWords.of(locale);
  const labels: Readonly<Record<OfferField, string>> = {
    AMOUNT: words.refund,
    POSTAGE: words.postage,
    RESOLUTION: words.outcome,
    RETURN: words.goods,
    SHIP_BY: words.shipBy,
    UNITS: words.units,
    VALIDITY: words.validUntil,
  };
  const compared = before !== null || offer.changes.length > 0;
  return order.flatMap((field): OfferRow[] => {
    const change = offer.changes.find((each) => each.field === field);
    const now = change?.after ?? said(field, offer, timeZone, locale);
    if (!now || (!change && isImplied(field, offer))) return [];
    const was = !compared ? null : change ? change.before : now;
    return [
      {
        label: labels[field],
        was: was === '' ? words.none : was,
        now: now === '' ? words.none : now,
        changed: change !== undefined,
        figure: figures.includes(field),
        benefit: benefitOf(change?.betterFor),
        more: change?.difference ? signed(change.difference, locale) : '',
      },
    ];
  });
}

function benefitOf(betterFor: 'BUYER' | 'SELLER' | 'NEITHER' | undefined): OfferRow['benefit'] {
  if (betterFor === 'BUYER') return 'better';
  return betterFor === 'SELLER' ? 'worse' : '';
}

/** What other rows or the heading already say. */
function isImplied(field: OfferField, { resolution, returnNeeded, amount }: Offer): boolean {
  if (field === 'RESOLUTION') return resolution !== 'REPLACEMENT';
  if (field === 'AMOUNT') return resolution === 'REPLACEMENT' && isZero(amount);
  return field === 'POSTAGE' && !returnNeeded;
}

function said(field: OfferField, offer: Offer, timeZone: string, locale: Locale): string {
  const words = offerWords.of(locale);
  switch (field) {
    case 'AMOUNT':
      return money(offer.amount, locale);
    case 'UNITS':
      return String(offer.quantity);
    case 'RESOLUTION':
      return offer.resolution === 'REPLACEMENT' ? words.newOne : words.money;
    case 'RETURN':
      return offer.returnNeeded ? words.sendBack : words.keep(offer.quantity);
    case 'POSTAGE':
      return offer.returnNeeded ? payer(offer, locale) : words.none;
    case 'SHIP_BY':
      return offer.shipBy ? until(offer.shipBy, timeZone, locale) : '';
    case 'VALIDITY':
      return until(offer.validUntil, timeZone, locale);
  }
}

/** The last moment before an instant, with spaces at which a narrow table may break it. */
function until(instant: string, timeZone: string, locale: Locale): string {
  return moment(lastMoment(instant, timeZone), timeZone, locale, 'short').replaceAll('\u00a0', ' ');
}

function payer({ postagePayer }: Offer, locale: Locale): string {
  const words = offerWords.of(locale);
  const payers = {
    BUYER: words.youPay,
    PLATFORM: words.platformPays,
    SELLER: words.sellerPays,
    SUPPLIER: words.supplierPays,
  };
  return payers[postagePayer];
}

/** `+14.00`, `−14.00`. */
function signed(more: Amount, locale: Locale): string {
  if (isZero(more)) return '';
  if (!more.amount.startsWith('-')) return `+${figure(more, locale)}`;
  return deducted({ ...more, amount: more.amount.slice(1) }, locale);
}
