import { type Locale, RESOLUTIONS, resolutionWords, toDecimalString } from '@refund-widget/domain';
import type { RecordedChange } from '@refund-widget/services';

type Field = RecordedChange['field'];

/** What is told of a change, in order; ids, and who is waited for, say nothing to a person that the entry does not. */
const labels: Readonly<Partial<Record<Field, Readonly<Record<Locale, string>>>>> = {
  resolution: { en: 'Outcome', zh: '处理方式' },
  quantity: { en: 'Units', zh: '件数' },
  refund: { en: 'Refund', zh: '退款' },
  returnRequired: { en: 'Goods come back', zh: '需退货' },
  postagePayer: { en: 'Postage paid by', zh: '运费承担方' },
  supplierRefunded: { en: 'Supplier’s refund', zh: '供应商退款' },
  deadline: { en: 'Deadline', zh: '期限' },
};

const yesOrNo = { en: ['no', 'yes'], zh: ['否', '是'] } as const;

export interface ToldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly text: string;
}

/** The changes of an entry that a person reads: amounts in major units of `currency`, times in ISO 8601. */
export function toldChanges(changes: readonly RecordedChange[], currency: string, locale: Locale): ToldChange[] {
  return changes.flatMap(({ field, ...values }) => {
    const label = labels[field]?.[locale];
    if (label === undefined) return [];
    const before = said(field, values.before, currency, locale);
    const after = said(field, values.after, currency, locale);
    return [{ field, before, after, text: `${label}: ${before ?? '–'} → ${after ?? '–'}` }];
  });
}

function said(field: Field, value: unknown, currency: string, locale: Locale): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return `${toDecimalString({ amount: value, currency })} ${currency}`;
  if (typeof value === 'boolean') return yesOrNo[locale][value ? 1 : 0];
  if (field === 'deadline' && typeof value === 'number') return new Date(value).toISOString();
  const resolution = RESOLUTIONS.find((known) => known === value);
  return resolution ? resolutionWords(resolution, locale) : String(value);
}
