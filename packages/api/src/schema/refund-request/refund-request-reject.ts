import { builder } from '../builder.ts';
import { LineDecisionInput, readLines } from './line-decision-input.ts';
import { onRequest, requestPayload } from './request-payload.ts';

const RefundRequestRejectInput = builder.inputType('RefundRequestRejectInput', {
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'E.g. `OUTSIDE_POLICY`, `EVIDENCE_INSUFFICIENT`, `NOT_OUR_ITEM`, `USED`, `OTHER`.',
    }),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    note: t.string({ required: true }),
    notify: t.boolean({ defaultValue: true }),
    requestId: t.id({ required: true }),
  }),
});

const RefundRequestRejectPayload = requestPayload('RefundRequestRejectPayload');

builder.mutationField('refundRequestReject', (t) =>
  t.field({
    type: RefundRequestRejectPayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: RefundRequestRejectInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.rejectLines, (ids) => ({ lines: readLines(ids, input.lines) })),
  }),
);
