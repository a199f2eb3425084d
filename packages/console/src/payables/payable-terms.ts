import type { DeskPayableFragment } from '@refund-widget/client';
import type { Desk } from '../api/desk.ts';
import { money } from '../text/amount.ts';
import { clauseText } from '../text/clause.ts';

/** Who pays, up to what and by which clause, in one line. */
export function payableTerms(
  { payer, cap, clause }: Pick<DeskPayableFragment, 'payer' | 'cap' | 'clause'>,
  { words: { payables }, locale }: Desk,
): string {
  const parts = [payables.payer[payer], cap ? payables.cap(money(cap, locale)) : '', clause ? clauseText(clause) : ''];
  return parts.filter(Boolean).join(' · ');
}
