import { suppliersVisibleTo } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';

export const Supplier = builder.prismaObject('Supplier', {
  description: "A supplier in the merchant's directory; for staff only.",
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('Supplier') }),
    contactName: t.exposeString('contactName'),
    email: t.exposeString('email'),
    locale: t.exposeString('locale'),
    name: t.exposeString('name'),
  }),
});

builder.queryField('suppliers', (t) =>
  t.prismaField({
    type: [Supplier],
    description: 'The directory, by name; an agent sees the suppliers that requests of their sellers went to.',
    authScopes: { $any: { staff: true, server: true } },
    resolve: (query, _root, _args, { read, signedIn }) =>
      read((rows) =>
        rows.supplier.findMany({
          ...query,
          where: suppliersVisibleTo(signedIn),
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: 500,
        }),
      ),
  }),
);
