import { builder } from '../builder.ts';
import { LineDecisionInput, readOptionalLines } from './line-decision-input.ts';
import { onRequest, requestPayload } from './request-payload.ts';

const RefundRequestCancelInput = builder.inputType('RefundRequestCancelInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All open lines when left out.' }),
    reason: t.string(),
    requestId: t.id({ required: true }),
  }),
});

const RefundRequestCancelPayload = requestPayload('RefundRequestCancelPayload');

builder.mutationField('refundRequestCancel', (t) =>
  t.field({
    type: RefundRequestCancelPayload,
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: RefundRequestCancelInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.cancelRequest, (ids) => ({
        lines: readOptionalLines(ids, input.lines),
      })),
  }),
);
