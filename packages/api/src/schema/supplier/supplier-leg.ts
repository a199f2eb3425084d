import type { RequestContext } from '../../request/context.ts';
import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { RefundRequestLine } from '../refund-request/refund-request-line.ts';
import { Supplier } from './supplier.ts';
import { SupplierRecord } from './supplier-record.ts';

/** What one supplier was asked about some units, and everything that came of it. Buyers read it without the contact. */
export const SupplierLeg = builder.prismaObject('SupplierLeg', {
  interfaces: [Node],
});

// Apart from the type itself, because the types name each other.
builder.prismaObjectFields(SupplierLeg, (t) => ({
  id: t.id({ resolve: idOf('SupplierLeg') }),
  contactEmail: t.string({
    nullable: true,
    description: 'Null for buyers.',
    resolve: ({ contactEmail }, _args, context) => forStaff(context, contactEmail),
  }),
  contactName: t.string({
    nullable: true,
    description: 'Null for buyers.',
    resolve: ({ contactName }, _args, context) => forStaff(context, contactName),
  }),
  createdAt: t.expose('createdAt', { type: 'DateTime' }),
  lines: t.relation('lines', {
    type: RefundRequestLine,
    description: 'Those that are with this supplier now; a line that is forwarded again belongs to the new leg.',
    query: { orderBy: { position: 'asc' } },
  }),
  linkExpiresAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'Null for buyers.',
    resolve: ({ linkExpiresAt }, _args, context) => forStaff(context, linkExpiresAt),
  }),
  message: t.exposeString('message', { description: 'What the supplier was asked.' }),
  records: t.relation('records', {
    type: SupplierRecord,
    description: 'Oldest first; buyers are not told when the link was opened.',
    query: (_args, { isStaff }: RequestContext) => ({
      ...(isStaff ? {} : { where: { kind: { notIn: ['OPENED', 'NOTE'] } } }),
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    }),
  }),
  supplier: t.prismaField({
    type: Supplier,
    nullable: true,
    description: 'Null for buyers.',
    resolve: (query, { supplierId }, _args, { isStaff, read }) =>
      isStaff ? read((rows) => rows.supplier.findUniqueOrThrow({ ...query, where: { id: supplierId } })) : null,
  }),
}));

function forStaff<Value>({ isStaff }: RequestContext, value: Value): Value | null {
  return isStaff ? value : null;
}
