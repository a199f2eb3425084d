import { builder } from '../builder.ts';
import { LineDecisionInput, readLines } from '../refund-request/line-decision-input.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';
import { readEvidenceIds } from './supplier-inputs.ts';

const NewSupplierInput = builder.inputType('NewSupplierInput', {
  description: 'Somebody who is not in the directory yet; a known e-mail address is the supplier it belongs to.',
  fields: (t) => ({
    contactName: t.string({ required: true }),
    email: t.string({ required: true }),
    locale: t.string({ description: '`en` or `zh`: the language of the mails to them. English when left out.' }),
    name: t.string({ required: true }),
  }),
});

const SupplierForwardInput = builder.inputType('SupplierForwardInput', {
  description: 'Asks a supplier about lines of a commission: a mail with a signed link goes to the contact.',
  fields: (t) => ({
    evidenceIds: t.idList({
      description: "What the supplier may see of the request's evidence, or of what staff uploaded; nothing else.",
    }),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    message: t.string({ required: true }),
    requestId: t.id({ required: true }),
    supplier: t.field({ type: NewSupplierInput }),
    supplierId: t.id(),
  }),
});

const SupplierForwardPayload = requestPayload('SupplierForwardPayload');

builder.mutationField('supplierForward', (t) =>
  t.field({
    type: SupplierForwardPayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: SupplierForwardInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.forwardToSupplier, (ids) => ({
        supplierId: ids.optional('Supplier', input.supplierId, ['supplierId']),
        lines: readLines(ids, input.lines),
        evidenceIds: readEvidenceIds(ids, input.evidenceIds),
      })),
  }),
);
