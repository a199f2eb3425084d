import { builder } from '../builder.ts';
import { MoneyInput } from '../money/money.ts';
import { LineDecisionInput, readOptionalLines } from '../refund-request/line-decision-input.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';
import { readEvidenceIds } from './supplier-inputs.ts';

const SupplierRefundLineInput = builder.inputType('SupplierRefundLineInput', {
  fields: (t) => ({
    amount: t.field({
      type: MoneyInput,
      required: true,
      description: 'What was paid for this line now; no more than is still owed for it.',
    }),
    expectedVersion: t.int(),
    lineId: t.id({ required: true }),
    quantity: t.int(),
  }),
});

const SupplierRefundRecordInput = builder.inputType('SupplierRefundRecordInput', {
  description:
    "The supplier's money has reached the seller: in full the buyer's refund is due, short the line waits on.",
  fields: (t) => ({
    evidenceIds: t.idList(),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [SupplierRefundLineInput], required: true }),
    reference: t.string({ required: true, description: "The bank's or the settlement's; recorded once a leg." }),
    requestId: t.id({ required: true }),
    text: t.string(),
  }),
});

const SupplierRefundRecordPayload = requestPayload('SupplierRefundRecordPayload');

builder.mutationField('supplierRefundRecord', (t) =>
  t.field({
    type: SupplierRefundRecordPayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: SupplierRefundRecordInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.recordSupplierRefund, (ids) => ({
        lines: input.lines.map(({ lineId, ...line }, index) => ({
          ...line,
          lineId: ids.required('RefundRequestLine', lineId, ['lines', index, 'lineId']),
        })),
        evidenceIds: readEvidenceIds(ids, input.evidenceIds),
      })),
  }),
);

const SupplierFailureRecordInput = builder.inputType('SupplierFailureRecordInput', {
  description: 'The supplier pays less than agreed, refuses after all, or lost the goods: the sides talk again.',
  fields: (t) => ({
    evidenceIds: t.idList(),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All that wait for the supplier when left out.' }),
    reason: t.string({ required: true, description: 'The buyer reads it.' }),
    requestId: t.id({ required: true }),
  }),
});

const SupplierFailureRecordPayload = requestPayload('SupplierFailureRecordPayload');

builder.mutationField('supplierFailureRecord', (t) =>
  t.field({
    type: SupplierFailureRecordPayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: SupplierFailureRecordInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.supplierFails, (ids) => ({
        lines: readOptionalLines(ids, input.lines),
        evidenceIds: readEvidenceIds(ids, input.evidenceIds),
      })),
  }),
);
