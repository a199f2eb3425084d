import type { RefundCreated } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { type Payload, UserError } from '../errors/user-error.ts';
import { MoneyInput } from '../money/money.ts';
import { LineDecisionInput, readOptionalLines } from '../refund-request/line-decision-input.ts';
import { changedRequest, onRequest } from '../refund-request/request-payload.ts';
import { RefundTransaction } from './refund-transaction.ts';

const RefundCreateInput = builder.inputType('RefundCreateInput', {
  fields: (t) => ({
    expectedTotal: t.field({
      type: MoneyInput,
      description: 'What the caller saw on the button; another total is refused.',
    }),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({
      type: [LineDecisionInput],
      description: 'Lines whose refund is due; all of them when left out.',
    }),
    requestId: t.id({ required: true }),
  }),
});

const RefundCreatePayload = builder.objectRef<Payload<RefundCreated>>('RefundCreatePayload').implement({
  fields: (t) => ({
    refundRequest: changedRequest(t),
    refunds: t.prismaField({
      type: [RefundTransaction],
      resolve: (query, { value }, _args, { read }) =>
        value === null
          ? []
          : read((rows) =>
              rows.refundTransaction.findMany({
                ...query,
                where: { id: { in: [...value.refundIds] } },
                orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
              }),
            ),
    }),
    userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
  }),
});

builder.mutationField('refundCreate', (t) =>
  t.field({
    type: RefundCreatePayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: RefundCreateInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.createRefund, (ids) => ({
        lines: readOptionalLines(ids, input.lines),
      })),
  }),
);
