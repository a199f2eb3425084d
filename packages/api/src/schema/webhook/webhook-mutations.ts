import {
  EVENT_KINDS,
  EVENT_NAMES,
  type EventName,
  type WebhookChanged,
  type WebhookReplayed,
  type WebhookSecret,
} from '@refund-widget/services';
import { builder } from '../builder.ts';
import { type Payload, UserError } from '../errors/user-error.ts';
import { carryOut } from '../refund-request/request-payload.ts';
import { WebhookDelivery } from './webhook-delivery.ts';
import { WebhookEndpoint } from './webhook-endpoint.ts';

const WebhookEventType = builder.objectRef<EventName>('WebhookEventType').implement({
  description: 'What an endpoint may hear of.',
  fields: (t) => ({
    description: t.string({ resolve: (name) => EVENT_KINDS[name].says }),
    type: t.string({ description: 'With its version, as it is sent.', resolve: (name) => `${name}.v1` }),
  }),
});

builder.queryField('webhookEventTypes', (t) =>
  t.field({
    type: [WebhookEventType],
    authScopes: { developer: true },
    resolve: () => EVENT_NAMES.filter((name) => EVENT_KINDS[name].about !== 'INTERNAL'),
  }),
);

/** A payload that answers the endpoint, and the secret that was made, if one was. */
function endpointPayload(name: string) {
  return builder.objectRef<Payload<WebhookChanged & { readonly secret?: string | null }>>(name).implement({
    fields: (t) => ({
      secret: t.string({
        nullable: true,
        description: 'Shown in the answer that made it, and never again.',
        resolve: ({ value }) => value?.secret ?? null,
      }),
      userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
      webhookEndpoint: t.prismaField({
        type: WebhookEndpoint,
        nullable: true,
        resolve: (query, { value }, _args, { read }) =>
          value === null
            ? null
            : read((rows) => rows.webhookEndpoint.findUnique({ ...query, where: { id: value.endpointId } })),
      }),
    }),
  });
}

const WebhookEndpointCreateInput = builder.inputType('WebhookEndpointCreateInput', {
  fields: (t) => ({
    description: t.string({ description: 'At most 200 characters.' }),
    events: t.stringList({ description: 'Types with their version; all when left out or empty.' }),
    idempotencyKey: t.string({ required: true }),
    url: t.string({ required: true, description: 'https, on the internet.' }),
  }),
});
const WebhookEndpointCreatePayload = endpointPayload('WebhookEndpointCreatePayload');

builder.mutationField('webhookEndpointCreate', (t) =>
  t.field({
    type: WebhookEndpointCreatePayload,
    description: 'Adds a receiver of what happens from now on. The secret is in this answer only.',
    authScopes: { developer: true },
    args: { input: t.arg({ type: WebhookEndpointCreateInput, required: true }) },
    resolve: (_root, { input }, context): Promise<Payload<WebhookSecret>> =>
      carryOut(context, input, context.services.createWebhook, () => ({ events: input.events ?? [] })),
  }),
);

const WebhookEndpointUpdateInput = builder.inputType('WebhookEndpointUpdateInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    active: t.boolean({ description: 'Switching it on again forgives its failures.' }),
    description: t.string(),
    endpointId: t.id({ required: true }),
    events: t.stringList(),
    idempotencyKey: t.string({ required: true }),
    url: t.string(),
  }),
});
const WebhookEndpointUpdatePayload = endpointPayload('WebhookEndpointUpdatePayload');

builder.mutationField('webhookEndpointUpdate', (t) =>
  t.field({
    type: WebhookEndpointUpdatePayload,
    authScopes: { developer: true },
    args: { input: t.arg({ type: WebhookEndpointUpdateInput, required: true }) },
    resolve: (_root, { input }, context): Promise<Payload<WebhookChanged>> =>
      carryOut(context, input, context.services.updateWebhook, (ids) => ({
        endpointId: ids.required('WebhookEndpoint', input.endpointId, ['endpointId']),
      })),
  }),
);

const WebhookEndpointRemoveInput = builder.inputType('WebhookEndpointRemoveInput', {
  fields: (t) => ({ endpointId: t.id({ required: true }), idempotencyKey: t.string({ required: true }) }),
});
const WebhookEndpointRemovePayload = endpointPayload('WebhookEndpointRemovePayload');

