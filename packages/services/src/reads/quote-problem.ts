import { type QuoteProblem, toDecimalString } from '@refund-widget/domain';
import { type Problem, problem } from '../outcome.ts';

/** A quote's refusal as a problem of the caller's input, with amounts in major units. */
export function quoteProblem(refusal: QuoteProblem, currency: string): Problem {
  const text = (amount: bigint) => toDecimalString({ amount, currency });
  switch (refusal.code) {
    case 'NO_LINES':
      return problem('NO_LINES', 'Name at least one line.', ['lines']);
    case 'UNKNOWN_ITEM':
      return problem('ITEM_NOT_FOUND', 'The order has no such item.', ['lines', refusal.line, 'orderItemId']);
    case 'UNKNOWN_LOT':
      return problem('LOT_NOT_FOUND', 'The item has no such lot.', ['lines', refusal.line, 'lotId']);
    case 'QUANTITY_NOT_POSITIVE':
      return problem('QUANTITY_NOT_POSITIVE', 'Ask for one unit or more.', ['lines', refusal.line, 'quantity']);
    case 'QUANTITY_BEYOND_CLAIMABLE':
      return problem(
        'QUANTITY_BEYOND_CLAIMABLE',
        `Only ${refusal.claimable} of these units can be asked for now.`,
        ['lines', refusal.line, 'quantity'],
        { asked: refusal.asked, claimable: refusal.claimable },
      );
    case 'DUPLICATE_LINE':
      return problem('DUPLICATE_LINE', 'Put these units together with the earlier line.', ['lines', refusal.line], {
        sameAs: refusal.of,
      });
    case 'DIFFERENT_SELLERS':
      return problem('DIFFERENT_SELLERS', 'These items have different sellers; ask each seller separately.', [
        'lines',
        refusal.line,
        'orderItemId',
      ]);
    case 'UNKNOWN_SOURCE':
      return problem(
        'SOURCE_NOT_FOUND',
        'This policy or law gives no option here.',
        ['lines', refusal.line, 'sourceId'],
        { offered: refusal.offered },
      );
    case 'NOT_ELIGIBLE':
      return notEligible(refusal);
    case 'RESOLUTION_NOT_OFFERED':
      return problem(
        'RESOLUTION_NOT_OFFERED',
        `Choose one of: ${refusal.offered.join(', ')}.`,
        ['lines', refusal.line, 'resolution'],
        { offered: refusal.offered },
      );
    case 'AMOUNT_NEGATIVE':
      return problem('AMOUNT_NEGATIVE', 'An amount cannot be below zero.', ['lines', refusal.line], {
        asked: text(refusal.asked),
      });
    case 'AMOUNT_ABOVE_MAXIMUM':
      return problem('AMOUNT_ABOVE_MAXIMUM', `At most ${text(refusal.maximum)}.`, ['lines', refusal.line], {
        asked: text(refusal.asked),
        maximum: text(refusal.maximum),
      });
  }
}

function notEligible({ line, decision }: Extract<QuoteProblem, { code: 'NOT_ELIGIBLE' }>): Problem {
  const { answer, decidedBy, source, window } = decision;
  const message =
    answer === 'NOT_YET'
      ? 'This cannot be asked for yet; the rule says when it can.'
      : 'This cannot be asked for; the rule says why. Message the seller if you think otherwise.';
  return problem('NOT_ELIGIBLE', message, ['lines', line, 'reason'], {
    ...{ answer, rule: decidedBy.code, clause: decidedBy.clause, source: source.id },
    closesAt: window?.closesAt ?? null,
  });
}
