import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { RefundRequestLine } from '../refund-request/refund-request-line.ts';
import { ActorKind, ForwardShipmentKind, ForwardShipmentState } from '../vocabulary/enums.ts';

export const ForwardShipment = builder.prismaObject('ForwardShipment', {
  description:
    'A parcel from the seller’s side: refused goods back to the buyer, a replacement, or goods to the supplier.',
  interfaces: [Node],
});

// Apart from the type itself, because the types name each other.
builder.prismaObjectFields(ForwardShipment, (t) => ({
  id: t.id({ resolve: idOf('ForwardShipment') }),
  carrier: t.exposeString('carrier'),
  deliveredAt: t.expose('deliveredAt', { type: 'DateTime', nullable: true }),
  dispatchedAt: t.expose('dispatchedAt', { type: 'DateTime' }),
  kind: t.expose('kind', { type: ForwardShipmentKind }),
  lines: t.relation('lines', { type: RefundRequestLine, query: { orderBy: { position: 'asc' } } }),
  sentBy: t.expose('sentBy', { type: ActorKind, description: 'The seller, or the supplier.' }),
  state: t.expose('state', { type: ForwardShipmentState }),
  trackingNumber: t.exposeString('trackingNumber'),
}));
