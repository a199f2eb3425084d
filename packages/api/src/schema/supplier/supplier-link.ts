import { builder } from '../builder.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';

const SupplierLinkResendInput = builder.inputType('SupplierLinkResendInput', {
  description: 'Sends the contact a new link; every older one is dead at once.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    legId: t.id({ required: true }),
    requestId: t.id({ required: true }),
  }),
});

const SupplierLinkResendPayload = requestPayload('SupplierLinkResendPayload');

builder.mutationField('supplierLinkResend', (t) =>
  t.field({
    type: SupplierLinkResendPayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: SupplierLinkResendInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.resendSupplierLink, (ids) => ({
        legId: ids.required('SupplierLeg', input.legId, ['legId']),
      })),
  }),
);

const SupplierContactChangeInput = builder.inputType('SupplierContactChangeInput', {
  description: 'Another person answers for the supplier: they are sent a link, the former one is dead at once.',
  fields: (t) => ({
    contactName: t.string({ required: true }),
    email: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
    legId: t.id({ required: true }),
    requestId: t.id({ required: true }),
  }),
});

const SupplierContactChangePayload = requestPayload('SupplierContactChangePayload');

builder.mutationField('supplierContactChange', (t) =>
  t.field({
    type: SupplierContactChangePayload,
    authScopes: { staff: true },
    args: { input: t.arg({ type: SupplierContactChangeInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.changeSupplierContact, (ids) => ({
        legId: ids.required('SupplierLeg', input.legId, ['legId']),
      })),
  }),
);
