import type { SnapshotLot } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { LotState } from '../vocabulary/enums.ts';

export const Lot = builder.objectRef<SnapshotLot>('Lot').implement({
  description: 'Units of one item that share a fate: not shipped, in transit, or one delivery.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('Lot') }),
    carrier: t.exposeString('carrier', { nullable: true }),
    deliveredAt: t.expose('deliveredAt', { type: 'DateTime', nullable: true }),
    expectedAt: t.expose('expectedAt', { type: 'DateTime', nullable: true }),
    firstUnit: t.int({ resolve: ({ units }) => units.first }),
    isReplacement: t.boolean({
      description: 'Goods that took the place of others; windows count from their own delivery.',
      resolve: ({ replacementLineId }) => replacementLineId !== null,
    }),
    lastUnit: t.int({ resolve: ({ units }) => units.last }),
    quantity: t.int({ resolve: ({ units }) => units.last - units.first + 1 }),
    shippedAt: t.expose('shippedAt', { type: 'DateTime', nullable: true }),
    state: t.expose('state', { type: LotState }),
    trackingNumber: t.exposeString('trackingNumber', { nullable: true }),
  }),
});
