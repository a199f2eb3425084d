import { builder } from '../builder.ts';
import { LineDecisionInput, readOptionalLines } from '../refund-request/line-decision-input.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';
import { readEvidenceIds } from './supplier-inputs.ts';

const SupplierShipmentCreateInput = builder.inputType('SupplierShipmentCreateInput', {
  description: 'The goods the buyer sent to the seller go on to their supplier.',
  fields: (t) => ({
    carrier: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All that wait to go there when left out.' }),
    requestId: t.id({ required: true }),
    trackingNumber: t.string({ required: true }),
  }),
});

const SupplierShipmentCreatePayload = requestPayload('SupplierShipmentCreatePayload');

builder.mutationField('supplierShipmentCreate', (t) =>
  t.field({
    type: SupplierShipmentCreatePayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: SupplierShipmentCreateInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.shipToSupplier, (ids) => ({
        lines: readOptionalLines(ids, input.lines),
      })),
  }),
);

const SupplierReceiptRecordInput = builder.inputType('SupplierReceiptRecordInput', {
  description: 'The supplier has the goods; their money is still to come.',
  fields: (t) => ({
    evidenceIds: t.idList(),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All that are on their way when left out.' }),
    requestId: t.id({ required: true }),
    text: t.string(),
  }),
});

const SupplierReceiptRecordPayload = requestPayload('SupplierReceiptRecordPayload');

builder.mutationField('supplierReceiptRecord', (t) =>
  t.field({
    type: SupplierReceiptRecordPayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: SupplierReceiptRecordInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.recordSupplierReceipt, (ids) => ({
        lines: readOptionalLines(ids, input.lines),
        evidenceIds: readEvidenceIds(ids, input.evidenceIds),
      })),
  }),
);

const SupplierReshipmentCreateInput = builder.inputType('SupplierReshipmentCreateInput', {
  description: 'The supplier has sent the replacement to the buyer.',
  fields: (t) => ({
    carrier: t.string({ required: true }),
    evidenceIds: t.idList(),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All that wait for a replacement when left out.' }),
    requestId: t.id({ required: true }),
    trackingNumber: t.string({ required: true }),
  }),
});

const SupplierReshipmentCreatePayload = requestPayload('SupplierReshipmentCreatePayload');

builder.mutationField('supplierReshipmentCreate', (t) =>
  t.field({
    type: SupplierReshipmentCreatePayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: SupplierReshipmentCreateInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.supplierReships, (ids) => ({
        lines: readOptionalLines(ids, input.lines),
        evidenceIds: readEvidenceIds(ids, input.evidenceIds),
      })),
  }),
);
