import type { RequestDesk } from '@refund-widget/services';
import type { RequestContext } from '../../request/context.ts';
import { builder } from '../builder.ts';
import { costOfMessages, MessageConnection, MessageEdge, messagesOf } from '../conversation/conversation.ts';
import { Message } from '../conversation/message.ts';
import { Dispute } from '../dispute/dispute.ts';
import { Evidence } from '../evidence/evidence.ts';
import { ForwardShipment } from '../forward-shipment/forward-shipment.ts';
import { BankDetails } from '../manual-payout/bank-details.ts';
import { ManualPayout } from '../manual-payout/manual-payout.ts';
import { idOf, Node } from '../node/node-interface.ts';
import { Buyer } from '../order/buyer.ts';
import { Order } from '../order/order.ts';
import { orderOf } from '../order/order-of.ts';
import { PaymentPortion } from '../order/payment.ts';
import { Payable, PayableOption } from '../payable/payable.ts';
import { Question } from '../question/question.ts';
import { RefundTransaction } from '../refund/refund-transaction.ts';
import { ReturnShipment } from '../return-shipment/return-shipment.ts';
import { Seller } from '../seller/seller.ts';
import { AvailableAction } from './available-action.ts';
import { RefundRequestLine } from './refund-request-line.ts';
import { TimelineEntry } from './timeline-entry.ts';

export const RefundRequest = builder.prismaObject('RefundRequest', {
  interfaces: [Node],
});

// Apart from the type itself, because the types name each other.
builder.prismaObjectFields(RefundRequest, (t) => ({
  id: t.id({ resolve: idOf('RefundRequest') }),
  availableActions: t.field({
    type: [AvailableAction],
    description: 'Union over the lines of what the viewer may do; each names the lines it may be done to.',
    resolve: async ({ id }, _args, context) => (await deskOf(id, context)).availableActions,
  }),
  auditIntact: t.boolean({
    nullable: true,
    description: 'Whether every seal of its record holds, recomputed now; for administrators, null for others.',
    complexity: 20,
    resolve: async ({ id }, _args, { services, signedIn, viewerKind }) => {
      if (viewerKind !== 'ADMINISTRATOR') return null;
      return (await services.verifyAudit({ actor: signedIn, requestId: id }))?.intact ?? null;
    },
  }),
  bankDetails: t.field({
    select: { bankDetails: { orderBy: [{ givenAt: 'desc' }, { id: 'desc' }], take: 1 } },
    type: BankDetails,
    nullable: true,
    description: 'Where the buyer wants money that cannot go back the way it came.',
    resolve: ({ bankDetails: [newest] }) => newest ?? null,
  }),
  buyer: t.field({
    type: Buyer,
    resolve: async ({ orderId }, _args, context) => (await orderOf(orderId, context)).buyer,
  }),
  createdAt: t.expose('createdAt', { type: 'DateTime' }),
  details: t.exposeString('details'),
  disputes: t.relation('disputes', { type: Dispute, query: { orderBy: [{ openedAt: 'asc' }, { id: 'asc' }] } }),
  evidence: t.relation('evidence', { type: Evidence, query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } }),
  forwardShipments: t.relation('forwardShipments', {
    type: ForwardShipment,
    query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  }),
  lines: t.relation('lines', { type: RefundRequestLine, query: { orderBy: { position: 'asc' } } }),
  manualPayouts: t.relation('manualPayouts', {
    type: ManualPayout,
    description: 'Bank transfers where an original payment takes no refund any more.',
    query: { orderBy: [{ preparedAt: 'asc' }, { id: 'asc' }] },
  }),
  messages: t.connection(
    {
      type: Message,
      description: "Messages of the order's conversation that are about this request, newest last.",
      complexity: costOfMessages,
      resolve: ({ id }, args, context, info) => messagesOf({ requestId: id }, args, context, info),
    },
    MessageConnection,
    MessageEdge,
  ),
  nextDeadline: t.expose('nextDeadline', { type: 'DateTime', nullable: true }),
  number: t.string({ description: 'E.g. `R-10482`.', resolve: ({ number }) => `R-${number}` }),
  order: t.field({ type: Order, resolve: ({ orderId }, _args, context) => orderOf(orderId, context) }),
  payableOptions: t.field({
    type: [PayableOption],
    description: 'What the viewer may claim beside the refund now, e.g. return postage; with `payableClaim`.',
    resolve: async ({ id }, _args, { services, signedIn }) => {
      const found = await services.payableOptions({ actor: signedIn, requestId: id });
      return (found?.options ?? []).map((value) => ({ value, currency: found?.currency ?? '' }));
    },
  }),
  payables: t.relation('payables', { type: Payable, query: { orderBy: [{ claimedAt: 'asc' }, { id: 'asc' }] } }),
  plannedPortions: t.field({
    type: [PaymentPortion],
    description: 'Where the money would go, in order, as things stand; empty once it is on its way.',
    resolve: async ({ id, orderId }, _args, context) => {
      const [desk, order] = await Promise.all([deskOf(id, context), orderOf(orderId, context)]);
      return desk.plannedPortions.map(({ paymentId, amount }) => ({ order, paymentId, amount }));
    },
  }),
  recordUrl: t.string({
    nullable: true,
    description:
      'A page to print: who said, offered, asked and decided what, as far as the viewer may see it. The address works for minutes.',
    resolve: ({ id }, _args, context) => context.runtime.printUrl('record', id, context),
  }),
  questions: t.relation('questions', {
    type: Question,
    query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  }),
  refunds: t.relation('refunds', {
    type: RefundTransaction,
    query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  }),
  returnShipments: t.relation('shipments', {
    type: ReturnShipment,
    query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  }),
  seller: t.relation('seller', { type: Seller }),
  statementUrl: t.string({
    nullable: true,
    description:
      'A page to print, from which every sum can be computed again: shares, shipping, deductions, payments. The address works for minutes.',
    resolve: ({ id }, _args, context) => context.runtime.printUrl('statement', id, context),
  }),
  timeline: t.relation('audit', {
    type: TimelineEntry,
    description: 'Oldest first; buyers are not told of how a supplier is reached.',
    query: (_args, { isStaff }: RequestContext) => ({
      ...(isStaff ? {} : { where: { event: { notIn: ['supplierLinkSent', 'supplierContactChanged'] } } }),
      orderBy: { seq: 'asc' },
    }),
  }),
  total: t.field({
    type: 'Money',
    description: 'What the lines come to as things stand.',
    resolve: async ({ id }, _args, context) => {
      const { total, currency } = await deskOf(id, context);
      return { amount: total, currency };
    },
  }),
  updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
}));

/** What is computed about a request for the viewer; whoever was answered the request may have it. */
export async function deskOf(requestId: string, context: RequestContext): Promise<RequestDesk> {
  const desk = await context.desks.load(requestId);
  if (desk === null) throw new Error(`Request ${requestId} was answered to somebody who may not see it.`);
  return desk;
}
