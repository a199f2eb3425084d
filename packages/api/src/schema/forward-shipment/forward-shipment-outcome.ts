import { builder } from '../builder.ts';
import { LineDecisionInput, readLines } from '../refund-request/line-decision-input.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';

const ForwardShipmentDeliverInput = builder.inputType('ForwardShipmentDeliverInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    requestId: t.id({ required: true }),
  }),
});

const ForwardShipmentDeliverPayload = requestPayload('ForwardShipmentDeliverPayload');

builder.mutationField('forwardShipmentDeliver', (t) =>
  t.field({
    type: ForwardShipmentDeliverPayload,
    description: 'The buyer has refused goods again, or has the replacement: a lot of its own from now on.',
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: ForwardShipmentDeliverInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.deliverForward, (ids) => ({ lines: readLines(ids, input.lines) })),
  }),
);

const ForwardShipmentReportLostInput = builder.inputType('ForwardShipmentReportLostInput', {
  fields: (t) => ({
    anotherInStock: t.boolean({
      required: true,
      description: 'Another replacement is sent; otherwise the sides talk about another agreement.',
    }),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    note: t.string({ description: 'The buyer reads it.' }),
    requestId: t.id({ required: true }),
  }),
});

const ForwardShipmentReportLostPayload = requestPayload('ForwardShipmentReportLostPayload');

builder.mutationField('forwardShipmentReportLost', (t) =>
  t.field({
    type: ForwardShipmentReportLostPayload,
    description: 'A replacement is lost on its way.',
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: ForwardShipmentReportLostInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.reportForwardLost, (ids) => ({ lines: readLines(ids, input.lines) })),
  }),
);

const ReplacementOutOfStockInput = builder.inputType('ReplacementOutOfStockInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    note: t.string({ description: 'The buyer reads it.' }),
    requestId: t.id({ required: true }),
  }),
});

const ReplacementOutOfStockPayload = requestPayload('ReplacementOutOfStockPayload');

builder.mutationField('replacementOutOfStock', (t) =>
  t.field({
    type: ReplacementOutOfStockPayload,
    description: 'There is no replacement to send: the sides talk about another agreement.',
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: ReplacementOutOfStockInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.outOfStock, (ids) => ({ lines: readLines(ids, input.lines) })),
  }),
);
