import type { OfferDraft } from '@refund-widget/services';
import type { builder } from '../builder.ts';
import { MoneyInput } from '../money/money.ts';
import type { IdReader } from '../node/read-ids.ts';
import { LineDecisionInput } from '../refund-request/line-decision-input.ts';
import { Payer, Resolution } from '../vocabulary/enums.ts';

type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** What an offer says: for the one that is made and the one that is previewed. */
export function offerFields(t: InputFields) {
  return {
    amount: t.field({ type: MoneyInput, description: 'Or a share; neither for a replacement.' }),
    line: t.field({ type: LineDecisionInput, required: true }),
    note: t.string({ description: 'The other side reads it.' }),
    postagePayer: t.field({
      type: Payer,
      description: "Who pays to send the goods back; the line's own when left out.",
    }),
    requestId: t.id({ required: true }),
    resolution: t.field({ type: Resolution, required: true }),
    returnNeeded: t.boolean({ required: true }),
    sharePercent: t.int({ description: '0 to 100, of what the units cost.' }),
    shipBy: t.field({ type: 'DateTime' }),
    validUntil: t.field({ type: 'DateTime', description: "The policy's deadline for offers when left out." }),
  };
}

interface GivenOffer extends Omit<OfferDraft, 'requestId' | 'line'> {
  readonly requestId: string;
  readonly line: OfferDraft['line'];
}

export function readOffer<Given extends GivenOffer>(ids: IdReader, given: Given) {
  return {
    ...given,
    requestId: ids.required('RefundRequest', given.requestId, ['requestId']),
    line: { ...given.line, lineId: ids.required('RefundRequestLine', given.line.lineId, ['line', 'lineId']) },
  };
}
