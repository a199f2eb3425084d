import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { PolicyScope } from '../vocabulary/enums.ts';
import { PolicyVersion } from './policy-version.ts';

const PolicyAssignment = builder.prismaObject('PolicyAssignment', {
  fields: (t) => ({
    scope: t.expose('scope', { type: PolicyScope }),
    value: t.exposeString('value'),
  }),
});

export const Policy = builder.prismaObject('Policy', {
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('Policy') }),
    assignments: t.relation('assignments', {
      type: PolicyAssignment,
      query: { orderBy: [{ scope: 'asc' }, { value: 'asc' }] },
    }),
    current: t.prismaField({
      type: PolicyVersion,
      resolve: (query, { id }, _args, { read }) =>
        read((rows) =>
          rows.policyVersion.findFirstOrThrow({ ...query, where: { policyId: id }, orderBy: { version: 'desc' } }),
        ),
    }),
    key: t.exposeString('key'),
    name: t.exposeString('name'),
    versions: t.relation('versions', { type: PolicyVersion, query: { orderBy: { version: 'desc' } } }),
  }),
});

builder.queryField('policies', (t) =>
  t.prismaField({
    type: [Policy],
    authScopes: { signedIn: true },
    resolve: (query, _root, _args, { read }) =>
      read((rows) => rows.policy.findMany({ ...query, orderBy: { key: 'asc' } })),
  }),
);
