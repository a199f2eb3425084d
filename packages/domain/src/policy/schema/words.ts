import * as z from 'zod';
import type { Terms } from './terms.ts';

const text = z.string().trim().min(1);

/** The same words in each language; whoever has no Chinese is shown the English. */
export const localisedSchema = z
  .strictObject({
    en: text.describe('English; shown wherever another language is missing.'),
    zh: text.optional().describe('Simplified Chinese.'),
  })
  .describe('The same words in each language.');
export type Localised = Terms<typeof localisedSchema>;

export const clauseSchema = text
  .max(40)
  .describe('The id of the clause, listed under `clauses`, in which this is written.');

export const tagSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
  .describe('A tag or category of an item, in lower case with hyphens.');

export const nameSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

/** Units a window or a deadline may be counted in. Calendar days and working days are never converted. */
export const DURATION_UNITS = ['CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS', 'HOURS'] as const;

export const lengthSchema = z.int().min(1).max(3660).describe('How many of `unit`; at least 1.');
export const unitSchema = z
  .enum(DURATION_UNITS)
  .describe('What is counted. Working days follow a calendar with holidays and make-up days.');

export const durationSchema = z.strictObject({ length: lengthSchema, unit: unitSchema });
/** A length of time as a policy writes it. */
export type DurationTerms = Terms<typeof durationSchema>;

export const perCurrencySchema = z
  .record(z.string().regex(/^[A-Z]{3}$/), z.int().min(0))
  .describe('Whole minor units by ISO 4217 code: `{"EUR": 500, "JPY": 800}` is 5.00 euros and 800 yen.');
/** Minor units by currency. A currency that is not listed has no amount. */
export type PerCurrency = Terms<typeof perCurrencySchema>;
