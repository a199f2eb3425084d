import { builder } from '../builder.ts';
import { readIds } from '../node/read-ids.ts';
import { LineDecisionInput, readOptionalLines } from './line-decision-input.ts';
import { carryOut, requestPayload } from './request-payload.ts';

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
      carryOut(
        context,
        readIds((ids) => ({
          actor: context.signedIn,
          ...input,
          requestId: ids.required('RefundRequest', input.requestId, ['requestId']),
          lines: readOptionalLines(ids, input.lines),
        })),
        context.services.cancelRequest,
      ),
  }),
);
