import type { OfferLimits as Limits } from '@refund-widget/domain';
import { builder } from '../builder.ts';
import type { InCurrency } from '../eligibility/terms.ts';
import { Resolution } from '../vocabulary/enums.ts';

export const OfferLimits = builder.objectRef<InCurrency<Limits>>('OfferLimits').implement({
  description: 'What any offer about a line must keep within.',
  fields: (t) => ({
    goods: t.field({
      type: 'Money',
      description: 'What the units cost: a share in percent is a share of this.',
      resolve: ({ value, currency }) => ({ amount: value.goods, currency }),
    }),
    latestValidity: t.field({ type: 'DateTime', resolve: ({ value }) => value.latestValidity }),
    least: t.field({
      type: 'Money',
      description: 'What came back already.',
      resolve: ({ value, currency }) => ({ amount: value.least, currency }),
    }),
    most: t.field({ type: 'Money', resolve: ({ value, currency }) => ({ amount: value.most, currency }) }),
    resolutions: t.field({ type: [Resolution], resolve: ({ value }) => value.resolutions }),
    returnPossible: t.boolean({
      description: 'The goods are, or will be, with the buyer, and can be asked back.',
      resolve: ({ value }) => value.returnPossible,
    }),
  }),
});
