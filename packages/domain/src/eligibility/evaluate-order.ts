import type { EligibilityOption, ItemEligibility, LotEligibility, LotReasonEligibility } from '../model/eligibility.ts';
import type { Lot, OrderItem } from '../model/order.ts';
import { REASONS, type Reason } from '../model/reason.ts';
import { compareAcrossReasons, compareOptions } from './compare-options.ts';
import { evaluateOption } from './evaluate-option.ts';
import type { ItemQuestion, OrderQuestion } from './question.ts';
import type { LotScope, LotSource, SourceScope } from './scope.ts';
import { type LastDelivery, lastDeliveries, lotScope, sourcesOf } from './scopes.ts';

/**
 * What can be asked for one item: per lot and reason, the options of the merchant's policy and of every law that
 * applies, best first. Law stands beside policy: no option of the one changes one of the other.
 * Throws for an item the order does not have, an unknown policy version, an item without lots or no reasons: bugs of
 * the caller, who loaded them.
 */
export function evaluateItem(question: ItemQuestion): ItemEligibility {
  const item = question.order.items.find(({ id }) => id === question.itemId);
  if (!item) throw new Error(`Order ${question.order.id} has no item ${question.itemId}`);
  return evaluate(item, question, lastDeliveries(question));
}

/** As `evaluateItem`, for every item of the order, in its order. */
export function evaluateOrder(question: OrderQuestion): ItemEligibility[] {
  const lastDelivery = lastDeliveries(question);
  return question.order.items.map((item) => evaluate(item, question, lastDelivery));
}

/** As `evaluateItem`, for one lot and one reason: what a proposed line is judged by. */
export function evaluateLotReason(
  question: OrderQuestion,
  item: OrderItem,
  lot: Lot,
  reason: Reason,
): LotReasonEligibility {
  const scope = lotScope(lot, item);
  const sources = sourcesOf(item, question, lastDeliveries(question));
  return evaluateReason(
    lot.id,
    sources.map((source) => lotSource(source, scope)),
    reason,
  );
}

function evaluate(item: OrderItem, question: OrderQuestion, lastDelivery: LastDelivery): ItemEligibility {
  const sources = sourcesOf(item, question, lastDelivery);
  const reasons = question.reasons ?? REASONS;
  const lots = item.lots.map((lot) => evaluateLot(lotScope(lot, item), sources, reasons));
  return { itemId: item.id, asOf: question.asOf, lots, best: bestOf(lots) };
}

function evaluateLot(lot: LotScope, sources: readonly SourceScope[], reasons: readonly Reason[]): LotEligibility {
  const scopes = sources.map((source) => lotSource(source, lot));
  const answers = reasons.map((reason) => evaluateReason(lot.lot.id, scopes, reason));
  return { lotId: lot.lot.id, reasons: answers, best: bestOf(answers) };
}

function lotSource(source: SourceScope, lot: LotScope): LotSource {
  return { source, lot, windows: [], answers: { BUYER: [], SELLER: [], CARRIER: [] } };
}

/** A law that says nothing about the reason is no option; the merchant's policy always answers, if only with no. */
function evaluateReason(lotId: string, scopes: readonly LotSource[], reason: Reason): LotReasonEligibility {
  const options: EligibilityOption[] = [];
  for (const scope of scopes) {
    const { policy, merchant } = scope.source;
    if (policy === merchant || policy.reasons.has(reason)) options.push(evaluateOption(scope, reason));
  }
  if (options.length > 1) options.sort(compareOptions);
  const best = options.shift();
  if (!best) throw new Error('The merchant’s policy gave no answer');
  return { lotId, reason, best, alternatives: options };
}

function bestOf(parts: readonly { readonly best: EligibilityOption }[]): EligibilityOption {
  let best: EligibilityOption | undefined;
  for (const part of parts) if (!best || compareAcrossReasons(part.best, best) < 0) best = part.best;
  if (!best) throw new Error('Nothing was asked: no lots, or no reasons');
  return best;
}
