import type { OfferPreview as Preview } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { type Payload, payloadOf, UserError } from '../errors/user-error.ts';
import { readIds } from '../node/read-ids.ts';
import { moneyOf, orderOf } from '../order/order-of.ts';
import { OfferChange, sayChanges } from './offer-change.ts';
import { OfferLimits } from './offer-limits.ts';
import { offerFields, readOffer } from './offer-terms-input.ts';

const OfferPreviewInput = builder.inputType('OfferPreviewInput', { fields: offerFields });

const OfferPreviewPayload = builder.objectRef<Payload<Preview>>('OfferPreviewPayload').implement({
  description: 'What an offer as filled in would say and change; changes nothing.',
  fields: (t) => ({
    amount: t.field({
      type: 'Money',
      nullable: true,
      resolve: ({ value }, _args, context) => value && moneyOf(value.amount, value.orderId, context),
    }),
    changes: t.field({
      type: [OfferChange],
      resolve: ({ value }, _args, context) => (value === null ? [] : sayChanges(value.changes, value.orderId, context)),
    }),
    limits: t.field({
      type: OfferLimits,
      nullable: true,
      description: 'For these units.',
      resolve: async ({ value }, _args, context) =>
        value && { value: value.limits, currency: (await orderOf(value.orderId, context)).currency },
    }),
    maximum: t.field({
      type: 'Money',
      nullable: true,
      resolve: ({ value }, _args, context) => value && moneyOf(value.limits.most, value.orderId, context),
    }),
    userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
    validUntil: t.field({ type: 'DateTime', nullable: true, resolve: ({ value }) => value?.validUntil }),
    version: t.int({
      nullable: true,
      description: 'The number it would have.',
      resolve: ({ value }) => value?.version,
    }),
  }),
});

builder.queryField('offerPreview', (t) =>
  t.field({
    type: OfferPreviewPayload,
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: OfferPreviewInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const read = readIds((ids) => ({ actor: context.signedIn, ...readOffer(ids, input) }));
      return payloadOf(read.ok ? await context.services.previewOffer(read.value) : read);
    },
  }),
);
