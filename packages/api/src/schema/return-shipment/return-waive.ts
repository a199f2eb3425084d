import { builder } from '../builder.ts';
import { LineDecisionInput, readLines } from '../refund-request/line-decision-input.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';

const ReturnWaiveInput = builder.inputType('ReturnWaiveInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    note: t.string({ description: 'The buyer reads it.' }),
    requestId: t.id({ required: true }),
  }),
});

const ReturnWaivePayload = requestPayload('ReturnWaivePayload');

builder.mutationField('returnWaive', (t) =>
  t.field({
    type: ReturnWaivePayload,
    description: 'The seller does without the goods, or stands for a parcel that was reported lost.',
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: ReturnWaiveInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.waiveReturn, (ids) => ({ lines: readLines(ids, input.lines) })),
  }),
);
