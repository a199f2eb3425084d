import { builder } from '../builder.ts';
import { EvidenceInput, readEvidence } from '../evidence/evidence-input.ts';
import { LineDecisionInput, readLines } from '../refund-request/line-decision-input.ts';
import { onRequest, requestPayload } from '../refund-request/request-payload.ts';
import { QuestionSide } from '../vocabulary/enums.ts';

const QuestionAskInput = builder.inputType('QuestionAskInput', {
  fields: (t) => ({
    askedOf: t.field({ type: QuestionSide, description: 'The buyer when left out; a mediator may ask either side.' }),
    days: t.int({ description: "1 to 30, to answer in; the policy's deadline when left out." }),
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    requestId: t.id({ required: true }),
    requirements: t.stringList({ description: "Names of evidence, as the lines' `askable` gives them." }),
    text: t.string({ required: true }),
  }),
});

const QuestionAskPayload = requestPayload('QuestionAskPayload');

builder.mutationField('questionAsk', (t) =>
  t.field({
    type: QuestionAskPayload,
    description: 'Asks one side for information and evidence; the wait that it interrupts stands still meanwhile.',
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: QuestionAskInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.askQuestion, (ids) => ({ lines: readLines(ids, input.lines) })),
  }),
);

const QuestionAnswerInput = builder.inputType('QuestionAnswerInput', {
  fields: (t) => ({
    evidence: t.field({ type: [EvidenceInput], description: "`line` counts the question's lines." }),
    idempotencyKey: t.string({ required: true }),
    questionId: t.id({ required: true }),
    requestId: t.id({ required: true }),
    text: t.string({ required: true, description: 'May be empty once everything that was asked for is supplied.' }),
  }),
});

const QuestionAnswerPayload = requestPayload('QuestionAnswerPayload');

builder.mutationField('questionAnswer', (t) =>
  t.field({
    type: QuestionAnswerPayload,
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: QuestionAnswerInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.answerQuestion, (ids) => ({
        questionId: ids.required('Question', input.questionId, ['questionId']),
        evidence: readEvidence(ids, input.evidence),
      })),
  }),
);
