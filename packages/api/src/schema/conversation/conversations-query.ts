import type { ConversationSummary } from '@refund-widget/services';
import { FieldLoaders } from '../../request/field-loaders.ts';
import { builder } from '../builder.ts';
import { mostOnAPage } from '../node/pages.ts';
import { refuseArgument } from '../node/read-ids.ts';
import { Order } from '../order/order.ts';
import { Message } from './message.ts';

const lastMessages = new FieldLoaders<typeof Message.$inferType>();

const ConversationListItem = builder.objectRef<ConversationSummary>('ConversationListItem').implement({
  description: 'One order’s conversation, as a list shows it.',
  fields: (t) => ({
    lastMessage: t.field({
      type: Message,
      resolve: async ({ lastMessageId }, _args, context, info) => {
        const loader = lastMessages.of(context, info, async (ids) => {
          const rows = await context.read((tx) =>
            tx.message.findMany({ where: { id: { in: [...ids] } }, include: { seller: true } }),
          );
          return new Map(rows.map((row) => [row.id, row]));
        });
        const message = await loader.load(lastMessageId);
        if (message === null) throw new Error(`Message ${lastMessageId} was listed and is not there.`);
        return message;
      },
    }),
    order: t.field({
      type: Order,
      resolve: async ({ orderId }, _args, { orders }) => {
        const order = await orders.load(orderId);
        if (order === null) throw new Error(`Order ${orderId} was listed to somebody who may not see it.`);
        return order;
      },
    }),
    unanswered: t.exposeBoolean('unanswered', { description: 'The buyer wrote last.' }),
  }),
});

builder.queryField('conversations', (t) =>
  t.connection(
    {
      type: ConversationListItem,
      description:
        'Staff only: every order’s conversation that they may read, the newest message first, with or without a request.',
      authScopes: { staff: true },
      complexity: ({ first, last }) => ({ field: 5, multiplier: Math.max(1, first ?? last ?? mostOnAPage) }),
      resolve: async (_root, { first, last, before, after }, context) => {
        const actor = context.signedIn;
        const page = await context.services.conversationList({ actor, first, last, before, after });
        if (!page.ok) throw refuseArgument(page.problems);
        const { edges, hasNextPage, hasPreviousPage, totalCount } = page.value;
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
      name: 'ConversationConnection',
      fields: (c) => ({ totalCount: c.int({ resolve: ({ totalCount }) => totalCount }) }),
    },
    { name: 'ConversationEdge' },
  ),
);
