import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';

export const ReturnAddress = builder.prismaObject('ReturnAddress', {
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('ReturnAddress') }),
    city: t.exposeString('city'),
    country: t.exposeString('country'),
    isDefault: t.exposeBoolean('isDefault'),
    lines: t.exposeStringList('lines'),
    name: t.exposeString('name'),
    phone: t.exposeString('phone', { nullable: true }),
    postalCode: t.exposeString('postalCode'),
  }),
});
