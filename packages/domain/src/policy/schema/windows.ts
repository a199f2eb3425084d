import * as z from 'zod';
import type { Terms } from './terms.ts';
import { clauseSchema, durationSchema, lengthSchema, unitSchema } from './words.ts';

export const CONTRACTS = ['GOODS', 'SERVICE', 'DIGITAL_CONTENT'] as const;
/** What was sold. An item tagged `service` or `digital-content` is that; anything else is goods. */
export type ContractKind = (typeof CONTRACTS)[number];

export const START_EVENTS = ['DELIVERY', 'LAST_DELIVERY', 'CONTRACT', 'SHIPMENT'] as const;
export type StartEvent = (typeof START_EVENTS)[number];

const startEventSchema = z.enum(START_EVENTS);

const notInformedSchema = z.strictObject({
  clause: clauseSchema,
  extension: durationSchema.describe('Added to the end of the window when the buyer was never told of the right.'),
  informedLate: durationSchema.describe('Counted from the day on which the buyer was told, when that was late.'),
});

/** The time in which a request may be made. */
export const windowSchema = z.strictObject({
  clause: clauseSchema,
  length: lengthSchema,
  unit: unitSchema,
  startEvent: startEventSchema.describe(
    'The event the window is counted from. DELIVERY: of the units asked about. LAST_DELIVERY: the last goods of the order from the same seller. CONTRACT: the signed contract, or the order. SHIPMENT: the units left.',
  ),
  startEventFor: z
    .partialRecord(z.enum(CONTRACTS), startEventSchema)
    .default({})
    .describe('Another start event for services or digital content, which are never delivered.'),
  startDay: z
    .enum(['EXCLUDED', 'INCLUDED'])
    .default('EXCLUDED')
    .describe('Whether the day of the event is the first day counted.'),
  rollForward: z
    .enum(['NONE', 'EU_1182_71'])
    .default('NONE')
    .describe('EU_1182_71: a last day on a Saturday, Sunday or public holiday moves to the next day that is none.'),
  calendar: z
    .enum(['POLICY', 'TRADER', 'CONSUMER', 'MORE_FAVOURABLE'])
    .default('POLICY')
    .describe(
      'Whose working days count. POLICY: the one named by the policy, else the trader’s. MORE_FAVOURABLE: the trader’s and the consumer’s, whichever ends later.',
    ),
  notInformed: notInformedSchema
    .nullable()
    .default(null)
    .describe('How the window grows when the buyer was told of the right late or never.'),
});
export type WindowPolicy = Terms<typeof windowSchema>;
