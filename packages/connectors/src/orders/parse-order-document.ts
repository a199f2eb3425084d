import type { Instant } from '@refund-widget/domain';
import type * as z from 'zod';
import { checkAmounts } from './check-amounts.ts';
import { checkInstants } from './check-instants.ts';
import { checkReferences } from './check-references.ts';
import { checkTotals } from './check-totals.ts';
import type { DocumentProblem } from './document-problem.ts';
import { type OrderDocument, orderDocumentSchema } from './order-document.ts';

export type ParsedOrderDocument =
  | { readonly ok: true; readonly value: OrderDocument }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

/** More would bury the reader: the first ones usually explain the rest. */
const MOST_PROBLEMS = 50;

/**
 * Reads one order document (`packages/docs/order-format.md`). First its shape, then, only if that is sound, its
 * currency's decimals, its references and instants, and at last whether its totals add up. Refusals name the path.
 * `now` in ms: nothing has been delivered or paid in the future.
 */
export function parseOrderDocument(input: unknown, now: Instant): ParsedOrderDocument {
  const shape = orderDocumentSchema.safeParse(input, { reportInput: true });
  if (!shape.success) return refuse(shape.error.issues.flatMap(explainIssue));
  const document = shape.data;
  const amounts = checkAmounts(document);
  const others = [...checkReferences(document), ...checkInstants(document, now)];
  // Totals are only compared once every amount in them can be read.
  const totals = amounts.length === 0 ? checkTotals(document) : [];
  const problems = [...amounts, ...others, ...totals];
  return problems.length === 0 ? { ok: true, value: document } : refuse(problems);
}

function refuse(problems: readonly DocumentProblem[]): ParsedOrderDocument {
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

type Issue = z.core.$ZodIssue;

const CODES: Partial<Record<Issue['code'], string>> = {
  invalid_type: 'WRONG_TYPE',
  too_big: 'TOO_LARGE',
  too_small: 'TOO_SMALL',
  invalid_value: 'NOT_AN_OPTION',
  invalid_format: 'WRONG_FORMAT',
};

function explainIssue(issue: Issue): DocumentProblem[] {
  const field = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      code: 'UNKNOWN_FIELD',
      field: [...field, name],
      message: `The format has no field "${name}" here; check its spelling or leave it out.`,
    }));
  }
  if (issue.input === undefined) return [{ code: 'MISSING', field, message: missing(field) }];
  return [{ code: codeOf(issue), field, message: issue.message }];
}

function missing(field: readonly string[]): string {
  const name = field.at(-1);
  return name === undefined ? 'An order is a JSON object.' : `"${name}" is required; see the order format.`;
}

function codeOf(issue: Issue): string {
  if (issue.code === 'custom') return typeof issue.params?.code === 'string' ? issue.params.code : 'INVALID';
  return CODES[issue.code] ?? 'INVALID';
}
