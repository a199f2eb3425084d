import { builder } from '../builder.ts';
import { EvidenceInput, readEvidence } from '../evidence/evidence-input.ts';
import { RefundReason, Resolution } from '../vocabulary/enums.ts';
import { carryOut, requestPayload } from './request-payload.ts';

const RefundRequestLineInput = builder.inputType('RefundRequestLineInput', {
  fields: (t) => ({
    goodsReceived: t.boolean({ required: true }),
    lotId: t.id({ required: true }),
    orderItemId: t.id({ required: true }),
    quantity: t.int({ required: true }),
    reason: t.field({ type: RefundReason, required: true }),
    resolution: t.field({ type: Resolution, required: true }),
    returnNeeded: t.boolean({ required: true }),
    sourceId: t.string(),
  }),
});

const RefundRequestCreateInput = builder.inputType('RefundRequestCreateInput', {
  fields: (t) => ({
    details: t.string({ required: true }),
    evidence: t.field({ type: [EvidenceInput] }),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [RefundRequestLineInput], required: true }),
    locale: t.string(),
    orderId: t.id({ required: true }),
  }),
});

const RefundRequestCreatePayload = requestPayload('RefundRequestCreatePayload');

builder.mutationField('refundRequestCreate', (t) =>
  t.field({
    type: RefundRequestCreatePayload,
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: RefundRequestCreateInput, required: true }) },
    resolve: (_root, { input }, context) =>
      carryOut(context, input, context.services.createRequest, (ids) => ({
        orderId: ids.required('Order', input.orderId, ['orderId']),
        locale: input.locale ?? context.language,
        lines: input.lines.map((line, index) => ({
          ...line,
          lotId: ids.required('Lot', line.lotId, ['lines', index, 'lotId']),
          orderItemId: ids.required('OrderItem', line.orderItemId, ['lines', index, 'orderItemId']),
        })),
        evidence: readEvidence(ids, input.evidence),
      })),
  }),
);
