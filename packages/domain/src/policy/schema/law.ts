import * as z from 'zod';
import { BUSINESS_MODES, BUYER_KINDS } from '../../model/order.ts';
import type { Terms } from './terms.ts';
import { CONTRACTS } from './windows.ts';
import { clauseSchema } from './words.ts';

const placeSchema = z.strictObject({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('ISO 3166-1 alpha-2.'),
  timeZone: z.string().min(1).describe('The IANA zone in which days start and end for buyers there.'),
});
export type Place = Terms<typeof placeSchema>;

export const appliesToSchema = z
  .strictObject({
    places: z.array(placeSchema).min(1).describe('Where the buyer lives.'),
    buyerKinds: z.array(z.enum(BUYER_KINDS)).min(1).describe('Whom the law protects.'),
    contracts: z.array(z.enum(CONTRACTS)).min(1).describe('What was sold.'),
    modes: z.array(z.enum(BUSINESS_MODES)).min(1).describe('Business modes in which the merchant is the trader.'),
  })
  .describe('Where and for whom a law holds. It stands beside the merchant’s policy, never instead of it.');
export type AppliesTo = Terms<typeof appliesToSchema>;

const sourceSchema = z.strictObject({
  citation: z.string().min(1).describe('The statute and its articles.'),
  reading: z
    .enum(['PRIMARY', 'SECONDARY', 'MEMORY'])
    .describe('How the facts are known: the text itself was read, a secondary source was, or neither.'),
  confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']).describe('How sure the facts are.'),
  about: z.string().min(1).nullable().default(null).describe('The part this holds for; null: all of the pack.'),
});

export const lawSchema = z
  .strictObject({
    sources: z.array(sourceSchema).min(1).describe('Where the facts were found, part by part.'),
    collectedOn: z.iso.date().describe('The day on which the facts were collected.'),
    displacedByClearTerms: z
      .strictObject({ clause: clauseSchema })
      .nullable()
      .default(null)
      .describe('The law yields when the merchant’s policy states its return terms clearly (`clearReturnTerms`).'),
    refundAgainst: z
      .enum(['RETURN_RECEIVED', 'PROOF_OF_DISPATCH'])
      .default('RETURN_RECEIVED')
      .describe('Until when the refund may be withheld: the goods are back, or the buyer proved to have sent them.'),
  })
  .describe('Where a legal pack’s facts come from and how sure they are. It is no legal advice.');
export type LawMetadata = Terms<typeof lawSchema>;
