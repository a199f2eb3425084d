import { builder } from '../builder.ts';
import { LineDecisionInput, readLines, readOptionalLines } from './line-decision-input.ts';
import { onRequest, requestPayload } from './request-payload.ts';

const DeadlineExtendInput = builder.inputType('DeadlineExtendInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], required: true }),
    reason: t.string({ required: true }),
    requestId: t.id({ required: true }),
    until: t.field({ type: 'DateTime', required: true, description: 'The first instant that is too late.' }),
  }),
});

const DeadlineExtendPayload = requestPayload('DeadlineExtendPayload');

builder.mutationField('deadlineExtend', (t) =>
  t.field({
    type: DeadlineExtendPayload,
    description: 'An administrator gives whoever is waited for more time.',
    authScopes: { staff: true },
    args: { input: t.arg({ type: DeadlineExtendInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.extendDeadline, (ids) => ({ lines: readLines(ids, input.lines) })),
  }),
);

const ReminderSendInput = builder.inputType('ReminderSendInput', {
  fields: (t) => ({
    idempotencyKey: t.string({ required: true }),
    lines: t.field({ type: [LineDecisionInput], description: 'All that wait for the buyer when left out.' }),
    requestId: t.id({ required: true }),
  }),
});

const ReminderSendPayload = requestPayload('ReminderSendPayload');

builder.mutationField('reminderSend', (t) =>
  t.field({
    type: ReminderSendPayload,
    description: 'Reminds the buyer of what is waited for; at most twice a day.',
    authScopes: { $any: { staff: true, server: true } },
    args: { input: t.arg({ type: ReminderSendInput, required: true }) },
    resolve: (_root, { input }, context) =>
      onRequest(context, input, context.services.sendReminder, (ids) => ({
        lines: readOptionalLines(ids, input.lines),
      })),
  }),
);
