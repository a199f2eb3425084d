import type { LineDesk } from '@refund-widget/services';
import type { RequestContext } from '../../request/context.ts';
import { reading } from '../../sentences/reading.ts';
import { builder } from '../builder.ts';
import { Dispute } from '../dispute/dispute.ts';
import { EligibilityRule } from '../eligibility/eligibility-rule.ts';
import { EvidenceRequirement } from '../eligibility/evidence-requirement.ts';
import { OptionSource } from '../eligibility/option-source.ts';
import { RequestWindow } from '../eligibility/request-window.ts';
import { DeductionTerm, PostageTerms } from '../eligibility/terms.ts';
import { Evidence } from '../evidence/evidence.ts';
import { ForwardShipment } from '../forward-shipment/forward-shipment.ts';
import { Inspection } from '../inspection/inspection.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { limitsOf } from '../offer/limits-of.ts';
import { Offer } from '../offer/offer.ts';
import { OfferLimits } from '../offer/offer-limits.ts';
import { Lot } from '../order/lot.ts';
import { itemView, lotView, OrderItem } from '../order/order-item.ts';
import { moneyOf, orderOf } from '../order/order-of.ts';
import { ReturnShipment } from '../return-shipment/return-shipment.ts';
import { ReturnAddress } from '../seller/return-address.ts';
import { Fault, LineState, RefundReason, Resolution } from '../vocabulary/enums.ts';
import { AvailableAction } from './available-action.ts';
import { Deduction, readDeductions } from './deduction.ts';
import { lineSelection } from './line-selection.ts';
import { RefundRequest } from './refund-request.ts';
import { shippingClauseOf, sourceOfLine } from './source-of-line.ts';
import { UnitShare } from './unit-share.ts';
import { Waiting } from './waiting.ts';

const Rejection = builder.objectRef<{ readonly code: string; readonly note: string | null }>('Rejection').implement({
  fields: (t) => ({
    code: t.exposeString('code'),
    note: t.exposeString('note', { nullable: true }),
  }),
});

export const RefundRequestLine = builder.prismaObject('RequestLine', {
  name: 'RefundRequestLine',
  interfaces: [Node],
  // What most fields need; the rest is read only where it is asked for: the decision alone is longer than all of it.
  select: lineSelection,
});

