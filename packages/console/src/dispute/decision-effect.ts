import type { DeskDisputePreviewQuery } from '@refund-widget/client';
import type { RequestDetails } from '../api/decisions.ts';
import type { Desk } from '../api/desk.ts';
import { calledName } from '../request/people.ts';
import { difference, isZero, money, sum } from '../text/amount.ts';
import type { DecisionDraft } from './decision-draft.ts';

type PreviewLine = DeskDisputePreviewQuery['disputeDecisionPreview']['lines'][number];

/** What follows from the decision as filled in, in a sentence; the figures are the API's. */
export function decisionEffect(
  draft: DecisionDraft,
  lines: readonly PreviewLine[],
  request: RequestDetails,
  { words, locale }: Desk,
): string {
  const { effect, funder } = words.dispute;
  const [first] = lines;
  if (!first) return '';
  const name = calledName(request.buyer);
  const units = words.units(lines.reduce((total, { quantity }) => total + quantity, 0));
  const total = sum(lines.map(({ refund }) => refund)) ?? first.refund;
  const paid = sum(lines.map((line) => line.paid)) ?? first.paid;
  const payer = words.payer[first.postagePayer];
  const said = () => {
    switch (draft.outcome) {
      case 'AWAITING_RETURN':
        return effect.return(name, units, payer, money(total, locale));
      case 'REFUND_DUE':
        return isZero(paid)
          ? effect.refund(name, units, money(total, locale))
          : effect.more(name, money(difference(total, paid), locale), money(total, locale));
      case 'REPLACEMENT_DUE':
        return effect.replacement(name, units);
      case 'SENDING_BACK':
        return effect.back(name, units);
      case 'CLOSED':
        return isZero(paid) ? effect.close(units) : effect.closeAppeal;
    }
  };
  return [said(), draft.fundedBy ? effect.funder(funder[draft.fundedBy]) : ''].filter(Boolean).join(' ');
}
