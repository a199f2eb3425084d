import type { QuotedLine as Line, Quote } from '@refund-widget/domain';
import type { OrderSnapshot } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { EvidenceRequirement } from '../eligibility/evidence-requirement.ts';
import { OptionSource } from '../eligibility/option-source.ts';
import { PostageTerms } from '../eligibility/terms.ts';
import { type Payload, payloadOf, UserError } from '../errors/user-error.ts';
import { readIds } from '../node/read-ids.ts';
import { Lot } from '../order/lot.ts';
import { itemView, lotView, OrderItem } from '../order/order-item.ts';
import { orderOf } from '../order/order-of.ts';
import { PaymentPortion } from '../order/payment.ts';
import { Deduction } from '../refund-request/deduction.ts';
import { UnitShare } from '../refund-request/unit-share.ts';
import { Approval, RefundReason, Resolution } from '../vocabulary/enums.ts';

interface QuoteView {
  readonly order: OrderSnapshot;
  readonly quote: Quote;
}

interface LineView {
  readonly order: OrderSnapshot;
  readonly line: Line;
}

const RefundLineInput = builder.inputType('RefundLineInput', {
  description: 'A proposed line: units of one lot, why, and how it should end.',
  fields: (t) => ({
    lotId: t.id({ required: true }),
    orderItemId: t.id({ required: true }),
    quantity: t.int({ required: true }),
    reason: t.field({ type: RefundReason, required: true }),
    resolution: t.field({ type: Resolution, required: true }),
    sourceId: t.string({ description: 'Policy key or legal pack id of the option taken; without it the best.' }),
  }),
});

const RefundQuoteInput = builder.inputType('RefundQuoteInput', {
  fields: (t) => ({
    lines: t.field({ type: [RefundLineInput], required: true }),
    orderId: t.id({ required: true }),
  }),
});

const QuotedLine = builder.objectRef<LineView>('QuotedLine').implement({
  fields: (t) => ({
    approval: t.field({ type: Approval, resolve: ({ line }) => line.option.approval }),
    deductions: t.field({
      type: [Deduction],
      resolve: ({ line, order }) => line.deductions.map((value) => ({ value, currency: order.currency })),
    }),
    evidence: t.field({ type: [EvidenceRequirement], resolve: ({ line }) => line.option.evidence }),
    goods: t.field({ type: 'Money', resolve: ({ line, order }) => ({ amount: line.goods, currency: order.currency }) }),
    item: t.field({ type: OrderItem, resolve: ({ line, order }) => itemView(order, line.itemId) }),
    lot: t.field({ type: Lot, resolve: ({ line, order }) => lotView(order, line.itemId, line.lotId) }),
    outboundShipping: t.field({
      type: 'Money',
      resolve: ({ line, order }) => ({ amount: line.outboundShipping, currency: order.currency }),
    }),
    outboundShippingClause: t.string({ nullable: true, resolve: ({ line }) => line.outboundShippingClause }),
    postage: t.field({
      type: PostageTerms,
      resolve: ({ line, order }) => ({ value: line.postage, currency: order.currency }),
    }),
    quantity: t.int({ resolve: ({ line }) => line.quantity }),
    reason: t.field({ type: RefundReason, resolve: ({ line }) => line.reason }),
    refund: t.field({
      type: 'Money',
      resolve: ({ line, order }) => ({ amount: line.refund, currency: order.currency }),
    }),
    resolution: t.field({ type: Resolution, resolve: ({ line }) => line.resolution }),
    returnRequired: t.boolean({ resolve: ({ line }) => line.option.returnRequired }),
    shares: t.field({
      type: [UnitShare],
      resolve: ({ line, order }) => line.shares.map((value) => ({ value, currency: order.currency })),
    }),
    source: t.field({ type: OptionSource, resolve: ({ line }) => line.source }),
  }),
});

const RefundQuote = builder.objectRef<QuoteView>('RefundQuote').implement({
  description: 'What comes back for a proposed request, share by share.',
  fields: (t) => ({
    lines: t.field({ type: [QuotedLine], resolve: ({ quote, order }) => quote.lines.map((line) => ({ line, order })) }),
    portions: t.field({
      type: [PaymentPortion],
      description: 'Where the money goes, in the order in which payments are refunded.',
      resolve: ({ quote, order }) => quote.portions.map((portion) => ({ ...portion, order })),
    }),
    refundable: t.field({
      type: 'Money',
      description: 'What the payments can still give back.',
      resolve: ({ quote }) => ({ amount: quote.refundable, currency: quote.currency }),
    }),
    total: t.field({ type: 'Money', resolve: ({ quote }) => ({ amount: quote.total, currency: quote.currency }) }),
  }),
});

const RefundQuotePayload = builder.objectRef<Payload<QuoteView>>('RefundQuotePayload').implement({
  fields: (t) => ({
    quote: t.field({ type: RefundQuote, nullable: true, resolve: ({ value }) => value }),
    userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
  }),
});

builder.queryField('refundQuote', (t) =>
  t.field({
    type: RefundQuotePayload,
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: RefundQuoteInput, required: true }) },
    resolve: async (_root, args, context): Promise<Payload<QuoteView>> => {
      const input = readIds((ids) => ({
        actor: context.signedIn,
        orderId: ids.required('Order', args.input.orderId, ['orderId']),
        lines: args.input.lines.map((line, index) => ({
          ...line,
          lotId: ids.required('Lot', line.lotId, ['lines', index, 'lotId']),
          orderItemId: ids.required('OrderItem', line.orderItemId, ['lines', index, 'orderItemId']),
        })),
      }));
      if (!input.ok) return payloadOf(input);
      const outcome = await context.services.quoteRefund(input.value);
      if (!outcome.ok) return payloadOf(outcome);
      const order = await orderOf(input.value.orderId, context);
      return { value: { order, quote: outcome.value }, userErrors: [] };
    },
  }),
);
