import type { InspectionPart } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { MoneyInput } from '../money/money.ts';
import type { IdReader } from '../node/read-ids.ts';
import { Condition, DeductionCode, Disposition } from '../vocabulary/enums.ts';

const DeductionInput = builder.inputType('DeductionInput', {
  fields: (t) => ({
    amount: t.field({ type: MoneyInput, required: true }),
    code: t.field({ type: DeductionCode, required: true }),
    note: t.string(),
  }),
});

export const InspectionPartInput = builder.inputType('InspectionPartInput', {
  fields: (t) => ({
    accepted: t.boolean({ required: true }),
    condition: t.field({ type: Condition, required: true }),
    deductions: t.field({ type: [DeductionInput] }),
    disposition: t.field({ type: Disposition, required: true }),
    expectedVersion: t.int(),
    lineId: t.id({ required: true }),
    note: t.string({ description: 'Required when refused or deducted.' }),
    quantity: t.int(),
  }),
});

type GivenPart = typeof InspectionPartInput.$inferInput;

export function readParts(ids: IdReader, parts: readonly GivenPart[]): InspectionPart[] {
  return parts.map((part, index) => ({
    ...part,
    lineId: ids.required('RefundRequestLine', part.lineId, ['parts', index, 'lineId']),
  }));
}
