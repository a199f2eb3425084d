import type { Locale } from '../format/locale.ts';
import { deducted, figure, isZero } from '../format/money.ts';
import type { MoneyRow } from '../money/breakdown.ts';
import { terms } from '../words/terms.ts';
import type { Request } from './request.ts';

/** What the request's lines come to, row by row, deductions of the inspection included. */
export function requestRows(request: Request, locale: Locale): MoneyRow[] {
  const words = terms.of(locale);
  return request.lines.flatMap((line): MoneyRow[] => {
    const { title } = line.item;
    const rows: MoneyRow[] = [{ label: `${title} × ${line.quantity}`, figure: figure(line.goods, locale) }];
    if (!isZero(line.outboundShipping))
      rows.push({ label: words.deliveryShare(title), figure: figure(line.outboundShipping, locale) });
    for (const { amount, clause, code, note } of line.deductions) {
      const why = [note, clause && words.clause(clause)].filter(Boolean).join(' · ');
      rows.push({
        label: words.deductionOf(words.deductions[code], title),
        note: why,
        figure: deducted(amount, locale),
      });
    }
    return rows;
  });
}
