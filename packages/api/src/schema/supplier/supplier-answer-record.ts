import { builder } from '../builder.ts';
import { LineDecisionInput, readOptionalLines } from '../refund-request/line-decision-input.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';
import { readEvidenceIds } from './supplier-inputs.ts';
import { SupplierTermsInput } from './supplier-terms.ts';
import { SupplierAnswer } from './supplier-vocabulary.ts';

const SupplierAnswerRecordInput = builder.inputType('SupplierAnswerRecordInput', {
  description: 'An answer that reached staff another way, with its proof, e.g. screenshots.',
  fields: (t) => ({
    answer: t.field({ type: SupplierAnswer, required: true }),
    evidenceIds: t.idList(),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All that wait for such an answer when left out.' }),
    requestId: t.id({ required: true }),
    returnAddressId: t.id({ description: 'With `ACCEPT`: where the buyer sends the goods first.' }),
    terms: t.field({ type: SupplierTermsInput, description: 'With `OFFER` only.' }),
    text: t.string({ description: 'Needed with `DECLINE`; the buyer reads it.' }),
  }),
});

const SupplierAnswerRecordPayload = requestPayload('SupplierAnswerRecordPayload');

builder.mutationField('supplierAnswerRecord', (t) =>
  t.field({
    type: SupplierAnswerRecordPayload,
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: SupplierAnswerRecordInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.recordSupplierAnswer, (ids) => ({
        returnAddressId: ids.optional('ReturnAddress', input.returnAddressId, ['returnAddressId']),
        lines: readOptionalLines(ids, input.lines),
        evidenceIds: readEvidenceIds(ids, input.evidenceIds),
      })),
  }),
);
