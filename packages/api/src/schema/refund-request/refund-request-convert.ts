import { builder } from '../builder.ts';
import { LineDecisionInput, readOptionalLines } from './line-decision-input.ts';
import { onRequest, requestPayload } from './request-payload.ts';

const RefundRequestConvertInput = builder.inputType('RefundRequestConvertInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All whose parcel left when left out.' }),
    requestId: t.id({ required: true }),
  }),
});

const RefundRequestConvertPayload = requestPayload('RefundRequestConvertPayload');

builder.mutationField('refundRequestConvert', (t) =>
  t.field({
    type: RefundRequestConvertPayload,
    description: 'Turns a request made before shipping into a return of the parcel that left meanwhile.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: RefundRequestConvertInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.convertToReturn, (ids) => ({
        lines: readOptionalLines(ids, input.lines),
      })),
  }),
);
