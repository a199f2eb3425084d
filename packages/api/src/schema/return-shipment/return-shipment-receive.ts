import { builder } from '../builder.ts';
import { LineDecisionInput, readLines } from '../refund-request/line-decision-input.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';

const ReturnShipmentReceiveInput = builder.inputType('ReturnShipmentReceiveInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    lines: t.field({
      type: [LineDecisionInput],
      required: true,
      description: 'Lines in the parcel; fewer units than sent split the line.',
    }),
    note: t.string(),
    requestId: t.id({ required: true }),
  }),
});

const ReturnShipmentReceivePayload = requestPayload('ReturnShipmentReceivePayload');

builder.mutationField('returnShipmentReceive', (t) =>
  t.field({
    type: ReturnShipmentReceivePayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: ReturnShipmentReceiveInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.receiveReturn, (ids) => ({ lines: readLines(ids, input.lines) })),
  }),
);
