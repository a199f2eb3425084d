import type { ShipmentEntered } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { type Payload, UserError } from '../errors/user-error.ts';
import { EvidenceInput, readEvidence } from '../evidence/evidence-input.ts';
import { LineDecisionInput, readOptionalLines } from '../refund-request/line-decision-input.ts';
import { changedRequest, onRequest } from '../refund-request/request-payload.ts';
import { ReturnShipment } from './return-shipment.ts';

const ReturnShipmentCreateInput = builder.inputType('ReturnShipmentCreateInput', {
  fields: (t) => ({
    carrier: t.string({ required: true }),
    evidence: t.field({ type: [EvidenceInput], description: 'Files that show that the parcel was handed over.' }),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All lines that wait for a return when left out.' }),
    requestId: t.id({ required: true }),
    trackingNumber: t.string({ required: true }),
  }),
});

const ReturnShipmentCreatePayload = builder
  .objectRef<Payload<ShipmentEntered>>('ReturnShipmentCreatePayload')
  .implement({
    fields: (t) => ({
      refundRequest: changedRequest(t),
      returnShipment: t.prismaField({
        type: ReturnShipment,
        nullable: true,
        resolve: (query, { value }, _args, { read }) =>
          value === null
            ? null
            : read((rows) => rows.returnShipment.findUniqueOrThrow({ ...query, where: { id: value.shipmentId } })),
      }),
      userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
    }),
  });

builder.mutationField('returnShipmentCreate', (t) =>
  t.field({
    type: ReturnShipmentCreatePayload,
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: ReturnShipmentCreateInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.enterShipment, (ids) => ({
        lines: readOptionalLines(ids, input.lines),
        evidence: readEvidence(ids, input.evidence),
      })),
  }),
);
