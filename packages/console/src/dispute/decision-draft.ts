import type { DisputeOutcome, Payer } from '@refund-widget/client';
import type { RequestDetails } from '../api/decisions.ts';

/** The outcomes in the order in which the form offers them; the API says which one the facts allow. */
export const OUTCOMES: readonly DisputeOutcome[] = [
  'AWAITING_RETURN',
  'REFUND_DUE',
  'REPLACEMENT_DUE',
  'SENDING_BACK',
  'CLOSED',
];

/** A decision as it is being filled in. Empty texts mean: as the API would have it. */
export interface DecisionDraft {
  readonly outcome: DisputeOutcome;
  readonly lineId: string | null;
  readonly quantity: number | null;
  readonly amount: string;
  readonly postagePayer: Payer | '';
  readonly fundedBy: Payer | '';
  readonly addressId: string;
  readonly reason: string;
}

export const EMPTY: DecisionDraft = {
  outcome: 'AWAITING_RETURN',
  lineId: null,
  quantity: null,
  amount: '',
  postagePayer: '',
  fundedBy: '',
  addressId: '',
  reason: '',
};

export function bringsMoney({ outcome }: DecisionDraft): boolean {
  return outcome === 'AWAITING_RETURN' || outcome === 'REFUND_DUE';
}

/** What the API is asked to preview and to take, for the lines in dispute. */
export function termsOf(draft: DecisionDraft, request: RequestDetails, lineIds: readonly string[]) {
  const { outcome, amount, postagePayer, fundedBy } = draft;
  const { currencyCode } = request.order;
  const oneLine = chosenLines(draft, lineIds).length === 1;
  return {
    requestId: request.id,
    outcome,
    lines: decidedLines(draft, request, lineIds),
    ...(amount.trim() && oneLine && bringsMoney(draft) && { amount: { amount: amount.trim(), currencyCode } }),
    ...(postagePayer && outcome === 'AWAITING_RETURN' && { postagePayer }),
    ...(fundedBy && { fundedBy }),
  };
}

export function chosenLines({ lineId }: DecisionDraft, lineIds: readonly string[]): readonly string[] {
  return lineId === null ? lineIds : lineIds.filter((id) => id === lineId);
}

function decidedLines(draft: DecisionDraft, { lines }: RequestDetails, lineIds: readonly string[]) {
  const chosen = chosenLines(draft, lineIds);
  return lines
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, version, quantity }) => ({
      lineId: id,
      expectedVersion: version,
      ...(chosen.length === 1 && draft.quantity !== null && draft.quantity < quantity && { quantity: draft.quantity }),
    }));
}
