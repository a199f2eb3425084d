import { isCurrency, toDecimalString } from '@refund-widget/domain';
import { builder } from '../builder.ts';

builder.objectType('Money', {
  description:
    'An amount in major units as a decimal string with the currency\'s own number of decimals, e.g. `"12.30"`, `"1250"`, `"3.500"`.',
  fields: (t) => ({
    amount: t.string({
      resolve: ({ amount, currency }) => {
        if (!isCurrency(currency))
          throw new Error(`An order was stored with a currency that has no decimals: ${currency}`);
        return toDecimalString({ amount, currency });
      },
    }),
    currencyCode: t.exposeString('currency'),
  }),
});

export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount given by a caller, in major units.',
  fields: (t) => ({
    amount: t.string({ required: true }),
    currencyCode: t.string({ required: true }),
  }),
});
