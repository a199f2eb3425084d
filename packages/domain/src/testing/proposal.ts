import type { Order } from '../model/order.ts';
import type { ProposedLine, Quote } from '../model/quote.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type QuoteResult, quote } from '../quote/quote.ts';
import { eligibilityContext } from './eligibility-context.ts';
import { instant } from './order-builder.ts';

/** One unit of `item-1`, `lot-1`, sent back because the buyer changed their mind. */
export function line(parts: Partial<ProposedLine> = {}): ProposedLine {
  return {
    itemId: 'item-1',
    lotId: 'lot-1',
    quantity: 1,
    reason: 'CHANGE_OF_MIND',
    resolution: 'REFUND_AND_RETURN',
    sourceId: null,
    agreedAmount: null,
    ...parts,
  };
}

export function quoted(order: Order, lines: readonly ProposedLine[], ...policies: PolicyDocument[]): QuoteResult {
  return quote(order, lines, eligibilityContext(...policies), instant('2026-04-02T04:00:00Z'));
}

/** The quote, or the refusal's code as an error. */
export function quoteOf(order: Order, lines: readonly ProposedLine[], ...policies: PolicyDocument[]): Quote {
  const result = quoted(order, lines, ...policies);
  if (!result.ok) throw new Error(result.problem.code);
  return result.quote;
}
