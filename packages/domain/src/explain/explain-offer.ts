import type { Payer } from '../model/eligibility.ts';
import type { Side } from '../model/line-context.ts';
import type { Resolution } from '../model/resolution.ts';
import type { OfferBenefit, OfferChange, OfferField } from '../negotiation/compare-offers.ts';
import type { Locale } from './locale.ts';
import { type SentenceContext, sayDeadline } from './say.ts';
import { sayMoney } from './say-money.ts';

/** A change of an offer as its reader is told it. */
export interface SaidOfferChange {
  readonly before: string;
  readonly after: string;
  /** All of it in one line: `Refund: €24.00 → €38.00 (+€14.00), better for you`. */
  readonly text: string;
}

type Words = Readonly<Record<Locale, string>>;

const FIELDS: Readonly<Record<OfferField, Words>> = {
  RESOLUTION: { en: 'Outcome', zh: '处理方式' },
  AMOUNT: { en: 'Refund', zh: '退款' },
  UNITS: { en: 'Units', zh: '数量' },
  RETURN: { en: 'Goods', zh: '商品' },
  POSTAGE: { en: 'Return postage', zh: '退货运费' },
  SHIP_BY: { en: 'Send by', zh: '寄出期限' },
  VALIDITY: { en: 'Open until', zh: '有效期至' },
};

const RESOLUTIONS: Readonly<Record<Resolution, Words>> = {
  REFUND_AND_RETURN: { en: 'refund and return', zh: '退货退款' },
  REFUND_ONLY: { en: 'refund without return', zh: '仅退款' },
  PARTIAL_REFUND: { en: 'partial refund', zh: '部分退款' },
  REPLACEMENT: { en: 'replacement', zh: '换货' },
};

const PAYERS: Readonly<Record<Payer, Words>> = {
  BUYER: { en: 'the buyer pays', zh: '买家承担' },
  SELLER: { en: 'the seller pays', zh: '卖家承担' },
  PLATFORM: { en: 'the platform pays', zh: '平台承担' },
  SUPPLIER: { en: 'the supplier pays', zh: '供应商承担' },
};

const YOU_PAY: Words = { en: 'you pay', zh: '您承担' };
const NOBODY_PAYS: Words = { en: 'none', zh: '无' };
const NOT_SET: Words = { en: 'not set', zh: '未约定' };

/** Whom a change serves, said to one reader; nothing where neither side gains. */
export function offerBenefitWords(betterFor: OfferBenefit, reader: Side | null, locale: Locale): string {
  if (betterFor === 'NEITHER') return '';
  if (betterFor === reader) return locale === 'zh' ? '对您更有利' : 'better for you';
  if (locale === 'zh') return betterFor === 'BUYER' ? '对买家更有利' : '对卖家更有利';
  return betterFor === 'BUYER' ? 'better for the buyer' : 'better for the seller';
}

export function resolutionWords(resolution: Resolution, locale: Locale): string {
  return RESOLUTIONS[resolution][locale];
}

/** `reader`: the side that reads it; null for those who stand on neither. */
export function explainOfferChange(
  change: OfferChange,
  reader: Side | null,
  context: SentenceContext,
): SaidOfferChange {
  const { locale } = context;
  const { before, after } = values(change, reader, context);
  const benefit = offerBenefitWords(change.betterFor, reader, locale);
  const difference = change.field === 'AMOUNT' ? signed(change.difference, context) : '';
  const field = FIELDS[change.field][locale];
  const text =
    locale === 'zh'
      ? `${field}：${before} → ${after}${difference && `（${difference}）`}${benefit && `，${benefit}`}`
      : `${field}: ${before} → ${after}${difference && ` (${difference})`}${benefit && `, ${benefit}`}`;
  return { before, after, text };
}

function values(change: OfferChange, reader: Side | null, context: SentenceContext) {
  const { locale, currency, timeZone } = context;
  const both = <Value>({ before, after }: { before: Value; after: Value }, say: (value: Value) => string) => ({
    before: say(before),
    after: say(after),
  });
  switch (change.field) {
    case 'RESOLUTION':
      return both(change, (resolution) => RESOLUTIONS[resolution][locale]);
    case 'AMOUNT':
      return both(change, (amount) => sayMoney(amount, currency, locale));
    case 'UNITS':
      return both(change, String);
    case 'RETURN':
      return both(change, (needed) => goodsWords(needed, reader, locale));
    case 'POSTAGE':
      return both(change, (payer) => postageWords(payer, reader, locale));
    case 'SHIP_BY':
    case 'VALIDITY':
      return both(change, (at) => (at === null ? NOT_SET[locale] : sayDeadline(at, timeZone, context).full));
  }
}

function goodsWords(needed: boolean, reader: Side | null, locale: Locale): string {
  if (locale === 'zh') return needed ? '需要寄回' : reader === 'BUYER' ? '您留下' : '买家留下';
  if (needed) return 'sent back';
  return reader === 'BUYER' ? 'you keep them' : 'the buyer keeps them';
}

function postageWords(payer: Payer | null, reader: Side | null, locale: Locale): string {
  if (payer === null) return NOBODY_PAYS[locale];
  return (payer === reader ? YOU_PAY : PAYERS[payer])[locale];
}

function signed(difference: bigint, { currency, locale }: SentenceContext): string {
  const said = sayMoney(difference, currency, locale);
  return difference > 0n ? `+${said}` : said;
}
