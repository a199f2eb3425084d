import { builder } from '../builder.ts';
import { readIds } from '../node/read-ids.ts';
import { carryOut, requestPayload } from '../refund-request/request-payload.ts';

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
      carryOut(
        context,
        readIds((ids) => ({
          actor: context.signedIn,
          ...input,
          requestId: ids.required('RefundRequest', input.requestId, ['requestId']),
          legId: ids.required('SupplierLeg', input.legId, ['legId']),
        })),
        context.services.resendSupplierLink,
      ),
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
      carryOut(
        context,
        readIds((ids) => ({
          actor: context.signedIn,
          ...input,
          requestId: ids.required('RefundRequest', input.requestId, ['requestId']),
          legId: ids.required('SupplierLeg', input.legId, ['legId']),
        })),
        context.services.changeSupplierContact,
      ),
  }),
);
