import * as z from 'zod';
import { APPROVALS } from '../../model/eligibility.ts';
import { REASONS } from '../../model/reason.ts';
import { RESOLUTIONS } from '../../model/resolution.ts';
import type { Terms } from './terms.ts';
import { clauseSchema, localisedSchema, nameSchema, tagSchema } from './words.ts';

export const RETURN_CONDITIONS = [
  'UNUSED',
  'INTACT',
  'INSTRUCTIONS_FOLLOWED',
  'ORIGINAL_PACKAGING',
  'SEAL_UNBROKEN',
  'NOT_ACTIVATED',
  'TAGS_ATTACHED',
] as const;
/** What the goods must be like when they come back; looked at when they are inspected. */
export type ReturnCondition = (typeof RETURN_CONDITIONS)[number];

export const OPENINGS = ['ON_DELIVERY', 'ON_ORDER', 'ON_OVERDUE'] as const;
export type Opening = (typeof OPENINGS)[number];

const reasonList = z.array(z.enum(REASONS)).min(1);

const conditionSchema = z.strictObject({
  code: z.enum(RETURN_CONDITIONS).describe('What the goods must be like.'),
  clause: clauseSchema,
  tags: z.array(tagSchema).default([]).describe('Only items with one of these tags; none: every item.'),
});

/** What the policy says about a group of reasons. */
export const reasonTermsSchema = z.strictObject({
  reasons: reasonList.describe('The reasons these terms hold for.'),
  clause: clauseSchema,
  answer: z
    .enum(['ELIGIBLE', 'NEGOTIABLE'])
    .describe('ELIGIBLE: the buyer may ask and the terms say what follows. NEGOTIABLE: the outcome is to be agreed.'),
  approval: z
    .enum(APPROVALS)
    .describe('AUTOMATIC: nobody needs to approve. REVIEW: the seller decides. AGREEMENT: both sides agree.'),
  opens: z
    .enum(OPENINGS)
    .default('ON_DELIVERY')
    .describe(
      'From when one may ask. ON_DELIVERY: the units were delivered. ON_ORDER: at once. ON_OVERDUE: shipped, and not there when they should be.',
    ),
  window: nameSchema
    .nullable()
    .default(null)
    .describe('The name of the window, listed under `windows`; null: without end.'),
  resolutions: z.array(z.enum(RESOLUTIONS)).min(1).describe('How a request may end, the usual one first.'),
  returnRequired: z.boolean().describe('Whether the goods must come back for a full refund.'),
  evidence: z.array(nameSchema).default([]).describe('What the buyer must supply, by its name under `evidence`.'),
  conditions: z.array(conditionSchema).default([]).describe('What the goods must be like when they come back.'),
});
export type ReasonTerms = Terms<typeof reasonTermsSchema>;

const fieldSchema = z.strictObject({
  name: nameSchema.describe('The key under which the value is stored.'),
  label: localisedSchema,
  type: z.enum(['NUMBER', 'TEXT', 'DATE']).describe('What kind of value is asked for.'),
  unit: z.string().min(1).nullable().default(null).describe('The unit of a number, e.g. `°C`, `V`, `h`.'),
  minimum: z.number().nullable().default(null).describe('The least value of a number.'),
  maximum: z.number().nullable().default(null).describe('The greatest value of a number.'),
  required: z.boolean().default(true).describe('Whether it may be left empty.'),
});

/** Something the buyer must supply: files of a kind, or typed facts. */
export const evidenceSchema = z.strictObject({
  clause: clauseSchema,
  label: localisedSchema,
  kind: z
    .enum(['PHOTO', 'VIDEO', 'PHOTO_OR_VIDEO', 'DOCUMENT', 'FACTS'])
    .describe('Files of a kind, or FACTS: typed values.'),
  required: z.boolean().default(true).describe('Without it the request cannot be sent.'),
  minimum: z.int().min(0).max(20).default(1).describe('At least so many files.'),
  fields: z.array(fieldSchema).default([]).describe('For FACTS: the values asked for, with their units.'),
});
export type EvidenceTerms = Terms<typeof evidenceSchema>;

export const reasonListSchema = reasonList;
