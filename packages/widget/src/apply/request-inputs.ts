import type {
  EvidenceInput,
  RefundLineInput,
  RefundRequestCreateInput,
  RefundRequestLineInput,
} from '@refund-widget/client';
import { answersFor } from './answers.ts';
import type { Draft } from './draft.ts';
import type { FormLot } from './form-lot.ts';

/**
 * The lines to ask a quote for. Before a reason is given, the lot's best one stands in, so that
 * the estimate is there from the first tick.
 */
export function quoteLines(lots: readonly FormLot[], draft: Draft): RefundLineInput[] {
  return lots.flatMap((lot) => {
    const said = answersFor(lot, draft);
    const reason = said.reason ?? lot.answer.best.reason;
    const resolution = said.resolution ?? lot.reasons.get(reason)?.resolutions[0] ?? lot.answer.best.resolutions[0];
    if (!resolution) return [];
    const quantity = draft.quantities[lot.lotId] ?? 0;
    return [{ lotId: lot.lotId, orderItemId: lot.item.id, quantity, reason, resolution }];
  });
}

/** One request a seller: each answers for their own goods. */
export function requestInputs(
  orderId: string,
  lots: readonly FormLot[],
  draft: Draft,
  locale: string,
  evidenceOf: (lots: readonly FormLot[]) => EvidenceInput[],
): RefundRequestCreateInput[] {
  const bySeller = Map.groupBy(lots, (lot) => lot.item.seller.id);
  return [...bySeller].map(([sellerId, sellerLots]) => ({
    orderId,
    locale,
    idempotencyKey: draft.keys[sellerId] ?? '',
    details: draft.details.trim(),
    lines: sellerLots.flatMap((lot) => requestLine(lot, draft)),
    evidence: evidenceOf(sellerLots),
  }));
}

function requestLine(lot: FormLot, draft: Draft): RefundRequestLineInput[] {
  const { reason, resolution, received } = answersFor(lot, draft);
  if (!reason || !resolution) return [];
  const replacedAgainstReturn = resolution === 'REPLACEMENT' && lot.reasons.get(reason)?.returnRequired === true;
  return [
    {
      lotId: lot.lotId,
      orderItemId: lot.item.id,
      quantity: draft.quantities[lot.lotId] ?? 0,
      reason,
      resolution,
      goodsReceived: received === true,
      returnNeeded: received === true && (resolution === 'REFUND_AND_RETURN' || replacedAgainstReturn),
    },
  ];
}
