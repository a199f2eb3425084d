import { DEDUCTIONS, type Deduction as DomainDeduction } from '@refund-widget/domain';
import * as z from 'zod';
import { builder } from '../builder.ts';
import type { InCurrency } from '../eligibility/terms.ts';
import { DeductionCode } from '../vocabulary/enums.ts';

export const Deduction = builder.objectRef<InCurrency<DomainDeduction>>('Deduction').implement({
  fields: (t) => ({
    amount: t.field({ type: 'Money', resolve: ({ value, currency }) => ({ amount: value.amount, currency }) }),
    clause: t.string({ resolve: ({ value }) => value.clause }),
    code: t.field({ type: DeductionCode, resolve: ({ value }) => value.code }),
    note: t.string({ nullable: true, resolve: ({ value }) => value.note }),
  }),
});

/** Minor units in a JSON column: `{ "$minor": "1000" }`. */
const storedAmount = z.object({ $minor: z.string() }).transform(({ $minor }) => BigInt($minor));

/** How deductions are stored with a line and an inspection. */
const storedDeductions = z.array(
  z.object({
    code: z.enum(DEDUCTIONS),
    amount: storedAmount,
    clause: z.string().nullish(),
    note: z.string().nullish(),
  }),
);

export function readDeductions(stored: unknown, currency: string): readonly InCurrency<DomainDeduction>[] {
  return storedDeductions.parse(stored).map(({ code, amount, clause, note }) => ({
    value: { code, amount, clause: clause ?? '', note: note ?? null },
    currency,
  }));
}
