import * as z from 'zod';
import { deadlinesSchema, disputeSchema } from './schema/deadlines.ts';
import { exclusionSchema } from './schema/exclusions.ts';
import { appliesToSchema, lawSchema } from './schema/law.ts';
import {
  autoApprovalSchema,
  deductionSchema,
  outboundShippingSchema,
  postageByFaultSchema,
  refundOrderSchema,
  refundWithoutReturnSchema,
  testReportSchema,
} from './schema/money-terms.ts';
import { evidenceSchema, reasonListSchema, reasonTermsSchema } from './schema/reasons.ts';
import type { Terms } from './schema/terms.ts';
import { windowSchema } from './schema/windows.ts';
import { clauseSchema, durationSchema, localisedSchema, nameSchema } from './schema/words.ts';

const clauseTextSchema = z.strictObject({
  id: z.string().trim().min(1).max(40).describe('How a person cites it, e.g. `4.2` or `art 16(c)`.'),
  text: localisedSchema,
});

const preShipmentSchema = z
  .strictObject({
    clause: clauseSchema,
    reasons: reasonListSchema.default(['CHANGE_OF_MIND', 'ORDERED_BY_MISTAKE']).describe('The reasons it holds for.'),
    approval: z.enum(['AUTOMATIC', 'REVIEW']).default('AUTOMATIC').describe('Whether the sales contact decides.'),
    refund: z
      .enum(['AUTOMATIC', 'BY_PERSON'])
      .default('AUTOMATIC')
      .describe('Whether what was approved automatically is sent at once too, or a person sends it.'),
  })
  .nullable()
  .default(null)
  .describe(
    'A refund of goods that have not left, while no contract is signed: the whole charge comes back and nothing is returned.',
  );

const overdueSchema = z
  .strictObject({
    clause: clauseSchema,
    afterExpected: durationSchema.describe('After the day on which the carrier expected to deliver.'),
    afterShipment: durationSchema.describe('After the goods left, where no such day is known.'),
  })
  .nullable()
  .default(null)
  .describe('When goods that left count as not received.');

/**
 * A policy or a legal pack as a document: the single source of its shape, from which the published JSON Schema is made.
 * What cannot be said in a schema is checked by `parsePolicy`.
 */
export const policyDocumentSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors; not read.'),
    format: z.literal(1).describe('The version of this format.'),
    kind: z.enum(['POLICY', 'LAW']).describe('A merchant’s policy, or a legal pack that stands beside policies.'),
    key: nameSchema.describe('The same for all versions, e.g. `retail-7-day`.'),
    version: z.int().min(1).describe('A version is never changed; a change is a new version.'),
    name: localisedSchema,
    summary: localisedSchema.optional().describe('What it grants, in one or two sentences.'),
    clauses: z.array(clauseTextSchema).min(1).describe('What is written, in plain words; every term cites one.'),
    timeZone: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe('IANA zone in which days start and end; null: the merchant’s (for a law, the buyer’s).'),
    calendar: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe('Whose holidays count, e.g. `CN`, `DE-BY`; null: those of the seller’s country.'),
    law: lawSchema.nullable().default(null).describe('Legal packs only.'),
    appliesTo: appliesToSchema.nullable().default(null).describe('Legal packs only.'),
    statutory: z
      .boolean()
      .default(false)
      .describe('A right given by law: it does not expire because the goods are not sent back in time.'),
    notApplicable: z
      .strictObject({ clause: clauseSchema })
      .nullable()
      .default(null)
      .describe('After-sales terms do not apply at all.'),
    throughSupplier: z
      .strictObject({ clause: clauseSchema })
      .nullable()
      .default(null)
      .describe('Requests are negotiated with the supplier, and no outcome is promised.'),
    clearReturnTerms: z
      .boolean()
      .default(false)
      .describe('The return terms stand in the advertisement and on the final order page.'),
    windows: z.record(nameSchema, windowSchema).default({}).describe('Windows by name; reasons refer to them.'),
    evidence: z.record(nameSchema, evidenceSchema).default({}).describe('Evidence by name; reasons refer to it.'),
    reasons: z.array(reasonTermsSchema).default([]).describe('Reasons that are accepted; others are not.'),
    exclusions: z.array(exclusionSchema).default([]).describe('Items that are treated differently.'),
    preShipment: preShipmentSchema,
    overdue: overdueSchema,
    postage: postageByFaultSchema.describe('Who pays to send the goods back, by whose fault it is.'),
    outboundShipping: outboundShippingSchema.describe('Which part of the outbound shipping comes back, by fault.'),
    testReport: testReportSchema,
    deductions: z.array(deductionSchema).default([]).describe('What may be taken off a refund.'),
    autoApproval: autoApprovalSchema,
    refundWithoutReturn: refundWithoutReturnSchema,
    refundOrder: refundOrderSchema,
    deadlines: deadlinesSchema,
    dispute: disputeSchema,
  })
  .meta({ title: 'Refund Widget policy', description: 'After-sales terms of a merchant, or of a law, as data.' });

/** A parsed document with every default filled in. Immutable: orders pin a version at purchase. */
export type PolicyDocument = Terms<typeof policyDocumentSchema>;

/** A document as people write it, where whatever has a default may be left out. */
export type PolicyDocumentInput = z.input<typeof policyDocumentSchema>;
