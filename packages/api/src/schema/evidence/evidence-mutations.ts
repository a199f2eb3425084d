import { builder } from '../builder.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';
import { EvidenceInput, readEvidence } from './evidence-input.ts';

const EvidenceReviewInput = builder.inputType('EvidenceReviewInput', {
  fields: (t) => ({
    accepted: t.boolean({ required: true }),
    evidenceId: t.id({ required: true }),
    idempotencyKey: t.string({ required: true }),
    reason: t.string({ description: 'Required when refused: the buyer reads it.' }),
    requestId: t.id({ required: true }),
  }),
});

const EvidenceReviewPayload = requestPayload('EvidenceReviewPayload');

builder.mutationField('evidenceReview', (t) =>
  t.field({
    type: EvidenceReviewPayload,
    description: "Accepts or refuses one piece of the buyer's evidence.",
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: EvidenceReviewInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.reviewEvidence, (ids) => ({
        evidenceId: ids.required('Evidence', input.evidenceId, ['evidenceId']),
      })),
  }),
);

const EvidenceAddInput = builder.inputType('EvidenceAddInput', {
  fields: (t) => ({
    evidence: t.field({
      type: [EvidenceInput],
      required: true,
      description: "`line` counts the request's lines in their order.",
    }),
    idempotencyKey: t.string({ required: true }),
    requestId: t.id({ required: true }),
  }),
});

const EvidenceAddPayload = requestPayload('EvidenceAddPayload');

builder.mutationField('evidenceAdd', (t) =>
  t.field({
    type: EvidenceAddPayload,
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: EvidenceAddInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.addEvidence, (ids) => ({
        evidence: readEvidence(ids, input.evidence),
      })),
  }),
);
