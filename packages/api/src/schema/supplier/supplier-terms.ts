import type { SupplierTerms as Terms } from '@refund-widget/services';
import { builder } from '../builder.ts';
import type { InCurrency } from '../eligibility/terms.ts';
import { MoneyInput } from '../money/money.ts';
import { Resolution } from '../vocabulary/enums.ts';

export const SupplierTerms = builder.objectRef<InCurrency<Terms>>('SupplierTerms').implement({
  description: 'What a supplier offers instead of what was asked for.',
  fields: (t) => ({
    amount: t.field({
      type: 'Money',
      nullable: true,
      description: 'Null for a replacement.',
      resolve: ({ value: { amount }, currency }) => (amount === null ? null : { amount, currency }),
    }),
    note: t.string({ nullable: true, resolve: ({ value }) => value.note }),
    resolution: t.field({ type: Resolution, resolve: ({ value }) => value.resolution }),
    returnNeeded: t.boolean({ resolve: ({ value }) => value.returnNeeded }),
  }),
});

export const SupplierTermsInput = builder.inputType('SupplierTermsInput', {
  fields: (t) => ({
    amount: t.field({ type: MoneyInput, description: 'For refunds; left out for a replacement.' }),
    note: t.string(),
    resolution: t.field({ type: Resolution, required: true }),
    returnNeeded: t.boolean({ required: true }),
  }),
});
