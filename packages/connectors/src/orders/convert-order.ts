import { documentSource } from './document-source.ts';
import { medusaSource } from './medusa/medusa-source.ts';
import type { ConversionContext, ConvertedOrder, OrderSource } from './order-source.ts';
import { vendureSource } from './vendure/vendure-source.ts';

export const ORDER_SOURCES: readonly OrderSource[] = [documentSource, medusaSource, vendureSource];

/** The source whose export this is, told by its shape; null for none. */
export function detectOrderSource(order: unknown): OrderSource | null {
  return ORDER_SOURCES.find((source) => source.recognises(order)) ?? null;
}

/** Converts one order of any known export into our document. Refuses with problems; never throws for what it is given. */
export function convertOrder(order: unknown, context: ConversionContext): ConvertedOrder {
  const source = detectOrderSource(order);
  if (source) return source.convert(order, context);
  const message =
    'This is no order of Medusa, of Vendure or of the documented order format; see packages/docs/order-format.md.';
  return { ok: false, problems: [{ code: 'UNKNOWN_FORMAT', field: [], message }] };
}
