import { type Locale, languageTags } from './locale.ts';

/** An amount as the API serves it: a decimal string in major units. */
export interface Amount {
  readonly amount: string;
  readonly currencyCode: string;
}

const minus = '\u2212';

/** With its currency, as in totals: `CHF 193.10`. */
export function money({ amount, currencyCode }: Amount, locale: Locale): string {
  return formatted(amount, new Intl.NumberFormat(languageTags[locale], { style: 'currency', currency: currencyCode }));
}

/** Without its currency, as in the rows of a breakdown: `193.10`. */
export function figure({ amount }: Amount, locale: Locale): string {
  const decimals = amount.split('.')[1]?.length ?? 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return formatted(amount, new Intl.NumberFormat(languageTags[locale], digits));
}

/** The same amount taken off: `−6.00`. */
export function deducted(value: Amount, locale: Locale): string {
  return isZero(value) ? figure(value, locale) : `${minus}${figure(value, locale)}`;
}

export function isZero({ amount }: Amount): boolean {
  return !/[1-9]/.test(amount);
}

function formatted(amount: string, format: Intl.NumberFormat): string {
  if (!isDecimal(amount)) throw new TypeError(`Not an amount: ${amount}`);
  return format.format(amount).replace('-', minus);
}

/** Strings keep every digit on their way into `Intl`; a number would not. */
function isDecimal(amount: string): amount is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(amount);
}
