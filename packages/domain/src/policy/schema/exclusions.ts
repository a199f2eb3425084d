import * as z from 'zod';
import { BUSINESS_MODES } from '../../model/order.ts';
import { reasonListSchema } from './reasons.ts';
import type { Terms } from './terms.ts';
import { clauseSchema, tagSchema } from './words.ts';

export const EXCLUSIONS = [
  'CUSTOMISED',
  'PERSONALISED',
  'PERISHABLE',
  'SEALED_HYGIENE',
  'UNSEALED_HYGIENE',
  'SEALED_MEDIA',
  'UNSEALED_MEDIA',
  'MIXED_INSEPARABLY',
  'MARKET_PRICED',
  'ALCOHOL_FUTURES',
  'URGENT_REPAIR',
  'PERIODICAL',
  'PUBLIC_AUCTION',
  'DATED_SERVICE',
  'SERVICE_PERFORMED',
  'DIGITAL_CONTENT',
  'DIGITAL_CONTENT_BEGUN',
  'CHANGES_ON_OPENING',
  'ACTIVATED',
  'NEAR_EXPIRY_OR_DEFECTIVE',
  'NO_7_DAY_RETURNS',
  'FINAL_SALE',
  'GIFT_CARD',
  'OTHER_EXCLUSION',
] as const;
/** Why an item is treated differently; the code of the rule a person reads. */
export type ExclusionCode = (typeof EXCLUSIONS)[number];

export const exclusionSchema = z.strictObject({
  code: z.enum(EXCLUSIONS).describe('Why the item is treated differently; what a person reads is written from it.'),
  clause: clauseSchema,
  tags: z.array(tagSchema).default([]).describe('Items with one of these tags are meant.'),
  modes: z.array(z.enum(BUSINESS_MODES)).default([]).describe('Items sold in one of these modes are meant.'),
  reasons: reasonListSchema.nullable().default(null).describe('Only for these reasons; null: for all of them.'),
  effect: z
    .enum(['INELIGIBLE', 'NEGOTIABLE', 'REVIEW'])
    .default('INELIGIBLE')
    .describe(
      'INELIGIBLE: no request. NEGOTIABLE: a solution is agreed. REVIEW: depends on a fact that is looked at, such as a seal, so a person decides.',
    ),
  onlyIfConfirmed: z
    .boolean()
    .default(false)
    .describe(
      'Holds only when the buyer confirmed it at this very purchase (CRPL art 25); absent that, nothing is excluded.',
    ),
  beforeShipment: z
    .boolean()
    .default(true)
    .describe('Whether it holds before the goods left, against a pre-shipment refund too.'),
});
export type ExclusionTerms = Terms<typeof exclusionSchema>;
