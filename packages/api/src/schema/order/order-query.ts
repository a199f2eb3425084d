import { refusal } from '../../request/refusal.ts';
import { builder } from '../builder.ts';
import { requireIds } from '../node/read-ids.ts';
import { Order } from './order.ts';

builder.queryField('order', (t) =>
  t.field({
    type: Order,
    nullable: true,
    description:
      "An order the viewer may see, by id or by the shop's own id; null otherwise, whether or not it exists.",
    authScopes: { signedIn: true },
    args: { externalId: t.arg.string(), id: t.arg.id() },
    resolve: async (_root, { id, externalId }, context) => {
      const orderId = requireIds((ids) => ids.optional('Order', id, ['id']));
      const given = typeof externalId === 'string' ? externalId : null;
      if ((orderId === null) === (given === null)) {
        throw refusal('BAD_USER_INPUT', 'Pass `id` or `externalId`, one of the two.', ['id']);
      }
      const actor = context.signedIn;
      const order =
        orderId !== null
          ? await context.services.orderSnapshot({ actor, orderId })
          : await context.services.orderByExternalId({ actor, externalId: given ?? '' });
      if (order !== null) context.orders.prime(order.id, order);
      return order;
    },
  }),
);
