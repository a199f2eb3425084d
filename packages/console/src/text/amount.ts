import type { DeskMoneyFragment } from '@refund-widget/client';

export type Amount = DeskMoneyFragment;

/** The exact decimals of an amount with its groups parted, e.g. `1,208.40`; minus is a real minus sign. */
export function figure(amount: string): string {
  const negative = amount.startsWith('-');
  const [whole = '0', decimals] = (negative ? amount.slice(1) : amount).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${negative ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** An amount as the desk writes it: symbol and exact decimals, or the code where the symbol is shared. */
export function money({ amount, currencyCode }: Amount, locale = 'en'): string {
  const symbol = symbolOf(currencyCode, locale);
  const text = figure(amount);
  const gap = /\p{L}$/u.test(symbol) ? '\u00a0' : '';
  return text.startsWith('−') ? `−${symbol}${gap}${text.slice(1)}` : `${symbol}${gap}${text}`;
}

/** Taken away: the same amount with a minus before it. */
export function taken({ amount, currencyCode }: Amount): Amount {
  return { amount: isZero({ amount }) ? amount : negated(amount), currencyCode };
}

export function isZero({ amount }: Pick<Amount, 'amount'>): boolean {
  return !/[1-9]/.test(amount);
}

/** Adds exact decimals for display. Every figure that counts comes from the API. */
export function sum(amounts: readonly Amount[]): Amount | null {
  const [first, ...rest] = amounts;
  if (!first) return null;
  return rest.reduce(add, first);
}

export function difference(left: Amount, right: Amount): Amount {
  return add(left, { ...right, amount: negated(right.amount) });
}

/** How large `part` is of `whole`, between 0 and 1, for a bar. */
export function portion(part: Amount, whole: Amount): number {
  const total = Number(whole.amount);
  return total > 0 ? Math.min(1, Math.max(0, Number(part.amount) / total)) : 0;
}

/**
 * What a person typed as an amount, in the API's form, or null where it is none: `16`, `16.5` and `16,50` are read for a
 * currency with two decimals; more decimals than the currency has are refused.
 */
export function typedAmount(text: string, decimals: number): string | null {
  const match = /^(\d{1,12})(?:[.,](\d+))?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = '0', fraction = ''] = match;
  if (fraction.length > decimals) return null;
  const plain = whole.replace(/^0+(?=\d)/, '');
  return decimals === 0 ? plain : `${plain}.${fraction.padEnd(decimals, '0')}`;
}

export function decimalsOf(amount: string): number {
  return amount.split('.')[1]?.length ?? 0;
}

function add(left: Amount, right: Amount): Amount {
  const decimals = Math.max(decimalsOf(left.amount), decimalsOf(right.amount));
  const units = unitsOf(left.amount, decimals) + unitsOf(right.amount, decimals);
  return { amount: decimalOf(units, decimals), currencyCode: left.currencyCode };
}

function unitsOf(amount: string, decimals: number): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(`${whole}${fraction.padEnd(decimals, '0')}`);
}

function decimalOf(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return units < 0n ? `-${text}` : text;
}

function negated(amount: string): string {
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}

const symbols = new Map<string, string>();

function symbolOf(currencyCode: string, locale: string): string {
  const key = `${locale} ${currencyCode}`;
  const known = symbols.get(key);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency: currencyCode }).formatToParts(0);
  const symbol = parts.find((part) => part.type === 'currency')?.value ?? currencyCode;
  symbols.set(key, symbol);
  return symbol;
}
