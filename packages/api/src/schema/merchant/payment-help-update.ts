import type { MerchantChanged } from '@refund-widget/services';
import { builder } from '../builder.ts';
import { type Payload, UserError } from '../errors/user-error.ts';
import { runUseCase } from '../refund-request/request-payload.ts';
import { Merchant } from './merchant.ts';

const LocalisedTextInput = builder.inputType('LocalisedTextInput', {
  description: 'A text in English and, where it is written, in Simplified Chinese. At most 500 characters each.',
  fields: (t) => ({ en: t.string({ required: true }), zh: t.string() }),
});

const PaymentContactInput = builder.inputType('PaymentContactInput', {
  fields: (t) => ({
    email: t.string({ required: true }),
    hours: t.field({ type: LocalisedTextInput, description: 'When they answer.' }),
    name: t.string({ required: true }),
    phone: t.string(),
  }),
});

const PaymentMethodInput = builder.inputType('PaymentMethodInput', {
  fields: (t) => ({
    label: t.field({ type: LocalisedTextInput, required: true }),
    note: t.field({ type: LocalisedTextInput }),
  }),
});

const PaymentAdviceInput = builder.inputType('PaymentAdviceInput', {
  fields: (t) => ({
    text: t.field({ type: LocalisedTextInput, required: true }),
    title: t.field({ type: LocalisedTextInput, required: true }),
  }),
});

const MerchantPaymentHelpUpdateInput = builder.inputType('MerchantPaymentHelpUpdateInput', {
  description: 'All of it, as it shall be: what is left out is taken away.',
  fields: (t) => ({
    advice: t.field({ type: [PaymentAdviceInput], description: 'Left out: ours.' }),
    contact: t.field({ type: PaymentContactInput, description: 'Left out: the merchant’s support address.' }),
    idempotencyKey: t.string({ required: true }),
    methods: t.field({ type: [PaymentMethodInput], required: true }),
  }),
});

const MerchantPaymentHelpUpdatePayload = builder
  .objectRef<Payload<MerchantChanged>>('MerchantPaymentHelpUpdatePayload')
  .implement({
    fields: (t) => ({
      merchant: t.prismaField({
        type: Merchant,
        nullable: true,
        resolve: (query, { value }, _args, { read }) =>
          value === null
            ? null
            : read((rows) => rows.merchant.findUniqueOrThrow({ ...query, where: { id: value.merchantId } })),
      }),
      userErrors: t.field({ type: [UserError], resolve: ({ userErrors }) => userErrors }),
    }),
  });

type LocalisedText = typeof LocalisedTextInput.$inferInput;

builder.mutationField('merchantPaymentHelpUpdate', (t) =>
  t.field({
    type: MerchantPaymentHelpUpdatePayload,
    description: 'Says anew what buyers are told about paying. Administrators and the merchant’s server.',
    authScopes: { $any: { server: true, staff: true } },
    args: { input: t.arg({ type: MerchantPaymentHelpUpdateInput, required: true }) },
    resolve: (_root, { input: { idempotencyKey, contact, methods, advice } }, context) =>
      runUseCase(
        context,
        {
          ok: true,
          value: {
            ...{ actor: context.signedIn, idempotencyKey },
            help: {
              contact: contact ? { ...contact, hours: contact.hours ? written(contact.hours) : null } : null,
              methods: methods.map(({ label, note }) => ({ label: written(label), note: note ? written(note) : null })),
              advice: advice?.map(({ title, text }) => ({ title: written(title), text: written(text) })) ?? null,
            },
          },
        },
        context.services.updatePaymentHelp,
      ),
  }),
);

function written({ en, zh }: LocalisedText) {
  return typeof zh === 'string' ? { en, zh } : { en };
}
