import {
  DEDUCTIONS,
  type Deduction,
  DISPUTE_OUTCOMES,
  type DisputeDecision,
  GOODS_PLACES,
  LINE_STATES,
  PAYERS,
  type TrackedFacts,
  type UnitRange,
} from '@refund-widget/domain';
import * as z from 'zod';
import { fromStoredJson, toStoredJson } from '../kernel/stored-json.ts';

const side = z.enum(['BUYER', 'SELLER']).nullable();
const state = z.enum(LINE_STATES).nullable();

const trackedSchema = z.object({
  goods: z.enum(GOODS_PLACES),
  askedFrom: state.default(null),
  asked: side.default(null),
  negotiatedFrom: state.default(null),
  overdue: z.boolean().default(false),
  returnLost: z.boolean().default(false),
  parcelLeft: z.boolean().default(false),
  appealUsed: z.boolean().default(false),
  /** A wait that stands still while a question is open: its deadline, and when it was stopped. */
  paused: z.object({ deadline: z.number(), at: z.number() }).nullable().default(null),
});

/** The lifecycle's facts, and the wait that an open question interrupted. */
export interface StoredTracked extends TrackedFacts {
  readonly paused: { readonly deadline: number; readonly at: number } | null;
}

/** Throws for a value that this module did not write. */
export function readTracked(stored: unknown): StoredTracked {
  return trackedSchema.parse(stored);
}

const unitsSchema = z.array(z.object({ first: z.int(), last: z.int() }));

export function readUnits(stored: unknown): UnitRange[] {
  return unitsSchema.parse(stored);
}

const deductionsSchema = z.array(
  z.object({ code: z.enum(DEDUCTIONS), amount: z.bigint(), clause: z.string(), note: z.string().nullable() }),
);

export function readDeductions(stored: unknown): Deduction[] {
  return deductionsSchema.parse(fromStoredJson(stored));
}

const rulingSchema = z.object({
  outcome: z.enum(DISPUTE_OUTCOMES),
  reason: z.string(),
  fundedBy: z.enum(PAYERS).nullable(),
});

/** A mediator's decision as a line keeps it; null where nobody decided. */
export function readRuling(stored: unknown): DisputeDecision | null {
  return stored === null || stored === undefined ? null : rulingSchema.parse(stored);
}

export function storePlain(value: TrackedFacts | DisputeDecision | readonly UnitRange[] | readonly Deduction[]) {
  return toStoredJson(value);
}

export function countUnits(units: readonly UnitRange[]): number {
  return units.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
