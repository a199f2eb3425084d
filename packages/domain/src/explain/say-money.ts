import { exponentOf } from '../money/currency.ts';
import { toDecimalString } from '../money/money-text.ts';
import type { Locale } from './locale.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** `€12.30`, `CHF 12.30`, `￥500`: minor units as people write them, exactly, with a true minus sign. */
export function sayMoney(amount: bigint, currency: string, locale: Locale): string {
  const text = toDecimalString({ amount, currency });
  if (!isNumeric(text)) throw new Error(`Not a number: ${text}`);
  return formatFor(currency, locale).format(text).replace('-', '−');
}

function formatFor(currency: string, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = exponentOf(currency);
  const format = new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, format);
  return format;
}

function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}
