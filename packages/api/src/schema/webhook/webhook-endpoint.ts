import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What an endpoint was sent lately. */
const WebhookCounts = builder
  .objectRef<{ readonly sent: number; readonly failing: number }>('WebhookCounts')
  .implement({
    fields: (t) => ({
      failing: t.exposeInt('failing', { description: 'Not taken yet, or given up.' }),
      sent: t.exposeInt('sent'),
    }),
  });

export const WebhookEndpoint = builder.prismaObject('WebhookEndpoint', {
  description: 'A receiver of what happens. Its secrets are shown when they are made and never again.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('WebhookEndpoint') }),
    active: t.exposeBoolean('active'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    description: t.exposeString('description'),
    disabledAt: t.expose('disabledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was switched off because it took nothing for days.',
    }),
    events: t.exposeStringList('events', { description: 'Types with their version; none: all.' }),
    lastDay: t.field({
      type: WebhookCounts,
      description: 'Messages of the last 24 hours.',
      complexity: 5,
      resolve: async ({ id }, _args, { read, runtime }) => {
        const where = { endpointId: id, createdAt: { gte: new Date(runtime.clock() - DAY_MS) } };
        return read(async (rows) => ({
          sent: await rows.webhookDelivery.count({ where }),
          failing: await rows.webhookDelivery.count({
            where: { ...where, state: { not: 'DELIVERED' }, attempts: { gt: 0 } },
          }),
        }));
      },
    }),
    previousSecretUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until then the secret before the last change signs as well.',
      resolve: ({ previousSecretExpiresAt: until }, _args, { runtime }) =>
        until !== null && until.getTime() > runtime.clock() ? until : null,
    }),
    url: t.exposeString('url'),
  }),
});

builder.queryField('webhookEndpoints', (t) =>
  t.prismaField({
    type: [WebhookEndpoint],
    authScopes: { developer: true },
    resolve: (query, _root, _args, { read }) =>
      read((rows) => rows.webhookEndpoint.findMany({ ...query, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })),
  }),
);
