import { builder } from '../builder.ts';
import { LineDecisionInput, readLines } from './line-decision-input.ts';
import { onRequest, requestPayload } from './request-payload.ts';

const RefundRequestApproveInput = builder.inputType('RefundRequestApproveInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    note: t.string(),
    notify: t.boolean({ defaultValue: true, description: 'Send the buyer an e-mail. Default true.' }),
    requestId: t.id({ required: true }),
    returnAddressId: t.id({ description: 'Required when goods come back.' }),
  }),
});

const RefundRequestApprovePayload = requestPayload('RefundRequestApprovePayload');

builder.mutationField('refundRequestApprove', (t) =>
  t.field({
    type: RefundRequestApprovePayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: RefundRequestApproveInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.approveLines, (ids) => ({
        returnAddressId: ids.optional('ReturnAddress', input.returnAddressId, ['returnAddressId']),
        lines: readLines(ids, input.lines),
      })),
  }),
);
