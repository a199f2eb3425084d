import type { Locale } from '../format/locale.ts';
import { deducted, figure, isZero, money } from '../format/money.ts';
import type { MoneyRow } from '../money/breakdown.ts';
import { applyWords } from '../words/apply-words.ts';
import { terms } from '../words/terms.ts';
import type { FormLot } from './form-lot.ts';
import type { Quote } from './quote.ts';

type QuotedLine = Quote['lines'][number];

/** The breakdown of a quote in rows that add up to its total. */
export function quoteRows(quote: Quote, lots: readonly FormLot[], locale: Locale): MoneyRow[] {
  return quote.lines.flatMap((line) => lineRows(line, titleOf(line, lots), locale));
}

function lineRows(line: QuotedLine, title: string, locale: Locale): MoneyRow[] {
  const words = terms.of(locale);
  const { unitsOf } = applyWords.of(locale);
  const rows: MoneyRow[] = [
    {
      label: unitsOf(line.quantity, title),
      note: `${words.reasons[line.reason]} · ${words.outcomes[line.resolution]}`,
      figure: figure(line.goods, locale),
    },
  ];
  if (!isZero(line.outboundShipping)) {
    const note = line.outboundShippingClause ? { note: words.clause(line.outboundShippingClause) } : {};
    rows.push({ label: words.deliveryShare(title), ...note, figure: figure(line.outboundShipping, locale) });
  }
  for (const { amount, clause, code, note } of line.deductions) {
    const why = [note, words.clause(clause)].filter(Boolean).join(' · ');
    rows.push({ label: words.deductionOf(words.deductions[code], title), note: why, figure: deducted(amount, locale) });
  }
  return rows;
}

/** What sending the goods back costs, per line that goes back; empty when nothing does. */
export function postageRows(quote: Quote, lots: readonly FormLot[], locale: Locale): MoneyRow[] {
  const words = applyWords.of(locale);
  const { postage } = terms.of(locale);
  return quote.lines
    .filter(
      (line) => line.returnRequired && (line.resolution === 'REFUND_AND_RETURN' || line.resolution === 'REPLACEMENT'),
    )
    .map((line) => ({
      label: words.returnPostage(titleOf(line, lots)),
      note: [postage[line.postage.payer], capOf(line, locale)].filter(Boolean).join(' '),
      figure: '',
    }));
}

function capOf({ postage: { cap, payer } }: QuotedLine, locale: Locale): string {
  return cap && payer !== 'BUYER' ? applyWords.of(locale).upTo(money(cap, locale)) : '';
}

function titleOf(line: QuotedLine, lots: readonly FormLot[]): string {
  return lots.find((lot) => lot.lotId === line.lot.id)?.item.title ?? '';
}
