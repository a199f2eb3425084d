import { queryFromInfo } from '@pothos/plugin-prisma';
import { mayManageWebhooks, messagesVisibleTo, suppliersVisibleTo } from '@refund-widget/services';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../request/context.ts';
import { builder } from '../builder.ts';
import { itemView } from '../order/order-item.ts';
import { paymentView } from '../order/payment.ts';
import { type NodeType, readGlobalId } from './global-id.ts';
import { Node } from './node-interface.ts';
import { refuseArgument } from './read-ids.ts';

interface Lookup {
  readonly id: string;
  readonly context: RequestContext;
  readonly info: GraphQLResolveInfo;
}

/** How each type is found by its id, by somebody who may see it; null for anybody else. */
const lookups: Readonly<Record<NodeType, (lookup: Lookup) => Promise<object | null>>> = {
  Order: ({ id, context }) => context.orders.load(id),
  OrderItem: async ({ id, context }) => {
    const row = await context.read((rows) => rows.orderItem.findUnique({ where: { id }, select: { orderId: true } }));
    const order = row && (await context.orders.load(row.orderId));
    return order && itemView(order, id);
  },
  Lot: async ({ id, context }) => {
    const row = await context.read((rows) =>
      rows.lot.findUnique({ where: { id }, select: { item: { select: { orderId: true } } } }),
    );
    const order = row && (await context.orders.load(row.item.orderId));
    return (
      order?.items.flatMap(({ lots, replacedLots }) => [...lots, ...replacedLots]).find((lot) => lot.id === id) ?? null
    );
  },
  Payment: async ({ id, context }) => {
    const row = await context.read((rows) => rows.payment.findUnique({ where: { id }, select: { orderId: true } }));
    const order = row && (await context.orders.load(row.orderId));
    return order && paymentView(order, id);
  },
  RefundRequest: async ({ id, context, info }) => {
    if ((await context.desks.load(id)) === null) return null;
    return context.read((rows) =>
      rows.refundRequest.findUnique({
        ...queryFromInfo({ context, info, typeName: 'RefundRequest' }),
        where: { id },
      }),
    );
  },
  RefundRequestLine: async ({ id, context, info }) =>
    ofVisibleRequest(
      await context.read((rows) =>
        rows.requestLine.findUnique({
          ...queryFromInfo({ context, info, typeName: 'RefundRequestLine' }),
          where: { id },
        }),
      ),
      context,
    ),
  RefundTransaction: async ({ id, context, info }) =>
    ofVisibleRequest(
      await context.read((rows) =>
        rows.refundTransaction.findUnique({
          ...queryFromInfo({ context, info, typeName: 'RefundTransaction' }),
          where: { id },
        }),
      ),
      context,
    ),
  ReturnShipment: async ({ id, context, info }) =>
    ofVisibleRequest(
      await context.read((rows) =>
        rows.returnShipment.findUnique({
          ...queryFromInfo({ context, info, typeName: 'ReturnShipment' }),
          where: { id },
        }),
      ),
      context,
    ),
  Dispute: async ({ id, context, info }) =>
    ofVisibleRequest(
      await context.read((rows) =>
        rows.dispute.findUnique({ ...queryFromInfo({ context, info, typeName: 'Dispute' }), where: { id } }),
      ),
      context,
    ),
  ManualPayout: async ({ id, context, info }) =>
    ofVisibleRequest(
      await context.read((rows) =>
        rows.manualPayout.findUnique({ ...queryFromInfo({ context, info, typeName: 'ManualPayout' }), where: { id } }),
      ),
      context,
    ),
  ForwardShipment: async ({ id, context, info }) =>
    ofVisibleRequest(
      await context.read((rows) =>
        rows.forwardShipment.findUnique({
          ...queryFromInfo({ context, info, typeName: 'ForwardShipment' }),
          where: { id },
        }),
      ),
      context,
    ),
  Payable: async ({ id, context, info }) =>
    ofVisibleRequest(
      await context.read((rows) =>
        rows.payable.findUnique({ ...queryFromInfo({ context, info, typeName: 'Payable' }), where: { id } }),
      ),
      context,
    ),
  SupplierLeg: async ({ id, context, info }) =>
    ofVisibleRequest(
      await context.read((rows) =>
        rows.supplierLeg.findUnique({ ...queryFromInfo({ context, info, typeName: 'SupplierLeg' }), where: { id } }),
      ),
      context,
    ),
  Supplier: ({ id, context, info }) =>
    context.read((rows) =>
      rows.supplier.findFirst({
        ...queryFromInfo({ context, info, typeName: 'Supplier' }),
        where: { AND: [{ id }, suppliersVisibleTo(context.signedIn)] },
      }),
    ),
  Inspection: async ({ id, context, info }) => {
    const row = await context.read((rows) => rows.inspection.findUnique({ where: { id }, select: { line: true } }));
    if (row === null || (await ofVisibleRequest(row.line, context)) === null) return null;
    return context.read((rows) =>
      rows.inspection.findUnique({
        ...queryFromInfo({ context, info, typeName: 'Inspection' }),
        where: { id },
      }),
    );
  },
  Evidence: async ({ id, context }) => {
    const row = await context.read((rows) => rows.evidence.findUnique({ where: { id } }));
    if (row === null || (await context.orders.load(row.orderId)) === null) return null;
    if (row.requestId !== null) return ofVisibleRequest({ ...row, requestId: row.requestId }, context);
    return row.state === 'UPLOADED' || (await isInVisibleMessage(id, context)) ? row : null;
  },
  Message: ({ id, context, info }) =>
    context.read((rows) =>
      rows.message.findFirst({
        ...queryFromInfo({ context, info, typeName: 'Message' }),
        where: { AND: [{ id }, messagesVisibleTo(context.signedIn)] },
      }),
    ),
  ReturnAddress: async ({ id, context }) =>
    context.isStaff ? context.read((rows) => rows.returnAddress.findUnique({ where: { id } })) : null,
  Merchant: ({ id, context, info }) =>
    context.read((rows) =>
      rows.merchant.findUnique({
        ...queryFromInfo({ context, info, typeName: 'Merchant' }),
        where: { id },
      }),
    ),
  Seller: ({ id, context, info }) =>
    context.read((rows) =>
      rows.seller.findUnique({ ...queryFromInfo({ context, info, typeName: 'Seller' }), where: { id } }),
    ),
  Offer: async ({ id, context, info }) =>
    ofVisibleRequest(
      await context.read((rows) =>
        rows.offer.findUnique({ ...queryFromInfo({ context, info, typeName: 'Offer' }), where: { id } }),
      ),
      context,
    ),
  Question: async ({ id, context, info }) =>
    ofVisibleRequest(
      await context.read((rows) =>
        rows.question.findUnique({ ...queryFromInfo({ context, info, typeName: 'Question' }), where: { id } }),
      ),
      context,
    ),
  StaffMember: ({ id, context, info }) =>
    context.isStaff
      ? context.read((rows) =>
          rows.staff.findUnique({ ...queryFromInfo({ context, info, typeName: 'StaffMember' }), where: { id } }),
        )
      : Promise.resolve(null),
  WebhookEndpoint: async ({ id, context, info }) =>
    mayManageWebhooks(context.signedIn)
      ? context.read((rows) =>
          rows.webhookEndpoint.findUnique({
            ...queryFromInfo({ context, info, typeName: 'WebhookEndpoint' }),
            where: { id },
          }),
        )
      : null,
  WebhookDelivery: async ({ id, context, info }) =>
    mayManageWebhooks(context.signedIn)
      ? context.read((rows) =>
          rows.webhookDelivery.findUnique({
            ...queryFromInfo({ context, info, typeName: 'WebhookDelivery' }),
            where: { id },
          }),
        )
      : null,
  Policy: ({ id, context, info }) =>
    context.read((rows) =>
      rows.policy.findUnique({ ...queryFromInfo({ context, info, typeName: 'Policy' }), where: { id } }),
    ),
  PolicyVersion: ({ id, context, info }) =>
    context.read((rows) =>
      rows.policyVersion.findUnique({
        ...queryFromInfo({ context, info, typeName: 'PolicyVersion' }),
        where: { id },
      }),
    ),
};

/** A file that came with a note is as little the buyer's as the note. */
async function isInVisibleMessage(evidenceId: string, context: RequestContext): Promise<boolean> {
  const where = { AND: [{ evidenceIds: { has: evidenceId } }, messagesVisibleTo(context.signedIn)] };
  return (await context.read((rows) => rows.message.findFirst({ where, select: { id: true } }))) !== null;
}

async function ofVisibleRequest<Row extends { readonly requestId: string }>(
  row: Row | null,
  context: RequestContext,
): Promise<Row | null> {
  return row === null || (await context.desks.load(row.requestId)) === null ? null : row;
}

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    authScopes: { signedIn: true },
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, args, context, info) => {
      const given = readGlobalId(args.id);
      if (given === undefined) {
        throw refuseArgument([
          { code: 'INVALID_ID', message: 'This is no id of ours. Pass an `id` as the API gave it.', field: ['id'] },
        ]);
      }
      const found = await lookups[given.type]({ id: given.id, context, info });
      return found === null ? null : { ...found, __typename: given.type };
    },
  }),
);
