import * as z from 'zod';
import { PAYERS } from '../../model/eligibility.ts';
import { FAULTS } from '../../model/reason.ts';
import type { Terms } from './terms.ts';
import { clauseSchema, perCurrencySchema } from './words.ts';

const postageSchema = z.strictObject({
  payer: z.enum(PAYERS).describe('Who pays to send the goods back.'),
  clause: clauseSchema,
  cap: perCurrencySchema.default({}).describe('The most that is reimbursed when someone other than the buyer pays.'),
  unlessAgreed: z
    .boolean()
    .default(false)
    .describe('Law only: when the merchant’s own policy bears the postage for private reasons, that holds here too.'),
  unlessNotInformed: z
    .boolean()
    .default(false)
    .describe('Law only: the seller pays when the buyer was not told of the right.'),
});
export type PostagePolicy = Terms<typeof postageSchema>;

export const postageByFaultSchema = z.strictObject({
  BUYER: postageSchema.describe('When the reason is the buyer’s.'),
  SELLER: postageSchema.describe('When the fault is the seller’s.'),
  CARRIER: postageSchema.describe('When the fault is the carrier’s.'),
});

export const testReportSchema = z
  .strictObject({
    payer: z.enum(PAYERS).exclude(['BUYER']).describe('Who reimburses it.'),
    clause: clauseSchema,
    cap: perCurrencySchema.default({}).describe('The most that is reimbursed.'),
  })
  .nullable()
  .default(null)
  .describe('The cost of an independent test report that confirmed the fault; null: the buyer bears it.');
export type TestReportTerms = NonNullable<Terms<typeof testReportSchema>>;

export const OUTBOUND = ['NONE', 'STANDARD', 'FULL'] as const;
/** Which part of the outbound shipping comes back. STANDARD: what the cheapest standard delivery would have cost. */
export type Outbound = (typeof OUTBOUND)[number];

export const outboundShippingSchema = z.strictObject({
  clause: clauseSchema,
  BUYER: z.enum(OUTBOUND).describe('When the reason is the buyer’s.'),
  SELLER: z.enum(OUTBOUND).describe('When the fault is the seller’s.'),
  CARRIER: z.enum(OUTBOUND).describe('When the fault is the carrier’s.'),
});

const amountSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('FIXED').describe('The same amount whatever the price.'),
      per: z.enum(['UNIT', 'LINE']).describe('Once for each unit, or once for each line of a request.'),
      amounts: perCurrencySchema,
    }),
    z.strictObject({
      kind: z.literal('PERCENT').describe('A part of the price.'),
      basisPoints: z
        .int()
        .min(1)
        .max(10_000)
        .describe('Hundredths of a percent of what the units cost: 250 is 2.5 %. Rounded down to the minor unit.'),
    }),
  ])
  .describe('How much: a fixed amount by currency, or a part of what the units cost.');
export type DeductionAmount = Terms<typeof amountSchema>;

export const deductionSchema = z.strictObject({
  code: z
    .enum(['DUTIES', 'HANDLING', 'RESTOCKING', 'DIMINISHED_VALUE', 'LOST_FREE_SHIPPING', 'OTHER'])
    .describe('What is deducted for.'),
  clause: clauseSchema,
  when: z
    .enum(['QUOTE', 'INSPECTION'])
    .describe(
      'QUOTE: taken off at once, for exactly this amount. INSPECTION: named by the inspector, at most this amount.',
    ),
  amount: amountSchema,
  faults: z
    .array(z.enum(FAULTS))
    .min(1)
    .default(['BUYER'])
    .describe('For whose fault it is taken; otherwise it is suspended.'),
  unlessNotInformed: z
    .boolean()
    .default(false)
    .describe('Law only: never taken when the buyer was not told of the right.'),
});
export type DeductionPolicy = Terms<typeof deductionSchema>;

const thresholdSchema = z.strictObject({
  clause: clauseSchema,
  upTo: perCurrencySchema.describe(
    'Holds for items whose whole line cost at most this; splitting a request does not get below it.',
  ),
  faults: z
    .array(z.enum(FAULTS))
    .min(1)
    .default([...FAULTS])
    .describe('For whose fault it holds.'),
});
export type ThresholdTerms = Terms<typeof thresholdSchema>;

export const autoApprovalSchema = thresholdSchema
  .nullable()
  .default(null)
  .describe('Requests that need no review, although their reason does, when the item was cheap enough.');
export const refundWithoutReturnSchema = thresholdSchema
  .nullable()
  .default(null)
  .describe('Refunds for which the goods need not come back, when the item was cheap enough.');

export const REFUND_ORDERS = ['OLDEST_FIRST', 'NEWEST_FIRST'] as const;
export type RefundOrder = (typeof REFUND_ORDERS)[number];
export const refundOrderSchema = z
  .enum(REFUND_ORDERS)
  .default('OLDEST_FIRST')
  .describe(
    'Which payment gets money back first, by when it was captured. A payment whose method has closed comes last.',
  );
