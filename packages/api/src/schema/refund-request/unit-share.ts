import { builder } from '../builder.ts';
import type { InCurrency } from '../eligibility/terms.ts';

export const UnitShare = builder
  .objectRef<InCurrency<{ readonly unit: number; readonly amount: bigint }>>('UnitShare')
  .implement({
    fields: (t) => ({
      amount: t.field({ type: 'Money', resolve: ({ value, currency }) => ({ amount: value.amount, currency }) }),
      unit: t.int({ resolve: ({ value }) => value.unit }),
    }),
  });
