import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';

/** Somebody who works for the merchant, by name. */
export const StaffMember = builder.prismaObject('Staff', {
  name: 'StaffMember',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('StaffMember') }),
    name: t.exposeString('name'),
  }),
});
