import type { TransferRecorded } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { type Payload, UserError } from '../errors/user-error.ts';
import { carryOut, changedRequest } from '../refund-request/request-payload.ts';
import { RefundTransaction } from './refund-transaction.ts';

const RefundTransferRecordInput = builder.inputType('RefundTransferRecordInput', {
  description: 'Records that a person made (or could not make) the bank transfer of a manual refund.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    note: t.string(),
    reference: t.string({ description: "The bank's reference; required when it succeeded." }),
    refundId: t.id({ required: true }),
    succeeded: t.boolean({ required: true }),
  }),
});

const RefundTransferRecordPayload = builder
  .objectRef<Payload<TransferRecorded>>('RefundTransferRecordPayload')
  .implement({
    fields: (t) => ({
      refund: t.prismaField({
        type: RefundTransaction,
        nullable: true,
        resolve: (query, { value }, _args, { read }) =>
          value === null
            ? null
            : read((rows) => rows.refundTransaction.findUniqueOrThrow({ ...query, where: { id: value.refundId } })),
      }),
      refundRequest: changedRequest(t),
      userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
    }),
  });

builder.mutationField('refundTransferRecord', (t) =>
  t.field({
    type: RefundTransferRecordPayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: RefundTransferRecordInput, required: true }) },
    resolve: (_root, { input }, context) =>
      carryOut(context, input, context.services.recordTransfer, (ids) => ({
        refundId: ids.required('RefundTransaction', input.refundId, ['refundId']),
      })),
  }),
);
