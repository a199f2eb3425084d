import { builder } from '../builder.ts';
import { EvidenceRequirement } from '../eligibility/evidence-requirement.ts';
import { Evidence } from '../evidence/evidence.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { RefundRequestLine } from '../refund-request/refund-request-line.ts';
import { ActorKind, QuestionSide, QuestionState } from '../vocabulary/enums.ts';

export const Question = builder.prismaObject('Question', {
  description: 'What one side is asked for before a decision, and the answer.',
  interfaces: [Node],
});

// Apart from the type itself, because the types name each other.
builder.prismaObjectFields(Question, (t) => ({
  id: t.id({ resolve: idOf('Question') }),
  answer: t.exposeString('answer', { nullable: true }),
  answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true }),
  answeredByName: t.exposeString('answeredByName', { nullable: true }),
  askedByKind: t.expose('askedByKind', { type: ActorKind }),
  askedByName: t.exposeString('askedByName'),
  askedOf: t.field({ type: QuestionSide, resolve: ({ askedOf }) => (askedOf === 'SELLER' ? 'SELLER' : 'BUYER') }),
  createdAt: t.expose('createdAt', { type: 'DateTime' }),
  deadline: t.expose('deadline', { type: 'DateTime', description: 'The first instant that is too late.' }),
  evidence: t.prismaField({
    type: [Evidence],
    description: 'What came with the answer.',
    resolve: (query, { id }, _args, { read }) =>
      read((rows) =>
        rows.evidence.findMany({
          ...query,
          where: { questionId: id },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        }),
      ),
  }),
  lines: t.prismaField({
    type: [RefundRequestLine],
    resolve: (query, { lineIds }, _args, { read }) =>
      read((rows) =>
        rows.requestLine.findMany({ ...query, where: { id: { in: lineIds } }, orderBy: { position: 'asc' } }),
      ),
  }),
  requirements: t.field({
    type: [EvidenceRequirement],
    description: "The evidence asked for, as the lines' policy defines it.",
    resolve: async ({ requestId, lineIds, requirements }, _args, context) => {
      const desk = await context.desks.load(requestId);
      const known = (desk?.lines ?? []).filter(({ lineId }) => lineIds.includes(lineId));
      const byCode = new Map(known.flatMap(({ askable }) => askable.map((asked) => [asked.code, asked] as const)));
      return requirements.flatMap((code) => byCode.get(code) ?? []);
    },
  }),
  state: t.expose('state', { type: QuestionState }),
  text: t.exposeString('text'),
}));
