import type { RequestChanged } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { type Payload, UserError } from '../errors/user-error.ts';
import { readIds } from '../node/read-ids.ts';
import { LineDecisionInput } from '../refund-request/line-decision-input.ts';
import { runUseCase } from '../refund-request/request-payload.ts';
import { onTask } from './on-task.ts';
import { linkBearer } from './supplier-inputs.ts';
import { SupplierTask } from './supplier-task.ts';
import { SupplierTermsInput } from './supplier-terms.ts';
import { SupplierAnswer } from './supplier-vocabulary.ts';

const SupplierTaskPayload = builder.objectRef<Payload<RequestChanged>>('SupplierTaskPayload').implement({
  fields: (t) => ({
    supplierTask: t.field({
      type: SupplierTask,
      nullable: true,
      resolve: ({ value }, _args, { services, signedIn }) =>
        value === null ? null : services.supplierTask({ actor: signedIn }),
    }),
    userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
  }),
});

const SupplierAnswerInput = builder.inputType('SupplierAnswerInput', {
  fields: (t) => ({
    answer: t.field({ type: SupplierAnswer, required: true }),
    evidenceIds: t.idList(),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All that wait for an answer when left out.' }),
    terms: t.field({ type: SupplierTermsInput, description: 'With `OFFER` only.' }),
    text: t.string({ description: 'Needed with `DECLINE`.' }),
  }),
});

builder.mutationField('supplierAnswer', (t) =>
  t.field({
    type: SupplierTaskPayload,
    authScopes: { supplier: true },
    args: { input: t.arg({ type: SupplierAnswerInput, required: true }) },
    resolve: (_root, { input }, context) => onTask(context, input, context.services.recordSupplierAnswer),
  }),
);

const SupplierReceiveInput = builder.inputType('SupplierReceiveInput', {
  fields: (t) => ({
    evidenceIds: t.idList(),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All that are on their way when left out.' }),
    text: t.string(),
  }),
});

builder.mutationField('supplierReceive', (t) =>
  t.field({
    type: SupplierTaskPayload,
    description: 'The goods have arrived at the supplier.',
    authScopes: { supplier: true },
    args: { input: t.arg({ type: SupplierReceiveInput, required: true }) },
    resolve: (_root, { input }, context) => onTask(context, input, context.services.recordSupplierReceipt),
  }),
);

const SupplierReshipInput = builder.inputType('SupplierReshipInput', {
  fields: (t) => ({
    carrier: t.string({ required: true }),
    evidenceIds: t.idList(),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All that wait for a replacement when left out.' }),
    trackingNumber: t.string({ required: true }),
  }),
});

builder.mutationField('supplierReship', (t) =>
  t.field({
    type: SupplierTaskPayload,
    description: 'The supplier has sent the replacement.',
    authScopes: { supplier: true },
    args: { input: t.arg({ type: SupplierReshipInput, required: true }) },
    resolve: (_root, { input }, context) => onTask(context, input, context.services.supplierReships),
  }),
);

const SupplierWithdrawInput = builder.inputType('SupplierWithdrawInput', {
  fields: (t) => ({
    evidenceIds: t.idList(),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All that the supplier agreed to when left out.' }),
    reason: t.string({ required: true }),
  }),
});

builder.mutationField('supplierWithdraw', (t) =>
  t.field({
    type: SupplierTaskPayload,
    description: 'The supplier cannot do what they agreed to; the seller is told why.',
    authScopes: { supplier: true },
    args: { input: t.arg({ type: SupplierWithdrawInput, required: true }) },
    resolve: (_root, { input }, context) => onTask(context, input, context.services.supplierFails),
  }),
);

const SupplierLinkOpenInput = builder.inputType('SupplierLinkOpenInput', {
  fields: (t) => ({ idempotencyKey: t.string({ required: true }) }),
});

builder.mutationField('supplierLinkOpen', (t) =>
  t.field({
    type: SupplierTaskPayload,
    description: 'The page was opened: staff see that the link arrived.',
    authScopes: { supplier: true },
    args: { input: t.arg({ type: SupplierLinkOpenInput, required: true }) },
    resolve: (_root, { input }, context) =>
      runUseCase(
        context,
        readIds(() => ({ ...linkBearer(context), ...input })),
        context.services.openSupplierLink,
      ),
  }),
);
