import { builder } from '../builder.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';
import { InspectionPartInput, readParts } from './inspection-part-input.ts';

const InspectionRecordInput = builder.inputType('InspectionRecordInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    notify: t.boolean({ defaultValue: true }),
    parts: t.field({ type: [InspectionPartInput], required: true }),
    requestId: t.id({ required: true }),
  }),
});

const InspectionRecordPayload = requestPayload('InspectionRecordPayload');

builder.mutationField('inspectionRecord', (t) =>
  t.field({
    type: InspectionRecordPayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: InspectionRecordInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.inspectLines, (ids) => ({ parts: readParts(ids, input.parts) })),
  }),
);
