import { builder } from '../builder.ts';
import { EvidenceInput, readEvidence } from '../evidence/evidence-input.ts';
import { LineDecisionInput, readLines } from '../refund-request/line-decision-input.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';

const ReturnShipmentCorrectInput = builder.inputType('ReturnShipmentCorrectInput', {
  fields: (t) => ({
    carrier: t.string({ required: true }),
    evidence: t.field({ type: [EvidenceInput], description: 'Files that show that the parcel was handed over.' }),
    idempotencyKey: t.string({ required: true }),
    requestId: t.id({ required: true }),
    returnShipmentId: t.id({ required: true, description: 'All that is on its way in it is corrected.' }),
    trackingNumber: t.string({ required: true }),
  }),
});

const ReturnShipmentCorrectPayload = requestPayload('ReturnShipmentCorrectPayload');

builder.mutationField('returnShipmentCorrect', (t) =>
  t.field({
    type: ReturnShipmentCorrectPayload,
    description: 'A mistyped carrier or number put right.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: ReturnShipmentCorrectInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.correctShipment, (ids) => ({
        shipmentId: ids.required('ReturnShipment', input.returnShipmentId, ['returnShipmentId']),
        evidence: readEvidence(ids, input.evidence),
      })),
  }),
);

const ReturnReportLostInput = builder.inputType('ReturnReportLostInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    note: t.string({ description: 'The buyer reads it.' }),
    requestId: t.id({ required: true }),
  }),
});

const ReturnReportLostPayload = requestPayload('ReturnReportLostPayload');

builder.mutationField('returnReportLost', (t) =>
  t.field({
    type: ReturnReportLostPayload,
    description: 'The parcel back is lost: the seller stands for it, or either side asks the mediator.',
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: ReturnReportLostInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.reportReturnLost, (ids) => ({ lines: readLines(ids, input.lines) })),
  }),
);

const DispatchProveInput = builder.inputType('DispatchProveInput', {
  fields: (t) => ({
    evidence: t.field({ type: [EvidenceInput], description: 'Files beside those given with the parcel.' }),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    note: t.string({ description: 'Where the proof was seen; required where there is no file.' }),
    requestId: t.id({ required: true }),
  }),
});

const DispatchProvePayload = requestPayload('DispatchProvePayload');

builder.mutationField('dispatchProve', (t) =>
  t.field({
    type: DispatchProvePayload,
    description: 'The goods were shown to be on their way; where the law says so, the refund is due at once.',
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: DispatchProveInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.proveDispatch, (ids) => ({
        lines: readLines(ids, input.lines),
        evidence: readEvidence(ids, input.evidence),
      })),
  }),
);