// Apart from the type itself, because the types name each other.
builder.prismaObjectFields(RefundRequestLine, (t) => ({
  id: t.id({ resolve: idOf('RefundRequestLine') }),
  allowedDeductions: t.field({
    type: [DeductionTerm],
    description: 'Deductions an inspection of this line may name, each with its limit.',
    resolve: async (line, _args, context) => {
      const { desk, currency } = await lineDesk(line, context);
      return desk.allowedDeductions.map((value) => ({ value, currency }));
    },
  }),
  availableActions: t.field({
    type: [AvailableAction],
    resolve: async (line, _args, context) => (await lineDesk(line, context)).desk.availableActions,
  }),
  askable: t.field({
    type: [EvidenceRequirement],
    description: 'Every kind of evidence its policy knows to ask for.',
    resolve: async (line, _args, context) => (await lineDesk(line, context)).desk.askable,
  }),
  deductions: t.field({
    select: { deductions: true },
    type: [Deduction],
    resolve: async ({ deductions, request }, _args, context) =>
      readDeductions(deductions, (await orderOf(request.orderId, context)).currency),
  }),
  dispute: t.relation('dispute', {
    type: Dispute,
    nullable: true,
    description: 'The last one that this line was part of.',
  }),
  evidence: t.relation('evidence', { type: Evidence, query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } }),
  fault: t.expose('fault', { type: Fault }),
  forwardShipment: t.relation('forwardShipment', {
    type: ForwardShipment,
    nullable: true,
    description: 'The last parcel with these units to the buyer, or on to the supplier.',
  }),
  goods: t.field({
    select: { goods: true },
    type: 'Money',
    resolve: ({ goods, request }, _args, context) => moneyOf(goods, request.orderId, context),
  }),
  goodsReceived: t.exposeBoolean('goodsReceived'),
  inspections: t.relation('inspections', { type: Inspection, query: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } }),
  item: t.field({
    type: OrderItem,
    resolve: async ({ orderItemId, request }, _args, context) =>
      itemView(await orderOf(request.orderId, context), orderItemId),
  }),
  lot: t.field({
    type: Lot,
    resolve: async ({ orderItemId, lotId, request }, _args, context) =>
      lotView(await orderOf(request.orderId, context), orderItemId, lotId),
  }),
  offerLimits: t.field({
    type: OfferLimits,
    description: 'What any offer about it must keep within.',
    resolve: (line, _args, context, info) => limitsOf(line, context, info),
  }),
  offers: t.relation('offers', {
    type: Offer,
    description: 'Oldest first.',
    query: { orderBy: { version: 'asc' } },
  }),
  outboundShipping: t.field({
    select: { outboundShipping: true },
    type: 'Money',
    resolve: ({ outboundShipping, request }, _args, context) => moneyOf(outboundShipping, request.orderId, context),
  }),
  outboundShippingClause: t.string({
    select: { decision: true },
    nullable: true,
    description: 'By which clause outbound shipping comes back; null where none does.',
    resolve: ({ decision }) => shippingClauseOf(decision),
  }),
  postage: t.field({
    type: PostageTerms,
    resolve: async (line, _args, context) => {
      const { desk, currency } = await lineDesk(line, context);
      return { value: desk.postage, currency };
    },
  }),
  quantity: t.exposeInt('quantity'),
  reason: t.expose('reason', { type: RefundReason }),
  refund: t.field({
    select: { refund: true },
    type: 'Money',
    resolve: ({ refund, request }, _args, context) => moneyOf(refund, request.orderId, context),
  }),
  rejection: t.field({
    select: { rejectionCode: true, rejectionNote: true },
    type: Rejection,
    nullable: true,
    resolve: ({ rejectionCode, rejectionNote }) =>
      rejectionCode === null ? null : { code: rejectionCode, note: rejectionNote },
  }),
  replacementLot: t.field({
    type: Lot,
    nullable: true,
    description:
      'The replacement as a lot of its own, once it arrived; the first one where its units do not follow one another.',
    select: { replacementLots: { select: { id: true }, orderBy: { firstUnit: 'asc' }, take: 1 } },
    resolve: async ({ replacementLots, orderItemId, request }, _args, context) => {
      const [lot] = replacementLots;
      return lot ? lotView(await orderOf(request.orderId, context), orderItemId, lot.id) : null;
    },
  }),
  request: t.relation('request', { type: RefundRequest }),
  resolution: t.expose('resolution', { type: Resolution }),
  returnAddress: t.relation('returnAddress', { type: ReturnAddress, nullable: true }),
  returnRequired: t.exposeBoolean('returnRequired'),
  rules: t.field({
    type: [EligibilityRule],
    description: 'The rules as they stood at submission.',
    resolve: async (line, _args, context) => {
      const [{ desk }, order] = await Promise.all([lineDesk(line, context), orderOf(line.request.orderId, context)]);
      const sentence = reading(order, context, line.createdAt.getTime());
      return desk.rules.map((value) => ({ value, sentence }));
    },
  }),
  shares: t.field({
    type: [UnitShare],
    resolve: async (line, _args, context) => {
      const { desk, currency } = await lineDesk(line, context);
      return desk.shares.map((value) => ({ value, currency }));
    },
  }),
  shipment: t.relation('shipment', { type: ReturnShipment, nullable: true }),
  source: t.field({
    type: OptionSource,
    select: { sourceKind: true, sourceId: true, sourceVersion: true, decision: true },
    resolve: sourceOfLine,
  }),
  standingOffer: t.prismaField({
    type: Offer,
    nullable: true,
    description: 'The one that can be answered now.',
    resolve: (query, { id }, _args, { read }) =>
      read((rows) => rows.offer.findFirst({ ...query, where: { lineId: id, state: 'STANDING' } })),
  }),
  state: t.expose('state', { type: LineState }),
  stateSince: t.expose('stateSince', { type: 'DateTime' }),
  version: t.exposeInt('version', { description: 'Optimistic lock: send it back as `expectedVersion`.' }),
  waiting: t.field({
    type: Waiting,
    nullable: true,
    resolve: async (line, _args, context) => {
      const { waiting } = (await lineDesk(line, context)).desk;
      return waiting === null ? null : { wait: waiting, state: line.state, orderId: line.request.orderId };
    },
  }),
  window: t.field({
    type: RequestWindow,
    nullable: true,
    resolve: async (line, _args, context) => (await lineDesk(line, context)).desk.window,
  }),
}));

async function lineDesk(
  line: { readonly id: string; readonly requestId: string },
  context: RequestContext,
): Promise<{ desk: LineDesk; currency: string }> {
  const request = await context.desks.load(line.requestId);
  const desk = request?.lines.find(({ lineId }) => lineId === line.id);
  if (request === null || desk === undefined)
    throw new Error(`Line ${line.id} was answered to somebody who may not see it.`);
  return { desk, currency: request.currency };
}
