import { builder } from '../builder.ts';
import { EvidenceInput, readEvidence } from '../evidence/evidence-input.ts';
import { MoneyInput } from '../money/money.ts';
import { LineDecisionInput, readLines, readOptionalLines } from '../refund-request/line-decision-input.ts';
import { carryOut, onRequest, requestPayload } from '../refund-request/request-payload.ts';
import { DisputeOutcome, Payer, Resolution } from '../vocabulary/enums.ts';

const DisputeOpenInput = builder.inputType('DisputeOpenInput', {
  description: 'Asks the mediator to decide; where the money has come back already, an appeal.',
  fields: (t) => ({
    evidence: t.field({ type: [EvidenceInput] }),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({
      type: [LineDecisionInput],
      description: 'All lines that may go to the mediator now when left out.',
    }),
    reason: t.string({ required: true, description: 'Both sides and the mediator read it.' }),
    requestId: t.id({ required: true }),
  }),
});

const DisputeOpenPayload = requestPayload('DisputeOpenPayload');

builder.mutationField('disputeOpen', (t) =>
  t.field({
    type: DisputeOpenPayload,
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: DisputeOpenInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.openDispute, (ids) => ({
        lines: readOptionalLines(ids, input.lines),
        evidence: readEvidence(ids, input.evidence),
      })),
  }),
);

const DisputeWithdrawInput = builder.inputType('DisputeWithdrawInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All lines in dispute when left out.' }),
    requestId: t.id({ required: true }),
  }),
});

const DisputeWithdrawPayload = requestPayload('DisputeWithdrawPayload');

builder.mutationField('disputeWithdraw', (t) =>
  t.field({
    type: DisputeWithdrawPayload,
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: DisputeWithdrawInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.withdrawDispute, (ids) => ({
        lines: readOptionalLines(ids, input.lines),
      })),
  }),
);

const DisputeDecideInput = builder.inputType('DisputeDecideInput', {
  fields: (t) => ({
    amount: t.field({
      type: MoneyInput,
      description:
        'All that comes back for the line, what was paid before included; only where one line is named. Left out: all that the units cost.',
    }),
    fundedBy: t.field({
      type: Payer,
      description: "Commission: who pays; left out, the supplier's refund is waited for.",
    }),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    outcome: t.field({ type: DisputeOutcome, required: true }),
    postagePayer: t.field({ type: Payer, description: "Left out: as the line's policy has it." }),
    reason: t.string({ required: true, description: 'Both sides read it.' }),
    requestId: t.id({ required: true }),
    resolution: t.field({ type: Resolution, description: 'Left out: what the outcome stands for.' }),
    returnAddressId: t.id({ description: "Where goods go; the seller's own when left out." }),
    returnRequired: t.boolean({ description: 'Left out: what the outcome stands for.' }),
  }),
});

const DisputeDecidePayload = requestPayload('DisputeDecidePayload');

builder.mutationField('disputeDecide', (t) =>
  t.field({
    type: DisputeDecidePayload,
    authScopes: { staff: true },
    args: { input: t.arg({ type: DisputeDecideInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.decideDispute, (ids) => ({
        lines: readLines(ids, input.lines),
        returnAddressId: ids.optional('ReturnAddress', input.returnAddressId, ['returnAddressId']),
      })),
  }),
);

const DisputeAssignInput = builder.inputType('DisputeAssignInput', {
  description: 'An administrator names the mediator; a mediator takes a dispute that nobody has.',
  fields: (t) => ({
    disputeId: t.id({ required: true }),
    idempotencyKey: t.string({ required: true }),
    staffId: t.id({ required: true }),
  }),
});

const DisputeAssignPayload = requestPayload('DisputeAssignPayload');

builder.mutationField('disputeAssign', (t) =>
  t.field({
    type: DisputeAssignPayload,
    authScopes: { staff: true },
    args: { input: t.arg({ type: DisputeAssignInput, required: true }) },
    resolve: (_root, { input }, context) =>
      carryOut(context, input, context.services.assignDispute, (ids) => ({
        disputeId: ids.required('Dispute', input.disputeId, ['disputeId']),
        staffId: ids.required('StaffMember', input.staffId, ['staffId']),
      })),
  }),
);

const DisputeHandOverInput = builder.inputType('DisputeHandOverInput', {
  description: 'A mediator gives a dispute to another one.',
  fields: (t) => ({
    disputeId: t.id({ required: true }),
    idempotencyKey: t.string({ required: true }),
    reason: t.string({ required: true }),
    staffId: t.id({ required: true }),
  }),
});

const DisputeHandOverPayload = requestPayload('DisputeHandOverPayload');

builder.mutationField('disputeHandOver', (t) =>
  t.field({
    type: DisputeHandOverPayload,
    authScopes: { staff: true },
    args: { input: t.arg({ type: DisputeHandOverInput, required: true }) },
    resolve: (_root, { input }, context) =>
      carryOut(context, input, context.services.handOverDispute, (ids) => ({
        disputeId: ids.required('Dispute', input.disputeId, ['disputeId']),
        staffId: ids.required('StaffMember', input.staffId, ['staffId']),
      })),
  }),
);
