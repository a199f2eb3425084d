import * as z from 'zod';
import { isFinal } from '../../lifecycle/states.ts';
import { DEADLINE_OUTCOMES, type DeadlineName, type DeadlineOutcome } from '../../model/deadline.ts';
import { LINE_STATES, type LineState } from '../../model/line-state.ts';
import type { Terms } from './terms.ts';
import { clauseSchema, lengthSchema, unitSchema } from './words.ts';

/** The waits a policy may set a deadline for; the time to appeal stands under `dispute`. */
export type StatedDeadline = Exclude<DeadlineName, 'REFUNDED'>;
type StatedState = Extract<StatedDeadline, LineState>;

const WITHIN_A_STATE = [
  'PARCEL_LEFT',
  'NEXT_OFFER',
  'DISPUTE_INFORMATION',
  'SILENCE',
] as const satisfies readonly Exclude<StatedDeadline, LineState>[];

export const STATED_DEADLINES: readonly StatedDeadline[] = [...LINE_STATES.filter(isStated), ...WITHIN_A_STATE];

function isStated(state: LineState): state is StatedState {
  return !isFinal(state) && state !== 'REFUNDED';
}

/** What may follow in each state; anything else would leave a line without a next step. */
export const outcomesOf: Readonly<Record<StatedDeadline, readonly DeadlineOutcome[]>> = {
  SUBMITTED: ['APPROVE', 'ALLOW_ESCALATION'],
  AWAITING_INFORMATION: ['RESUME', 'EXPIRE'],
  NEGOTIATING: ['LAPSE'],
  WITH_SUPPLIER: ['ALLOW_ESCALATION', 'REMIND'],
  AWAITING_RETURN: ['EXPIRE', 'REMIND'],
  RETURN_IN_TRANSIT: ['ALLOW_ESCALATION', 'REMIND'],
  INSPECTING: ['APPROVE', 'ALLOW_ESCALATION'],
  SENDING_BACK: ['REMIND', 'ALLOW_ESCALATION'],
  SUPPLIER_RETURN: ['ALLOW_ESCALATION', 'REMIND'],
  SUPPLIER_SETTLEMENT: ['ALLOW_ESCALATION', 'REMIND'],
  REFUND_DUE: ['ALLOW_ESCALATION', 'REMIND'],
  REFUND_PENDING: ['REMIND'],
  REPLACEMENT_DUE: ['ALLOW_ESCALATION', 'REMIND'],
  REPLACEMENT_SENT: ['ALLOW_ESCALATION', 'REMIND'],
  REJECTED: ['LAPSE'],
  IN_DISPUTE: ['REMIND'],
  PARCEL_LEFT: ['REMIND'],
  NEXT_OFFER: ['ALLOW_ESCALATION'],
  DISPUTE_INFORMATION: ['RESUME'],
  SILENCE: ['REMIND'],
};

const deadlineSchema = z.strictObject({
  clause: clauseSchema,
  length: lengthSchema,
  unit: unitSchema,
  from: z
    .enum(['STATE_ENTERED', 'NOTICE', 'RETURN_RECEIVED'])
    .default('STATE_ENTERED')
    .describe('From when it runs: the state was entered, the buyer’s notice was sent, or the goods were received.'),
  onTimeout: z.enum(DEADLINE_OUTCOMES).describe('What happens if nobody acts in time.'),
  remindBefore: z.array(z.int().min(1).max(720)).default([24]).describe('Reminders, in hours before the deadline.'),
});

export const deadlinesSchema = z
  .partialRecord(z.enum(STATED_DEADLINES), deadlineSchema)
  .default({})
  .describe('How long each wait may last. What is left out follows the engine’s defaults.');

export const disputeSchema = z
  .strictObject({
    clause: clauseSchema,
    appeals: z.int().min(0).max(1).describe('How often a decision may be appealed.'),
    appealWithin: z
      .strictObject({ length: lengthSchema, unit: unitSchema })
      .nullable()
      .default(null)
      .describe('How long an appeal may be made after the decision or the refund.'),
  })
  .nullable()
  .default(null)
  .describe('Whether a mediator of the merchant decides when buyer and seller do not agree; null: no dispute.');
export type DisputeTerms = Terms<typeof disputeSchema>;
