import type { MessageSent } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { type Payload, UserError } from '../errors/user-error.ts';
import { Order } from '../order/order.ts';
import { carryOut } from '../refund-request/request-payload.ts';
import { MessageAudience, MessageTopic } from '../vocabulary/enums.ts';
import { Message } from './message.ts';

const MessageSendInput = builder.inputType('MessageSendInput', {
  fields: (t) => ({
    audience: t.field({
      type: MessageAudience,
      description: '`EVERYONE` when left out. Only staff may write notes for `STAFF`.',
    }),
    body: t.string({ required: true, description: '1 to 5000 characters.' }),
    evidenceIds: t.idList({
      description: 'At most 10 files that your side uploaded for this order and used nowhere else.',
    }),
    idempotencyKey: t.string({ required: true }),
    orderId: t.id({ required: true }),
    requestId: t.id({ description: 'The request it is about: then it goes to its seller.' }),
    topic: t.field({
      type: MessageTopic,
      description: '`PAYMENT`: the merchant’s contact for payments is told, instead of the seller.',
    }),
    sellerId: t.id({ description: 'Needed where the order has several sellers and no request is named.' }),
  }),
});

const MessageSendPayload = builder.objectRef<Payload<MessageSent>>('MessageSendPayload').implement({
  fields: (t) => ({
    message: t.prismaField({
      type: Message,
      nullable: true,
      resolve: (query, { value }, _args, { read }) =>
        value === null
          ? null
          : read((rows) => rows.message.findUniqueOrThrow({ ...query, where: { id: value.messageId } })),
    }),
    order: t.field({
      type: Order,
      nullable: true,
      resolve: ({ value }, _args, { orders }) => (value === null ? null : orders.load(value.orderId)),
    }),
    userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
  }),
});

builder.mutationField('messageSend', (t) =>
  t.field({
    type: MessageSendPayload,
    description: "Writes into an order's conversation, with or without a request; the other side is told by e-mail.",
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: MessageSendInput, required: true }) },
    resolve: (_root, { input }, context) =>
      carryOut(context, input, context.services.sendMessage, (ids) => ({
        orderId: ids.required('Order', input.orderId, ['orderId']),
        requestId: ids.optional('RefundRequest', input.requestId, ['requestId']),
        sellerId: ids.optional('Seller', input.sellerId, ['sellerId']),
        evidenceIds: (input.evidenceIds ?? []).map((id, index) => ids.required('Evidence', id, ['evidenceIds', index])),
      })),
  }),
);
