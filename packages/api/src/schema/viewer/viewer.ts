import { type Actor, actorKindOf } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { Merchant } from '../merchant/merchant.ts';
import { mostOnAPage } from '../node/pages.ts';
import { refuseArgument } from '../node/read-ids.ts';
import { Order } from '../order/order.ts';
import { Seller } from '../seller/seller.ts';
import { ActorKind, QueueView, StaffRole } from '../vocabulary/enums.ts';

const QueueCount = builder
  .objectRef<{ readonly view: typeof QueueView.$inferType; readonly count: number }>('QueueCount')
  .implement({
    fields: (t) => ({
      count: t.exposeInt('count'),
      view: t.expose('view', { type: QueueView }),
    }),
  });

export const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'Whoever the token speaks for.',
  fields: (t) => ({
    email: t.string({ nullable: true, resolve: (actor) => (actor.kind === 'STAFF' ? actor.email : null) }),
    kind: t.field({ type: ActorKind, resolve: (actor) => actorKindOf(actor) }),
    merchant: t.prismaField({
      type: Merchant,
      resolve: (query, { merchantId }, _args, { read }) =>
        read((rows) => rows.merchant.findUniqueOrThrow({ ...query, where: { id: merchantId } })),
    }),
    name: t.string({ resolve: (actor) => (actor.kind === 'STAFF' ? actor.name : '') }),
    orders: t.connection(
      {
        type: Order,
        description: "A buyer's own orders, newest first; staff see the orders of their sellers.",
        complexity: ({ first, last }) => ({ field: 5, multiplier: Math.max(1, first ?? last ?? mostOnAPage) }),
        args: { query: t.arg.string() },
        resolve: async (actor, { first, last, before, after, query }, context) => {
          const page = await context.services.viewerOrders({ actor, first, last, before, after, query });
          if (!page.ok) throw refuseArgument(page.problems);
          const { edges, hasNextPage, hasPreviousPage, totalCount } = page.value;
          for (const { node } of edges) context.orders.prime(node.id, node);
          return {
            totalCount,
            pageInfo: {
              hasNextPage,
              hasPreviousPage,
              startCursor: edges[0]?.cursor ?? null,
              endCursor: edges.at(-1)?.cursor ?? null,
            },
            edges: [...edges],
          };
        },
      },
      {
        name: 'OrderConnection',
        fields: (c) => ({ totalCount: c.int({ resolve: ({ totalCount }) => totalCount }) }),
      },
      { name: 'OrderEdge' },
    ),
    queueCounts: t.field({
      type: [QueueCount],
      description: "Requests per queue view, for the console's rail.",
      resolve: (actor, _args, { services }) => services.queueCounts({ actor }),
    }),
    role: t.field({
      type: StaffRole,
      nullable: true,
      resolve: (actor) => (actor.kind === 'STAFF' ? actor.role : null),
    }),
    sellers: t.prismaField({
      type: [Seller],
      description: 'Sellers this member of staff acts for; empty for buyers.',
      resolve: (query, actor, _args, { read }) =>
        actor.kind === 'STAFF'
          ? read((rows) =>
              rows.seller.findMany({
                ...query,
                where: { id: { in: [...actor.sellerIds] } },
                orderBy: [{ name: 'asc' }, { id: 'asc' }],
              }),
            )
          : [],
    }),
  }),
});

builder.queryField('now', (t) =>
  t.field({
    type: 'DateTime',
    description: "The server's time, from which to reckon what is left until a deadline.",
    resolve: (_root, _args, { runtime }) => runtime.clock(),
  }),
);

builder.queryField('viewer', (t) =>
  t.field({ type: Viewer, authScopes: { signedIn: true }, resolve: (_root, _args, { signedIn }) => signedIn }),
);
