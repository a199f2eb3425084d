import { parseMoney } from '@refund-widget/domain';

/**
 * The minor units of an amount of a document that has passed `parseOrderDocument`. Throws when the text is not an
 * exact amount of the currency: a parsed document holds none.
 */
export function minorUnits(text: string, currency: string): bigint {
  const parsed = parseMoney(text, currency);
  if (!parsed.ok) throw new TypeError(`Not an amount in ${currency}: ${text} (${parsed.problem.code})`);
  return parsed.value.amount;
}
