import type { EligibilityContext } from '../eligibility/question.ts';
import type { Instant } from '../model/instant.ts';
import type { Order, UnitRange } from '../model/order.ts';
import type { ProposedLine, Quote, QuotedLine } from '../model/quote.ts';
import { checkProposal, type NamedLine } from './check-proposal.ts';
import { portionsOf, refundableTotal, withinPayments } from './payments.ts';
import { quoteLine } from './quote-line.ts';
import type { QuoteProblem } from './quote-problem.ts';

export type QuoteResult =
  | { readonly ok: true; readonly quote: Quote }
  | { readonly ok: false; readonly problem: QuoteProblem };

/**
 * What a proposed request would bring back, unit by unit and payment by payment; changes nothing. Units are the lowest
 * free ones. A partial refund without an agreed amount is quoted in full: the most that can be agreed on as things
 * stand. Payments are refunded in the order that the first line's merchant policy states.
 * Refuses with the first problem; see `QuoteProblem`.
 */
export function quote(
  order: Order,
  proposed: readonly ProposedLine[],
  context: EligibilityContext,
  asOf: Instant,
): QuoteResult {
  const checked = checkProposal(order, proposed);
  if (!checked.ok) return checked;
  const lines: QuotedLine[] = [];
  const taken = new Map<string, readonly UnitRange[]>();
  for (const line of checked.value) {
    const alreadyTaken = taken.get(line.item.id) ?? [];
    const quoted = quoteLine(line, { order, context, asOf, alreadyTaken });
    if (!quoted.ok) return quoted;
    lines.push(quoted.value);
    taken.set(line.item.id, [...alreadyTaken, ...quoted.value.units]);
  }
  return { ok: true, quote: settle(lines, checked.value, order, context, asOf) };
}

function settle(
  lines: readonly QuotedLine[],
  [first]: readonly NamedLine[],
  { currency, payments }: Order,
  { policies }: EligibilityContext,
  asOf: Instant,
): Quote {
  const refundable = refundableTotal(payments);
  const capped = withinPayments(lines, refundable);
  const total = capped.reduce((sum, { refund }) => sum + refund, 0n);
  const refundOrder = (first && policies(first.item.policyVersionId)?.document.refundOrder) ?? 'OLDEST_FIRST';
  return { currency, lines: capped, total, portions: portionsOf(total, payments, refundOrder, asOf), refundable };
}
