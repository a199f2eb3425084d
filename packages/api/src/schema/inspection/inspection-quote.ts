import type { InspectionQuote, InspectionQuoteLine as QuoteLine } from '@refund-widget/services';
import { builder } from '../builder.ts';
import type { InCurrency } from '../eligibility/terms.ts';
import { type Payload, payloadOf, UserError } from '../errors/user-error.ts';
import { globalId } from '../node/global-id.ts';
import { readIds } from '../node/read-ids.ts';
import { InspectionPartInput, readParts } from './inspection-part-input.ts';

const InspectionQuoteLine = builder.objectRef<InCurrency<QuoteLine>>('InspectionQuoteLine').implement({
  fields: (t) => ({
    accepted: t.boolean({ resolve: ({ value }) => value.accepted }),
    lineId: t.id({ resolve: ({ value }) => globalId('RefundRequestLine', value.lineId) }),
    quantity: t.int({ resolve: ({ value }) => value.quantity }),
    refund: t.field({ type: 'Money', resolve: ({ value, currency }) => ({ amount: value.refund, currency }) }),
  }),
});

const InspectionQuotePayload = builder.objectRef<Payload<InspectionQuote>>('InspectionQuotePayload').implement({
  description: 'What an inspection as filled in would give back; changes nothing.',
  fields: (t) => ({
    lines: t.field({
      type: [InspectionQuoteLine],
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

builder.queryField('inspectionQuote', (t) =>
  t.field({
    type: InspectionQuotePayload,
    authScopes: { $any: { staff: true, server: true } },
    args: {
      parts: t.arg({ type: [InspectionPartInput], required: true }),
      requestId: t.arg.id({ required: true }),
    },
    resolve: async (_root, { parts, requestId }, context) => {
      const input = readIds((ids) => ({
        actor: context.signedIn,
        requestId: ids.required('RefundRequest', requestId, ['requestId']),
        parts: readParts(ids, parts),
      }));
      return payloadOf(input.ok ? await context.services.inspectionQuote(input.value) : input);
    },
  }),
);
