import type { RequestContext } from '../../request/context.ts';
import { builder } from '../builder.ts';
import { labelIn } from '../eligibility/evidence-requirement.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { EvidenceKind, EvidenceState } from '../vocabulary/enums.ts';

async function labelOf(requestId: string | null, requirement: string | null, context: RequestContext) {
  const desk = requestId === null ? null : await context.desks.load(requestId);
  const asked = desk?.lines.flatMap(({ askable }) => askable).find(({ code }) => code === requirement);
  return asked ? (labelIn(asked.label, context.language) ?? null) : null;
}

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
    label: t.string({
      nullable: true,
      description: 'What was asked for with it, in the reader’s language; null for what nobody asked for.',
      resolve: ({ requestId, requirement }, _args, context) => labelOf(requestId, requirement, context),
    }),
    refusedBecause: t.exposeString('refusalReason', { nullable: true }),
    requirement: t.exposeString('requirement', { nullable: true }),
    reviewable: t.boolean({
      description: 'The viewer may accept or refuse it.',
      resolve: ({ requestId, uploadedBy }, _args, { viewerKind }) =>
        requestId !== null && uploadedBy === 'BUYER' && (viewerKind === 'SELLER' || viewerKind === 'ADMINISTRATOR'),
    }),
    uploadedBy: t.string({
      description: '`BUYER`, `STAFF`, `MERCHANT_SERVER` or `SUPPLIER`.',
      resolve: ({ uploadedBy }) => uploadedBy,
    }),
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
