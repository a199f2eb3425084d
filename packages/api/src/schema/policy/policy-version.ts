import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';

export const PolicyVersion = builder.prismaObject('PolicyVersion', {
  interfaces: [Node],
  include: { policy: { select: { key: true, name: true } } },
  fields: (t) => ({
    id: t.id({ resolve: idOf('PolicyVersion') }),
    document: t.expose('document', {
      type: 'JSON',
      description: 'The policy document, as published by its JSON Schema.',
    }),
    key: t.string({ resolve: ({ policy }) => policy.key }),
    name: t.string({ resolve: ({ policy }) => policy.name }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});
