import type { ForwardShipmentCreated } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { type Payload, UserError } from '../errors/user-error.ts';
import { LineDecisionInput, readLines } from '../refund-request/line-decision-input.ts';
import { changedRequest, onRequest } from '../refund-request/request-payload.ts';
import { ForwardShipmentKind } from '../vocabulary/enums.ts';
import { ForwardShipment } from './forward-shipment.ts';

const ForwardShipmentCreateInput = builder.inputType('ForwardShipmentCreateInput', {
  fields: (t) => ({
    carrier: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
    kind: t.field({
      type: ForwardShipmentKind,
      required: true,
      description: 'SENT_BACK or REPLACEMENT; goods leave for the supplier with the supplier’s leg.',
    }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    requestId: t.id({ required: true }),
    trackingNumber: t.string({ required: true }),
  }),
});

const ForwardShipmentCreatePayload = builder
  .objectRef<Payload<ForwardShipmentCreated>>('ForwardShipmentCreatePayload')
  .implement({
    fields: (t) => ({
      forwardShipment: t.prismaField({
        type: ForwardShipment,
        nullable: true,
        resolve: (query, { value }, _args, { read }) =>
          value === null
            ? null
            : read((rows) =>
                rows.forwardShipment.findUniqueOrThrow({ ...query, where: { id: value.forwardShipmentId } }),
              ),
      }),
      refundRequest: changedRequest(t),
      userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
    }),
  });

builder.mutationField('forwardShipmentCreate', (t) =>
  t.field({
    type: ForwardShipmentCreatePayload,
    description: 'Refused goods leave for the buyer, or a replacement does.',
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: ForwardShipmentCreateInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.createForwardShipment, (ids) => ({
        lines: readLines(ids, input.lines),
      })),
  }),
);
