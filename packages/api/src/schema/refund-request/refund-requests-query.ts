import { queryFromInfo } from '@pothos/plugin-prisma';
import type { QueueInput } from '@refund-widget/services';
import { refusal } from '../../request/refusal.ts';
import { builder } from '../builder.ts';
import { mostOnAPage } from '../node/pages.ts';
import { refuseArgument, requireIds } from '../node/read-ids.ts';
import { LineState, QueueView, RefundReason, RefundRequestSort } from '../vocabulary/enums.ts';
import { RefundRequest } from './refund-request.ts';

const RefundRequestFilter = builder.inputType('RefundRequestFilter', {
  fields: (t) => ({
    createdFrom: t.field({ type: 'DateTime' }),
    createdTo: t.field({ type: 'DateTime' }),
    orderId: t.id(),
    query: t.string({
      description: "Request or order number, buyer's name or e-mail, SKU, title or tracking number.",
    }),
    reasons: t.field({ type: [RefundReason] }),
    sellerIds: t.idList(),
    states: t.field({ type: [LineState] }),
    view: t.field({ type: QueueView }),
  }),
});

type Filter = typeof RefundRequestFilter.$inferInput;

builder.queryField('refundRequests', (t) =>
  t.connection(
    {
      type: RefundRequest,
      authScopes: { signedIn: true },
      complexity: ({ first, last }) => ({ field: 5, multiplier: Math.max(1, first ?? last ?? mostOnAPage) }),
      args: {
        filter: t.arg({ type: RefundRequestFilter }),
        sort: t.arg({ type: RefundRequestSort, defaultValue: 'NEWEST' }),
      },
      resolve: async (_root, { filter, sort, first, last, before, after }, context, info) => {
        const input: QueueInput = {
          actor: context.signedIn,
          filter: filter === null || filter === undefined ? null : readFilter(filter),
          sort,
          first,
          last,
          before,
          after,
        };
        const page = await context.services.requestQueue(input);
        if (!page.ok) throw refuseArgument(page.problems);
        const rows = await context.read((rows) =>
          rows.refundRequest.findMany({
            ...queryFromInfo({ context, info, typeName: 'RefundRequest', paths: [['edges', 'node']] }),
            where: { id: { in: page.value.edges.map(({ node }) => node) } },
          }),
        );
        const byId = new Map(rows.map((row) => [row.id, row]));
        const { edges, hasNextPage, hasPreviousPage, totalCount } = page.value;
        return {
          totalCount,
          pageInfo: {
            hasNextPage,
            hasPreviousPage,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
          edges: edges.flatMap(({ cursor, node: id }) => {
            const node = byId.get(id);
            return node === undefined ? [] : [{ cursor, node }];
          }),
        };
      },
    },
    {
      name: 'RefundRequestConnection',
      fields: (c) => ({ totalCount: c.int({ resolve: ({ totalCount }) => totalCount }) }),
    },
    { name: 'RefundRequestEdge' },
  ),
);

function readFilter({ orderId, sellerIds, ...filter }: Filter) {
  return requireIds((ids) => ({
    ...filter,
    orderId: ids.optional('Order', orderId, ['filter', 'orderId']),
    sellerIds:
      sellerIds?.map((sellerId, index) => ids.required('Seller', sellerId, ['filter', 'sellerIds', index])) ?? null,
  }));
}

builder.queryField('refundRequest', (t) =>
  t.prismaField({
    type: RefundRequest,
    nullable: true,
    authScopes: { signedIn: true },
    args: { id: t.arg.id(), number: t.arg.string() },
    resolve: async (query, _root, args, context) => {
      const id = requireIds((ids) => ids.optional('RefundRequest', args.id, ['id']));
      if ((id === null) === (typeof args.number !== 'string')) {
        throw refusal('BAD_USER_INPUT', 'Pass `id` or `number`, one of the two.', ['id']);
      }
      const found = await context.services.findRequest({ actor: context.signedIn, id, number: args.number });
      return found === null
        ? null
        : context.read((rows) => rows.refundRequest.findUnique({ ...query, where: { id: found } }));
    },
  }),
);
