import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { orderOf } from '../order/order-of.ts';
import { Deduction, readDeductions } from '../refund-request/deduction.ts';
import { Condition, Disposition } from '../vocabulary/enums.ts';

export const Inspection = builder.prismaObject('Inspection', {
  interfaces: [Node],
  include: { line: { select: { request: { select: { orderId: true } } } } },
  fields: (t) => ({
    id: t.id({ resolve: idOf('Inspection') }),
    accepted: t.exposeBoolean('accepted'),
    at: t.expose('at', { type: 'DateTime' }),
    byName: t.exposeString('byName'),
    condition: t.expose('condition', { type: Condition }),
    deductions: t.field({
      type: [Deduction],
      resolve: async ({ deductions, line }, _args, context) =>
        readDeductions(deductions, (await orderOf(line.request.orderId, context)).currency),
    }),
    disposition: t.expose('disposition', { type: Disposition }),
    note: t.exposeString('note', { nullable: true }),
    quantity: t.exposeInt('quantity'),
  }),
});
