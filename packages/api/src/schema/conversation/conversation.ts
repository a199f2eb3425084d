import { queryFromInfo } from '@pothos/plugin-prisma';
import type { MessagesInput } from '@refund-widget/services';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../request/context.ts';
import { FieldLoaders } from '../../request/field-loaders.ts';
import { builder } from '../builder.ts';
import { mostOnAPage } from '../node/pages.ts';
import { refuseArgument } from '../node/read-ids.ts';
import { Message } from './message.ts';

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What a page of messages costs, by how many are asked for. */
export function costOfMessages({ first, last }: PageArguments) {
  return { field: 5, multiplier: Math.max(1, first ?? last ?? mostOnAPage) };
}

/** A page of the messages of an order or of a request that the viewer may see, newest last. */
export async function messagesOf(
  of: MessagesInput['of'],
  { first, after, last, before }: PageArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
) {
  const page = await context.services.conversationMessages({
    actor: context.signedIn,
    ...{ of, first, after, last, before },
  });
  if (!page.ok) throw refuseArgument(page.problems);
  const rows = await context.read((rows) =>
    rows.message.findMany({
      ...queryFromInfo({ context, info, typeName: 'Message', paths: [['edges', 'node']] }),
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
}

export const MessageEdge = builder.edgeObject({ type: Message, name: 'MessageEdge' });
export const MessageConnection = builder.connectionObject<typeof Message, Awaited<ReturnType<typeof messagesOf>>>(
  {
    type: Message,
    name: 'MessageConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: (c) => c.totalCount }) }),
  },
  MessageEdge,
);

/** All that was written about one order, of what the viewer may read. */
export const Conversation = builder.objectRef<{ readonly orderId: string }>('Conversation').implement({
  description: 'What buyer and sellers wrote to each other about one order.',
  fields: (t) => ({
    messages: t.connection(
      {
        type: Message,
        description: 'Newest last; the newest 50 unless asked otherwise.',
        complexity: costOfMessages,
        resolve: ({ orderId }, args, context, info) => messagesOf({ orderId }, args, context, info),
      },
      MessageConnection,
      MessageEdge,
    ),
  }),
});

const begun = new FieldLoaders<string>();

/** An order's conversation; null until there is something in it for the viewer. */
export async function conversationOf(orderId: string, context: RequestContext, info: GraphQLResolveInfo) {
  const loader = begun.of(context, info, async (orderIds) => {
    const found = await context.services.conversationsBegun({ actor: context.signedIn, orderIds });
    return new Map(found.map((id) => [id, id]));
  });
  return (await loader.load(orderId)) === null ? null : { orderId };
}
