import type { PayableChanged } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { type Payload, UserError } from '../errors/user-error.ts';
import { EvidenceInput, readEvidence } from '../evidence/evidence-input.ts';
import { MoneyInput } from '../money/money.ts';
import { carryOut, changedRequest, onRequest } from '../refund-request/request-payload.ts';
import { PayableKind, PayableMeans } from '../vocabulary/enums.ts';
import { Payable } from './payable.ts';

function payablePayload(name: string) {
  return builder.objectRef<Payload<PayableChanged>>(name).implement({
    fields: (t) => ({
      payable: t.prismaField({
        type: Payable,
        nullable: true,
        resolve: (query, { value }, _args, { read }) =>
          value === null
            ? null
            : read((rows) => rows.payable.findUniqueOrThrow({ ...query, where: { id: value.payableId } })),
      }),
      refundRequest: changedRequest(t),
      userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
    }),
  });
}

const PayableClaimInput = builder.inputType('PayableClaimInput', {
  fields: (t) => ({
    amount: t.field({ type: MoneyInput, required: true, description: 'What was paid, at most the cap.' }),
    evidence: t.field({ type: [EvidenceInput], required: true, description: 'The receipt.' }),
    idempotencyKey: t.string({ required: true }),
    kind: t.field({ type: PayableKind, required: true }),
    note: t.string(),
    requestId: t.id({ required: true }),
  }),
});

const PayableClaimPayload = payablePayload('PayableClaimPayload');

builder.mutationField('payableClaim', (t) =>
  t.field({
    type: PayableClaimPayload,
    description: 'Asks for what the buyer paid and the terms put on somebody else.',
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: PayableClaimInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.claimPayable, (ids) => ({
        evidence: readEvidence(ids, input.evidence),
      })),
  }),
);

const PayableDecideInput = builder.inputType('PayableDecideInput', {
  fields: (t) => ({
    approved: t.boolean({ required: true }),
    idempotencyKey: t.string({ required: true }),
    payableId: t.id({ required: true }),
    reason: t.string({ description: 'Required when declined; the buyer reads it.' }),
  }),
});

const PayableDecidePayload = payablePayload('PayableDecidePayload');

builder.mutationField('payableDecide', (t) =>
  t.field({
    type: PayableDecidePayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: PayableDecideInput, required: true }) },
    resolve: (_root, { input }, context) =>
      carryOut(context, input, context.services.decidePayable, (ids) => ({
        payableId: ids.required('Payable', input.payableId, ['payableId']),
      })),
  }),
);

const PayablePayInput = builder.inputType('PayablePayInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    paidAs: t.field({ type: PayableMeans, required: true }),
    payableId: t.id({ required: true }),
    reference: t.string({ required: true, description: 'The transfer’s reference, or the label’s number.' }),
  }),
});

const PayablePayPayload = payablePayload('PayablePayPayload');

builder.mutationField('payablePay', (t) =>
  t.field({
    type: PayablePayPayload,
    description: 'Records that it was paid by bank, or given as a label; once.',
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: PayablePayInput, required: true }) },
    resolve: (_root, { input }, context) =>
      carryOut(context, input, context.services.payPayable, (ids) => ({
        payableId: ids.required('Payable', input.payableId, ['payableId']),
      })),
  }),
);
