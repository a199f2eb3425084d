import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { ReturnAddress } from './return-address.ts';

export const Seller = builder.prismaObject('Seller', {
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('Seller') }),
    email: t.exposeString('email'),
    name: t.exposeString('name'),
    returnAddresses: t.relation('returnAddresses', {
      type: ReturnAddress,
      description: 'Where returns go; the default first. Staff only: empty for buyers.',
      query: (_args, { isStaff }) => ({
        ...(isStaff ? {} : { where: { id: { in: [] } } }),
        orderBy: [{ isDefault: 'desc' }, { id: 'asc' }],
      }),
    }),
  }),
});
