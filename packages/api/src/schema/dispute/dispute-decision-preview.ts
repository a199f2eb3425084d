import type { DisputePreview, DisputePreviewLine as PreviewLine } from '@refund-widget/services';
import { builder } from '../builder.ts';
import type { InCurrency } from '../eligibility/terms.ts';
import { type Payload, payloadOf, UserError } from '../errors/user-error.ts';
import { MoneyInput } from '../money/money.ts';
import { globalId } from '../node/global-id.ts';
import { readIds } from '../node/read-ids.ts';
import { LineDecisionInput, readLines } from '../refund-request/line-decision-input.ts';
import { DisputeOutcome, Payer, Resolution } from '../vocabulary/enums.ts';

const DisputePreviewLine = builder.objectRef<InCurrency<PreviewLine>>('DisputePreviewLine').implement({
  fields: (t) => ({
    goods: t.field({ type: 'Money', resolve: ({ value, currency }) => ({ amount: value.goods, currency }) }),
    lineId: t.id({ resolve: ({ value }) => globalId('RefundRequestLine', value.lineId) }),
    most: t.field({
      type: 'Money',
      description: 'The most that can be laid down for these units.',
      resolve: ({ value, currency }) => ({ amount: value.most, currency }),
    }),
    outboundShipping: t.field({
      type: 'Money',
      resolve: ({ value, currency }) => ({ amount: value.outboundShipping, currency }),
    }),
    paid: t.field({
      type: 'Money',
      description: 'What came back before: an appeal only adds to it.',
      resolve: ({ value, currency }) => ({ amount: value.paid, currency }),
    }),
    postagePayer: t.field({ type: Payer, resolve: ({ value }) => value.postagePayer }),
    quantity: t.int({ resolve: ({ value }) => value.quantity }),
    refund: t.field({ type: 'Money', resolve: ({ value, currency }) => ({ amount: value.refund, currency }) }),
    resolution: t.field({ type: Resolution, resolve: ({ value }) => value.resolution }),
    returnRequired: t.boolean({ resolve: ({ value }) => value.returnRequired }),
  }),
});

const DisputePreviewPayload = builder.objectRef<Payload<DisputePreview>>('DisputeDecisionPreviewPayload').implement({
  description: 'What a decision as filled in would bring; changes nothing.',
  fields: (t) => ({
    lines: t.field({
      type: [DisputePreviewLine],
      resolve: ({ value }) =>
        value === null ? [] : value.lines.map((line) => ({ value: line, currency: value.currency })),
    }),
    total: t.field({
      type: 'Money',
      nullable: true,
      resolve: ({ value }) => (value === null ? null : { amount: value.total, currency: value.currency }),
    }),
    userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
  }),
});

const DisputeDecisionPreviewInput = builder.inputType('DisputeDecisionPreviewInput', {
  fields: (t) => ({
    amount: t.field({ type: MoneyInput }),
    fundedBy: t.field({ type: Payer }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    outcome: t.field({ type: DisputeOutcome, required: true }),
    postagePayer: t.field({ type: Payer }),
    requestId: t.id({ required: true }),
    resolution: t.field({ type: Resolution }),
    returnRequired: t.boolean(),
  }),
});

builder.queryField('disputeDecisionPreview', (t) =>
  t.field({
    type: DisputePreviewPayload,
    authScopes: { staff: true },
    args: { input: t.arg({ type: DisputeDecisionPreviewInput, required: true }) },
    resolve: async (_root, { input }, context): Promise<Payload<DisputePreview>> => {
      const read = readIds((ids) => ({
        actor: context.signedIn,
        ...input,
        requestId: ids.required('RefundRequest', input.requestId, ['requestId']),
        lines: readLines(ids, input.lines),
      }));
      return payloadOf(read.ok ? await context.services.previewDecision(read.value) : read);
    },
  }),
);
