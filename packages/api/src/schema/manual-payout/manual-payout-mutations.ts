import { builder } from '../builder.ts';
import { MoneyInput } from '../money/money.ts';
import { LineDecisionInput, readOptionalLines } from '../refund-request/line-decision-input.ts';
import { carryOut, onRequest, requestPayload } from '../refund-request/request-payload.ts';

const BankDetailsGiveInput = builder.inputType('BankDetailsGiveInput', {
  description: 'Where the buyer wants money that cannot go back the way it came.',
  fields: (t) => ({
    accountHolder: t.string({ required: true }),
    bank: t.string(),
    iban: t.string({ required: true, description: 'Spaces do not matter.' }),
    idempotencyKey: t.string({ required: true }),
    requestId: t.id({ required: true }),
  }),
});

const BankDetailsGivePayload = requestPayload('BankDetailsGivePayload');

builder.mutationField('bankDetailsGive', (t) =>
  t.field({
    type: BankDetailsGivePayload,
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: BankDetailsGiveInput, required: true }) },
    resolve: (_root, { input }, context) => onRequest(context, input, context.services.giveBankDetails, () => ({})),
  }),
);

const ManualPayoutPrepareInput = builder.inputType('ManualPayoutPrepareInput', {
  description: 'Prepares a bank transfer, which another person approves. Without an account, the one the buyer gave.',
  fields: (t) => ({
    accountHolder: t.string(),
    bank: t.string(),
    expectedAmount: t.field({ type: MoneyInput, description: 'What the caller saw; another amount is refused.' }),
    iban: t.string(),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({
      type: [LineDecisionInput],
      description: 'All lines whose money cannot go back by itself when left out.',
    }),
    note: t.string({ description: 'For staff.' }),
    paymentId: t.id({
      description: 'The original payment it counts against; the first that cannot give back by itself when left out.',
    }),
    requestId: t.id({ required: true }),
  }),
});

const ManualPayoutPreparePayload = requestPayload('ManualPayoutPreparePayload');

builder.mutationField('manualPayoutPrepare', (t) =>
  t.field({
    type: ManualPayoutPreparePayload,
    authScopes: { staff: true },
    args: { input: t.arg({ type: ManualPayoutPrepareInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.preparePayout, (ids) => ({
        paymentId: ids.optional('Payment', input.paymentId, ['paymentId']),
        lines: readOptionalLines(ids, input.lines),
      })),
  }),
);

const ManualPayoutApproveInput = builder.inputType('ManualPayoutApproveInput', {
  description: 'Another person than the one who prepared it approves the transfer; it is then reserved and made.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    payoutId: t.id({ required: true }),
  }),
});

const ManualPayoutApprovePayload = requestPayload('ManualPayoutApprovePayload');

builder.mutationField('manualPayoutApprove', (t) =>
  t.field({
    type: ManualPayoutApprovePayload,
    authScopes: { staff: true },
    args: { input: t.arg({ type: ManualPayoutApproveInput, required: true }) },
    resolve: (_root, { input }, context) =>
      carryOut(context, input, context.services.approvePayout, (ids) => ({
        payoutId: ids.required('ManualPayout', input.payoutId, ['payoutId']),
      })),
  }),
);

const ManualPayoutReturnInput = builder.inputType('ManualPayoutReturnInput', {
  description: 'Sends a prepared transfer back to be prepared again.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    payoutId: t.id({ required: true }),
    reason: t.string({ required: true }),
  }),
});

const ManualPayoutReturnPayload = requestPayload('ManualPayoutReturnPayload');

builder.mutationField('manualPayoutReturn', (t) =>
  t.field({
    type: ManualPayoutReturnPayload,
    authScopes: { staff: true },
    args: { input: t.arg({ type: ManualPayoutReturnInput, required: true }) },
    resolve: (_root, { input }, context) =>
      carryOut(context, input, context.services.returnPayout, (ids) => ({
        payoutId: ids.required('ManualPayout', input.payoutId, ['payoutId']),
      })),
  }),
);
