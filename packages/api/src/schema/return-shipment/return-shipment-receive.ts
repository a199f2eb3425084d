import { builder } from '../builder.ts';
import { readIds } from '../node/read-ids.ts';
import { LineDecisionInput, readLines } from '../refund-request/line-decision-input.ts';
import { carryOut, requestPayload } from '../refund-request/request-payload.ts';

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
      carryOut(
        context,
        readIds((ids) => ({
          actor: context.signedIn,
          ...input,
          requestId: ids.required('RefundRequest', input.requestId, ['requestId']),
          lines: readLines(ids, input.lines),
        })),
        context.services.receiveReturn,
      ),
  }),
);
