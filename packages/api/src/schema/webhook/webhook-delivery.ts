import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { mostOnAPage } from '../node/pages.ts';
import { refuseArgument, requireIds } from '../node/read-ids.ts';
import { WebhookEndpoint } from './webhook-endpoint.ts';

export const WebhookDeliveryState = builder.enumType('WebhookDeliveryState', {
  values: ['PENDING', 'DELIVERED', 'FAILED'] as const,
});

export const WebhookDelivery = builder.prismaObject('WebhookDelivery', {
  description: 'One message to one endpoint, with all its tries.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('WebhookDelivery') }),
    answer: t.exposeString('lastAnswer', { nullable: true, description: 'How the last answer began.' }),
    attempts: t.exposeInt('attempts', { description: 'Tries since it was made, or replayed.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    deliveredAt: t.expose('deliveredAt', { type: 'DateTime', nullable: true }),
    endpoint: t.relation('endpoint', { type: WebhookEndpoint }),
    error: t.exposeString('lastError', { nullable: true }),
    event: t.exposeString('type', { description: 'With its version.' }),
    messageId: t.exposeString('messageId', {
      description: 'The header `webhook-id`: the same on every try and replay.',
    }),
    milliseconds: t.exposeInt('lastMs', { nullable: true, description: 'How long the last try took.' }),
    nextTryAt: t.expose('nextTryAt', { type: 'DateTime', nullable: true }),
    payload: t.field({ type: 'JSON', resolve: ({ payload }) => payload }),
    state: t.expose('state', { type: WebhookDeliveryState }),
    status: t.exposeInt('lastStatus', { nullable: true, description: 'The last answer’s; null when there was none.' }),
    triedAt: t.field({ type: ['DateTime'], resolve: ({ triedAt }) => triedAt }),
  }),
});

builder.queryField('webhookDeliveries', (t) =>
  t.connection(
    {
      type: WebhookDelivery,
      description: 'Newest first, of one endpoint or of all.',
      authScopes: { developer: true },
      complexity: ({ first, last }) => ({ field: 5, multiplier: Math.max(1, first ?? last ?? mostOnAPage) }),
      args: { endpointId: t.arg.id(), state: t.arg({ type: WebhookDeliveryState }) },
      resolve: async (_root, { first, after, last, before, endpointId: given, state }, context, info) => {
        const endpointId = requireIds((ids) => ids.optional('WebhookEndpoint', given, ['endpointId']));
        const page = await context.services.webhookDeliveries({
          actor: context.signedIn,
          ...{ first, after, last, before, endpointId, state },
        });
        if (!page.ok) throw refuseArgument(page.problems);
        const rows = await context.read((rows) =>
          rows.webhookDelivery.findMany({
            ...queryFromInfo({ context, info, typeName: 'WebhookDelivery', paths: [['edges', 'node']] }),
            where: { id: { in: page.value.edges.map(({ node }) => node) } },
          }),
        );
        const byId = new Map(rows.map((row) => [row.id, row]));
        const { edges, hasNextPage, hasPreviousPage, totalCount } = page.value;
        return {
          totalCount,
          pageInfo: {
            ...{ hasNextPage, hasPreviousPage },
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
      name: 'WebhookDeliveryConnection',
      fields: (c) => ({ totalCount: c.int({ resolve: ({ totalCount }) => totalCount }) }),
    },
    { name: 'WebhookDeliveryEdge' },
  ),
);
