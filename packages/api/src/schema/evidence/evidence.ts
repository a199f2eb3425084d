import { builder } from '../builder.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { EvidenceKind, EvidenceState } from '../vocabulary/enums.ts';

export const Evidence = builder.prismaObject('Evidence', {
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: idOf('Evidence') }),
    bytes: t.exposeInt('bytes', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    facts: t.expose('facts', { type: 'JSON', nullable: true }),
    fileName: t.exposeString('fileName', { nullable: true }),
    height: t.exposeInt('height', { nullable: true }),
    kind: t.expose('kind', { type: EvidenceKind }),
    mediaType: t.exposeString('mediaType', { nullable: true }),
    requirement: t.exposeString('requirement', { nullable: true }),
    state: t.expose('state', { type: EvidenceState }),
    url: t.string({
      nullable: true,
      description: 'A short-lived address on the evidence origin; null for facts.',
      resolve: ({ id, merchantId, storageKey }, _args, { runtime }) =>
        storageKey === null ? null : runtime.evidenceUrl(merchantId, id),
    }),
    width: t.exposeInt('width', { nullable: true }),
  }),
});
