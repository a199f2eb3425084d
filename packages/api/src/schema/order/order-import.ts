import type { OrderImported } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { type Payload, UserError } from '../errors/user-error.ts';
import { runUseCase } from '../refund-request/request-payload.ts';
import { Order } from './order.ts';

const OrderImportInput = builder.inputType('OrderImportInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    order: t.field({
      type: 'JSON',
      required: true,
      description: 'An order in the documented format (packages/docs/order-format.md).',
    }),
  }),
});

const OrderImportPayload = builder.objectRef<Payload<OrderImported>>('OrderImportPayload').implement({
  fields: (t) => ({
    order: t.field({
      type: Order,
      nullable: true,
      resolve: ({ value }, _args, { orders }) => (value === null ? null : orders.load(value.orderId)),
    }),
    outcome: t.string({
      nullable: true,
      description: 'CREATED, UPDATED or UNCHANGED.',
      resolve: ({ value }) => value?.outcome ?? null,
    }),
    userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
  }),
});

builder.mutationField('orderImport', (t) =>
  t.field({
    type: OrderImportPayload,
    authScopes: { $any: { server: true, staff: true } },
    args: { input: t.arg({ type: OrderImportInput, required: true }) },
    resolve: (_root, { input }, context) =>
      runUseCase(
        context,
        {
          ok: true,
          value: { actor: context.signedIn, idempotencyKey: input.idempotencyKey, order: input.order },
        },
        context.services.importOrder,
      ),
  }),
);
