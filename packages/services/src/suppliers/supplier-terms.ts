import { RESOLUTIONS, type Resolution } from '@refund-widget/domain';
import * as z from 'zod';
import type { RecordSupplierAnswerInput } from '../contract/suppliers.ts';
import { readMoney } from '../kernel/read-money.ts';
import { fromStoredJson } from '../kernel/stored-json.ts';
import { done, type Outcome, type Problem, problem, refused } from '../outcome.ts';
import type { ChosenLine } from '../work/choose-lines.ts';
import type { RequestWork } from '../work/request-work.ts';

const LONGEST_TEXT = 5000;

/** What a supplier offers instead, as their record keeps it. */
export interface SupplierTerms {
  readonly resolution: Resolution;
  /** Minor units of the order's currency; null for a replacement. */
  readonly amount: bigint | null;
  readonly returnNeeded: boolean;
  readonly note: string | null;
}

const termsSchema = z.object({
  resolution: z.enum(RESOLUTIONS),
  amount: z.bigint().nullable(),
  returnNeeded: z.boolean(),
  note: z.string().nullable(),
});

/** Throws for a value that this module did not write. */
export function readStoredTerms(stored: unknown): SupplierTerms {
  return termsSchema.parse(fromStoredJson(stored));
}

/** Problems of an answer that can be seen without its request. */
export function checkAnswer({ answer, text, terms }: RecordSupplierAnswerInput): Problem[] {
  if (answer === 'DECLINE' && !text?.trim()) {
    return [problem('REASON_REQUIRED', 'Say why the supplier declines; the buyer reads it.', ['text'])];
  }
  if (answer === 'OFFER' && terms == null) {
    return [problem('TERMS_REQUIRED', 'Say what the supplier offers instead.', ['terms'])];
  }
  if (answer !== 'OFFER' && terms != null) {
    return [problem('TERMS_NOT_EXPECTED', 'Terms go with an offer only.', ['terms'])];
  }
  const long = [
    { path: ['text'], length: text?.length ?? 0 },
    { path: ['terms', 'note'], length: terms?.note?.length ?? 0 },
  ].filter(({ length }) => length > LONGEST_TEXT);
  return long.map(({ path }) =>
    problem('TOO_LONG', `At most ${LONGEST_TEXT} characters.`, path, { longest: LONGEST_TEXT }),
  );
}

/**
 * The terms of an offer; null for other answers. How much the units cost is not the supplier's to know: that an offer is
 * not above it is checked when the seller relays it.
 */
export function readTerms(
  work: RequestWork,
  { terms }: RecordSupplierAnswerInput,
  lines: readonly ChosenLine[],
): Outcome<SupplierTerms | null> {
  if (terms == null) return done(null);
  const { resolution, returnNeeded } = terms;
  const note = terms.note?.trim() || null;
  if (resolution === 'REPLACEMENT') {
    if (terms.amount == null) return done({ resolution, amount: null, returnNeeded, note });
    const message = 'A replacement has no amount. Leave it out, or offer a refund.';
    return refused(problem('AMOUNT_NOT_EXPECTED', message, ['terms', 'amount']));
  }
  if (terms.amount == null) {
    return refused(problem('AMOUNT_REQUIRED', 'Say how much the supplier pays back.', ['terms', 'amount']));
  }
  if (lines.length > 1) {
    return refused(problem('ONE_LINE_AT_A_TIME', 'An amount is for one line: make one offer for each.', ['lines']));
  }
  const amount = readMoney(terms.amount, work.request.order.currency, ['terms', 'amount']);
  if (!amount.ok) return amount;
  if (amount.value > 0n) return done({ resolution, amount: amount.value, returnNeeded, note });
  return refused(problem('AMOUNT_NOT_POSITIVE', 'Write an amount above zero.', ['terms', 'amount']));
}
