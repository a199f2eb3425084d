import type { SnapshotBuyer } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { BuyerKind } from '../vocabulary/enums.ts';

export const Buyer = builder.objectRef<SnapshotBuyer>('Buyer').implement({
  fields: (t) => ({
    country: t.exposeString('country', { nullable: true }),
    email: t.exposeString('email'),
    kind: t.expose('kind', { type: BuyerKind }),
    name: t.exposeString('name'),
    region: t.exposeString('region', { nullable: true }),
  }),
});