builder.mutationField('webhookEndpointRemove', (t) =>
  t.field({
    type: WebhookEndpointRemovePayload,
    description: 'Removes it with the log of its deliveries.',
    authScopes: { developer: true },
    args: { input: t.arg({ type: WebhookEndpointRemoveInput, required: true }) },
    resolve: (_root, { input }, context): Promise<Payload<WebhookChanged>> =>
      carryOut(context, input, context.services.removeWebhook, (ids) => ({
        endpointId: ids.required('WebhookEndpoint', input.endpointId, ['endpointId']),
      })),
  }),
);

const WebhookSecretRotateInput = builder.inputType('WebhookSecretRotateInput', {
  fields: (t) => ({
    endpointId: t.id({ required: true }),
    idempotencyKey: t.string({ required: true }),
    overlapHours: t.int({ description: 'How long the secret before signs as well, 0 to 168; 24 when left out.' }),
  }),
});
const WebhookSecretRotatePayload = endpointPayload('WebhookSecretRotatePayload');

builder.mutationField('webhookSecretRotate', (t) =>
  t.field({
    type: WebhookSecretRotatePayload,
    description: 'Makes a new secret, shown in this answer only; the one before stays valid beside it for a while.',
    authScopes: { developer: true },
    args: { input: t.arg({ type: WebhookSecretRotateInput, required: true }) },
    resolve: (_root, { input }, context): Promise<Payload<WebhookSecret>> =>
      carryOut(context, input, context.services.rotateWebhookSecret, (ids) => ({
        endpointId: ids.required('WebhookEndpoint', input.endpointId, ['endpointId']),
      })),
  }),
);

/** A payload that answers what is sent again. */
function replayPayload(name: string) {
  return builder.objectRef<Payload<WebhookReplayed>>(name).implement({
    fields: (t) => ({
      userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
      webhookDeliveries: t.prismaField({
        type: [WebhookDelivery],
        resolve: (query, { value }, _args, { read }) =>
          read((rows) =>
            rows.webhookDelivery.findMany({ ...query, where: { id: { in: [...(value?.deliveryIds ?? [])] } } }),
          ),
      }),
    }),
  });
}

const WebhookDeliveryReplayInput = builder.inputType('WebhookDeliveryReplayInput', {
  fields: (t) => ({ deliveryId: t.id({ required: true }), idempotencyKey: t.string({ required: true }) }),
});
const WebhookDeliveryReplayPayload = replayPayload('WebhookDeliveryReplayPayload');

builder.mutationField('webhookDeliveryReplay', (t) =>
  t.field({
    type: WebhookDeliveryReplayPayload,
    description: 'Sends one message again, under the id it always had.',
    authScopes: { developer: true },
    args: { input: t.arg({ type: WebhookDeliveryReplayInput, required: true }) },
    resolve: (_root, { input }, context): Promise<Payload<WebhookReplayed>> =>
      carryOut(context, input, context.services.replayWebhook, (ids) => ({
        deliveryId: ids.required('WebhookDelivery', input.deliveryId, ['deliveryId']),
      })),
  }),
);

const WebhookEndpointReplayInput = builder.inputType('WebhookEndpointReplayInput', {
  fields: (t) => ({ endpointId: t.id({ required: true }), idempotencyKey: t.string({ required: true }) }),
});
const WebhookEndpointReplayPayload = replayPayload('WebhookEndpointReplayPayload');

builder.mutationField('webhookEndpointReplay', (t) =>
  t.field({
    type: WebhookEndpointReplayPayload,
    description: 'Sends everything again that was given up, the oldest first, at most 500 at once.',
    authScopes: { developer: true },
    args: { input: t.arg({ type: WebhookEndpointReplayInput, required: true }) },
    resolve: (_root, { input }, context): Promise<Payload<WebhookReplayed>> =>
      carryOut(context, input, context.services.replayWebhooks, (ids) => ({
        endpointId: ids.required('WebhookEndpoint', input.endpointId, ['endpointId']),
      })),
  }),
);
