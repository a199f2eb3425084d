import { builder } from '../builder.ts';
import { readIds } from '../node/read-ids.ts';
import { carryOut, requestPayload } from '../refund-request/request-payload.ts';
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
      carryOut(
        context,
        readIds((ids) => ({
          actor: context.signedIn,
          ...input,
          requestId: ids.required('RefundRequest', input.requestId, ['requestId']),
          parts: readParts(ids, input.parts),
        })),
        context.services.inspectLines,
      ),
  }),
);
