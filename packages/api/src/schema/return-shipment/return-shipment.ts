import { builder } from '../builder.ts';
import { Evidence } from '../evidence/evidence.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { RefundRequestLine } from '../refund-request/refund-request-line.ts';
import { ShipmentState } from '../vocabulary/enums.ts';

export const ReturnShipment = builder.prismaObject('ReturnShipment', {
  interfaces: [Node],
});

// Apart from the type itself, because the types name each other.
builder.prismaObjectFields(ReturnShipment, (t) => ({
  id: t.id({ resolve: idOf('ReturnShipment') }),
  carrier: t.exposeString('carrier'),
  dispatchedAt: t.expose('dispatchedAt', { type: 'DateTime' }),
  lines: t.relation('lines', { type: RefundRequestLine, query: { orderBy: { position: 'asc' } } }),
  proof: t.field({
    type: [Evidence],
    description: 'Files that show that it was handed over.',
    select: { proofEvidenceIds: true },
    resolve: ({ proofEvidenceIds }, _args, { read }) =>
      proofEvidenceIds.length === 0
        ? []
        : read((rows) => rows.evidence.findMany({ where: { id: { in: proofEvidenceIds } }, orderBy: { id: 'asc' } })),
  }),
  receivedAt: t.expose('receivedAt', { type: 'DateTime', nullable: true }),
  state: t.expose('state', { type: ShipmentState }),
  trackingNumber: t.exposeString('trackingNumber'),
}));
